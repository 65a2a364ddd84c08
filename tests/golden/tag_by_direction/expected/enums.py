# From lamp.yaml, protocol.yaml of the spec tag_by_direction; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    LIT = "lit"
    """It shines."""


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the client."""

    LIGHT = "light"
    """Let it shine."""
