# From gate.yaml, protocol.yaml of the spec tag_adjacent; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import gate
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = (
    gate.HelloEvent | gate.AckEvent | gate.TypingEvent | gate.MovedEvent | gate.BeatEvent | UnknownServerEvent
)
"""Sent by the server."""
