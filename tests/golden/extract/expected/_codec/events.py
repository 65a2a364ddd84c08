# From orders.yaml, protocol.yaml of the spec extract; remake: wiregen generate
"""Codec of the unions of all events of a direction."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Variants, decodes, encode_unknown, encodes, new
from .._runtime.mismatch import fail
from .._runtime.scalars import json_value
from ..directions import UnknownClientEvent, UnknownServerEvent
from ..events import ClientEvent, ServerEvent
from . import orders


@decodes(UnknownServerEvent)
def read_unknown_server_event(o: dict[str, Any]) -> UnknownServerEvent:
    m = new(UnknownServerEvent)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(UnknownServerEvent)
def write_unknown_server_event(m: UnknownServerEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SERVER_EVENT_VARIANTS: Variants[ServerEvent] = Variants(
    {
        "order.paid": orders.read_order_paid_event,
        "order.refused": orders.read_order_refused_event,
        "order.sent": orders.read_order_sent_event,
    },
    unknown=read_unknown_server_event,
)


@decodes(UnknownClientEvent)
def read_unknown_client_event(o: dict[str, Any]) -> UnknownClientEvent:
    m = new(UnknownClientEvent)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(UnknownClientEvent)
def write_unknown_client_event(m: UnknownClientEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


CLIENT_EVENT_VARIANTS: Variants[ClientEvent] = Variants(
    {
        "order.place": orders.read_order_place_event,
    },
    unknown=read_unknown_client_event,
)
