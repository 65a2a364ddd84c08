# From animals.yaml of the spec nested_union; remake: wiregen generate
"""Animals."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Cat(TaggedModel):
    """A cat."""

    type: ClassVar[Literal["cat"]] = "cat"

    lives: int
    """How many are left."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dog(TaggedModel):
    """A dog."""

    type: ClassVar[Literal["dog"]] = "dog"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bird(TaggedModel):
    """A bird."""

    type: ClassVar[Literal["bird"]] = "bird"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPet(Model):
    """A variant of Pet with an unknown ``type``, or with faults. The whole object is kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


Pet: TypeAlias = Cat | Dog | UnknownPet
"""An animal of the house."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownAnimal(Model):
    """A variant of Animal with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
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


Animal: TypeAlias = Pet | Bird | UnknownAnimal
"""Any animal."""


AnimalOrName: TypeAlias = str | Animal
"""An animal, or only its name."""
