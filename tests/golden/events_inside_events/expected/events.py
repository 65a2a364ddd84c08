# From inner.yaml, outer.yaml, protocol.yaml of the spec events_inside_events; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import inner, outer
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = inner.PongEvent | outer.EnvelopeEvent | outer.ReplayEvent | UnknownServerEvent
"""Sent by the server."""

ClientEvent: TypeAlias = inner.PingEvent | UnknownClientEvent
"""Sent by the client."""
