# From texts.yaml of the spec hostile_doc; remake: wiregen generate
"""Codec of the module texts.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import texts as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .enum_members import TEXT_MEMBERS


@decodes(models.Hostile)
def read_hostile(o: dict[str, Any]) -> models.Hostile:
    m = new(models.Hostile)
    m.long = None
    m.quote = None
    m.hash = None
    m.tabs = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("long")) is not None:
            m.long = "" + v
            rest -= 1
        if (v := o.get("quote")) is not None:
            m.quote = TEXT_MEMBERS[v]
            rest -= 1
        if (v := o.get("hash")) is not None:
            m.hash = "" + v
            rest -= 1
        if (v := o.get("tabs")) is not None:
            m.tabs = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Hostile", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Hostile)
def write_hostile(m: models.Hostile) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.long) is not None:
        o["long"] = "" + v
    if (v := m.quote) is not None:
        o["quote"] = "" + v
    if (v := m.hash) is not None:
        o["hash"] = "" + v
    if (v := m.tabs) is not None:
        o["tabs"] = "" + v
    if m.model_rest is not None:
        put_rest("Hostile", o, m.model_rest)
    return o


@decodes(models.EvilEvent, "type", 'evil"""event')
def read_evil_event(o: dict[str, Any]) -> models.EvilEvent:
    m = new(models.EvilEvent)
    m.text = "" + o["text"]
    m.model_rest = None if len(o) == 2 else rest_of("EvilEvent", o)
    return m


@encodes(models.EvilEvent)
def write_evil_event(m: models.EvilEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": 'evil"""event',
        "text": "" + m.text,
    }
    if m.model_rest is not None:
        put_rest("EvilEvent", o, m.model_rest)
    return o


def read_choice(v: Any) -> models.Choice:
    if type(v) is str:
        return v
    return read_hostile(v)


def write_choice(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_hostile(v)
