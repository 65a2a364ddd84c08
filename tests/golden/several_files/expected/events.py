# From alarms.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import alarms, readings
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = alarms.AlarmRaisedEvent | readings.ReadingTakenEvent | UnknownServerEvent
"""Sent by the server."""
