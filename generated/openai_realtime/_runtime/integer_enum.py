# From templates/runtime/integer_enum.py of wiregen; remake: wiregen generate
"""The base of every generated enum of integers."""

from __future__ import annotations

from enum import IntEnum


class IntegerEnum(IntEnum):
    """An enum of wire values; a member is its wire value and compares and hashes as that integer."""

    def as_int(self) -> int:
        """Return the wire value as a plain integer."""
        return int(self)
