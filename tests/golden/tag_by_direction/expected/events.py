# From lamp.yaml, protocol.yaml of the spec tag_by_direction; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import lamp
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = lamp.LitEvent | UnknownServerEvent
"""Sent by the server."""

ClientEvent: TypeAlias = lamp.LightEvent | UnknownClientEvent
"""Sent by the client."""
