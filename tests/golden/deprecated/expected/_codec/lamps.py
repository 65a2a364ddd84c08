# From lamps.yaml of the spec deprecated; remake: wiregen generate
"""How the classes of the module lamps are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import lamps as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, whole
from .enum_members import COLOUR_MEMBERS


@decodes(models.Bulb)
def read_bulb(obj: dict[str, Any]) -> models.Bulb:
    model = new(models.Bulb)
    model.watts = None
    model.model_rest = None
    if unread := len(obj):
        if (value := obj.get("watts")) is not None:
            model.watts = value if type(value) is int else integer(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Bulb", obj)
    elif type(obj) is not dict:  # an empty list or string
        fail()
    return model


@encodes(models.Bulb)
def write_bulb(model: models.Bulb) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if (value := model.watts) is not None:
        obj["watts"] = value if type(value) is int else whole(value)
    if model.model_rest is not None:
        put_rest("Bulb", obj, model.model_rest)
    return obj


@decodes(models.LampOnEvent, "type", "lamp.on")
def read_lamp_on_event(obj: dict[str, Any]) -> models.LampOnEvent:
    model = new(models.LampOnEvent)
    model.colour = COLOUR_MEMBERS[obj["colour"]]
    model.hue = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("hue")) is not None:
            model.hue = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("LampOnEvent", obj)
    return model


@encodes(models.LampOnEvent)
def write_lamp_on_event(model: models.LampOnEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "lamp.on",
        "colour": "" + model.colour,
    }
    if (value := model.hue) is not None:
        obj["hue"] = "" + value
    if model.model_rest is not None:
        put_rest("LampOnEvent", obj, model.model_rest)
    return obj
