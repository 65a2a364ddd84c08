# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

QUOTE_MEMBERS = members(enums.Quote)
QUOTE_VALUES = values(enums.Quote)
