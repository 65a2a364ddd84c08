"""A kind of change, with what it means for those who receive and those who send."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Impact(IntEnum):
    """What a change asks of one side of the wire; the greater the worse."""

    SAFE = 0
    RISKY = 1
    BREAKING = 2

    def __str__(self) -> str:
        return self.name.lower()


SAFE, RISKY, BREAKING = Impact.SAFE, Impact.RISKY, Impact.BREAKING


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change."""

    name: str
    what: str
    receive: Impact
    """The risk for a program that receives with the new package, also from peers on the old one."""
    send: Impact
    """The risk for a program that sends with the new package, also to peers on the old one."""
    why: str
    adds: bool = False
    """The package offers something new, so that even a safe change is more than a patch."""

    @property
    def worst(self) -> Impact:
        """The greater impact of the two."""
        return max(self.receive, self.send)
