# From weather.yaml of the spec deviation; remake: wiregen generate
"""The weather."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .directions import ServerEventBase
from .enums import Sky


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Report(TaggedModel):
    """A report.

    Departs from upstream: There the record has no tag. Reason: The server sends one."""

    type: ClassVar[Literal["report"]] = "report"

    sky: Sky | str
    """What the sky looks like."""
    wind: float | None = None
    """The speed of the wind in metres a second. At least 0.

    Departs from upstream: The schema requires it. Reason: On calm days it is absent, as recordings of the server
    show, and so it cannot be required here."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class WeatherChangedEvent(ServerEventBase):
    """The weather has changed.

    Departs from upstream: The event is not documented. Reason: The server sends it."""

    type: ClassVar[Literal["weather.changed"]] = "weather.changed"

    bulletin: Bulletin
    """What it is like now."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownBulletin(Model):
    """A variant of Bulletin with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
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


Bulletin: TypeAlias = Report | UnknownBulletin
"""What a station sends.

Departs from upstream: There is one kind only and no union. Reason: Other kinds are announced."""
