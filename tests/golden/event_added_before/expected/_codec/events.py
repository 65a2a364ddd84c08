# From client_events.yaml, protocol.yaml, server_events.yaml of the spec event_added; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import client_events, server_events


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
    "door.opened": server_events.read_door_opened_event,
    "door.knocked": server_events.read_door_knocked_event,
    "door.closed": server_events.read_door_closed_event,
}


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (SERVER_EVENT_READERS.get(obj["type"]) or read_unknown_server_event)(obj)


@decodes(UnknownClientEvent)
def read_unknown_client_event(obj: dict[str, Any]) -> UnknownClientEvent:
    model = new(UnknownClientEvent)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownClientEvent)
def write_unknown_client_event(model: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    "door.open": client_events.read_door_open_event,
}


def read_client_event(obj: dict[str, Any]) -> ClientEvent:
    return (CLIENT_EVENT_READERS.get(obj["type"]) or read_unknown_client_event)(obj)
