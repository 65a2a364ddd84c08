# From mail.yaml of the spec rules; remake: wiregen generate
"""Mail."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import Role


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TextPart(TaggedModel):
    """Words."""

    type: ClassVar[Literal["text"]] = "text"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ImagePart(TaggedModel):
    """A picture."""

    type: ClassVar[Literal["image"]] = "image"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Address(Model):
    """Where mail goes. One way to reach a person is enough."""

    street: str | None = None
    """The street."""
    email: str | Unset | None = UNSET
    """The address for electronic mail."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Letter(Model):
    """A letter."""

    role: Role | str
    """Who writes."""
    parts: list[Part]
    """What is written."""
    to: Address | None = None
    """Where it goes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPart(Model):
    """A variant of Part with an unknown ``type``, or with faults. The whole object is kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


Part: TypeAlias = TextPart | ImagePart | UnknownPart
"""A part of a letter."""
