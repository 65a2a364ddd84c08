# From lamps.yaml, protocol.yaml of the spec enum_open; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

COLOUR_MEMBERS = members(enums.Colour)
COLOUR_VALUES = values(enums.Colour)
