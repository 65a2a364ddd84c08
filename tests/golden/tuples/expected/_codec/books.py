# From books.yaml of the spec tuples; remake: wiregen generate
"""The readers and writers of the classes in the module books.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import books as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, is_array_of, is_list_of, mapping, pairs, sequence
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, string, whole


@decodes(models.Book)
def read_book(obj: dict[str, Any]) -> models.Book:
    model = new(models.Book)
    model.best = (number(value[0]), integer(value[1])) if is_array_of(value := obj["best"], 2) else fail()
    model.asks = [(string(item[0]), number(item[1])) if is_array_of(item, 2) else fail() for item in array(obj["asks"])]
    model.bids = None
    model.last = None
    unread = len(obj) - 2
    if (value := obj.get("bids")) is not None:
        model.bids = {
            string(key): (
                (string(item[0]), None if item[1] is None else number(item[1])) if is_array_of(item, 2) else fail()
            )
            for key, item in mapping(value).items()
        }
        unread -= 1
    if (value := obj.get("last")) is not None:
        model.last = (
            value
            if type(value) is str
            else (
                (
                    [read_side(item) for item in array(value[0])],
                    read_side(value[1]),
                    (string(value[2][0]),) if is_array_of(value[2], 1) else fail(),
                )
                if is_array_of(value, 3)
                else fail()
            )
        )
        unread -= 1
    model.model_rest = rest_of("Book", obj) if unread else None
    return model


@encodes(models.Book)
def write_book(model: models.Book) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "best": (
            [finite(value[0]), value[1] if type(value[1]) is int else whole(value[1])]
            if is_list_of(value := model.best, 2)
            else fail()
        ),
        "asks": [["" + item[0], finite(item[1])] if is_list_of(item, 2) else fail() for item in sequence(model.asks)],
    }
    if model.bids is not None:
        obj["bids"] = {
            "" + key: ["" + item[0], None if item[1] is None else finite(item[1])] if is_list_of(item, 2) else fail()
            for key, item in pairs(model.bids)
        }
    if model.last is not None:
        obj["last"] = (
            "" + value
            if isinstance(value := model.last, str)
            else (
                [
                    [write_side(item) for item in sequence(value[0])],
                    write_side(value[1]),
                    ["" + value[2][0]] if is_list_of(value[2], 1) else fail(),
                ]
                if is_list_of(value, 3)
                else fail()
            )
        )
    return obj if model.model_rest is None else with_rest("Book", obj, model.model_rest)


@decodes(models.Side)
def read_side(obj: dict[str, Any]) -> models.Side:
    model = new(models.Side)
    model.name = string(obj["name"])
    model.model_rest = None if len(obj) == 1 else rest_of("Side", obj)
    return model


@encodes(models.Side)
def write_side(model: models.Side) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name}
    return obj if model.model_rest is None else with_rest("Side", obj, model.model_rest)
