# From protocol.yaml, rpc.yaml of the spec known_by_keys; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encodes, new
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import json_value
from ..directions import UnknownServerEvent
from ..events import ServerEvent
from . import rpc


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    (model.method,) = unknown_tags("ServerEvent", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownServerEvent)
def write_unknown_server_event(model: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown_variant("ServerEvent", model.payload, (model.method,), model.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "CallEvent": rpc.read_call_event,
    "AnswerEvent": rpc.read_answer_event,
    "FailureEvent": rpc.read_failure_event,
    None: read_unknown_server_event,
}


def read_server_event(obj: dict[str, Any]) -> ServerEvent:
    return SERVER_EVENT_READERS[recognized("ServerEvent", obj)](obj)
