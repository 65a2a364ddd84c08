# From client_events.yaml of the spec event_added; remake: wiregen generate
"""The readers and writers of the classes in the module client_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import client_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string


@decodes(models.DoorOpenEvent, "type", "door.open")
def read_door_open_event(obj: dict[str, Any]) -> models.DoorOpenEvent:
    model = new(models.DoorOpenEvent)
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("DoorOpenEvent", obj) if unread else None
    return model


@encodes(models.DoorOpenEvent)
def write_door_open_event(model: models.DoorOpenEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "door.open"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("DoorOpenEvent", obj, model.model_rest)
