"""What an example payload is made of: calls of a generated package's builders and classes, as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A call of a builder or class of the package, its arguments by name."""

    callee: str
    arguments: tuple[tuple[str, ExampleValue], ...]


@dataclass(frozen=True, slots=True)
class ExampleMember:
    """A member of an enum."""

    enum: str
    value: str


@dataclass(frozen=True, slots=True)
class ExampleList:
    """A JSON array."""

    items: tuple[ExampleValue, ...]


@dataclass(frozen=True, slots=True)
class ExampleMap:
    """A JSON object with arbitrary keys."""

    entries: tuple[tuple[str, ExampleValue], ...]


ExampleValue = ExampleCall | ExampleMember | ExampleList | ExampleMap | str | int | float | bool


@dataclass(frozen=True, slots=True)
class Example:
    """What to call for an example of a class."""

    name: str
    call: ExampleCall
