# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

TEXT_MEMBERS = enum_tables.OpenMembers(enums.Text)
TEXT_VALUES = enum_tables.OpenValues(enums.Text)
