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
    """A variant of How with an unknown ``mode``, or with faults. The whole object is kept, and encoded as it came."""

    mode: str | None
    """The ``mode`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``mode``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the mode as received, or "unknown" if it is None."""
        return self.mode or "unknown"


How: TypeAlias = Form | Page | UnknownHow
"""By what to ask."""
