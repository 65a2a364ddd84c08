# From kettle.yaml, protocol.yaml of the spec events_by_direction; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the kettle to its user."""

    KETTLE_BOILED = "kettle.boiled"
    """The water boils."""
    ERROR = "error"
    """Something went wrong."""


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the user to the kettle."""

    KETTLE_BOIL = "kettle.boil"
    """Asks for boiling water."""
