# From albums.yaml, protocol.yaml of the spec format_in_containers; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import albums
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = albums.AlbumMadeEvent | albums.AlbumSoldEvent | UnknownClientEvent
"""What is sent."""
