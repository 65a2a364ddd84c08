# From base/*.yaml of the spec import_records; remake: wiregen generate
"""What is shared with base."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, Self, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .enums import Colour


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Point(Model):
    """A place."""

    x: float
    """To the right."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Circle(TaggedModel):
    """A circle."""

    type: ClassVar[Literal["circle"]] = "circle"

    middle: Point
    """Where it is."""
    colour: Colour | str | None = None
    """What it is painted in."""
    inner: list[Shape] | None = None
    """What is in it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FlatShape(Model):
    """A shape of any kind."""

    type: str
    """Which shape it is."""

    def to_shape(self) -> Shape:
        """Return this as a Shape. Raises DecodeError if a required field is missing."""
        from .decoders import shape_from_dict  # imported here: it loads the codec

        return shape_from_dict(self.to_dict())

    @classmethod
    def from_shape(cls, shape: Shape) -> Self:
        """Make this flat form of a Shape. Values without a field here are kept in model_extra.

        Raises DecodeError if a field of this form has another type.
        """
        return cls.from_dict(shape.to_dict())


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownShape(Model):
    """A variant of Shape with an unknown ``type``, or with faults. The whole object is kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


Shape: TypeAlias = Circle | UnknownShape
"""A shape."""
