# From answers.yaml, protocol.yaml of the spec untagged_union; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class Word(StringEnum):
    """An answer in one word.

    A value that is not listed here is kept as a plain string."""

    MAYBE = "maybe"
    """Nobody knows."""
