# From kitchen.yaml of the spec list_and_map; remake: wiregen generate
"""How the classes of the module kitchen are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import kitchen as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import array, list_in, list_out, mapping, members_in, pairs, sequence, texts_in, texts_out
from .._runtime.scalars import finite, integer, number, whole
from .enum_members import DIET_MEMBERS


@decodes(models.Recipe)
def read_recipe(obj: dict[str, Any]) -> models.Recipe:
    model = new(models.Recipe)
    model.steps = texts_in(obj["steps"])
    model.parts = list_in(read_part, obj["parts"])
    model.diets = members_in(DIET_MEMBERS, obj["diets"])
    model.grams = {
        "" + key: item if type(item) is int else integer(item) for key, item in mapping(obj["grams"]).items()
    }
    model.prices = {"" + key: number(item) for key, item in mapping(obj["prices"]).items()}
    model.groups = {"" + key: list_in(read_part, item) for key, item in mapping(obj["groups"]).items()}
    model.table = [
        [item1 if type(item1) is int else integer(item1) for item1 in array(item)] for item in array(obj["table"])
    ]
    model.notes = None
    model.model_rest = None
    if unread := len(obj) - 7:
        if (value := obj.get("notes")) is not None:
            model.notes = texts_in(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("Recipe", obj)
    return model


@encodes(models.Recipe)
def write_recipe(model: models.Recipe) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "steps": texts_out(model.steps),
        "parts": list_out(write_part, model.parts),
        "diets": texts_out(model.diets),
        "grams": {"" + key: item if type(item) is int else whole(item) for key, item in pairs(model.grams)},
        "prices": {"" + key: finite(item) for key, item in pairs(model.prices)},
        "groups": {"" + key: list_out(write_part, item) for key, item in pairs(model.groups)},
        "table": [
            [item1 if type(item1) is int else whole(item1) for item1 in sequence(item)]
            for item in sequence(model.table)
        ],
    }
    if (value := model.notes) is not None:
        obj["notes"] = texts_out(value)
    if model.model_rest is not None:
        put_rest("Recipe", obj, model.model_rest)
    return obj


@decodes(models.Part)
def read_part(obj: dict[str, Any]) -> models.Part:
    model = new(models.Part)
    model.name = "" + obj["name"]
    model.model_rest = None if len(obj) == 1 else rest_of("Part", obj)
    return model


@encodes(models.Part)
def write_part(model: models.Part) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "name": "" + model.name,
    }
    if model.model_rest is not None:
        put_rest("Part", obj, model.model_rest)
    return obj
