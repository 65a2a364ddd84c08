# From client_events.yaml of the spec event_added; remake: wiregen generate
"""Codec of the module client_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import client_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of


@decodes(models.DoorOpenEvent, "type", "door.open")
def read_door_open_event(o: dict[str, Any]) -> models.DoorOpenEvent:
    m = new(models.DoorOpenEvent)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("DoorOpenEvent", o)
    return m


@encodes(models.DoorOpenEvent)
def write_door_open_event(m: models.DoorOpenEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "door.open",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("DoorOpenEvent", o, m.model_rest)
    return o
