# From client_events.yaml, protocol.yaml, server_events.yaml of the spec event_added; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import client_events as _client_events, server_events as _server_events
from .doors import Visitor


def door_opened(event_id: str, door: str, visitor: Visitor | None = None) -> _server_events.DoorOpenedEvent:
    """Build the event ``door.opened``. The door was opened."""
    return _server_events.DoorOpenedEvent(event_id=event_id, door=door, visitor=visitor)


def door_knocked(event_id: str, door: str, times: int) -> _server_events.DoorKnockedEvent:
    """Build the event ``door.knocked``. Somebody knocked."""
    return _server_events.DoorKnockedEvent(event_id=event_id, door=door, times=times)


def door_rang(event_id: str, door: str, tune: str, visitor: Visitor | None = None) -> _server_events.DoorRangEvent:
    """Build the event ``door.rang``. Somebody rang the bell."""
    return _server_events.DoorRangEvent(event_id=event_id, door=door, tune=tune, visitor=visitor)


def door_closed(event_id: str, door: str) -> _server_events.DoorClosedEvent:
    """Build the event ``door.closed``. The door was closed."""
    return _server_events.DoorClosedEvent(event_id=event_id, door=door)


def door_open(*, event_id: str | None = None) -> _client_events.DoorOpenEvent:
    """Build the event ``door.open``. Opens the door."""
    return _client_events.DoorOpenEvent(event_id=event_id)
