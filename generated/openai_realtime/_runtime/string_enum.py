# From templates/runtime/string_enum.py of wiregen; remake: wiregen generate
"""The base of every generated enum of strings."""

from __future__ import annotations

from enum import StrEnum


class StringEnum(StrEnum):
    """An enum of wire values. A member is a string: it compares and hashes as its wire value."""

    def as_str(self) -> str:
        """Return the wire value as a plain string."""
        return str.__str__(self)
