# From doors.yaml, protocol.yaml of the spec enum_of_integers; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

STATE_MEMBERS = enum_tables.OpenIntegerMembers(enums.State)
FLOOR_MEMBERS = enum_tables.closed_integer_members(enums.Floor)
FLOOR_VALUES = enum_tables.closed_integer_values(enums.Floor)
