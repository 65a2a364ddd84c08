# From sensors.yaml of the spec events_in_batches; remake: wiregen generate
"""Sensors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HeatEvent(ServerEventBase):
    """How warm."""

    type: ClassVar[Literal["heat"]] = "heat"

    degrees: int
    """It is."""
