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
    """A variant of Part with an unknown ``type`` or without one, or with faults. The whole object is kept, and
    encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


Part: TypeAlias = TextPart | UnknownPart
"""A part of a message."""
