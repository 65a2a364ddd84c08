# From parts.yaml of the spec tagged_union_optional_tag; remake: wiregen generate
"""Parts of a message."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TextPart(TaggedModel):
    """A part in words."""

    type: ClassVar[Literal["text"]] = "text"

    text: str | None = None
    """The words."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Message(Model):
    """A message."""

    parts: list[Part]
    """What it is made of."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPart(Model):
    """A variant of Part whose ``type`` this package does not know, or that has none, or that was kept with its
    faults. It is held whole and written as it came."""

    type: str | None
    """The ``type`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type, or "unknown" if it is None."""
        return self.type or "unknown"


Part: TypeAlias = TextPart | UnknownPart
"""A part of a message."""
