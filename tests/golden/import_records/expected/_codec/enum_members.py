# From protocol.yaml, readings.yaml, base/*.yaml of the spec import_records; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

UNIT_MEMBERS = enum_tables.OpenMembers(enums.Unit)
COLOUR_MEMBERS = enum_tables.OpenMembers(enums.Colour)
