# From protocol.yaml, sensors.yaml of the spec events_in_batches; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import sensors as _sensors


def heat(
    degrees: int,
) -> _sensors.HeatEvent:
    """Build the event ``heat``. How warm."""
    return _sensors.HeatEvent(
        degrees=degrees,
    )
