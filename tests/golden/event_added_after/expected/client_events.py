# From client_events.yaml of the spec event_added; remake: wiregen generate
"""What a door is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ClientEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DoorOpenEvent(ClientEventBase):
    """Opens the door."""

    type: ClassVar[Literal["door.open"]] = "door.open"

    event_id: str | None = None
    """The identifier of this event."""
