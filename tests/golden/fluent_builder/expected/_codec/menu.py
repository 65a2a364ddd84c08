# From menu.yaml of the spec fluent_builder; remake: wiregen generate
"""How the classes of the module menu are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import menu as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, mapping, pairs, texts_in, texts_out
from .._runtime.scalars import finite, number
from .._runtime.unset import UNSET
from .enum_members import CURRENCY_MEMBERS


@decodes(models.Dish)
def read_dish(obj: dict[str, Any]) -> models.Dish:
    model = new(models.Dish)
    model.name = "" + obj["name"]
    model.model_rest = None if len(obj) == 1 else rest_of("Dish", obj)
    return model


@encodes(models.Dish)
def write_dish(model: models.Dish) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "name": "" + model.name,
    }
    if model.model_rest is not None:
        put_rest("Dish", obj, model.model_rest)
    return obj


@decodes(models.Menu)
def read_menu(obj: dict[str, Any]) -> models.Menu:
    model = new(models.Menu)
    model.title = "" + obj["title"]
    model.currency = CURRENCY_MEMBERS[obj["currency"]]
    model.allergens = texts_in(obj["allergens"])
    model.dishes = None
    model.prices = None
    model.note = None
    model.until = UNSET
    model.keywords = UNSET
    model.model_rest = None
    if unread := len(obj) - 3:
        if (value := obj.get("dishes")) is not None:
            model.dishes = list_in(read_dish, value)
            unread -= 1
        if (value := obj.get("prices")) is not None:
            model.prices = {"" + key: number(item) for key, item in mapping(value).items()}
            unread -= 1
        if (value := obj.get("note")) is not None:
            model.note = "" + value
            unread -= 1
        if (value := obj.get("until", UNSET)) is not UNSET:
            model.until = None if value is None else "" + value
            unread -= 1
        if (value := obj.get("keywords", UNSET)) is not UNSET:
            model.keywords = None if value is None else texts_in(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Menu", obj)
    return model


@encodes(models.Menu)
def write_menu(model: models.Menu) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "title": "" + model.title,
        "currency": "" + model.currency,
        "allergens": texts_out(model.allergens),
    }
    if (value := model.dishes) is not None:
        obj["dishes"] = list_out(write_dish, value)
    if (value := model.prices) is not None:
        obj["prices"] = {"" + key: finite(item) for key, item in pairs(value)}
    if (value := model.note) is not None:
        obj["note"] = "" + value
    if (value := model.until) is not UNSET:
        obj["until"] = None if value is None else "" + value
    if (value := model.keywords) is not UNSET:
        obj["keywords"] = None if value is None else texts_out(value)
    if model.model_rest is not None:
        put_rest("Menu", obj, model.model_rest)
    return obj
