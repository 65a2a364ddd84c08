# From alarms.yaml, base.yaml, notes.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    ALARM_RAISED = "alarm.raised"
    """Something is too large."""
    READING_TAKEN = "reading.taken"
    """A reading was taken."""


class Unit(StringEnum):
    """What is measured in.

    Any other value is kept as a plain string."""

    METRE = "metre"
    """The length of a step."""


class Mood(StringEnum):
    """How the observer feels.

    Any other value is kept as a plain string."""

    CALM = "calm"
    """All is well."""
