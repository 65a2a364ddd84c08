# From shapes.yaml of the spec union_external; remake: wiregen generate
"""The readers and writers of the classes in the module shapes.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import shapes as models
from .._runtime.codec import Readers, check_base, decodes, encodes, new, rest_of, with_rest
from .._runtime.envelope import content_of, content_or_null, frame_rest_of, with_both_rests, with_envelope
from .._runtime.kinds import array, sequence
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import finite, json_value, number, string


@decodes(models.Circle)
def read_circle(obj: dict[str, Any]) -> models.Circle:
    content = content_of(obj, "circle")
    model = new(models.Circle)
    model.color = None
    if (value := obj.get("color")) is not None:
        model.color = string(value)
    model.radius = number(content["radius"])
    model.name = None
    unread = len(content) - 1
    if (value := content.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    model.model_rest = rest_of("Circle", content) if unread else None
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("Circle", obj))
    return model


@encodes(models.Circle)
def write_circle(model: models.Circle) -> dict[str, Any]:
    content: dict[str, Any] = {"radius": finite(model.radius)}
    if model.name is not None:
        content["name"] = "" + model.name
    obj: dict[str, Any] = {"circle": content}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_both_rests("Circle", obj, content, model.model_rest)


@decodes(models.Dot)
def read_dot(obj: dict[str, Any]) -> models.Dot:
    content = content_or_null(obj, "dot")
    model = new(models.Dot)
    model.color = None
    if (value := obj.get("color")) is not None:
        model.color = string(value)
    model.model_rest = None if len(content) == 0 else rest_of("Dot", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("Dot", obj))
    return model


@encodes(models.Dot)
def write_dot(model: models.Dot) -> dict[str, Any]:
    content: dict[str, Any] = {}
    obj: dict[str, Any] = {"dot": content}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_both_rests("Dot", obj, content, model.model_rest)


@decodes(models.Label)
def read_label(obj: dict[str, Any]) -> models.Label:
    model = new(models.Label)
    model.text = None if (value := obj["text"]) is None else string(value)
    model.color = None
    unread = len(obj) - 1
    if (value := obj.get("color")) is not None:
        model.color = string(value)
        unread -= 1
    model.model_rest = rest_of("Label", obj) if unread else None
    return model


@encodes(models.Label)
def write_label(model: models.Label) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"text": None if (value := model.text) is None else "" + value}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_rest("Label", obj, model.model_rest)


@decodes(models.Path, recursive=True)
def read_path(obj: dict[str, Any]) -> models.Path:
    model = new(models.Path)
    model.steps = [read_shape(item) for item in array(obj["path"])]
    model.color = None
    unread = len(obj) - 1
    if (value := obj.get("color")) is not None:
        model.color = string(value)
        unread -= 1
    model.model_rest = rest_of("Path", obj) if unread else None
    return model


@encodes(models.Path)
def write_path(model: models.Path) -> dict[str, Any]:
    obj: dict[str, Any] = {"path": [write_shape(item) for item in sequence(model.steps)]}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_rest("Path", obj, model.model_rest)


@decodes(models.Drawing, recursive=True)
def read_drawing(obj: dict[str, Any]) -> models.Drawing:
    model = new(models.Drawing)
    model.shape = read_shape(obj["shape"])
    model.cut = None
    unread = len(obj) - 1
    if (value := obj.get("cut")) is not None:
        model.cut = read_circle(value)
        unread -= 1
    model.model_rest = rest_of("Drawing", obj) if unread else None
    return model


@encodes(models.Drawing)
def write_drawing(model: models.Drawing) -> dict[str, Any]:
    obj: dict[str, Any] = {"shape": write_shape(model.shape)}
    if model.cut is not None:
        obj["cut"] = write_circle(model.cut)
    return obj if model.model_rest is None else with_rest("Drawing", obj, model.model_rest)


@decodes(models.Page, recursive=True)
def read_page(obj: dict[str, Any]) -> models.Page:
    model = new(models.Page)
    model.sort = string(obj["sort"])
    model.shapes = [read_shape(item) for item in array(obj["shapes"])]
    model.model_rest = None if len(obj) == 2 else rest_of("Page", obj)
    return model


@encodes(models.Page)
def write_page(model: models.Page) -> dict[str, Any]:
    obj: dict[str, Any] = {"sort": "" + model.sort, "shapes": [write_shape(item) for item in sequence(model.shapes)]}
    return obj if model.model_rest is None else with_rest("Page", obj, model.model_rest)


@decodes(models.UnknownShape)
def read_unknown_shape(obj: dict[str, Any]) -> models.UnknownShape:
    model = new(models.UnknownShape)
    (model.kind,) = unknown_tags("Shape", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownShape)
def write_unknown_shape(model: models.UnknownShape) -> dict[str, Any]:
    return encode_unknown_variant("Shape", model.payload, (model.kind,), model.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "Circle": read_circle,
    "Dot": read_dot,
    "Label": read_label,
    "Path": read_path,
    None: read_unknown_shape,
}


def read_shape(obj: dict[str, Any]) -> models.Shape:
    return SHAPE_READERS[recognized("Shape", obj)](obj)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(model: models.Shape) -> dict[str, Any]:
    if type(model) not in SHAPE_CLASSES:
        check_base(model, SHAPE_CLASSES)
    return model.model_write()
