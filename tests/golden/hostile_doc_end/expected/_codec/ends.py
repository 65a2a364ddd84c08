# From ends.yaml of the spec hostile_doc_end; remake: wiregen generate
"""Codec of the module ends.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import ends as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail


@decodes(models.Ends)
def read_ends(o: dict[str, Any]) -> models.Ends:
    m = new(models.Ends)
    m.only = None
    m.slash = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("only")) is not None:
            m.only = "" + v
            rest -= 1
        if (v := o.get("slash")) is not None:
            m.slash = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Ends", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Ends)
def write_ends(m: models.Ends) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.only) is not None:
        o["only"] = "" + v
    if (v := m.slash) is not None:
        o["slash"] = "" + v
    if m.model_rest is not None:
        put_rest("Ends", o, m.model_rest)
    return o
