# From letters.yaml of the spec shorthand; remake: wiregen generate
"""Codec of the module letters.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
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
def read_text(o: dict[str, Any]) -> models.Text:
    m = new(models.Text)
    m.text = "" + o["text"]
    m.tone = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("tone")) is not None:
            m.tone = TONE_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("Text", o)
    return m


@encodes(models.Text)
def write_text(m: models.Text) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "text",
        "text": "" + m.text,
    }
    if (v := m.tone) is not None:
        o["tone"] = "" + v
    if m.model_rest is not None:
        put_rest("Text", o, m.model_rest)
    return o


@decodes(models.Picture, "type", "picture")
def read_picture(o: dict[str, Any]) -> models.Picture:
    m = new(models.Picture)
    m.url = "" + o["url"]
    m.model_rest = None if len(o) == 2 else rest_of("Picture", o)
    return m


@encodes(models.Picture)
def write_picture(m: models.Picture) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "picture",
        "url": "" + m.url,
    }
    if m.model_rest is not None:
        put_rest("Picture", o, m.model_rest)
    return o


@decodes(models.Stamp)
def read_stamp(o: dict[str, Any]) -> models.Stamp:
    m = new(models.Stamp)
    m.value = number(o["value"])
    m.model_rest = None if len(o) == 1 else rest_of("Stamp", o)
    return m


@encodes(models.Stamp)
def write_stamp(m: models.Stamp) -> dict[str, Any]:
    o: dict[str, Any] = {
        "value": finite(m.value),
    }
    if m.model_rest is not None:
        put_rest("Stamp", o, m.model_rest)
    return o


@decodes(models.Letter)
def read_letter(o: dict[str, Any]) -> models.Letter:
    m = new(models.Letter)
    m.to = "" + o["to"]
    m.parts = list_in(read_part, o["parts"])
    m.stamp = read_stamp(o["stamp"])
    m.urgent = None
    m.copies = None
    m.reply_to = UNSET
    m.labels = None
    m.code = UNSET
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("urgent")) is not None:
            m.urgent = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("copies")) is not None:
            m.copies = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("reply_to", UNSET)) is not UNSET:
            m.reply_to = None if v is None else "" + v
            rest -= 1
        if (v := o.get("labels")) is not None:
            m.labels = texts_in(v)
            rest -= 1
        if (v := o.get("code", UNSET)) is not UNSET:
            m.code = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Letter", o)
    return m


@encodes(models.Letter)
def write_letter(m: models.Letter) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "to": "" + m.to,
        "parts": list_out(write_part, m.parts),
        "stamp": write_stamp(m.stamp),
    }
    if (v := m.urgent) is not None:
        o["urgent"] = v if type(v) is bool else fail()
    if (v := m.copies) is not None:
        o["copies"] = v if type(v) is int else whole(v)
    if (v := m.reply_to) is not UNSET:
        o["reply_to"] = None if v is None else "" + v
    if (v := m.labels) is not None:
        o["labels"] = texts_out(v)
    if (v := m.code) is not UNSET:
        o["code"] = None if v is None else "" + v
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
    "text": read_text,
    "picture": read_picture,
}


def read_part(o: dict[str, Any]) -> models.Part:
    return (PART_READERS.get(o["type"]) or read_unknown_part)(o)


PART_CLASSES = frozenset(get_args(models.Part))


def write_part(m: models.Part) -> dict[str, Any]:
    if type(m) not in PART_CLASSES:
        check_base(m, PART_CLASSES)
    return m.model_write()
