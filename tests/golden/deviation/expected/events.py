# From protocol.yaml, weather.yaml of the spec deviation; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import weather
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = weather.WeatherChangedEvent | UnknownServerEvent
"""Sent by the server."""
