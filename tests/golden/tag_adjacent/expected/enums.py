# From gate.yaml, protocol.yaml of the spec tag_adjacent; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    HELLO = "hello"
    """A first word."""
    ACK = "ack"
    """Heard."""
    TYPING = "typing"
    """Somebody types."""
    MOVED = "moved"
    """In another key."""
    BEAT = "beat"
    """One number."""
