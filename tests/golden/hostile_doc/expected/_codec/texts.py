# From texts.yaml of the spec hostile_doc; remake: wiregen generate
"""How the classes of the module texts are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import texts as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .enum_members import TEXT_MEMBERS


@decodes(models.Hostile)
def read_hostile(obj: dict[str, Any]) -> models.Hostile:
    model = new(models.Hostile)
    model.long = None
    model.quote = None
    model.hash = None
    model.tabs = None
    model.model_rest = None
    if unread := len(obj):
        if (value := obj.get("long")) is not None:
            model.long = "" + value
            unread -= 1
        if (value := obj.get("quote")) is not None:
            model.quote = TEXT_MEMBERS[value]
            unread -= 1
        if (value := obj.get("hash")) is not None:
            model.hash = "" + value
            unread -= 1
        if (value := obj.get("tabs")) is not None:
            model.tabs = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("Hostile", obj)
    elif type(obj) is not dict:  # an empty list or string
        fail()
    return model


@encodes(models.Hostile)
def write_hostile(model: models.Hostile) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if (value := model.long) is not None:
        obj["long"] = "" + value
    if (value := model.quote) is not None:
        obj["quote"] = "" + value
    if (value := model.hash) is not None:
        obj["hash"] = "" + value
    if (value := model.tabs) is not None:
        obj["tabs"] = "" + value
    if model.model_rest is not None:
        put_rest("Hostile", obj, model.model_rest)
    return obj


@decodes(models.EvilEvent, "type", 'evil"""event')
def read_evil_event(obj: dict[str, Any]) -> models.EvilEvent:
    model = new(models.EvilEvent)
    model.text = "" + obj["text"]
    model.model_rest = None if len(obj) == 2 else rest_of("EvilEvent", obj)
    return model


@encodes(models.EvilEvent)
def write_evil_event(model: models.EvilEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": 'evil"""event',
        "text": "" + model.text,
    }
    if model.model_rest is not None:
        put_rest("EvilEvent", obj, model.model_rest)
    return obj


def read_choice(value: Any) -> models.Choice:
    if type(value) is str:
        return value
    return read_hostile(value)


def write_choice(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_hostile(value)
