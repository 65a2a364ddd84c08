# From alarms.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import alarms as _alarms, readings as _readings
from .base import Quantity
from .readings import Reading


def alarm_raised(reading: Reading, limit: Quantity | None = None) -> _alarms.AlarmRaisedEvent:
    """Build the event ``alarm.raised``. Something is too large."""
    return _alarms.AlarmRaisedEvent(reading=reading, limit=limit)


def reading_taken(readings: list[Reading]) -> _readings.ReadingTakenEvent:
    """Build the event ``reading.taken``. A reading was taken."""
    return _readings.ReadingTakenEvent(readings=readings)
