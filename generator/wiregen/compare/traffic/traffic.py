"""The findings in recorded traffic. They can be added, so that parts of the traffic can be read in parallel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from wiregen.compare.traffic.shapes import Shape

KEPT = 1000
"""The number of findings kept of each kind: those whose subjects come first in the alphabet."""


ANY_DIRECTION = "*"
"""The name in place of the direction for an event that no direction knows."""


class Kind(StrEnum):
    """The kinds of findings, the most urgent first."""

    FAULT = "fault"
    ORDER = "order"
    """An event that the state of the protocol rules out at its time; its subject ends with the name of a rule."""
    UNKNOWN_EVENT = "unknown-event"
    UNKNOWN_VARIANT = "unknown-variant"
    UNKNOWN_FIELD = "unknown-field"
    UNKNOWN_VALUE = "unknown-value"
    UNDECLARED_NULL = "undeclared-null"


KIND_MEANINGS: Mapping[str, str] = {
    Kind.FAULT.value: "A frame that strict decoding refuses with this spec. Make the spec accept what real peers "
    "send, or decode with on_fault='keep'.",
    Kind.UNKNOWN_EVENT.value: "An event that the spec does not have. It is kept as the unknown event of its direction.",
    Kind.UNKNOWN_VARIANT.value: "A variant that a tagged union does not have. It is kept as the union's Unknown class.",
    Kind.UNKNOWN_FIELD.value: "A field that a record or event does not have. It is kept in model_extra.",
    Kind.UNKNOWN_VALUE.value: "A value that an open enum does not have. It is kept as plain text or a plain number.",
    Kind.UNDECLARED_NULL.value: "A null on an optional field that is not nullable. It reads as None, is remembered and "
    "encoded back, so it is a notice, one for all such fields. If null means something, say nullable: true.",
}
"""The meaning of each kind for the reader of a report, and what to do."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something is in recordings: the name of a file, the line in it, and the path in the frame."""

    file: str
    line: int
    path: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.path}"


@dataclass(slots=True)
class Found:
    """One thing that the spec does not say, however often it came."""

    count: int
    first: Place
    example: str
    """The value at the first place, redacted; empty for a fault."""
    shape: Shape
    """The shape of the values; for a fault, the kind of the wrong value, or nothing if it was missing."""

    def merge(self, other: Found) -> None:
        """Add the same finding from elsewhere."""
        self.count += other.count
        if other.first < self.first:
            self.first, self.example = other.first, other.example
        self.shape.merge(other.shape)


Way: TypeAlias = tuple[str, ...]
"""The keys that lead to a declaration in a spec, or that would, such as ``("records", "Item", "fields", "phase")``."""
Subject: TypeAlias = tuple[Way, str]
"""The way to the finding, and its fault, which is empty if it is only unknown."""


def way_text(way: Way) -> str:
    """Return a way as comparisons show it, with brackets for the content of a list or map."""
    return ".".join(way).replace(".[]", "[]")


@dataclass(slots=True)
class Traffic:
    """All findings in some recordings."""

    frames: dict[tuple[str, str], int] = field(default_factory=dict)
    """The number of frames of each event of the protocol, by the names of the direction and the event."""
    other_frames: int = 0
    """Frames that are not of an event of the protocol, or have no type that can be read."""
    frames_with_faults: int = 0
    skipped: int = 0
    """Lines that hold no JSON."""
    found: dict[Kind, dict[Subject, Found]] = field(default_factory=lambda: {kind: {} for kind in Kind})
    more: set[Kind] = field(default_factory=set)
    """The kinds with more findings than are kept."""

    def add(self, kind: Kind, subject: Subject, found: Found) -> None:
        """Add one finding."""
        known = self.found[kind].get(subject)
        if known is not None:
            known.merge(found)
            return
        self.found[kind][subject] = found
        if len(self.found[kind]) > 2 * KEPT:
            self.limit(kind)

    def limit(self, kind: Kind) -> None:
        """Forget the findings beyond KEPT.

        They come after KEPT others in the alphabet, so they would be forgotten in any sum too.
        """
        if len(self.found[kind]) > KEPT:
            self.more.add(kind)
            self.found[kind] = {subject: self.found[kind][subject] for subject in sorted(self.found[kind])[:KEPT]}

    def __add__(self, other: Traffic) -> Traffic:
        """Return the findings in both."""
        both = Traffic()
        both.merge(self)
        both.merge(other)
        return both

    def merge(self, other: Traffic) -> None:
        """Add the findings in other recordings."""
        for event, count in other.frames.items():
            self.frames[event] = self.frames.get(event, 0) + count
        self.other_frames += other.other_frames
        self.frames_with_faults += other.frames_with_faults
        self.skipped += other.skipped
        self.more |= other.more
        for kind, findings in other.found.items():
            for subject, found in findings.items():
                self.add(kind, subject, found if subject in self.found[kind] else deepcopy(found))
            self.limit(kind)

    @property
    def all_frames(self) -> int:
        """The number of all frames."""
        return sum(self.frames.values()) + self.other_frames

    def findings(self) -> Iterator[tuple[Kind, Subject, Found]]:
        """Yield all findings: by kind, then the most frequent first."""
        for kind in Kind:
            self.limit(kind)
            for subject, found in sorted(self.found[kind].items(), key=lambda item: (-item[1].count, item[0])):
                yield kind, subject, found
