"""YAML values with their positions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wiregen.source.faults import Fault, Position


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


@dataclass(frozen=True, slots=True)
class SpecFile:
    """One loaded file of a spec: its name without folder, and its content where there is any to go on with."""

    name: str
    content: Mapping | None


@dataclass(frozen=True, slots=True)
class Loaded:
    """All files of a spec folder, and what is wrong with their text."""

    folder: str
    """The folder as positions show it."""
    files: tuple[SpecFile, ...]
    faults: tuple[Fault, ...]
    imported: tuple[tuple[str, Loaded], ...] = ()
    """The specs that this one imports from, by the name of their folder."""


def plain(node: Node) -> Any:
    """Return a node as plain Python values."""
    match node:
        case Scalar(value=value):
            return value
        case Mapping(entries=entries):
            return {entry.key: plain(entry.value) for entry in entries}
        case Sequence(items=items):
            return [plain(item) for item in items]
