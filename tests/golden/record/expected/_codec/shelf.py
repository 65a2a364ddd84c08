# From shelf.yaml of the spec record; remake: wiregen generate
"""The readers and writers of the classes in the module shelf.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import shelf as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.mismatch import fail
from .._runtime.scalars import boolean, finite, integer, number, string, whole


@decodes(models.Book)
def read_book(obj: dict[str, Any]) -> models.Book:
    model = new(models.Book)
    model.title = string(obj["title"])
    model.pages = integer(obj["pages"])
    model.weight = number(obj["weight"])
    model.lent = boolean(obj["lent"])
    model.place = read_place(obj["place"])
    model.model_rest = None if len(obj) == 5 else rest_of("Book", obj)
    return model


@encodes(models.Book)
def write_book(model: models.Book) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "title": "" + model.title,
        "pages": value if type(value := model.pages) is int else whole(value),
        "weight": finite(model.weight),
        "lent": boolean(model.lent),
        "place": write_place(model.place),
    }
    return obj if model.model_rest is None else with_rest("Book", obj, model.model_rest)


@decodes(models.Place)
def read_place(obj: dict[str, Any]) -> models.Place:
    model = new(models.Place)
    model.shelf = string(obj["shelf"])
    model.model_rest = None if len(obj) == 1 else rest_of("Place", obj)
    return model


@encodes(models.Place)
def write_place(model: models.Place) -> dict[str, Any]:
    obj: dict[str, Any] = {"shelf": "" + model.shelf}
    return obj if model.model_rest is None else with_rest("Place", obj, model.model_rest)


@decodes(models.Nothing)
def read_nothing(obj: dict[str, Any]) -> models.Nothing:
    if type(obj) is not dict:
        fail()
    model = new(models.Nothing)
    model.model_rest = None if len(obj) == 0 else rest_of("Nothing", obj)
    return model


@encodes(models.Nothing)
def write_nothing(model: models.Nothing) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    return obj if model.model_rest is None else with_rest("Nothing", obj, model.model_rest)
