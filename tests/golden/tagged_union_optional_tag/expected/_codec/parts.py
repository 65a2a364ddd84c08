# From parts.yaml of the spec tagged_union_optional_tag; remake: wiregen generate
"""The readers and writers of the classes in the module parts.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import parts as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import json_value, string


@decodes(models.TextPart, "type", "text")
def read_text_part(obj: dict[str, Any]) -> models.TextPart:
    model = new(models.TextPart)
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("TextPart", obj) if unread else None
    return model


@encodes(models.TextPart)
def write_text_part(model: models.TextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "text"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("TextPart", obj, model.model_rest)


@decodes(models.Message)
def read_message(obj: dict[str, Any]) -> models.Message:
    model = new(models.Message)
    model.parts = [read_part(item) for item in array(obj["parts"])]
    model.model_rest = None if len(obj) == 1 else rest_of("Message", obj)
    return model


@encodes(models.Message)
def write_message(model: models.Message) -> dict[str, Any]:
    obj: dict[str, Any] = {"parts": [write_part(item) for item in sequence(model.parts)]}
    return obj if model.model_rest is None else with_rest("Message", obj, model.model_rest)


@decodes(models.UnknownPart)
def read_unknown_part(obj: dict[str, Any]) -> models.UnknownPart:
    model = new(models.UnknownPart)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownPart)
def write_unknown_part(model: models.UnknownPart) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


PART_READERS: Readers[models.Part] = {
    "text": read_text_part,
}


def read_part(obj: dict[str, Any]) -> models.Part:
    return (PART_READERS.get(obj.get("type")) or read_unknown_part)(obj)


PART_CLASSES = frozenset(get_args(models.Part))


def write_part(model: models.Part) -> dict[str, Any]:
    if type(model) not in PART_CLASSES:
        check_base(model, PART_CLASSES)
    return model.model_write()
