# From hooks.yaml, protocol.yaml of the spec tag_outside; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    PING = "ping"
    """A try."""
