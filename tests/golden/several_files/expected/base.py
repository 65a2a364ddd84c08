# From base.yaml of the spec several_files; remake: wiregen generate
"""What the other topics are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.model import Model, TaggedModel
from .enums import Unit


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Length(TaggedModel):
    """A length."""

    type: ClassVar[Literal["length"]] = "length"

    unit: Unit | str
    """What is measured in."""
    value: float
    """How much."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownQuantity(Model):
    """A variant of Quantity whose ``type`` this package does not know. It is kept whole and written as it came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""

    def type_name(self) -> str:
        """Return the type."""
        return self.type


Quantity: TypeAlias = Length | UnknownQuantity
"""Something measured."""
