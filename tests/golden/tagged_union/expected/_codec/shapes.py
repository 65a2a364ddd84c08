# From shapes.yaml of the spec tagged_union; remake: wiregen generate
"""Codec of the module shapes."""

from __future__ import annotations

from typing import Any

from .. import shapes as models
from .._runtime.codec import Variants, Writers, decodes, encode_unknown, encodes, new, put_rest, rest_of, tagged
from .._runtime.mismatch import fail
from .._runtime.scalars import array, finite, json_value, number, sequence


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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
    return o


@decodes(models.Drawing)
def read_drawing(o: dict[str, Any]) -> models.Drawing:
    m = new(models.Drawing)
    m.shapes = [SHAPE_VARIANTS[v1["kind"]](v1) for v1 in array(o["shapes"])]
    m.frame = None
    m.cut = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("frame")) is not None:
            m.frame = SHAPE_VARIANTS[v["kind"]](v)
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
        "shapes": [SHAPE_WRITERS[type(v1)](v1) for v1 in sequence(m.shapes)],
    }
    if (v := m.frame) is not None:
        o["frame"] = SHAPE_WRITERS[type(v)](v)
    if (v := m.cut) is not None:
        o["cut"] = write_circle(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.OtherShape)
def read_other_shape(o: dict[str, Any]) -> models.OtherShape:
    m = new(models.OtherShape)
    m.kind = v if type(v := o["kind"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.OtherShape)
def write_other_shape(m: models.OtherShape) -> dict[str, Any]:
    return encode_unknown(m.payload, "kind", m.kind, m.model_rest)


SHAPE_VARIANTS: Variants[models.Shape] = Variants(
    {
        "circle": read_circle,
        "dot": read_dot,
    },
    unknown=read_other_shape,
)

SHAPE_WRITERS = Writers(models.Shape)
