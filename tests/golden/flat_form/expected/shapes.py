# From shapes.yaml of the spec flat_form; remake: wiregen generate
"""Shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

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
    """A variant of Shape whose ``type`` this package does not know. It is kept whole and written as it came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""

    def type_name(self) -> str:
        """Return the type."""
        return self.type


Shape: TypeAlias = Circle | Square | UnknownShape
"""A shape."""
