# From clocks.yaml, protocol.yaml of the spec format_of_numbers; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. What is sent."""

    CLOCK_SET = "clock.set"
    """A clock was set."""
