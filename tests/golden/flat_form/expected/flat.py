# From flat.yaml of the spec flat_form; remake: wiregen generate
"""Shapes as one object that has the fields of every kind. This file's name sorts before that of the union."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Self

from ._runtime.model import Model
from .shapes import Shape


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FlatShape(Model):
    """A shape of any kind."""

    kind: str | None = None
    """Which shape it is."""
    radius: float | None = None
    """How far the rim is from the middle."""
    side: float | None = None
    """How long a side is."""
    key: str | None = _field(default=None, repr=False)
    """Who may change it."""

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
