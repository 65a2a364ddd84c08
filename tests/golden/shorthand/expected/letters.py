# From letters.yaml of the spec shorthand; remake: wiregen generate
"""Letters."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import Tone


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Text(TaggedModel):
    """Words."""

    type: ClassVar[Literal["text"]] = "text"

    text: str
    """The words."""
    tone: Tone | str | None = None
    """How they sound."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Picture(TaggedModel):
    """A picture."""

    type: ClassVar[Literal["picture"]] = "picture"

    url: str
    """Where it is."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Stamp(Model):
    """What was paid."""

    value: float
    """How much."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Letter(Model):
    """A letter."""

    to: str
    """Who gets it."""
    parts: list[Part]
    """What is in it."""
    stamp: Stamp
    """What was paid."""
    urgent: bool | None = None
    """Whether it is in a hurry."""
    copies: int | None = None
    """How many there are."""
    reply_to: str | Unset | None = UNSET
    """Who gets the answer; null for nobody."""
    labels: list[str] | None = None
    """What stands on it."""
    code: str | Unset | None = UNSET
    """A code; null for none."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPart(Model):
    """A variant of Part whose ``type`` this package does not know, or that was kept with its faults. It is held
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


Part: TypeAlias = Text | Picture | UnknownPart
"""A part of a letter."""
