# From letters.yaml, protocol.yaml of the spec format; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. What is sent."""

    LETTER_SENT = "letter.sent"
    """A letter was sent."""
