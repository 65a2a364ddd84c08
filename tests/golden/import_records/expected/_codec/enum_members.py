# From protocol.yaml, readings.yaml, base/*.yaml of the spec import_records; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

UNIT_MEMBERS = members(enums.Unit)
UNIT_VALUES = values(enums.Unit)
COLOUR_MEMBERS = members(enums.Colour)
COLOUR_VALUES = values(enums.Colour)
