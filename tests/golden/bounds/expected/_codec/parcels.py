# From parcels.yaml of the spec bounds; remake: wiregen generate
"""Codec of the module parcels.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import parcels as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import text_map_in, text_map_out, texts_in, texts_out
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.Parcel)
def read_parcel(o: dict[str, Any]) -> models.Parcel:
    m = new(models.Parcel)
    m.weight = number(o["weight"])
    m.pieces = None
    m.label = None
    m.code = None
    m.stops = None
    m.notes = None
    m.limit = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("pieces")) is not None:
            m.pieces = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("label")) is not None:
            m.label = "" + v
            rest -= 1
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if (v := o.get("stops")) is not None:
            m.stops = texts_in(v)
            rest -= 1
        if (v := o.get("notes")) is not None:
            m.notes = text_map_in(v)
            rest -= 1
        if (v := o.get("limit")) is not None:
            m.limit = v if type(v) is str else v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Parcel", o)
    return m


@encodes(models.Parcel)
def write_parcel(m: models.Parcel) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "weight": finite(m.weight),
    }
    if (v := m.pieces) is not None:
        o["pieces"] = v if type(v) is int else whole(v)
    if (v := m.label) is not None:
        o["label"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.stops) is not None:
        o["stops"] = texts_out(v)
    if (v := m.notes) is not None:
        o["notes"] = text_map_out(v)
    if (v := m.limit) is not None:
        o["limit"] = "" + v if isinstance(v, str) else v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("Parcel", o, m.model_rest)
    return o
