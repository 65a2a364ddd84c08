# From letters.yaml, protocol.yaml of the spec shorthand; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

TONE_MEMBERS = members(enums.Tone)
TONE_VALUES = values(enums.Tone)
