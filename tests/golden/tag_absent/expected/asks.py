# From asks.yaml of the spec tag_absent; remake: wiregen generate
"""Questions."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Form(TaggedModel):
    """A form."""

    mode: ClassVar[Literal["form"]] = "form"

    text: str | None = None
    """The question."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Page(TaggedModel):
    """A page."""

    mode: ClassVar[Literal["page"]] = "page"

    url: str
    """Which."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ask(Model):
    """A question."""

    how: How
    """By what."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownHow(Model):
    """A variant of How whose ``mode`` this package does not know, or that was kept with its faults. It is held whole
    and written as it came."""

    mode: str | None
    """The ``mode`` as it came on the wire; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as it came, the ``mode`` included."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the mode, or "unknown" if it is None."""
        return self.mode or "unknown"


How: TypeAlias = Form | Page | UnknownHow
"""By what to ask."""
