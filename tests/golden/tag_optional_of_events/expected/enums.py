# From frames.yaml, protocol.yaml of the spec tag_optional_of_events; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    BELL = "bell"
    """It rings."""
