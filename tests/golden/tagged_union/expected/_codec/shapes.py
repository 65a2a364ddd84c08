# From shapes.yaml of the spec tagged_union; remake: wiregen generate
"""The readers and writers of the classes in the module shapes.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import shapes as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, tagged, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import finite, json_value, number, string


@decodes(models.Circle, "kind", "circle")
def read_circle(obj: dict[str, Any]) -> models.Circle:
    model = new(models.Circle)
    model.radius = number(obj["radius"])
    model.model_rest = None if len(obj) == 2 else rest_of("Circle", obj)
    return model


@encodes(models.Circle)
def write_circle(model: models.Circle) -> dict[str, Any]:
    obj: dict[str, Any] = {"kind": "circle", "radius": finite(model.radius)}
    return obj if model.model_rest is None else with_rest("Circle", obj, model.model_rest)


@decodes(models.Dot, "kind", "dot")
def read_dot(obj: dict[str, Any]) -> models.Dot:
    model = new(models.Dot)
    model.model_rest = None if len(obj) == 1 else rest_of("Dot", obj)
    return model


@encodes(models.Dot)
def write_dot(model: models.Dot) -> dict[str, Any]:
    obj: dict[str, Any] = {"kind": "dot"}
    return obj if model.model_rest is None else with_rest("Dot", obj, model.model_rest)


@decodes(models.Drawing)
def read_drawing(obj: dict[str, Any]) -> models.Drawing:
    model = new(models.Drawing)
    model.shapes = [read_shape(item) for item in array(obj["shapes"])]
    model.frame = None
    model.cut = None
    unread = len(obj) - 1
    if (value := obj.get("frame")) is not None:
        model.frame = read_shape(value)
        unread -= 1
    if (value := obj.get("cut")) is not None:
        model.cut = read_circle(tagged(value, "kind", "circle"))
        unread -= 1
    model.model_rest = rest_of("Drawing", obj) if unread else None
    return model


@encodes(models.Drawing)
def write_drawing(model: models.Drawing) -> dict[str, Any]:
    obj: dict[str, Any] = {"shapes": [write_shape(item) for item in sequence(model.shapes)]}
    if model.frame is not None:
        obj["frame"] = write_shape(model.frame)
    if model.cut is not None:
        obj["cut"] = write_circle(model.cut)
    return obj if model.model_rest is None else with_rest("Drawing", obj, model.model_rest)


@decodes(models.OtherShape)
def read_other_shape(obj: dict[str, Any]) -> models.OtherShape:
    model = new(models.OtherShape)
    model.kind = string(obj["kind"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.OtherShape)
def write_other_shape(model: models.OtherShape) -> dict[str, Any]:
    return encode_unknown(model.payload, "kind", model.kind, model.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "circle": read_circle,
    "dot": read_dot,
}


def read_shape(obj: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(obj["kind"]) or read_other_shape)(obj)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(model: models.Shape) -> dict[str, Any]:
    if type(model) not in SHAPE_CLASSES:
        check_base(model, SHAPE_CLASSES)
    return model.model_write()
