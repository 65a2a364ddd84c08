# From shapes.yaml of the spec flat_form; remake: wiregen generate
"""Shapes."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Circle(TaggedModel):
    """A circle."""

    type: ClassVar[Literal["circle"]] = "circle"

    radius: float
    """How far the rim is from the middle."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Square(TaggedModel):
    """A square."""

    type: ClassVar[Literal["square"]] = "square"

    side: float
    """How long a side is."""
    turned: bool | None = None
    """Whether it stands on a corner; the flat form knows nothing of it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownShape(Model):
    """A variant of Shape whose ``type`` this package does not know, or that was kept with its faults. It is held
    whole and written as it came."""

    type: str | None
    """The ``type`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """What is wrong in it, if that is why it was kept, by path from the value that was decoded."""

    def type_name(self) -> str:
        """Return the type, or "unknown" if there is none."""
        return self.type or "unknown"


Shape: TypeAlias = Circle | Square | UnknownShape
"""A shape."""
