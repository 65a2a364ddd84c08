"""A sequence of events between two sides, as its diagram shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Message:
    """An event that is sent."""

    wire_type: str
    link: str
    from_first: bool
    """It goes from the first side to the second."""
    is_repeated: bool = False
    """It may come any number of times."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A part of the sequence that has a diagram of its own."""

    operator: str
    """As of a frame, or ``ref``."""
    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One of the things that a frame holds."""

    guard: str
    """Its label; may be empty."""
    link: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """Messages that are repeated, optional, alternative or parallel."""

    operator: str
    """``loop``, ``opt``, ``alt`` or ``par``, as in UML."""
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """What happens while a thing is open: a bar on the line of the side that says so."""

    rows: tuple[Row, ...]
    has_end: bool


Row: TypeAlias = Message | Elsewhere | Frame | Span


@dataclass(frozen=True, slots=True)
class Sequence:
    """A whole diagram."""

    name: str
    anchor: str
    """What the identifiers of its elements begin with."""
    sides: tuple[str, str]
    rows: tuple[Row, ...]
