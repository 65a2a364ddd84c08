# From kitchen.yaml, protocol.yaml of the spec list_and_map; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class Diet(StringEnum):
    """Who can eat it.

    A value that is not listed here is kept as a plain string."""

    VEGAN = "vegan"
    """Everybody."""
