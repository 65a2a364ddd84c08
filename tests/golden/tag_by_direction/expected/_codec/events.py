# From lamp.yaml, protocol.yaml of the spec tag_by_direction; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import lamp


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    model.event = string(obj["event"])
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


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (SERVER_EVENT_READERS.get(obj["event"]) or read_unknown_server_event)(obj)


@decodes(UnknownClientEvent)
def read_unknown_client_event(obj: dict[str, Any]) -> UnknownClientEvent:
    model = new(UnknownClientEvent)
    model.command = string(obj["command"])
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


def read_client_event(obj: dict[str, Any]) -> ClientEvent:
    return (CLIENT_EVENT_READERS.get(obj["command"]) or read_unknown_client_event)(obj)
