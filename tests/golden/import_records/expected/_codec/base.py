# From base/*.yaml of the spec import_records; remake: wiregen generate
"""Codec of the module base.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import base as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.scalars import finite, json_value, number
from .enum_members import COLOUR_MEMBERS


@decodes(models.Point)
def read_point(o: dict[str, Any]) -> models.Point:
    m = new(models.Point)
    m.x = number(o["x"])
    m.model_rest = None if len(o) == 1 else rest_of("Point", o)
    return m


@encodes(models.Point)
def write_point(m: models.Point) -> dict[str, Any]:
    o: dict[str, Any] = {
        "x": finite(m.x),
    }
    if m.model_rest is not None:
        put_rest("Point", o, m.model_rest)
    return o


@decodes(models.Circle, "type", "circle", recursive=True)
def read_circle(o: dict[str, Any]) -> models.Circle:
    m = new(models.Circle)
    m.middle = read_point(o["middle"])
    m.colour = None
    m.inner = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("colour")) is not None:
            m.colour = COLOUR_MEMBERS[v]
            rest -= 1
        if (v := o.get("inner")) is not None:
            m.inner = list_in(read_shape, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Circle", o)
    return m


@encodes(models.Circle)
def write_circle(m: models.Circle) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "circle",
        "middle": write_point(m.middle),
    }
    if (v := m.colour) is not None:
        o["colour"] = "" + v
    if (v := m.inner) is not None:
        o["inner"] = list_out(write_shape, v)
    if m.model_rest is not None:
        put_rest("Circle", o, m.model_rest)
    return o


@decodes(models.FlatShape)
def read_flat_shape(o: dict[str, Any]) -> models.FlatShape:
    m = new(models.FlatShape)
    m.type = "" + o["type"]
    m.model_rest = None if len(o) == 1 else rest_of("FlatShape", o)
    return m


@encodes(models.FlatShape)
def write_flat_shape(m: models.FlatShape) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "" + m.type,
    }
    if m.model_rest is not None:
        put_rest("FlatShape", o, m.model_rest)
    return o


@decodes(models.UnknownShape)
def read_unknown_shape(o: dict[str, Any]) -> models.UnknownShape:
    m = new(models.UnknownShape)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownShape)
def write_unknown_shape(m: models.UnknownShape) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "circle": read_circle,
}


def read_shape(o: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(o["type"]) or read_unknown_shape)(o)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(m: models.Shape) -> dict[str, Any]:
    if type(m) not in SHAPE_CLASSES:
        check_base(m, SHAPE_CLASSES)
    return m.model_write()
