# From alarms.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownServerEvent
from ..events import ServerEvent
from . import alarms, readings


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownServerEvent)
def write_unknown_server_event(model: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "alarm.raised": alarms.read_alarm_raised_event,
    "reading.taken": readings.read_reading_taken_event,
}


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (SERVER_EVENT_READERS.get(obj["type"]) or read_unknown_server_event)(obj)
