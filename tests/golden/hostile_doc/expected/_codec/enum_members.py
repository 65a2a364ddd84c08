# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

TEXT_MEMBERS = members(enums.Text)
TEXT_VALUES = values(enums.Text)
