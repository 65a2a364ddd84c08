# From server_events.yaml of the spec event_added; remake: wiregen generate
"""Codec of the module server_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, whole
from .doors import read_visitor, write_visitor


@decodes(models.DoorOpenedEvent, "type", "door.opened")
def read_door_opened_event(o: dict[str, Any]) -> models.DoorOpenedEvent:
    m = new(models.DoorOpenedEvent)
    m.event_id = "" + o["event_id"]
    m.door = "" + o["door"]
    m.visitor = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("visitor")) is not None:
            m.visitor = read_visitor(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("DoorOpenedEvent", o)
    return m


@encodes(models.DoorOpenedEvent)
def write_door_opened_event(m: models.DoorOpenedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "door.opened",
        "event_id": "" + m.event_id,
        "door": "" + m.door,
    }
    if (v := m.visitor) is not None:
        o["visitor"] = write_visitor(v)
    if m.model_rest is not None:
        put_rest("DoorOpenedEvent", o, m.model_rest)
    return o


@decodes(models.DoorKnockedEvent, "type", "door.knocked")
def read_door_knocked_event(o: dict[str, Any]) -> models.DoorKnockedEvent:
    m = new(models.DoorKnockedEvent)
    m.event_id = "" + o["event_id"]
    m.door = "" + o["door"]
    m.times = v if type(v := o["times"]) is int else integer(v)
    m.model_rest = None if len(o) == 4 else rest_of("DoorKnockedEvent", o)
    return m


@encodes(models.DoorKnockedEvent)
def write_door_knocked_event(m: models.DoorKnockedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "door.knocked",
        "event_id": "" + m.event_id,
        "door": "" + m.door,
        "times": v if type(v := m.times) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest("DoorKnockedEvent", o, m.model_rest)
    return o


@decodes(models.DoorClosedEvent, "type", "door.closed")
def read_door_closed_event(o: dict[str, Any]) -> models.DoorClosedEvent:
    m = new(models.DoorClosedEvent)
    m.event_id = "" + o["event_id"]
    m.door = "" + o["door"]
    m.model_rest = None if len(o) == 3 else rest_of("DoorClosedEvent", o)
    return m


@encodes(models.DoorClosedEvent)
def write_door_closed_event(m: models.DoorClosedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "door.closed",
        "event_id": "" + m.event_id,
        "door": "" + m.door,
    }
    if m.model_rest is not None:
        put_rest("DoorClosedEvent", o, m.model_rest)
    return o
