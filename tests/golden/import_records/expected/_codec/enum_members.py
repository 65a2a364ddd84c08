# From protocol.yaml, readings.yaml, base/*.yaml of the spec import_records; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

UNIT_MEMBERS = enum_tables.OpenMembers(enums.Unit)
UNIT_VALUES = enum_tables.OpenValues(enums.Unit)
COLOUR_MEMBERS = enum_tables.OpenMembers(enums.Colour)
COLOUR_VALUES = enum_tables.OpenValues(enums.Colour)
