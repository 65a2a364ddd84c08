# From templates/runtime/errors.py of wiregen; remake: wiregen generate
"""The errors that a generated package raises, each a list of faults with their paths."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple, Self, TypeAlias

OnFault: TypeAlias = Literal["raise", "keep"]
"""What decoding does with a fault: raise a DecodeError, or keep the object around it as an Unknown variant that lists
its faults."""


class Fault(NamedTuple):
    """One fault and its path."""

    path: str
    """JSON path from the root of the input, such as ``$.item.content[0].text``."""
    message: str
    """What was expected and what was found. It never shows the value, which may be secret or large."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


MAX_FAULTS: Final = 1000
"""The most faults that are listed. A hostile frame can hold a million."""


class FaultList:
    """Distinct faults in the order found: the first 1,000, and the number of further ones."""

    __slots__ = ("first", "more")

    def __init__(self) -> None:
        self.first: dict[Fault, None] = {}
        self.more = 0

    @classmethod
    def of(cls, faults: Iterable[Fault]) -> Self:
        """Return a list of these faults."""
        made = cls()
        for fault in faults:
            made.add(fault)
        return made

    def add(self, fault: Fault) -> None:
        """Add one fault."""
        if fault in self.first:
            return
        if len(self.first) < MAX_FAULTS:
            self.first[fault] = None
        else:
            self.more += 1

    def extend(self, other: FaultList) -> None:
        """Add all faults of another list."""
        for fault in other.first:
            self.add(fault)
        self.more += other.more

    def listed(self) -> tuple[Fault, ...]:
        """Return the faults kept. If there were more, the last entry says how many."""
        return (*self.first, Fault("$", f"{self.more:,} more faults")) if self.more else tuple(self.first)


class WireError(ValueError):
    """Base of DecodeError, EncodeError and ValidationError. ``faults`` has up to 1,000 faults, then how many more."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class DecodeError(WireError):
    """The input is not JSON, or does not fit the protocol."""


class EncodeError(WireError):
    """A model holds something that JSON cannot carry, or that its field cannot hold."""


class ValidationError(WireError):
    """A model breaks a rule of the protocol that types cannot express."""
