# From visits.yaml of the spec shared_group; remake: wiregen generate
"""Codec of the module visits.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import visits as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, whole


@decodes(models.Visit)
def read_visit(o: dict[str, Any]) -> models.Visit:
    m = new(models.Visit)
    m.id = "" + o["id"]
    m.by = "" + o["by"]
    m.at = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("at")) is not None:
            m.at = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Visit", o)
    return m


@encodes(models.Visit)
def write_visit(m: models.Visit) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "id": "" + m.id,
        "by": "" + m.by,
    }
    if (v := m.at) is not None:
        o["at"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("Visit", o, m.model_rest)
    return o


@decodes(models.Guest)
def read_guest(o: dict[str, Any]) -> models.Guest:
    m = new(models.Guest)
    m.id = "" + o["id"]
    m.model_rest = None if len(o) == 1 else rest_of("Guest", o)
    return m


@encodes(models.Guest)
def write_guest(m: models.Guest) -> dict[str, Any]:
    o: dict[str, Any] = {
        "id": "" + m.id,
    }
    if m.model_rest is not None:
        put_rest("Guest", o, m.model_rest)
    return o
