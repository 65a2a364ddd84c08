# From albums.yaml, protocol.yaml of the spec format_in_containers; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. What is sent."""

    ALBUM_MADE = "album.made"
    """An album was made."""
