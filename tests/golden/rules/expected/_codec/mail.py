# From mail.yaml of the spec rules; remake: wiregen generate
"""Codec of the module mail.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
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
def read_text_part(o: dict[str, Any]) -> models.TextPart:
    m = new(models.TextPart)
    m.model_rest = None if len(o) == 1 else rest_of("TextPart", o)
    return m


@encodes(models.TextPart)
def write_text_part(m: models.TextPart) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "text",
    }
    if m.model_rest is not None:
        put_rest("TextPart", o, m.model_rest)
    return o


@decodes(models.ImagePart, "type", "image")
def read_image_part(o: dict[str, Any]) -> models.ImagePart:
    m = new(models.ImagePart)
    m.model_rest = None if len(o) == 1 else rest_of("ImagePart", o)
    return m


@encodes(models.ImagePart)
def write_image_part(m: models.ImagePart) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "image",
    }
    if m.model_rest is not None:
        put_rest("ImagePart", o, m.model_rest)
    return o


@decodes(models.Address)
def read_address(o: dict[str, Any]) -> models.Address:
    m = new(models.Address)
    m.street = None
    m.email = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("street")) is not None:
            m.street = "" + v
            rest -= 1
        if (v := o.get("e-mail", UNSET)) is not UNSET:
            m.email = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Address", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Address)
def write_address(m: models.Address) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.street) is not None:
        o["street"] = "" + v
    if (v := m.email) is not UNSET:
        o["e-mail"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("Address", o, m.model_rest)
    return o


@decodes(models.Letter)
def read_letter(o: dict[str, Any]) -> models.Letter:
    m = new(models.Letter)
    m.role = ROLE_MEMBERS[o["role"]]
    m.parts = list_in(read_part, o["parts"])
    m.to = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("to")) is not None:
            m.to = read_address(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Letter", o)
    return m


@encodes(models.Letter)
def write_letter(m: models.Letter) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "role": "" + m.role,
        "parts": list_out(write_part, m.parts),
    }
    if (v := m.to) is not None:
        o["to"] = write_address(v)
    if m.model_rest is not None:
        put_rest("Letter", o, m.model_rest)
    return o


@decodes(models.UnknownPart)
def read_unknown_part(o: dict[str, Any]) -> models.UnknownPart:
    m = new(models.UnknownPart)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownPart)
def write_unknown_part(m: models.UnknownPart) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


PART_READERS: Readers[models.Part] = {
    "text": read_text_part,
    "image": read_image_part,
}


def read_part(o: dict[str, Any]) -> models.Part:
    return (PART_READERS.get(o["type"]) or read_unknown_part)(o)


PART_CLASSES = frozenset(get_args(models.Part))


def write_part(m: models.Part) -> dict[str, Any]:
    if type(m) not in PART_CLASSES:
        check_base(m, PART_CLASSES)
    return m.model_write()
