# From protocol.yaml, switches.yaml of the spec enum_closed; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class Position(StringEnum):
    """Where a switch can stand."""

    ON = "on"
    """Current flows."""
    OFF = "off"
    """No current flows."""
