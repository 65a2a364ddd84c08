# From templates/runtime/enum_tables.py of wiregen; remake: wiregen generate
"""Tables of enums for the codec: members by wire value, and the plain values of closed enums by member.

Open enums use a dict with ``__missing__``, because a subscript is faster than a call.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from .enums import IntegerEnum, StringEnum
from .mismatch import fail

E = TypeVar("E", bound=StringEnum)
N = TypeVar("N", bound=IntegerEnum)


class OpenMembers(dict[str, E | str], Generic[E]):
    """The members of an open enum by wire value; any other string maps to itself."""

    def __init__(self, enum: type[E]) -> None:
        super().__init__(closed_members(enum))

    def __missing__(self, value: str) -> str:
        return value if type(value) is str else fail()


class OpenIntegerMembers(dict[int, N | int], Generic[N]):
    """The members of an open enum of integers by wire value; any other integer maps to itself."""

    def __init__(self, enum: type[N]) -> None:
        super().__init__(closed_integer_members(enum))

    def __missing__(self, value: int) -> int:
        return value


def closed_members(enum: type[E]) -> dict[str, E]:
    """Return the members of an enum by wire value."""
    return {str(member.value): member for member in enum}


def closed_integer_members(enum: type[N]) -> dict[int, N]:
    """Return the members of an enum of integers by wire value."""
    return {int(member): member for member in enum}


def closed_values(enum: type[StringEnum]) -> dict[str, str]:
    """Return the wire values of an enum as plain strings, by member. A plain value finds the same entry."""
    return {member: str(member.value) for member in enum}


def closed_integer_values(enum: type[IntegerEnum]) -> dict[int, int]:
    """Return the wire values of an enum as plain integers, by member. A plain value finds the same entry."""
    return {member: int(member) for member in enum}
