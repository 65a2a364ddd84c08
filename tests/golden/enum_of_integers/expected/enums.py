# From doors.yaml, protocol.yaml of the spec enum_of_integers; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import IntegerEnum


class State(IntegerEnum):
    """What a door is.

    Any other value is kept as a plain integer."""

    SHUT = 0
    """Nobody gets in."""
    OPEN = 1
    """Everybody gets in."""
    BROKEN = -1
    """Nobody knows.

    Deprecated: Repair it instead."""


class Floor(IntegerEnum):
    """Where a door is."""

    FIRST = 1
    """Above the ground."""
    SECOND = 2
    """Above that."""
