# From protocol.yaml, sensors.yaml of the spec events_in_batches; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import sensors
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = sensors.HeatEvent | UnknownServerEvent
"""Sent by the server."""
