# From protocol.yaml, readings.yaml of the spec import_records; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import readings as _readings
from .base import FlatShape
from .enums import Unit
from .readings import Reading


def reading_taken(
    event_id: str,
    unit: Unit | str,
    reading: Reading,
    flat: FlatShape | None = None,
) -> _readings.ReadingTakenEvent:
    """Build the event ``reading.taken``. A reading was taken."""
    return _readings.ReadingTakenEvent(
        event_id=event_id,
        unit=unit,
        reading=reading,
        flat=flat,
    )
