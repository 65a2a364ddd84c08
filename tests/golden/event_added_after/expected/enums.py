# From client_events.yaml, protocol.yaml, server_events.yaml of the spec event_added; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the door to the house."""

    DOOR_OPENED = "door.opened"
    """The door was opened."""
    DOOR_KNOCKED = "door.knocked"
    """Somebody knocked."""
    DOOR_RANG = "door.rang"
    """Somebody rang the bell."""
    DOOR_CLOSED = "door.closed"
    """The door was closed."""


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the house to the door."""

    DOOR_OPEN = "door.open"
    """Opens the door."""
