# From kitchen.yaml of the spec list_and_map; remake: wiregen generate
"""Codec of the module kitchen.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import kitchen as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import array, list_in, list_out, mapping, members_in, pairs, sequence, texts_in, texts_out
from .._runtime.scalars import finite, integer, number, whole
from .enum_members import DIET_MEMBERS


@decodes(models.Recipe)
def read_recipe(o: dict[str, Any]) -> models.Recipe:
    m = new(models.Recipe)
    m.steps = texts_in(o["steps"])
    m.parts = list_in(read_part, o["parts"])
    m.diets = members_in(DIET_MEMBERS, o["diets"])
    m.grams = {"" + k1: v1 if type(v1) is int else integer(v1) for k1, v1 in mapping(o["grams"]).items()}
    m.prices = {"" + k1: number(v1) for k1, v1 in mapping(o["prices"]).items()}
    m.groups = {"" + k1: list_in(read_part, v1) for k1, v1 in mapping(o["groups"]).items()}
    m.table = [[v2 if type(v2) is int else integer(v2) for v2 in array(v1)] for v1 in array(o["table"])]
    m.notes = None
    m.model_rest = None
    if rest := len(o) - 7:
        if (v := o.get("notes")) is not None:
            m.notes = texts_in(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Recipe", o)
    return m


@encodes(models.Recipe)
def write_recipe(m: models.Recipe) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "steps": texts_out(m.steps),
        "parts": list_out(write_part, m.parts),
        "diets": texts_out(m.diets),
        "grams": {"" + k1: v1 if type(v1) is int else whole(v1) for k1, v1 in pairs(m.grams)},
        "prices": {"" + k1: finite(v1) for k1, v1 in pairs(m.prices)},
        "groups": {"" + k1: list_out(write_part, v1) for k1, v1 in pairs(m.groups)},
        "table": [[v2 if type(v2) is int else whole(v2) for v2 in sequence(v1)] for v1 in sequence(m.table)],
    }
    if (v := m.notes) is not None:
        o["notes"] = texts_out(v)
    if m.model_rest is not None:
        put_rest("Recipe", o, m.model_rest)
    return o


@decodes(models.Part)
def read_part(o: dict[str, Any]) -> models.Part:
    m = new(models.Part)
    m.name = "" + o["name"]
    m.model_rest = None if len(o) == 1 else rest_of("Part", o)
    return m


@encodes(models.Part)
def write_part(m: models.Part) -> dict[str, Any]:
    o: dict[str, Any] = {
        "name": "" + m.name,
    }
    if m.model_rest is not None:
        put_rest("Part", o, m.model_rest)
    return o
