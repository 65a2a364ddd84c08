# From doors.yaml of the spec tag_values; remake: wiregen generate
"""Doors."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Moved(Model):
    """A door moved."""

    action: Literal["opened", "closed"]
    """The value of the tag action."""
    door: str
    """Which."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Locked(TaggedModel):
    """A door is locked."""

    action: ClassVar[Literal["locked"]] = "locked"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Log(Model):
    """What happened."""

    changes: list[Change]
    """In order."""
    last: Moved | None = None
    """The last move."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownChange(Model):
    """A variant of Change with an unknown ``action``, or with faults. The whole object is kept, and encoded as it
    came."""

    action: str | None
    """The ``action`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``action``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the action as received, or "unknown" if it is None."""
        return self.action or "unknown"


Change: TypeAlias = Moved | Locked | UnknownChange
"""What happened."""
