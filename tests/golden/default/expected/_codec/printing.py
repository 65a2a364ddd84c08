# From printing.yaml of the spec default; remake: wiregen generate
"""Codec of the module printing.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import printing as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import array, sequence, text_map_in, text_map_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole
from .._runtime.unset import UNSET
from .enum_members import SIDE_MEMBERS


@decodes(models.Job)
def read_job(o: dict[str, Any]) -> models.Job:
    m = new(models.Job)
    m.copies = None
    m.scale = None
    m.paper = None
    m.colour = None
    m.side = None
    m.pages = None
    m.tags = None
    m.owner = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("copies")) is not None:
            m.copies = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("scale")) is not None:
            m.scale = number(v)
            rest -= 1
        if (v := o.get("paper")) is not None:
            m.paper = "" + v
            rest -= 1
        if (v := o.get("colour")) is not None:
            m.colour = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("side")) is not None:
            m.side = SIDE_MEMBERS[v]
            rest -= 1
        if (v := o.get("pages")) is not None:
            m.pages = [v1 if type(v1) is int else integer(v1) for v1 in array(v)]
            rest -= 1
        if (v := o.get("tags")) is not None:
            m.tags = text_map_in(v)
            rest -= 1
        if (v := o.get("owner", UNSET)) is not UNSET:
            m.owner = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Job", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Job)
def write_job(m: models.Job) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.copies) is not None:
        o["copies"] = v if type(v) is int else whole(v)
    if (v := m.scale) is not None:
        o["scale"] = finite(v)
    if (v := m.paper) is not None:
        o["paper"] = "" + v
    if (v := m.colour) is not None:
        o["colour"] = v if type(v) is bool else fail()
    if (v := m.side) is not None:
        o["side"] = "" + v
    if (v := m.pages) is not None:
        o["pages"] = [v1 if type(v1) is int else whole(v1) for v1 in sequence(v)]
    if (v := m.tags) is not None:
        o["tags"] = text_map_out(v)
    if (v := m.owner) is not UNSET:
        o["owner"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("Job", o, m.model_rest)
    return o
