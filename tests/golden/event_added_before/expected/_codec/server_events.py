# From server_events.yaml of the spec event_added; remake: wiregen generate
"""The readers and writers of the classes in the module server_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole
from .doors import read_visitor, write_visitor


@decodes(models.DoorOpenedEvent, "type", "door.opened")
def read_door_opened_event(obj: dict[str, Any]) -> models.DoorOpenedEvent:
    model = new(models.DoorOpenedEvent)
    model.event_id = string(obj["event_id"])
    model.door = string(obj["door"])
    model.visitor = None
    unread = len(obj) - 3
    if (value := obj.get("visitor")) is not None:
        model.visitor = read_visitor(value)
        unread -= 1
    model.model_rest = rest_of("DoorOpenedEvent", obj) if unread else None
    return model


@encodes(models.DoorOpenedEvent)
def write_door_opened_event(model: models.DoorOpenedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "door.opened", "event_id": "" + model.event_id, "door": "" + model.door}
    if model.visitor is not None:
        obj["visitor"] = write_visitor(model.visitor)
    return obj if model.model_rest is None else with_rest("DoorOpenedEvent", obj, model.model_rest)


@decodes(models.DoorKnockedEvent, "type", "door.knocked")
def read_door_knocked_event(obj: dict[str, Any]) -> models.DoorKnockedEvent:
    model = new(models.DoorKnockedEvent)
    model.event_id = string(obj["event_id"])
    model.door = string(obj["door"])
    model.times = integer(obj["times"])
    model.model_rest = None if len(obj) == 4 else rest_of("DoorKnockedEvent", obj)
    return model


@encodes(models.DoorKnockedEvent)
def write_door_knocked_event(model: models.DoorKnockedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "door.knocked",
        "event_id": "" + model.event_id,
        "door": "" + model.door,
        "times": value if type(value := model.times) is int else whole(value),
    }
    return obj if model.model_rest is None else with_rest("DoorKnockedEvent", obj, model.model_rest)


@decodes(models.DoorClosedEvent, "type", "door.closed")
def read_door_closed_event(obj: dict[str, Any]) -> models.DoorClosedEvent:
    model = new(models.DoorClosedEvent)
    model.event_id = string(obj["event_id"])
    model.door = string(obj["door"])
    model.model_rest = None if len(obj) == 3 else rest_of("DoorClosedEvent", obj)
    return model


@encodes(models.DoorClosedEvent)
def write_door_closed_event(model: models.DoorClosedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "door.closed", "event_id": "" + model.event_id, "door": "" + model.door}
    return obj if model.model_rest is None else with_rest("DoorClosedEvent", obj, model.model_rest)
