# From orders.yaml, protocol.yaml of the spec extract; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import orders
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = orders.OrderPaidEvent | orders.OrderRefusedEvent | orders.OrderSentEvent | UnknownServerEvent
"""Sent by the server."""

ClientEvent: TypeAlias = orders.OrderPlaceEvent | UnknownClientEvent
"""Sent by the client."""
