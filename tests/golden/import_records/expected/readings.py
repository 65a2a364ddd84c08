# From readings.yaml of the spec import_records; remake: wiregen generate
"""Readings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model
from .base import FlatShape, Shape
from .directions import ServerEventBase
from .enums import Unit


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Reading(Model):
    """What was read."""

    shape: Shape
    """Which shape."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReadingTakenEvent(ServerEventBase):
    """A reading was taken."""

    type: ClassVar[Literal["reading.taken"]] = "reading.taken"

    event_id: str
    """The identifier of this event."""
    unit: Unit | str
    """What is measured in."""
    reading: Reading
    """What was read."""
    flat: FlatShape | None = None
    """The same in the flat form."""
