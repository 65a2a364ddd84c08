# From shapes.yaml of the spec union_adjacent; remake: wiregen generate
"""The readers and writers of the classes in the module shapes.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import shapes as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.envelope import content_if_any, content_of, frame_rest_of, with_both_rests, with_envelope
from .._runtime.scalars import constant_in, finite, json_value, number, string


@decodes(models.Circle)
def read_circle(obj: dict[str, Any]) -> models.Circle:
    content = content_of(obj, "c")
    model = new(models.Circle)
    constant_in(obj["t"], "circle")
    model.color = None
    if (value := obj.get("color")) is not None:
        model.color = string(value)
    model.radius = number(content["radius"])
    model.word = None
    model.how = None
    unread = len(content) - 1
    if (value := content.get("word")) is not None:
        model.word = string(value)
        unread -= 1
    if (value := content.get("t")) is not None:
        model.how = string(value)
        unread -= 1
    model.model_rest = rest_of("Circle", content) if unread else None
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("Circle", obj))
    return model


@encodes(models.Circle)
def write_circle(model: models.Circle) -> dict[str, Any]:
    content: dict[str, Any] = {"radius": finite(model.radius)}
    if model.word is not None:
        content["word"] = "" + model.word
    if model.how is not None:
        content["t"] = "" + model.how
    obj: dict[str, Any] = {"t": "circle", "c": content}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_both_rests("Circle", obj, content, model.model_rest)


@decodes(models.Dot)
def read_dot(obj: dict[str, Any]) -> models.Dot:
    content = content_if_any(obj, "c")
    model = new(models.Dot)
    constant_in(obj["t"], "dot")
    model.color = None
    if (value := obj.get("color")) is not None:
        model.color = string(value)
    model.model_rest = None if len(content) == 0 else rest_of("Dot", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("Dot", obj))
    return model


@encodes(models.Dot)
def write_dot(model: models.Dot) -> dict[str, Any]:
    content: dict[str, Any] = {}
    obj: dict[str, Any] = {"t": "dot"}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_both_rests("Dot", obj, content, model.model_rest)


@decodes(models.Faint)
def read_faint(obj: dict[str, Any]) -> models.Faint:
    content = content_if_any(obj, "c")
    model = new(models.Faint)
    constant_in(obj["t"], "faint")
    model.color = None
    if (value := obj.get("color")) is not None:
        model.color = string(value)
    model.width = None
    unread = len(content)
    if (value := content.get("width")) is not None:
        model.width = number(value)
        unread -= 1
    model.model_rest = rest_of("Faint", content) if unread else None
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("Faint", obj))
    return model


@encodes(models.Faint)
def write_faint(model: models.Faint) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if model.width is not None:
        content["width"] = finite(model.width)
    obj: dict[str, Any] = {"t": "faint", "c": content}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_both_rests("Faint", obj, content, model.model_rest)


@decodes(models.Label, "t", "label")
def read_label(obj: dict[str, Any]) -> models.Label:
    model = new(models.Label)
    model.text = None if (value := obj["c"]) is None else string(value)
    model.color = None
    unread = len(obj) - 2
    if (value := obj.get("color")) is not None:
        model.color = string(value)
        unread -= 1
    model.model_rest = rest_of("Label", obj) if unread else None
    return model


@encodes(models.Label)
def write_label(model: models.Label) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"t": "label", "c": None if (value := model.text) is None else "" + value}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_rest("Label", obj, model.model_rest)


@decodes(models.Turned, recursive=True)
def read_turned(obj: dict[str, Any]) -> models.Turned:
    content = content_of(obj, "body")
    model = new(models.Turned)
    constant_in(obj["t"], "turned")
    model.color = None
    if (value := obj.get("color")) is not None:
        model.color = string(value)
    model.shape = read_shape(content["shape"])
    model.model_rest = None if len(content) == 1 else rest_of("Turned", content)
    model.model_rest = with_envelope(model.model_rest, frame_rest_of("Turned", obj))
    return model


@encodes(models.Turned)
def write_turned(model: models.Turned) -> dict[str, Any]:
    content: dict[str, Any] = {"shape": write_shape(model.shape)}
    obj: dict[str, Any] = {"t": "turned", "body": content}
    if model.color is not None:
        obj["color"] = "" + model.color
    return obj if model.model_rest is None else with_both_rests("Turned", obj, content, model.model_rest)


@decodes(models.Drawing, recursive=True)
def read_drawing(obj: dict[str, Any]) -> models.Drawing:
    model = new(models.Drawing)
    model.shape = read_shape(obj["shape"])
    model.model_rest = None if len(obj) == 1 else rest_of("Drawing", obj)
    return model


@encodes(models.Drawing)
def write_drawing(model: models.Drawing) -> dict[str, Any]:
    obj: dict[str, Any] = {"shape": write_shape(model.shape)}
    return obj if model.model_rest is None else with_rest("Drawing", obj, model.model_rest)


@decodes(models.UnknownShape)
def read_unknown_shape(obj: dict[str, Any]) -> models.UnknownShape:
    model = new(models.UnknownShape)
    model.kind = string(obj["t"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownShape)
def write_unknown_shape(model: models.UnknownShape) -> dict[str, Any]:
    return encode_unknown(model.payload, "t", model.kind, model.model_rest)


SHAPE_READERS: Readers[models.Shape] = {
    "circle": read_circle,
    "dot": read_dot,
    "faint": read_faint,
    "label": read_label,
    "turned": read_turned,
}


def read_shape(obj: dict[str, Any]) -> models.Shape:
    return (SHAPE_READERS.get(obj["t"]) or read_unknown_shape)(obj)


SHAPE_CLASSES = frozenset(get_args(models.Shape))


def write_shape(model: models.Shape) -> dict[str, Any]:
    if type(model) not in SHAPE_CLASSES:
        check_base(model, SHAPE_CLASSES)
    return model.model_write()
