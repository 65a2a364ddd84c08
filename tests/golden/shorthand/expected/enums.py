# From letters.yaml, protocol.yaml of the spec shorthand; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class Tone(StringEnum):
    """How it sounds.

    A value that is not listed here is kept as a plain string."""

    WARM = "warm"
    """As to a friend."""
    COOL = "cool"
    """As to a stranger."""
