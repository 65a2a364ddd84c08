# From hooks.yaml, protocol.yaml of the spec tag_outside; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import hooks
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = hooks.PingEvent | UnknownServerEvent
"""Sent by the server."""
