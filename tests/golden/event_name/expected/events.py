# From accounts.yaml, protocol.yaml of the spec event_name; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import accounts
from .directions import UnknownServerEvent

ServerEvent: TypeAlias = (
    accounts.SecondFactorEnabledEvent | accounts.AnythingEvent | accounts.GoodbyeEvent | UnknownServerEvent
)
"""What is received."""
