"""YAML values with their positions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, boolean or null."""

    value: str | int | float | bool | None
    position: Position


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping with its value."""

    key: str
    key_position: Position
    value: Node
    number: bool = False
    """True if the key is written as a number, without quotes."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping with string keys, in the order of the file."""

    entries: tuple[Entry, ...]
    position: Position

    def get(self, key: str) -> Node | None:
        """Return the value of a key, or None."""
        return next((entry.value for entry in self.entries if entry.key == key), None)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    position: Position


Node = Scalar | Mapping | Sequence


def plain(node: Node) -> Any:
    """Return a node as plain Python values."""
    match node:
        case Scalar(value=value):
            return value
        case Mapping(entries=entries):
            return {entry.key: plain(entry.value) for entry in entries}
        case Sequence(items=items):
            return [plain(item) for item in items]
