# From shapes.yaml of the spec tagged_union; remake: wiregen generate
"""Codec of the module shapes.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import shapes as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of, tagged
from .._runtime.containers import list_in, list_out
from .._runtime.scalars import finite, json_value, number


@decodes(models.Circle, "kind", "circle")
def read_circle(o: dict[str, Any]) -> models.Circle:
    m = new(models.Circle)
    m.radius = number(o["radius"])
    m.model_rest = None if len(o) == 2 else rest_of("Circle", o)
    return m


@encodes(models.Circle)
def write_circle(m: models.Circle) -> dict[str, Any]:
    o: dict[str, Any] = {
        "kind": "circle",
        "radius": finite(m.radius),
    }
    if m.model_rest is not None:
        put_rest("Circle", o, m.model_rest)
    return o


@decodes(models.Dot, "kind", "dot")
def read_dot(o: dict[str, Any]) -> models.Dot:
    m = new(models.Dot)
    m.model_rest = None if len(o) == 1 else rest_of("Dot", o)
    return m


@encodes(models.Dot)
def write_dot(m: models.Dot) -> dict[str, Any]:
    o: dict[str, Any] = {
        "kind": "dot",
    }
    if m.model_rest is not None:
        put_rest("Dot", o, m.model_rest)
    return o


@decodes(models.Drawing)
def read_drawing(o: dict[str, Any]) -> models.Drawing:
    m = new(models.Drawing)
    m.shapes = list_in(read_shape, o["shapes"])
    m.frame = None
    m.cut = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("frame")) is not None:
            m.frame = read_shape(v)
            rest -= 1
        if (v := o.get("cut")) is not None:
            m.cut = read_circle(tagged(v, "kind", "circle"))
            rest -= 1
        if rest:
            m.model_rest = rest_of("Drawing", o)
    return m


@encodes(models.Drawing)
def write_drawing(m: models.Drawing) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "shapes": list_out(write_shape, m.shapes),
    }
    if (v := m.frame) is not None:
        o["frame"] = write_shape(v)
    if (v := m.cut) is not None:
        o["cut"] = write_circle(v)
    if m.model_rest is not None:
        put_rest("Drawing", o, m.model_rest)
    return o


@decodes(models.OtherShape)
def read_other_shape(o: dict[str, Any]) -> models.OtherShape:
    m = new(models.OtherShape)
    m.kind = "" + o["kind"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.OtherShape)
def write_other_shape(m: models.OtherShape) -> dict[str, Any]:
    return encode_unknown(m.payload, "kind", m.kind, m.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "circle": read_circle,
    "dot": read_dot,
}


def read_shape(o: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(o["kind"]) or read_other_shape)(o)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(m: models.Shape) -> dict[str, Any]:
    if type(m) not in SHAPE_CLASSES:
        check_base(m, SHAPE_CLASSES)
    return m.model_write()
