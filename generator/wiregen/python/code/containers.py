"""Expressions that hold any number of others: unions of annotations, displays and comprehensions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiregen.python.code.base import Binding, Code, joined

_DEEPEST = 200
"""How many alternatives stand side by side: each nests one level deeper, and pyright reads 256 levels at the most."""


@dataclass(frozen=True, slots=True)
class Either(Code):
    """``A | B``, an annotation. Make it with ``either``."""

    binding = Binding.OPERATION
    members: tuple[Code, ...]

    def __str__(self) -> str:
        if len(self.members) <= _DEEPEST:
            return _alternatives(self.members)
        starts = range(0, len(self.members), _DEEPEST)
        return " | ".join(f"({_alternatives(self.members[start : start + _DEEPEST])})" for start in starts)

    def parts(self) -> Iterable[Code]:
        return self.members


def either(*members: Code) -> Code:
    """Return the union of annotations, each member once."""
    flat = (inner for member in members for inner in (member.members if isinstance(member, Either) else (member,)))
    once = tuple(dict.fromkeys(flat))
    return once[0] if len(once) == 1 else Either(once)


def _alternatives(members: Iterable[Code]) -> str:
    return " | ".join(map(str, members))


@dataclass(frozen=True, slots=True)
class ListDisplay(Code):
    """``[a, b]``."""

    items: tuple[Code, ...]

    def __str__(self) -> str:
        return f"[{joined(self.items)}]"

    def parts(self) -> Iterable[Code]:
        return self.items


@dataclass(frozen=True, slots=True)
class TupleDisplay(Code):
    """``(a, b)``; no comma behind several items, for the formatter would put each on a line of its own."""

    items: tuple[Code, ...]

    def __str__(self) -> str:
        return f"({joined(self.items)}{',' if len(self.items) == 1 else ''})"

    def parts(self) -> Iterable[Code]:
        return self.items


@dataclass(frozen=True, slots=True)
class Entry(Code):
    """``key: value`` in a dictionary."""

    key: Code
    value: Code

    def __str__(self) -> str:
        return f"{self.key}: {self.value}"

    def parts(self) -> Iterable[Code]:
        return (self.key, self.value)


@dataclass(frozen=True, slots=True)
class DictDisplay(Code):
    """``{key: value}``."""

    entries: tuple[Entry, ...]

    def __str__(self) -> str:
        return f"{{{joined(self.entries)}}}"

    def parts(self) -> Iterable[Code]:
        return self.entries


@dataclass(frozen=True, slots=True)
class ListComprehension(Code):
    """``[each for name in iterable]``."""

    each: Code
    name: str
    iterable: Code

    def __str__(self) -> str:
        return f"[{self.each} for {self.name} in {self.iterable}]"

    def parts(self) -> Iterable[Code]:
        return (self.iterable, self.each)


@dataclass(frozen=True, slots=True)
class DictComprehension(Code):
    """``{key: value for names in iterable}``, with two names for the key and the value of the iterable."""

    key: Code
    value: Code
    names: tuple[str, str]
    iterable: Code

    def __str__(self) -> str:
        return f"{{{self.key}: {self.value} for {', '.join(self.names)} in {self.iterable}}}"

    def parts(self) -> Iterable[Code]:
        return (self.iterable, self.key, self.value)
