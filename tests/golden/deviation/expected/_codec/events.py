# From protocol.yaml, weather.yaml of the spec deviation; remake: wiregen generate
"""Codec of the unions of all events of a direction.

The look-up of a reader is bound once, for a method of an imported name costs more than one of a name at home.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownServerEvent
from ..events import ServerEvent
from . import weather


@decodes(UnknownServerEvent)
def read_unknown_server_event(o: dict[str, Any]) -> UnknownServerEvent:
    m = new(UnknownServerEvent)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(UnknownServerEvent)
def write_unknown_server_event(m: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "weather.changed": weather.read_weather_changed_event,
}

server_event_reader = SERVER_EVENT_READERS.get


def read_server_event(o: dict[str, Any]) -> ServerEvent:
    return (server_event_reader(o["type"]) or read_unknown_server_event)(o)
