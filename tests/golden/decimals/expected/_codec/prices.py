# From prices.yaml of the spec decimals; remake: wiregen generate
"""The readers and writers of the classes in the module prices.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import prices as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.decimals import decimal_in, decimal_out
from .._runtime.kinds import array, is_array_of, is_list_of, sequence
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, free_json, integer, json_value, number, string, whole
from .._runtime.unset import UNSET


@decodes(models.Level, digits=True)
def read_level(obj: dict[str, Any]) -> models.Level:
    model = new(models.Level)
    model.price = decimal_in(obj["price"])
    model.amounts = None
    model.about = None
    model.more = None
    unread = len(obj) - 1
    if (value := obj.get("amounts")) is not None:
        model.amounts = [item if type(item) is str else decimal_in(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("about")) is not None:
        model.about = number(value)
        unread -= 1
    if (value := obj.get("more")) is not None:
        model.more = json_value(value)
        unread -= 1
    model.model_rest = rest_of("Level", obj) if unread else None
    return model


@encodes(models.Level)
def write_level(model: models.Level) -> dict[str, Any]:
    obj: dict[str, Any] = {"price": decimal_out(model.price)}
    if model.amounts is not None:
        obj["amounts"] = ["" + item if isinstance(item, str) else decimal_out(item) for item in sequence(model.amounts)]
    if model.about is not None:
        obj["about"] = finite(model.about)
    if model.more is not None:
        obj["more"] = free_json(model.more)
    return obj if model.model_rest is None else with_rest("Level", obj, model.model_rest)


@decodes(models.Plain)
def read_plain(obj: dict[str, Any]) -> models.Plain:
    model = new(models.Plain)
    model.price = number(obj["price"])
    model.model_rest = None if len(obj) == 1 else rest_of("Plain", obj)
    return model


@encodes(models.Plain)
def write_plain(model: models.Plain) -> dict[str, Any]:
    obj: dict[str, Any] = {"price": finite(model.price)}
    return obj if model.model_rest is None else with_rest("Plain", obj, model.model_rest)


@decodes(models.PricedEvent, "type", "priced", digits=True)
def read_priced_event(obj: dict[str, Any]) -> models.PricedEvent:
    model = new(models.PricedEvent)
    model.levels = [read_level(item) for item in array(obj["levels"])]
    model.best = None
    model.fee = UNSET
    model.receipt = None
    unread = len(obj) - 2
    if (value := obj.get("best")) is not None:
        model.best = (decimal_in(value[0]), integer(value[1])) if is_array_of(value, 2) else fail()
        unread -= 1
    if (value := obj.get("fee", UNSET)) is not UNSET:
        model.fee = None if value is None else decimal_in(value)
        unread -= 1
    if (value := obj.get("receipt")) is not None:
        model.receipt = string(value)
        unread -= 1
    model.model_rest = rest_of("PricedEvent", obj) if unread else None
    return model


@encodes(models.PricedEvent)
def write_priced_event(model: models.PricedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "priced", "levels": [write_level(item) for item in sequence(model.levels)]}
    if model.best is not None:
        obj["best"] = (
            [decimal_out(value[0]), value[1] if type(value[1]) is int else whole(value[1])]
            if is_list_of(value := model.best, 2)
            else fail()
        )
    if model.fee is not UNSET:
        obj["fee"] = None if (value := model.fee) is None else decimal_out(value)
    if model.receipt is not None:
        obj["receipt"] = "" + model.receipt
    return obj if model.model_rest is None else with_rest("PricedEvent", obj, model.model_rest)


def read_quote(value: Any) -> models.Quote:
    if type(value) is str:
        return value
    return decimal_in(value)


def write_quote(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return decimal_out(value)
