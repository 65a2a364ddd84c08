# From protocol.yaml, sensors.yaml of the spec events_in_batches; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    HEAT = "heat"
    """How warm."""
