# From server_events.yaml of the spec event_added; remake: wiregen generate
"""What a door tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase
from .doors import Visitor


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DoorOpenedEvent(ServerEventBase):
    """The door was opened."""

    type: ClassVar[Literal["door.opened"]] = "door.opened"

    event_id: str
    """The identifier of this event."""
    door: str
    """Which door."""
    visitor: Visitor | None = None
    """By whom."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DoorKnockedEvent(ServerEventBase):
    """Somebody knocked."""

    type: ClassVar[Literal["door.knocked"]] = "door.knocked"

    event_id: str
    """The identifier of this event."""
    door: str
    """Which door."""
    times: int
    """How many times."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DoorClosedEvent(ServerEventBase):
    """The door was closed."""

    type: ClassVar[Literal["door.closed"]] = "door.closed"

    event_id: str
    """The identifier of this event."""
    door: str
    """Which door."""
