"""Types as a spec writes them: ``list[T]``, ``map[T]``, ``tuple[T, U]``, ``T | U`` and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

NULL = "null"
"""Null beside another type within a list, map or tuple; of a field itself ``nullable`` says so."""

ANY = "any"
"""The built-in type of any JSON value."""


@dataclass(frozen=True, slots=True)
class Name:
    """A built-in type, or an enum, record or union of the spec."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    item: TypeExpression

    def __str__(self) -> str:
        return f"list[{self.item}]"


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object with arbitrary keys."""

    value: TypeExpression

    def __str__(self) -> str:
        return f"map[{self.value}]"


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A JSON array with as many values as it has items, each of its own type."""

    items: tuple[TypeExpression, ...]

    def __str__(self) -> str:
        return f"tuple[{', '.join(map(str, self.items))}]"


@dataclass(frozen=True, slots=True)
class OneOf:
    """A value of one of several types that differ in their JSON kind."""

    members: tuple[TypeExpression, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.members))


TypeExpression = Name | ListOf | MapOf | TupleOf | OneOf

_ADVICE = {
    ",": ": map keys are always strings, so write only the type of the values, such as map[integer]",
    "?": ": write optional: true beside the type",
    "<": ": write the type of its items in brackets, such as list[string]",
    "{": ": declare a record, and write its name here",
}
"""What to do about a character that cannot be in a type."""

_TOKEN = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*|[\[\]|,])")


def parse_type(text: str) -> TypeExpression:
    """Parse a type expression. Raises ValueError with a message for the author of the spec."""
    parser = _Parser(text)
    expression = parser.union()
    if parser.next is not None:
        raise ValueError(parser.unexpected() or f"in type {text!r}: expected its end before {parser.next!r}")
    return expression


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = self._tokens()
        self.next = next(self.tokens, None)
        self.depth = 0

    def _tokens(self) -> Iterator[str]:
        position = 0
        while position < len(self.text.rstrip()):
            match = _TOKEN.match(self.text, position)
            if match is None:
                char = self.text[position:].lstrip()[0]
                advice = _ADVICE.get(char, "")
                raise ValueError(f"in type {self.text!r}: unexpected {char!r}{advice}")
            yield match[1]
            position = match.end()

    def unexpected(self) -> str:
        """Say what to do about a comma outside of a tuple; empty if the next is something else."""
        return f"in type {self.text!r}: unexpected ','{_ADVICE[',']}" if self.next == "," else ""

    def _take(self, expected: str) -> None:
        if self.next != expected:
            found = "the end" if self.next is None else repr(self.next)
            raise ValueError(self.unexpected() or f"in type {self.text!r}: expected {expected!r}, got {found}")
        self.next = next(self.tokens, None)

    def union(self) -> TypeExpression:
        members = [self._single()]
        while self.next == "|":
            self._take("|")
            members.append(self._single())
        return members[0] if len(members) == 1 else OneOf(tuple(members))

    def _single(self) -> TypeExpression:
        name = self.next
        if name is None or not name[0].isalpha():
            raise ValueError(f"in type {self.text!r}: expected a type, got {'the end' if name is None else repr(name)}")
        self.next = next(self.tokens, None)
        if self.next != "[":
            if name in ("list", "map", "tuple"):
                raise ValueError(f"in type {self.text!r}: expected the type of its items, such as {name}[string]")
            return Name(name)
        if name not in ("list", "map", "tuple"):
            raise ValueError(f"in type {self.text!r}: only list, map and tuple take types in brackets")
        self.depth += 1
        if self.depth > 20:
            raise ValueError("in a type: nested too deeply")
        self._take("[")
        inner = [self.union()]
        while name == "tuple" and self.next == ",":
            self._take(",")
            inner.append(self.union())
        self._take("]")
        self.depth -= 1
        return TupleOf(tuple(inner)) if name == "tuple" else ListOf(inner[0]) if name == "list" else MapOf(inner[0])


def names_in(expression: TypeExpression) -> Iterator[str]:
    """Yield every name in a type expression."""
    match expression:
        case Name(name=name):
            yield name
        case ListOf(item=inner) | MapOf(value=inner):
            yield from names_in(inner)
        case TupleOf(items=members) | OneOf(members=members):
            for member in members:
                yield from names_in(member)
        case _:
            assert_never(expression)


def misplaced_null(expression: TypeExpression, *, held: bool = False) -> bool:
    """Say whether null is anywhere except beside another type within a list, map or tuple."""
    match expression:
        case Name(name=name):
            return name == NULL
        case ListOf(item=inner) | MapOf(value=inner):
            return misplaced_null(inner, held=True)
        case TupleOf(items=items):
            return any(misplaced_null(item, held=True) for item in items)
        case OneOf(members=members):
            others = [member for member in members if not held or member != Name(NULL)]
            return not others or any(misplaced_null(member) for member in others)
        case _:
            assert_never(expression)
