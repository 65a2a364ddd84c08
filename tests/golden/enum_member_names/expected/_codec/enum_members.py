# From formats.yaml, protocol.yaml of the spec enum_member_names; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

FORMAT_MEMBERS = members(enums.Format)
FORMAT_VALUES = values(enums.Format)
