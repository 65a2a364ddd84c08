# From kettle.yaml of the spec events_by_direction; remake: wiregen generate
"""The readers and writers of the classes in the module kettle.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import kettle as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import finite, number, string


@decodes(models.KettleBoiledEvent, "type", "kettle.boiled")
def read_kettle_boiled_event(obj: dict[str, Any]) -> models.KettleBoiledEvent:
    model = new(models.KettleBoiledEvent)
    model.event_id = string(obj["event_id"])
    model.degrees = None
    unread = len(obj) - 2
    if (value := obj.get("degrees")) is not None:
        model.degrees = number(value)
        unread -= 1
    model.model_rest = rest_of("KettleBoiledEvent", obj) if unread else None
    return model


@encodes(models.KettleBoiledEvent)
def write_kettle_boiled_event(model: models.KettleBoiledEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "kettle.boiled", "event_id": "" + model.event_id}
    if model.degrees is not None:
        obj["degrees"] = finite(model.degrees)
    return obj if model.model_rest is None else with_rest("KettleBoiledEvent", obj, model.model_rest)


@decodes(models.ErrorEvent, "type", "error")
def read_error_event(obj: dict[str, Any]) -> models.ErrorEvent:
    model = new(models.ErrorEvent)
    model.event_id = string(obj["event_id"])
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 3 else rest_of("ErrorEvent", obj)
    return model


@encodes(models.ErrorEvent)
def write_error_event(model: models.ErrorEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "error", "event_id": "" + model.event_id, "message": "" + model.message}
    return obj if model.model_rest is None else with_rest("ErrorEvent", obj, model.model_rest)


@decodes(models.KettleBoilEvent, "type", "kettle.boil")
def read_kettle_boil_event(obj: dict[str, Any]) -> models.KettleBoilEvent:
    model = new(models.KettleBoilEvent)
    model.event_id = None
    model.degrees = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("degrees")) is not None:
        model.degrees = number(value)
        unread -= 1
    model.model_rest = rest_of("KettleBoilEvent", obj) if unread else None
    return model


@encodes(models.KettleBoilEvent)
def write_kettle_boil_event(model: models.KettleBoilEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "kettle.boil"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.degrees is not None:
        obj["degrees"] = finite(model.degrees)
    return obj if model.model_rest is None else with_rest("KettleBoilEvent", obj, model.model_rest)
