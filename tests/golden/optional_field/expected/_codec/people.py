# From people.yaml of the spec optional_field; remake: wiregen generate
"""The readers and writers of the classes in the module people.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import people as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import finite, integer, number, string, whole


@decodes(models.Person, recursive=True)
def read_person(obj: dict[str, Any]) -> models.Person:
    model = new(models.Person)
    model.name = string(obj["name"])
    model.nickname = None
    model.age = None
    model.height = None
    model.friend = None
    unread = len(obj) - 1
    if (value := obj.get("nickname")) is not None:
        model.nickname = string(value)
        unread -= 1
    if (value := obj.get("age")) is not None:
        model.age = integer(value)
        unread -= 1
    if (value := obj.get("height")) is not None:
        model.height = number(value)
        unread -= 1
    if (value := obj.get("friend")) is not None:
        model.friend = read_person(value)
        unread -= 1
    model.model_rest = rest_of("Person", obj) if unread else None
    return model


@encodes(models.Person)
def write_person(model: models.Person) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"name": "" + model.name}
    if model.nickname is not None:
        obj["nickname"] = "" + model.nickname
    if model.age is not None:
        obj["age"] = value if type(value := model.age) is int else whole(value)
    if model.height is not None:
        obj["height"] = finite(model.height)
    if model.friend is not None:
        obj["friend"] = write_person(model.friend)
    return obj if model.model_rest is None else with_rest("Person", obj, model.model_rest)


@decodes(models.Note)
def read_note(obj: dict[str, Any]) -> models.Note:
    model = new(models.Note)
    model.text = None
    unread = len(obj)
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("Note", obj) if unread else None
    return model


@encodes(models.Note)
def write_note(model: models.Note) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("Note", obj, model.model_rest)
