# From templates/runtime/string_enum.py of wiregen; remake: wiregen generate
"""The base of every generated enum."""

from __future__ import annotations

from enum import StrEnum


class StringEnum(StrEnum):
    """An enum of wire values; a member is its wire value and compares and hashes as that string."""

    def as_str(self) -> str:
        """Return the wire value as a plain string."""
        return str.__str__(self)
