# From base.yaml of the spec several_files; remake: wiregen generate
"""What the other topics are made of."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
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
    """A variant of Quantity with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
    came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


Quantity: TypeAlias = Length | UnknownQuantity
"""Something measured."""
