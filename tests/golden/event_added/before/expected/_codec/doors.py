# From doors.yaml of the spec event_added; remake: wiregen generate
"""Codec of the module doors.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import doors as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of


@decodes(models.Visitor)
def read_visitor(o: dict[str, Any]) -> models.Visitor:
    m = new(models.Visitor)
    m.name = "" + o["name"]
    m.model_rest = None if len(o) == 1 else rest_of("Visitor", o)
    return m


@encodes(models.Visitor)
def write_visitor(m: models.Visitor) -> dict[str, Any]:
    o: dict[str, Any] = {
        "name": "" + m.name,
    }
    if m.model_rest is not None:
        put_rest("Visitor", o, m.model_rest)
    return o
