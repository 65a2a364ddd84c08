# From protocol.yaml, weather.yaml of the spec deviation; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import weather as _weather
from .weather import Bulletin


def weather_changed(bulletin: Bulletin) -> _weather.WeatherChangedEvent:
    """Build the event ``weather.changed``. The weather has changed."""
    return _weather.WeatherChangedEvent(bulletin=bulletin)
