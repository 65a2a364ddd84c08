# From protocol.yaml, readings.yaml of the spec import_records; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import readings
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = readings.ReadingTakenEvent | UnknownServerEvent
"""Sent by the server."""
