# From shapes.yaml of the spec tagged_union; remake: wiregen generate
"""Shapes."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Circle(TaggedModel):
    """A circle."""

    kind: ClassVar[Literal["circle"]] = "circle"

    radius: float
    """The radius in metres."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dot(TaggedModel):
    """A shape without an extent."""

    kind: ClassVar[Literal["dot"]] = "dot"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Drawing(Model):
    """A drawing."""

    shapes: list[Shape]
    """What was drawn."""
    frame: Shape | None = None
    """What surrounds it."""
    cut: Circle | None = None
    """A hole; this variant only."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OtherShape(Model):
    """A variant of Shape whose ``kind`` this package does not know, or that was kept with its faults. It is held
    whole and written as it came."""

    kind: str | None
    """The ``kind`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as it came, the ``kind`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the kind, or "unknown" if it is None."""
        return self.kind or "unknown"


Shape: TypeAlias = Circle | Dot | OtherShape
"""Something that can be drawn."""
