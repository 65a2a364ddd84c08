# From letters.yaml of the spec shorthand; remake: wiregen generate
"""How the classes of the module letters are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import letters as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, texts_in, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, json_value, number, whole
from .._runtime.unset import UNSET
from .enum_members import TONE_MEMBERS


@decodes(models.Text, "type", "text")
def read_text(obj: dict[str, Any]) -> models.Text:
    model = new(models.Text)
    model.text = "" + obj["text"]
    model.tone = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("tone")) is not None:
            model.tone = TONE_MEMBERS[value]
            unread -= 1
        if unread:
            model.model_rest = rest_of("Text", obj)
    return model


@encodes(models.Text)
def write_text(model: models.Text) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "text",
        "text": "" + model.text,
    }
    if (value := model.tone) is not None:
        obj["tone"] = "" + value
    if model.model_rest is not None:
        put_rest("Text", obj, model.model_rest)
    return obj


@decodes(models.Picture, "type", "picture")
def read_picture(obj: dict[str, Any]) -> models.Picture:
    model = new(models.Picture)
    model.url = "" + obj["url"]
    model.model_rest = None if len(obj) == 2 else rest_of("Picture", obj)
    return model


@encodes(models.Picture)
def write_picture(model: models.Picture) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "picture",
        "url": "" + model.url,
    }
    if model.model_rest is not None:
        put_rest("Picture", obj, model.model_rest)
    return obj


@decodes(models.Stamp)
def read_stamp(obj: dict[str, Any]) -> models.Stamp:
    model = new(models.Stamp)
    model.value = number(obj["value"])
    model.model_rest = None if len(obj) == 1 else rest_of("Stamp", obj)
    return model


@encodes(models.Stamp)
def write_stamp(model: models.Stamp) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "value": finite(model.value),
    }
    if model.model_rest is not None:
        put_rest("Stamp", obj, model.model_rest)
    return obj


@decodes(models.Letter)
def read_letter(obj: dict[str, Any]) -> models.Letter:
    model = new(models.Letter)
    model.to = "" + obj["to"]
    model.parts = list_in(read_part, obj["parts"])
    model.stamp = read_stamp(obj["stamp"])
    model.urgent = None
    model.copies = None
    model.reply_to = UNSET
    model.labels = None
    model.code = UNSET
    model.model_rest = None
    if unread := len(obj) - 3:
        if (value := obj.get("urgent")) is not None:
            model.urgent = value if type(value) is bool else fail()
            unread -= 1
        if (value := obj.get("copies")) is not None:
            model.copies = value if type(value) is int else integer(value)
            unread -= 1
        if (value := obj.get("reply_to", UNSET)) is not UNSET:
            model.reply_to = None if value is None else "" + value
            unread -= 1
        if (value := obj.get("labels")) is not None:
            model.labels = texts_in(value)
            unread -= 1
        if (value := obj.get("code", UNSET)) is not UNSET:
            model.code = None if value is None else "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("Letter", obj)
    return model


@encodes(models.Letter)
def write_letter(model: models.Letter) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "to": "" + model.to,
        "parts": list_out(write_part, model.parts),
        "stamp": write_stamp(model.stamp),
    }
    if (value := model.urgent) is not None:
        obj["urgent"] = value if type(value) is bool else fail()
    if (value := model.copies) is not None:
        obj["copies"] = value if type(value) is int else whole(value)
    if (value := model.reply_to) is not UNSET:
        obj["reply_to"] = None if value is None else "" + value
    if (value := model.labels) is not None:
        obj["labels"] = texts_out(value)
    if (value := model.code) is not UNSET:
        obj["code"] = None if value is None else "" + value
    if model.model_rest is not None:
        put_rest("Letter", obj, model.model_rest)
    return obj


@decodes(models.UnknownPart)
def read_unknown_part(obj: dict[str, Any]) -> models.UnknownPart:
    model = new(models.UnknownPart)
    model.type = "" + obj["type"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownPart)
def write_unknown_part(model: models.UnknownPart) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


PART_READERS: Readers[models.Part] = {
    "text": read_text,
    "picture": read_picture,
}


def read_part(obj: dict[str, Any]) -> models.Part:
    return (PART_READERS.get(obj["type"]) or read_unknown_part)(obj)


PART_CLASSES = frozenset(get_args(models.Part))


def write_part(model: models.Part) -> dict[str, Any]:
    if type(model) not in PART_CLASSES:
        check_base(model, PART_CLASSES)
    return model.model_write()
