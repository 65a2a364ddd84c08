# From parts.yaml of the spec tagged_union_optional_tag; remake: wiregen generate
"""Codec of the module parts.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import parts as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.scalars import json_value


@decodes(models.TextPart, "type", "text")
def read_text_part(o: dict[str, Any]) -> models.TextPart:
    m = new(models.TextPart)
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TextPart", o)
    return m


@encodes(models.TextPart)
def write_text_part(m: models.TextPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "text",
    }
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest("TextPart", o, m.model_rest)
    return o


@decodes(models.Message)
def read_message(o: dict[str, Any]) -> models.Message:
    m = new(models.Message)
    m.parts = list_in(read_part, o["parts"])
    m.model_rest = None if len(o) == 1 else rest_of("Message", o)
    return m


@encodes(models.Message)
def write_message(m: models.Message) -> dict[str, Any]:
    o: dict[str, Any] = {
        "parts": list_out(write_part, m.parts),
    }
    if m.model_rest is not None:
        put_rest("Message", o, m.model_rest)
    return o


@decodes(models.UnknownPart)
def read_unknown_part(o: dict[str, Any]) -> models.UnknownPart:
    m = new(models.UnknownPart)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownPart)
def write_unknown_part(m: models.UnknownPart) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


PART_READERS: Readers[models.Part] = {
    "text": read_text_part,
}


def read_part(o: dict[str, Any]) -> models.Part:
    return (PART_READERS.get(o.get("type")) or read_unknown_part)(o)


PART_CLASSES = frozenset(get_args(models.Part))


def write_part(m: models.Part) -> dict[str, Any]:
    if type(m) not in PART_CLASSES:
        check_base(m, PART_CLASSES)
    return m.model_write()
