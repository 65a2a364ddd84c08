# From flat.yaml of the spec flat_form; remake: wiregen generate
"""Codec of the module flat.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import flat as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, number


@decodes(models.FlatShape)
def read_flat_shape(o: dict[str, Any]) -> models.FlatShape:
    m = new(models.FlatShape)
    m.kind = None
    m.radius = None
    m.side = None
    m.key = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.kind = "" + v
            rest -= 1
        if (v := o.get("radius")) is not None:
            m.radius = number(v)
            rest -= 1
        if (v := o.get("side")) is not None:
            m.side = number(v)
            rest -= 1
        if (v := o.get("key")) is not None:
            m.key = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("FlatShape", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.FlatShape)
def write_flat_shape(m: models.FlatShape) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.kind) is not None:
        o["type"] = "" + v
    if (v := m.radius) is not None:
        o["radius"] = finite(v)
    if (v := m.side) is not None:
        o["side"] = finite(v)
    if (v := m.key) is not None:
        o["key"] = "" + v
    if m.model_rest is not None:
        put_rest("FlatShape", o, m.model_rest)
    return o
