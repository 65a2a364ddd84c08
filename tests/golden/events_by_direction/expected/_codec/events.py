# From kettle.yaml, protocol.yaml of the spec events_by_direction; remake: wiregen generate
"""Codec of the unions of all events of a direction.

The look-up of a reader is bound once, for a method of an imported name costs more than one of a name at home.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import kettle


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
    "kettle.boiled": kettle.read_kettle_boiled_event,
    "error": kettle.read_error_event,
}

server_event_reader = SERVER_EVENT_READERS.get


def read_server_event(o: dict[str, Any]) -> ServerEvent:
    return (server_event_reader(o["type"]) or read_unknown_server_event)(o)


@decodes(UnknownClientEvent)
def read_unknown_client_event(o: dict[str, Any]) -> UnknownClientEvent:
    m = new(UnknownClientEvent)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(UnknownClientEvent)
def write_unknown_client_event(m: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    "kettle.boil": kettle.read_kettle_boil_event,
}

client_event_reader = CLIENT_EVENT_READERS.get


def read_client_event(o: dict[str, Any]) -> ClientEvent:
    return (client_event_reader(o["type"]) or read_unknown_client_event)(o)
