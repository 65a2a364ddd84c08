# From live.yaml, protocol.yaml of the spec tag_external; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    READY = "ready"
    """It can begin."""
    SAID = "said"
    """Words."""
