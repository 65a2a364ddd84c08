# From base/*.yaml of the spec import_records; remake: wiregen generate
"""The readers and writers of the classes in the module base.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import base as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import finite, json_value, number, string
from .enum_members import COLOUR_MEMBERS


@decodes(models.Point)
def read_point(obj: dict[str, Any]) -> models.Point:
    model = new(models.Point)
    model.x = number(obj["x"])
    model.model_rest = None if len(obj) == 1 else rest_of("Point", obj)
    return model


@encodes(models.Point)
def write_point(model: models.Point) -> dict[str, Any]:
    obj: dict[str, Any] = {"x": finite(model.x)}
    return obj if model.model_rest is None else with_rest("Point", obj, model.model_rest)


@decodes(models.Circle, "type", "circle", recursive=True)
def read_circle(obj: dict[str, Any]) -> models.Circle:
    model = new(models.Circle)
    model.middle = read_point(obj["middle"])
    model.colour = None
    model.inner = None
    unread = len(obj) - 2
    if (value := obj.get("colour")) is not None:
        model.colour = COLOUR_MEMBERS[value]
        unread -= 1
    if (value := obj.get("inner")) is not None:
        model.inner = [read_shape(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("Circle", obj) if unread else None
    return model


@encodes(models.Circle)
def write_circle(model: models.Circle) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "circle", "middle": write_point(model.middle)}
    if model.colour is not None:
        obj["colour"] = "" + model.colour
    if model.inner is not None:
        obj["inner"] = [write_shape(item) for item in sequence(model.inner)]
    return obj if model.model_rest is None else with_rest("Circle", obj, model.model_rest)


@decodes(models.FlatShape)
def read_flat_shape(obj: dict[str, Any]) -> models.FlatShape:
    model = new(models.FlatShape)
    model.type = string(obj["type"])
    model.model_rest = None if len(obj) == 1 else rest_of("FlatShape", obj)
    return model


@encodes(models.FlatShape)
def write_flat_shape(model: models.FlatShape) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "" + model.type}
    return obj if model.model_rest is None else with_rest("FlatShape", obj, model.model_rest)


@decodes(models.UnknownShape)
def read_unknown_shape(obj: dict[str, Any]) -> models.UnknownShape:
    model = new(models.UnknownShape)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownShape)
def write_unknown_shape(model: models.UnknownShape) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "circle": read_circle,
}


def read_shape(obj: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(obj["type"]) or read_unknown_shape)(obj)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(model: models.Shape) -> dict[str, Any]:
    if type(model) not in SHAPE_CLASSES:
        check_base(model, SHAPE_CLASSES)
    return model.model_write()
