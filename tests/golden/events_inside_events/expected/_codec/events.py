# From inner.yaml, outer.yaml, protocol.yaml of the spec events_inside_events; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any, get_args

from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import inner, outer


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
    "pong": inner.read_pong_event,
    "envelope": outer.read_envelope_event,
    "replay": outer.read_replay_event,
}


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (SERVER_EVENT_READERS.get(obj["type"]) or read_unknown_server_event)(obj)


SERVER_EVENT_CLASSES = frozenset(get_args(ServerEvent))


def write_server_event(model: ServerEvent) -> dict[str, Any]:
    if type(model) not in SERVER_EVENT_CLASSES:
        check_base(model, SERVER_EVENT_CLASSES)
    return model.model_write()


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
    "ping": inner.read_ping_event,
}


def read_client_event(obj: dict[str, Any]) -> ClientEvent:
    return (CLIENT_EVENT_READERS.get(obj["type"]) or read_unknown_client_event)(obj)


CLIENT_EVENT_CLASSES = frozenset(get_args(ClientEvent))


def write_client_event(model: ClientEvent) -> dict[str, Any]:
    if type(model) not in CLIENT_EVENT_CLASSES:
        check_base(model, CLIENT_EVENT_CLASSES)
    return model.model_write()
