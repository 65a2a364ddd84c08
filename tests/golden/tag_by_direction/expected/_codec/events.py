# From lamp.yaml, protocol.yaml of the spec tag_by_direction; remake: wiregen generate
"""How the events of each direction are read: by the function that belongs to the wire type.

The method that looks it up has a name of its own, for to find the method at every call costs more.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import lamp


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    model.event = "" + obj["event"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownServerEvent)
def write_unknown_server_event(model: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "event", model.event, model.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "lit": lamp.read_lit_event,
}

server_event_reader = SERVER_EVENT_READERS.get


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (server_event_reader(obj["event"]) or read_unknown_server_event)(obj)


@decodes(UnknownClientEvent)
def read_unknown_client_event(obj: dict[str, Any]) -> UnknownClientEvent:
    model = new(UnknownClientEvent)
    model.command = "" + obj["command"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownClientEvent)
def write_unknown_client_event(model: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "command", model.command, model.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    "light": lamp.read_light_event,
}

client_event_reader = CLIENT_EVENT_READERS.get


def read_client_event(obj: dict[str, Any]) -> ClientEvent:
    return (client_event_reader(obj["command"]) or read_unknown_client_event)(obj)
