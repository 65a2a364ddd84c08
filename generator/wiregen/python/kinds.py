"""Read and write a value of one of several types, which have different JSON kinds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from wiregen.protocol.kinds import OneKind, json_kind
from wiregen.protocol.scalars import JsonKind
from wiregen.protocol.types import AnyJson
from wiregen.python.code import Code, Conditional


@dataclass(frozen=True, slots=True)
class Alternative:
    """A test of a value, and the expression that reads or writes it if the test holds."""

    test: Code
    read: Code


@dataclass(frozen=True, slots=True)
class Alternatives:
    """How a value of one of several types is read or written, kind by kind."""

    alternatives: tuple[Alternative, ...]
    otherwise: Code

    def expression(self) -> Code:
        """Return the whole as one conditional expression, in which the first test is what is evaluated first."""
        code = self.otherwise
        for item in reversed(self.alternatives):
            code = Conditional(item.read, item.test, code)
        return code


Member: TypeAlias = OneKind | AnyJson
"""A type that is not a choice between others."""

_ORDER = (JsonKind.NULL, JsonKind.STRING, JsonKind.BOOLEAN, JsonKind.ARRAY, JsonKind.OBJECT, None, JsonKind.NUMBER)


def kind_of(member: Member) -> JsonKind | None:
    """Return the JSON kind that a member takes, or None if it takes any."""
    return None if isinstance(member, AnyJson) else json_kind(member)


def numbers_last(members: Iterable[Member]) -> list[Member]:
    """Return types in the order in which they are tried.

    Numbers go last: an integer may be written as a float, so only reading it shows whether it is one.
    """
    return sorted(members, key=lambda member: _ORDER.index(kind_of(member)))
