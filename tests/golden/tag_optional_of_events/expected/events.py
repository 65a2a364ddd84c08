# From frames.yaml, protocol.yaml of the spec tag_optional_of_events; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import frames
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = frames.BellEvent | UnknownServerEvent
"""Sent by the server."""
