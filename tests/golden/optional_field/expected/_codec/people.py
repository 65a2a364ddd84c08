# From people.yaml of the spec optional_field; remake: wiregen generate
"""Codec of the module people.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import people as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.Person, recursive=True)
def read_person(o: dict[str, Any]) -> models.Person:
    m = new(models.Person)
    m.name = "" + o["name"]
    m.nickname = None
    m.age = None
    m.height = None
    m.friend = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("nickname")) is not None:
            m.nickname = "" + v
            rest -= 1
        if (v := o.get("age")) is not None:
            m.age = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("height")) is not None:
            m.height = number(v)
            rest -= 1
        if (v := o.get("friend")) is not None:
            m.friend = read_person(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Person", o)
    return m


@encodes(models.Person)
def write_person(m: models.Person) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "name": "" + m.name,
    }
    if (v := m.nickname) is not None:
        o["nickname"] = "" + v
    if (v := m.age) is not None:
        o["age"] = v if type(v) is int else whole(v)
    if (v := m.height) is not None:
        o["height"] = finite(v)
    if (v := m.friend) is not None:
        o["friend"] = write_person(v)
    if m.model_rest is not None:
        put_rest("Person", o, m.model_rest)
    return o


@decodes(models.Note)
def read_note(o: dict[str, Any]) -> models.Note:
    m = new(models.Note)
    m.text = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Note", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Note)
def write_note(m: models.Note) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest("Note", o, m.model_rest)
    return o
