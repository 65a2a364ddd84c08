# From protocol.yaml, tasks.yaml of the spec builder; remake: wiregen generate
"""How the events of each direction are read: by the function that belongs to the wire type.

The method that looks it up has a name of its own, for to find the method at every call costs more.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent
from ..events import ClientEvent
from . import tasks


@decodes(UnknownClientEvent)
def read_unknown_client_event(obj: dict[str, Any]) -> UnknownClientEvent:
    model = new(UnknownClientEvent)
    model.type = "" + obj["type"]
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownClientEvent)
def write_unknown_client_event(model: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    "task.create": tasks.read_task_create_event,
    "task.import": tasks.read_tasks_imported,
    "ping": tasks.read_ping_event,
}

client_event_reader = CLIENT_EVENT_READERS.get


def read_client_event(obj: dict[str, Any]) -> ClientEvent:
    return (client_event_reader(obj["type"]) or read_unknown_client_event)(obj)
