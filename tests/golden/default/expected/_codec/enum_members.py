# From printing.yaml, protocol.yaml of the spec default; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

SIDE_MEMBERS = members(enums.Side)
SIDE_VALUES = values(enums.Side)
