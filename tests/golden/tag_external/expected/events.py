# From live.yaml, protocol.yaml of the spec tag_external; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import live
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = live.ReadyEvent | live.SaidEvent | UnknownServerEvent
"""Sent by the server."""
