"""Types as a spec writes them: ``list[T]``, ``map[T]``, ``T | U`` and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
class OneOf:
    """A value of one of several types that differ in their kind of JSON value."""

    members: tuple[TypeExpression, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.members))


TypeExpression = Name | ListOf | MapOf | OneOf

_ADVICE = {
    ",": ": a map has text as its keys, so write its values alone, such as map[integer]",
    "?": ": what may be absent says optional: true beside its type",
    "<": ": write what it holds in brackets, such as list[string]",
    "{": ": declare a record, and write its name here",
}
"""What to do about a character that no type has."""

_TOKEN = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*|[\[\]|])")


def parse_type(text: str) -> TypeExpression:
    """Parse a type expression. Raises ValueError with a message for the author of the spec."""
    parser = _Parser(text)
    expression = parser.union()
    if parser.next is not None:
        raise ValueError(f"in type {text!r}: expected its end before {parser.next!r}")
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

    def _take(self, expected: str) -> None:
        if self.next != expected:
            found = "the end" if self.next is None else repr(self.next)
            raise ValueError(f"in type {self.text!r}: expected {expected!r}, got {found}")
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
            if name in ("list", "map"):
                raise ValueError(f"in type {self.text!r}: write what it holds, such as {name}[string]")
            return Name(name)
        if name not in ("list", "map"):
            raise ValueError(f"in type {self.text!r}: only list and map take a type in brackets")
        self.depth += 1
        if self.depth > 20:
            raise ValueError("in a type: nested too deeply")
        self._take("[")
        inner = self.union()
        self._take("]")
        self.depth -= 1
        return ListOf(inner) if name == "list" else MapOf(inner)


def names_in(expression: TypeExpression) -> Iterator[str]:
    """Yield every name in a type expression."""
    match expression:
        case Name(name=name):
            yield name
        case ListOf(item=inner) | MapOf(value=inner):
            yield from names_in(inner)
        case OneOf(members=members):
            for member in members:
                yield from names_in(member)
