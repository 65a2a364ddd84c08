# From lamps.yaml, protocol.yaml of the spec deprecated; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. What is sent."""

    LAMP_ON = "lamp.on"
    """Turn a lamp on.

    Deprecated: Use lamp.set instead."""


class Colour(StringEnum):
    """What a lamp shines in.

    Any other value is kept as a plain string."""

    RED = "red"
    """Long waves."""
    CRIMSON = "crimson"
    """Other long waves.

    Deprecated: Use red instead."""
