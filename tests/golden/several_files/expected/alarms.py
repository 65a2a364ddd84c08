# From alarms.yaml of the spec several_files; remake: wiregen generate
"""Alarms; the file's name sorts before those of the files that it uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .base import Quantity
from .directions import ServerEventBase
from .readings import Reading


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlarmRaisedEvent(ServerEventBase):
    """Something is too large."""

    type: ClassVar[Literal["alarm.raised"]] = "alarm.raised"

    reading: Reading
    """Which reading is."""
    limit: Quantity | None = None
    """What it may be."""
