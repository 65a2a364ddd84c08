# From shapes.yaml of the spec union_external; remake: wiregen generate
"""Shapes."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, TypeAlias

from ._runtime.enveloped_model import EnvelopedModel
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Circle(TaggedModel, EnvelopedModel):
    """A circle."""

    color: str | None = None
    """Its colour."""
    radius: float
    """The radius in metres."""
    name: str | None = None
    """What it is called."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dot(TaggedModel, EnvelopedModel):
    """A shape without an extent."""

    color: str | None = None
    """Its colour."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Label(TaggedModel):
    """A text."""

    color: str | None = None
    """Its colour."""
    text: str | None
    """The text itself."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Path(TaggedModel):
    """Shapes one after the other."""

    color: str | None = None
    """Its colour."""
    steps: list[Shape]
    """The shapes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Drawing(Model):
    """A drawing."""

    shape: Shape
    """What was drawn."""
    cut: Circle | None = None
    """A hole; this variant only."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Page(Model):
    """A page of shapes."""

    sort: str
    """Which sort."""
    shapes: list[Shape]
    """What is on it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownShape(Model):
    """A variant of Shape with an unknown type, or with faults. The whole object is kept, and encoded as it came."""

    kind: str | None
    """The key that is its tag; None if there is none, or several."""
    payload: dict[str, Any]
    """The whole object as received."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the kind as received, or "unknown" if it is None."""
        return self.kind or "unknown"


Shape: TypeAlias = Circle | Dot | Label | Path | UnknownShape
"""Something that can be drawn."""
