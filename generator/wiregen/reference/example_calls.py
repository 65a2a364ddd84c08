"""What an example payload is made of: calls of a generated package's builders and classes, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A call of a builder or class of the package, its arguments by name."""

    callee: str
    arguments: tuple[tuple[str, ExampleValue], ...]


@dataclass(frozen=True, slots=True)
class ExampleMember:
    """A member of an enum."""

    enum: str
    value: str | int


@dataclass(frozen=True, slots=True)
class ExampleList:
    """A JSON array."""

    items: tuple[ExampleValue, ...]


@dataclass(frozen=True, slots=True)
class ExampleTuple:
    """A JSON array of values that each have a type of their own."""

    items: tuple[ExampleValue, ...]


@dataclass(frozen=True, slots=True)
class ExampleMap:
    """A JSON object with arbitrary keys."""

    entries: tuple[tuple[str, ExampleValue], ...]


@dataclass(frozen=True, slots=True)
class ExampleJson:
    """A value that the spec shows, as JSON; ``decoder`` is the function of the package that makes a model of it."""

    decoder: str | None
    value: object


ExampleValue: TypeAlias = (
    ExampleCall | ExampleMember | ExampleList | ExampleTuple | ExampleMap | ExampleJson | str | int | float | bool
)
