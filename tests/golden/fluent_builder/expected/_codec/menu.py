# From menu.yaml of the spec fluent_builder; remake: wiregen generate
"""Codec of the module menu.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
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
def read_dish(o: dict[str, Any]) -> models.Dish:
    m = new(models.Dish)
    m.name = "" + o["name"]
    m.model_rest = None if len(o) == 1 else rest_of("Dish", o)
    return m


@encodes(models.Dish)
def write_dish(m: models.Dish) -> dict[str, Any]:
    o: dict[str, Any] = {
        "name": "" + m.name,
    }
    if m.model_rest is not None:
        put_rest("Dish", o, m.model_rest)
    return o


@decodes(models.Menu)
def read_menu(o: dict[str, Any]) -> models.Menu:
    m = new(models.Menu)
    m.title = "" + o["title"]
    m.currency = CURRENCY_MEMBERS[o["currency"]]
    m.allergens = texts_in(o["allergens"])
    m.dishes = None
    m.prices = None
    m.note = None
    m.until = UNSET
    m.keywords = UNSET
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("dishes")) is not None:
            m.dishes = list_in(read_dish, v)
            rest -= 1
        if (v := o.get("prices")) is not None:
            m.prices = {"" + k1: number(v1) for k1, v1 in mapping(v).items()}
            rest -= 1
        if (v := o.get("note")) is not None:
            m.note = "" + v
            rest -= 1
        if (v := o.get("until", UNSET)) is not UNSET:
            m.until = None if v is None else "" + v
            rest -= 1
        if (v := o.get("keywords", UNSET)) is not UNSET:
            m.keywords = None if v is None else texts_in(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Menu", o)
    return m


@encodes(models.Menu)
def write_menu(m: models.Menu) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "title": "" + m.title,
        "currency": "" + m.currency,
        "allergens": texts_out(m.allergens),
    }
    if (v := m.dishes) is not None:
        o["dishes"] = list_out(write_dish, v)
    if (v := m.prices) is not None:
        o["prices"] = {"" + k1: finite(v1) for k1, v1 in pairs(v)}
    if (v := m.note) is not None:
        o["note"] = "" + v
    if (v := m.until) is not UNSET:
        o["until"] = None if v is None else "" + v
    if (v := m.keywords) is not UNSET:
        o["keywords"] = None if v is None else texts_out(v)
    if m.model_rest is not None:
        put_rest("Menu", o, m.model_rest)
    return o
