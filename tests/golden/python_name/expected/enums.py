# From lights.yaml, protocol.yaml of the spec python_name; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. What is sent."""

    LIGHT_SET = "light.set"
    """Set a light."""


class LightMode(StringEnum):
    """How a light shines.

    Any other value is kept as a plain string."""

    WARM = "warm"
    """Like a fire."""
