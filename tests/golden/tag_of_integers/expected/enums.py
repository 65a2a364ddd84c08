# From ops.yaml, protocol.yaml of the spec tag_of_integers; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    HELLO = "10"
    """A first word."""
    CLOSE = "close"
    """A last word."""
