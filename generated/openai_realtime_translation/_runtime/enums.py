# From templates/runtime/enums.py of wiregen; remake: wiregen generate
"""The bases of generated enums."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class StringEnum(StrEnum):
    """An enum of wire values. A member is a string: it compares and hashes as its wire value."""

    def as_str(self) -> str:
        """Return the wire value as a plain string."""
        return str.__str__(self)


class IntegerEnum(IntEnum):
    """An enum of wire values. A member is an integer: it compares and hashes as its wire value."""

    def as_int(self) -> int:
        """Return the wire value as a plain integer."""
        return int(self)
