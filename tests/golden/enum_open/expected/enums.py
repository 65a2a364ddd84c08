# From lamps.yaml, protocol.yaml of the spec enum_open; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class Colour(StringEnum):
    """What a lamp can shine in.

    Any other value is kept as a plain string."""

    RED = "red"
    """Long waves."""
    BLUE = "blue"
    """Short waves."""
