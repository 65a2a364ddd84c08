# From protocol.yaml, sound.yaml of the spec events_shared; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    START = "start"
    """It begins."""
    MEDIA = "media"
    """A piece of it."""


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the client."""

    CLEAR = "clear"
    """Forget it."""
    MEDIA = "media"
    """A piece of it."""
