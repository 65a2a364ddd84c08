# From templates/runtime/unset.py of wiregen; remake: wiregen generate
"""UNSET, the value of an absent field if absent and null mean different things."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of UNSET. It is an enum with one member, so that type checkers narrow on ``is UNSET``."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The key is absent. It is falsy, and one object, also after copy and pickle."""
