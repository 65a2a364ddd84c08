# From ops.yaml, protocol.yaml of the spec tag_of_integers; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import ops
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = ops.HelloEvent | ops.CloseEvent | UnknownServerEvent
"""Sent by the server."""
