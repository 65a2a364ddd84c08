# From client_events.yaml, protocol.yaml, server_events.yaml of the spec event_added; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import client_events, server_events
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = (
    server_events.DoorOpenedEvent
    | server_events.DoorKnockedEvent
    | server_events.DoorRangEvent
    | server_events.DoorClosedEvent
    | UnknownServerEvent
)
"""Sent by the door to the house."""

ClientEvent: TypeAlias = client_events.DoorOpenEvent | UnknownClientEvent
"""Sent by the house to the door."""
