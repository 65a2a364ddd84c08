# From alarms.yaml, base.yaml, notes.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

UNIT_MEMBERS = members(enums.Unit)
UNIT_VALUES = values(enums.Unit)
MOOD_MEMBERS = members(enums.Mood)
MOOD_VALUES = values(enums.Mood)
