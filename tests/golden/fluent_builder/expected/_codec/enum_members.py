# From menu.yaml, protocol.yaml of the spec fluent_builder; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

CURRENCY_MEMBERS = members(enums.Currency)
CURRENCY_VALUES = values(enums.Currency)
