# From templates/runtime/integer_enum.py of wiregen; remake: wiregen generate
"""The base of every generated enum of integers."""

from __future__ import annotations

from enum import IntEnum


class IntegerEnum(IntEnum):
    """An enum of wire values. A member is an integer: it compares and hashes as its wire value."""

    def as_int(self) -> int:
        """Return the wire value as a plain integer."""
        return int(self)
