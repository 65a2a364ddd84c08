# From shapes.yaml of the spec flat_form; remake: wiregen generate
"""How the classes of the module shapes are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import shapes as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, json_value, number


@decodes(models.Circle, "type", "circle")
def read_circle(obj: dict[str, Any]) -> models.Circle:
    model = new(models.Circle)
    model.radius = number(obj["radius"])
    model.model_rest = None if len(obj) == 2 else rest_of("Circle", obj)
    return model


@encodes(models.Circle)
def write_circle(model: models.Circle) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "circle",
        "radius": finite(model.radius),
    }
    if model.model_rest is not None:
        put_rest("Circle", obj, model.model_rest)
    return obj


@decodes(models.Square, "type", "square")
def read_square(obj: dict[str, Any]) -> models.Square:
    model = new(models.Square)
    model.side = number(obj["side"])
    model.turned = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("turned")) is not None:
            model.turned = value if type(value) is bool else fail()
            unread -= 1
        if unread:
            model.model_rest = rest_of("Square", obj)
    return model


@encodes(models.Square)
def write_square(model: models.Square) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "square",
        "side": finite(model.side),
    }
    if (value := model.turned) is not None:
        obj["turned"] = value if type(value) is bool else fail()
    if model.model_rest is not None:
        put_rest("Square", obj, model.model_rest)
    return obj


@decodes(models.UnknownShape)
def read_unknown_shape(obj: dict[str, Any]) -> models.UnknownShape:
    model = new(models.UnknownShape)
    model.type = "" + obj["type"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownShape)
def write_unknown_shape(model: models.UnknownShape) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "circle": read_circle,
    "square": read_square,
}


def read_shape(obj: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(obj["type"]) or read_unknown_shape)(obj)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(model: models.Shape) -> dict[str, Any]:
    if type(model) not in SHAPE_CLASSES:
        check_base(model, SHAPE_CLASSES)
    return model.model_write()
