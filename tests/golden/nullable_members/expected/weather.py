# From weather.yaml of the spec nullable_members; remake: wiregen generate
"""Measured weather."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .enums import Sky


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Day(Model):
    """A day of measurements."""

    degrees: list[float | None]
    """An hour each; null if the sensor was off."""
    stations: dict[str, str | None]
    """Who read what."""
    sky: list[Sky | str | None] | None = None
    """What was seen."""
    nights: list[Day | None] | Unset | None = UNSET
    """Days around it."""
    remarks: list[list[str | int | None] | None] | None = None
    """Remarks."""
