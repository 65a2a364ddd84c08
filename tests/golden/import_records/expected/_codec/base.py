# From base/*.yaml of the spec import_records; remake: wiregen generate
"""Codec of the module base."""

from __future__ import annotations

from typing import Any

from .. import base as models
from .._runtime.codec import Variants, Writers, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import array, finite, json_value, number, sequence, text
from .enum_members import COLOUR_MEMBERS, COLOUR_VALUES


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
        put_rest(o, m.model_rest)
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
            m.inner = [SHAPE_VARIANTS[v1["type"]](v1) for v1 in array(v)]
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
        o["colour"] = COLOUR_VALUES[v]
    if (v := m.inner) is not None:
        o["inner"] = [SHAPE_WRITERS[type(v1)](v1) for v1 in sequence(v)]
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.FlatShape)
def read_flat_shape(o: dict[str, Any]) -> models.FlatShape:
    m = new(models.FlatShape)
    m.type = v if type(v := o["type"]) is str else fail()
    m.model_rest = None if len(o) == 1 else rest_of("FlatShape", o)
    return m


@encodes(models.FlatShape)
def write_flat_shape(m: models.FlatShape) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": v if type(v := m.type) is str else text(v),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownShape)
def read_unknown_shape(o: dict[str, Any]) -> models.UnknownShape:
    m = new(models.UnknownShape)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownShape)
def write_unknown_shape(m: models.UnknownShape) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SHAPE_VARIANTS: Variants[models.Shape] = Variants(
    {
        "circle": read_circle,
    },
    unknown=read_unknown_shape,
)

SHAPE_WRITERS = Writers(models.Shape)
