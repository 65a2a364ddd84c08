# From templates/runtime/errors.py of wiregen; remake: wiregen generate
"""The errors that a generated package raises, each a list of faults with their paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing that is wrong, and where."""

    path: str
    """JSON path from the value that was handed in, such as ``$.item.content[0].text``."""
    message: str
    """What was expected and what was found; never the value itself, which may be secret or large."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def concealed(faults: Iterator[Fault], place: str) -> Iterator[Fault]:
    """Yield the faults inside a secret field as faults of the field, for keys inside it are secret too."""
    yield from dict.fromkeys(Fault(place, fault.message) for fault in faults)


class WireError(ValueError):
    """Base of the three errors below; ``faults`` lists every fault that was found."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class DecodeError(WireError):
    """The input is not JSON, or not what the protocol says."""


class EncodeError(WireError):
    """A model holds something that JSON cannot carry, or that its field cannot hold."""


class ValidationError(WireError):
    """A model breaks a rule of the protocol that types cannot express."""
