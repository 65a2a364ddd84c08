# From lamps.yaml, protocol.yaml of the spec deprecated; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import lamps
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = lamps.LampOnEvent | UnknownClientEvent
"""What is sent."""
