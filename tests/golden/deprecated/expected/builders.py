# From lamps.yaml, protocol.yaml of the spec deprecated; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import lamps as _lamps
from .enums import Colour


def lamp_on(
    colour: Colour | str,
    hue: str | None = None,
) -> _lamps.LampOnEvent:
    """Build the event ``lamp.on``. Turn a lamp on.

    Deprecated: Use lamp.set instead."""
    return _lamps.LampOnEvent(
        colour=colour,
        hue=hue,
    )
