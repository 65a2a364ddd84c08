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
    """A variant of Shape with an unknown ``kind``, or with faults. The whole object is kept, and encoded as it came."""

    kind: str | None
    """The ``kind`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``kind``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the kind as received, or "unknown" if it is None."""
        return self.kind or "unknown"


Shape: TypeAlias = Circle | Dot | OtherShape
"""Something that can be drawn."""
