# From shapes.yaml of the spec flat_form; remake: wiregen generate
"""Codec of the module shapes.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import shapes as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, json_value, number


@decodes(models.Circle, "type", "circle")
def read_circle(o: dict[str, Any]) -> models.Circle:
    m = new(models.Circle)
    m.radius = number(o["radius"])
    m.model_rest = None if len(o) == 2 else rest_of("Circle", o)
    return m


@encodes(models.Circle)
def write_circle(m: models.Circle) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "circle",
        "radius": finite(m.radius),
    }
    if m.model_rest is not None:
        put_rest("Circle", o, m.model_rest)
    return o


@decodes(models.Square, "type", "square")
def read_square(o: dict[str, Any]) -> models.Square:
    m = new(models.Square)
    m.side = number(o["side"])
    m.turned = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("turned")) is not None:
            m.turned = v if type(v) is bool else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("Square", o)
    return m


@encodes(models.Square)
def write_square(m: models.Square) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "square",
        "side": finite(m.side),
    }
    if (v := m.turned) is not None:
        o["turned"] = v if type(v) is bool else fail()
    if m.model_rest is not None:
        put_rest("Square", o, m.model_rest)
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
    "square": read_square,
}


def read_shape(o: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(o["type"]) or read_unknown_shape)(o)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(m: models.Shape) -> dict[str, Any]:
    if type(m) not in SHAPE_CLASSES:
        check_base(m, SHAPE_CLASSES)
    return m.model_write()
