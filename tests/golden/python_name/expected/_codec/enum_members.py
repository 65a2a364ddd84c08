# From lights.yaml, protocol.yaml of the spec python_name; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

LIGHT_MODE_MEMBERS = enum_tables.OpenMembers(enums.LightMode)
