# From jobs.yaml, protocol.yaml, steps.yaml of the spec contexts; remake: wiregen generate
"""Codec of the unions of all events of a direction.

The look-up of a reader is bound once, for a method of an imported name costs more than one of a name at home.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import jobs, steps


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
    "job.started": jobs.read_job_started_event,
    "job.done": jobs.read_job_done_event,
    "ping": jobs.read_ping_event,
    "job.step.begun": steps.read_job_step_begun_event,
    "job.step.skipped": steps.read_job_step_skipped_event,
    "progress": steps.read_progress_event,
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
    "lamp.on": steps.read_lamp_on_event,
}

client_event_reader = CLIENT_EVENT_READERS.get


def read_client_event(o: dict[str, Any]) -> ClientEvent:
    return (client_event_reader(o["type"]) or read_unknown_client_event)(o)
