# From market.yaml, protocol.yaml of the spec array_layout; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encodes, new
from .._runtime.recognition import encode_unknown_value, recognized, unknown_tags
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import market


@decodes(UnknownServerEvent)
def read_unknown_server_event(obj: dict[str, Any] | list[Any]) -> UnknownServerEvent:
    model = new(UnknownServerEvent)
    (model.event,) = unknown_tags("ServerEvent", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownServerEvent)
def write_unknown_server_event(model: UnknownServerEvent) -> Any:
    return encode_unknown_value("ServerEvent", model.payload, (model.event,), model.model_rest)


SERVER_EVENT_READERS: Readers[ServerEvent] = {
    "BeatEvent": market.read_beat_event,
    "TradeEvent": market.read_trade_event,
    "HaltEvent": market.read_halt_event,
    "OwnEvent": market.read_own_event,
    None: read_unknown_server_event,
}


def read_server_event(obj: dict[str, Any] | list[Any]) -> ServerEvent:
    return SERVER_EVENT_READERS[recognized("ServerEvent", obj)](obj)


@decodes(UnknownClientEvent)
def read_unknown_client_event(obj: dict[str, Any] | list[Any]) -> UnknownClientEvent:
    model = new(UnknownClientEvent)
    model.kind, model.action = unknown_tags("ClientEvent", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownClientEvent)
def write_unknown_client_event(model: UnknownClientEvent) -> Any:
    return encode_unknown_value("ClientEvent", model.payload, (model.kind, model.action), model.model_rest)


CLIENT_EVENT_READERS: Readers[ClientEvent] = {
    "OrderEvent": market.read_order_event,
    "AnswerEvent": market.read_answer_event,
    None: read_unknown_client_event,
}


def read_client_event(obj: dict[str, Any] | list[Any]) -> ClientEvent:
    return CLIENT_EVENT_READERS[recognized("ClientEvent", obj)](obj)
