# From protocol.yaml, weather.yaml of the spec deviation; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    WEATHER_CHANGED = "weather.changed"
    """The weather has changed."""


class Sky(StringEnum):
    """What the sky looks like.

    Any other value is kept as a plain string.

    Departs from upstream: The list is final there. Reason: The server sends more."""

    CLEAR = "clear"
    """No clouds."""
