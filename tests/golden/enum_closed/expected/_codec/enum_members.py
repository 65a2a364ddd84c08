# From protocol.yaml, switches.yaml of the spec enum_closed; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

POSITION_MEMBERS = enum_tables.closed_members(enums.Position)
POSITION_VALUES = enum_tables.closed_values(enums.Position)
