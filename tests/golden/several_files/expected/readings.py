# From readings.yaml of the spec several_files; remake: wiregen generate
"""Readings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from ._runtime.model import Model
from .base import Quantity
from .directions import ServerEventBase
from .enums import Unit


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Reading(Model):
    """A reading."""

    unit: Unit | str
    """What is measured in."""
    quantity: QuantityOrText
    """What was read."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReadingTakenEvent(ServerEventBase):
    """A reading was taken."""

    type: ClassVar[Literal["reading.taken"]] = "reading.taken"

    readings: list[Reading]
    """What was read."""


QuantityOrText: TypeAlias = Quantity | str
"""Something measured, or what stood on the display."""
