"""Faults in a spec with their positions. Every stage reports in this way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a spec file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


def one_line(text: str) -> str:
    """Return a text with what a terminal does not show as it is, such as line ends, escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One mistake in a spec. Its message is one line that a terminal shows as it is, whatever names the spec has."""

    position: Position
    message: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "message", one_line(self.message))

    def __str__(self) -> str:
        return f"{self.position}: {self.message}"


class SpecError(Exception):
    """A spec has faults; ``faults`` lists them all in the order of the files."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = tuple(sorted(set(faults)))

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))
