"""A kind of change, with its impact on receivers and senders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Impact(IntEnum):
    """The impact of a change on one side of the wire. Greater is worse."""

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
    """True if the package offers something new, so that a safe change is a minor step."""

    @property
    def worst(self) -> Impact:
        """The greater impact of the two."""
        return max(self.receive, self.send)
