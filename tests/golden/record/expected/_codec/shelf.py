# From shelf.yaml of the spec record; remake: wiregen generate
"""Codec of the module shelf.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import shelf as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.Book)
def read_book(o: dict[str, Any]) -> models.Book:
    m = new(models.Book)
    m.title = "" + o["title"]
    m.pages = v if type(v := o["pages"]) is int else integer(v)
    m.weight = number(o["weight"])
    m.lent = v if type(v := o["lent"]) is bool else fail()
    m.place = read_place(o["place"])
    m.model_rest = None if len(o) == 5 else rest_of("Book", o)
    return m


@encodes(models.Book)
def write_book(m: models.Book) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "title": "" + m.title,
        "pages": v if type(v := m.pages) is int else whole(v),
        "weight": finite(m.weight),
        "lent": v if type(v := m.lent) is bool else fail(),
        "place": write_place(m.place),
    }
    if m.model_rest is not None:
        put_rest("Book", o, m.model_rest)
    return o


@decodes(models.Place)
def read_place(o: dict[str, Any]) -> models.Place:
    m = new(models.Place)
    m.shelf = "" + o["shelf"]
    m.model_rest = None if len(o) == 1 else rest_of("Place", o)
    return m


@encodes(models.Place)
def write_place(m: models.Place) -> dict[str, Any]:
    o: dict[str, Any] = {
        "shelf": "" + m.shelf,
    }
    if m.model_rest is not None:
        put_rest("Place", o, m.model_rest)
    return o


@decodes(models.Nothing)
def read_nothing(o: dict[str, Any]) -> models.Nothing:
    if type(o) is not dict:
        fail()
    m = new(models.Nothing)
    m.model_rest = None if len(o) == 0 else rest_of("Nothing", o)
    return m


@encodes(models.Nothing)
def write_nothing(m: models.Nothing) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.model_rest is not None:
        put_rest("Nothing", o, m.model_rest)
    return o
