# From gate.yaml, protocol.yaml of the spec tag_adjacent; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownServerEvent
from ..events import ServerEvent
from . import gate


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    model.op = string(obj["op"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownServerEvent)
def write_unknown_server_event(model: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "op", model.op, model.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "hello": gate.read_hello_event,
    "ack": gate.read_ack_event,
    "typing": gate.read_typing_event,
    "moved": gate.read_moved_event,
    "beat": gate.read_beat_event,
}


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return (SERVER_EVENT_READERS.get(obj["op"]) or read_unknown_server_event)(obj)
