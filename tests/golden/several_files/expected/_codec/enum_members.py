# From alarms.yaml, base.yaml, notes.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

UNIT_MEMBERS = enum_tables.OpenMembers(enums.Unit)
MOOD_MEMBERS = enum_tables.OpenMembers(enums.Mood)
