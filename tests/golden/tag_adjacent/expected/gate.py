# From gate.yaml of the spec tag_adjacent; remake: wiregen generate
"""A gateway."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.enveloped_model import EnvelopedModel
from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HelloEvent(ServerEventBase, EnvelopedModel):
    """A first word."""

    op: ClassVar[Literal["hello"]] = "hello"

    s: int | None = None
    """Number of the frame."""
    interval: int
    """How often."""
    how: str | None = None
    """Not the tag."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AckEvent(ServerEventBase, EnvelopedModel):
    """Heard."""

    op: ClassVar[Literal["ack"]] = "ack"

    s: int | None = None
    """Number of the frame."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TypingEvent(ServerEventBase, EnvelopedModel):
    """Somebody types."""

    op: ClassVar[Literal["typing"]] = "typing"

    s: int | None = None
    """Number of the frame."""
    who: str | None = None
    """That is."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MovedEvent(ServerEventBase, EnvelopedModel):
    """In another key."""

    op: ClassVar[Literal["moved"]] = "moved"

    s: int | None = None
    """Number of the frame."""
    to: str
    """Where."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BeatEvent(ServerEventBase):
    """One number."""

    op: ClassVar[Literal["beat"]] = "beat"

    s: int | None = None
    """Number of the frame."""
    count: int | None
    """How many."""
