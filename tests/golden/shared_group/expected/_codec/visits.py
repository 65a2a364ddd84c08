# From visits.yaml of the spec shared_group; remake: wiregen generate
"""The readers and writers of the classes in the module visits.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import visits as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole


@decodes(models.Visit)
def read_visit(obj: dict[str, Any]) -> models.Visit:
    model = new(models.Visit)
    model.id = string(obj["id"])
    model.by = string(obj["by"])
    model.at = None
    unread = len(obj) - 2
    if (value := obj.get("at")) is not None:
        model.at = integer(value)
        unread -= 1
    model.model_rest = rest_of("Visit", obj) if unread else None
    return model


@encodes(models.Visit)
def write_visit(model: models.Visit) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"id": "" + model.id, "by": "" + model.by}
    if model.at is not None:
        obj["at"] = value if type(value := model.at) is int else whole(value)
    return obj if model.model_rest is None else with_rest("Visit", obj, model.model_rest)


@decodes(models.Guest)
def read_guest(obj: dict[str, Any]) -> models.Guest:
    model = new(models.Guest)
    model.id = string(obj["id"])
    model.model_rest = None if len(obj) == 1 else rest_of("Guest", obj)
    return model


@encodes(models.Guest)
def write_guest(model: models.Guest) -> dict[str, Any]:
    obj: dict[str, Any] = {"id": "" + model.id}
    return obj if model.model_rest is None else with_rest("Guest", obj, model.model_rest)
