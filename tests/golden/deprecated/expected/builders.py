# From lamps.yaml, protocol.yaml of the spec deprecated; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import lamps as _lamps
from .enums import Colour


def lamp_on(colour: Colour | str, hue: str | None = None) -> _lamps.LampOnEvent:
    """Build the event ``lamp.on``. Turn a lamp on.

    Deprecated: Use lamp.set instead."""
    return _lamps.LampOnEvent(colour=colour, hue=hue)
