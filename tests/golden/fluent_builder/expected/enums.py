# From menu.yaml, protocol.yaml of the spec fluent_builder; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class Currency(StringEnum):
    """What is paid in.

    A value that is not listed here is kept as a plain string."""

    EURO = "euro"
    """The euro."""
    YEN = "yen"
    """The yen."""
