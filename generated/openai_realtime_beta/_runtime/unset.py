# From templates/runtime/unset.py of wiregen; remake: wiregen generate
"""UNSET, the third state of a field for which absent and null are two things."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of UNSET; an enum of one member, so that ``is UNSET`` narrows for type checkers."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The key is absent. Falsy, one object, and the same object after copy and pickle."""
