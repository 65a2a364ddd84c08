# From templates/runtime/string_enum.py of wiregen; remake: wiregen generate
"""The base of every generated enum."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

E = TypeVar("E", bound="StringEnum")


class StringEnum(StrEnum):
    """An enum of wire values; a member is its wire value and compares and hashes as that string."""

    def as_str(self) -> str:
        """Return the wire value as a plain string."""
        return str(self.value)


def members(enum: type[E]) -> dict[str, E]:
    """Return the members of ``enum`` by wire value, for look-ups that must not raise."""
    return {str(member.value): member for member in enum}


def values(enum: type[E]) -> dict[str, str]:
    """Return the wire values of ``enum`` as plain strings by member, which is the same key as the value."""
    return {member: str(member.value) for member in enum}
