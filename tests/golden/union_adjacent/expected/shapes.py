# From shapes.yaml of the spec union_adjacent; remake: wiregen generate
"""Shapes."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.enveloped_model import EnvelopedModel
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Circle(TaggedModel, EnvelopedModel):
    """A circle."""

    kind: ClassVar[Literal["circle"]] = "circle"

    color: str | None = None
    """Its colour."""
    radius: float
    """The radius in metres."""
    word: str | None = _field(default=None, repr=False)
    """A word."""
    how: str | None = None
    """The key of the tag in another place."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dot(TaggedModel, EnvelopedModel):
    """A shape without an extent."""

    kind: ClassVar[Literal["dot"]] = "dot"

    color: str | None = None
    """Its colour."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Faint(TaggedModel, EnvelopedModel):
    """A shape of which little is known."""

    kind: ClassVar[Literal["faint"]] = "faint"

    color: str | None = None
    """Its colour."""
    width: float | None = None
    """How wide."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Label(TaggedModel):
    """A text."""

    kind: ClassVar[Literal["label"]] = "label"

    color: str | None = None
    """Its colour."""
    text: str | None
    """The text itself."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Turned(TaggedModel, EnvelopedModel):
    """A shape at an angle."""

    kind: ClassVar[Literal["turned"]] = "turned"

    color: str | None = None
    """Its colour."""
    shape: Shape
    """The shape."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Drawing(Model):
    """A drawing."""

    shape: Shape
    """What was drawn."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownShape(Model):
    """A variant of Shape with an unknown ``t``, or with faults. The whole object is kept, and encoded as it came."""

    kind: str | None
    """The ``t`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``t``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the kind as received, or "unknown" if it is None."""
        return self.kind or "unknown"


Shape: TypeAlias = Circle | Dot | Faint | Label | Turned | UnknownShape
"""Something that can be drawn."""
