# From kitchen.yaml of the spec list_and_map; remake: wiregen generate
"""The readers and writers of the classes in the module kitchen.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import kitchen as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import finite, integer, number, string, whole
from .enum_members import DIET_MEMBERS


@decodes(models.Recipe)
def read_recipe(obj: dict[str, Any]) -> models.Recipe:
    model = new(models.Recipe)
    model.steps = [string(item) for item in array(obj["steps"])]
    model.parts = [read_part(item) for item in array(obj["parts"])]
    model.diets = [DIET_MEMBERS[item] for item in array(obj["diets"])]
    model.grams = {string(key): integer(item) for key, item in mapping(obj["grams"]).items()}
    model.prices = {string(key): number(item) for key, item in mapping(obj["prices"]).items()}
    model.groups = {
        string(key): [read_part(item1) for item1 in array(item)] for key, item in mapping(obj["groups"]).items()
    }
    model.table = [[integer(item1) for item1 in array(item)] for item in array(obj["table"])]
    model.notes = None
    unread = len(obj) - 7
    if (value := obj.get("notes")) is not None:
        model.notes = [string(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("Recipe", obj) if unread else None
    return model


@encodes(models.Recipe)
def write_recipe(model: models.Recipe) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "steps": ["" + item for item in sequence(model.steps)],
        "parts": [write_part(item) for item in sequence(model.parts)],
        "diets": ["" + item for item in sequence(model.diets)],
        "grams": {"" + key: item if type(item) is int else whole(item) for key, item in pairs(model.grams)},
        "prices": {"" + key: finite(item) for key, item in pairs(model.prices)},
        "groups": {"" + key: [write_part(item1) for item1 in sequence(item)] for key, item in pairs(model.groups)},
        "table": [
            [item1 if type(item1) is int else whole(item1) for item1 in sequence(item)]
            for item in sequence(model.table)
        ],
    }
    if model.notes is not None:
        obj["notes"] = ["" + item for item in sequence(model.notes)]
    return obj if model.model_rest is None else with_rest("Recipe", obj, model.model_rest)


@decodes(models.Part)
def read_part(obj: dict[str, Any]) -> models.Part:
    model = new(models.Part)
    model.name = string(obj["name"])
    model.model_rest = None if len(obj) == 1 else rest_of("Part", obj)
    return model


@encodes(models.Part)
def write_part(model: models.Part) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name}
    return obj if model.model_rest is None else with_rest("Part", obj, model.model_rest)
