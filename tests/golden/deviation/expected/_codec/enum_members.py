# From protocol.yaml, weather.yaml of the spec deviation; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

SKY_MEMBERS = enum_tables.OpenMembers(enums.Sky)
