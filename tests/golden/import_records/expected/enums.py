# From protocol.yaml, readings.yaml, base/*.yaml of the spec import_records; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    READING_TAKEN = "reading.taken"
    """A reading was taken."""


class Unit(StringEnum):
    """What is measured in.

    Any other value is kept as a plain string."""

    METRE = "metre"
    """The length of a step."""


class Colour(StringEnum):
    """What is painted in.

    Any other value is kept as a plain string."""

    RED = "red"
    """As blood."""
