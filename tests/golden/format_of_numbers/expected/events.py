# From clocks.yaml, protocol.yaml of the spec format_of_numbers; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import clocks
from .directions import UnknownClientEvent

ClientEvent: TypeAlias = clocks.ClockSetEvent | UnknownClientEvent
"""What is sent."""
