# From mail.yaml of the spec rules; remake: wiregen generate
"""How the classes of the module mail are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import mail as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.mismatch import fail
from .._runtime.scalars import json_value
from .._runtime.unset import UNSET
from .enum_members import ROLE_MEMBERS


@decodes(models.TextPart, "type", "text")
def read_text_part(obj: dict[str, Any]) -> models.TextPart:
    model = new(models.TextPart)
    model.model_rest = None if len(obj) == 1 else rest_of("TextPart", obj)
    return model


@encodes(models.TextPart)
def write_text_part(model: models.TextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "text",
    }
    if model.model_rest is not None:
        put_rest("TextPart", obj, model.model_rest)
    return obj


@decodes(models.ImagePart, "type", "image")
def read_image_part(obj: dict[str, Any]) -> models.ImagePart:
    model = new(models.ImagePart)
    model.model_rest = None if len(obj) == 1 else rest_of("ImagePart", obj)
    return model


@encodes(models.ImagePart)
def write_image_part(model: models.ImagePart) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "image",
    }
    if model.model_rest is not None:
        put_rest("ImagePart", obj, model.model_rest)
    return obj


@decodes(models.Address)
def read_address(obj: dict[str, Any]) -> models.Address:
    model = new(models.Address)
    model.street = None
    model.email = UNSET
    model.model_rest = None
    if unread := len(obj):
        if (value := obj.get("street")) is not None:
            model.street = "" + value
            unread -= 1
        if (value := obj.get("e-mail", UNSET)) is not UNSET:
            model.email = None if value is None else "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("Address", obj)
    elif type(obj) is not dict:  # an empty list or string
        fail()
    return model


@encodes(models.Address)
def write_address(model: models.Address) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if (value := model.street) is not None:
        obj["street"] = "" + value
    if (value := model.email) is not UNSET:
        obj["e-mail"] = None if value is None else "" + value
    if model.model_rest is not None:
        put_rest("Address", obj, model.model_rest)
    return obj


@decodes(models.Letter)
def read_letter(obj: dict[str, Any]) -> models.Letter:
    model = new(models.Letter)
    model.role = ROLE_MEMBERS[obj["role"]]
    model.parts = list_in(read_part, obj["parts"])
    model.to = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("to")) is not None:
            model.to = read_address(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Letter", obj)
    return model


@encodes(models.Letter)
def write_letter(model: models.Letter) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "role": "" + model.role,
        "parts": list_out(write_part, model.parts),
    }
    if (value := model.to) is not None:
        obj["to"] = write_address(value)
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
    "text": read_text_part,
    "image": read_image_part,
}


def read_part(obj: dict[str, Any]) -> models.Part:
    return (PART_READERS.get(obj["type"]) or read_unknown_part)(obj)


PART_CLASSES = frozenset(get_args(models.Part))


def write_part(model: models.Part) -> dict[str, Any]:
    if type(model) not in PART_CLASSES:
        check_base(model, PART_CLASSES)
    return model.model_write()
