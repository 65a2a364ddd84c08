"""The draft of a spec: its files as plain values, and notes on parts of the document that it does not express."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wiregen.source.faults import one_line

Content = dict[str, Any]
"""A file of a spec, or a part of it, in its order."""

NOT_EXPRESSED, RENAMED, MERGED, REVIEW, EVENTS = "not-expressed", "renamed", "merged", "review", "like-events"
"""Rules of notes: lost in the draft, under another name, several schemas as one, worth a person's decision, and a union
that looks like the events of a direction."""

EXAMPLE = "example"
"""The rule of notes on examples of the document that do not fit."""

NOTE_MEANINGS: Mapping[str, str] = {
    NOT_EXPRESSED: "The dialect cannot express something in the document; the draft leaves it out.",
    RENAMED: "A name in the document cannot be used in a spec, or is taken; the draft uses another one.",
    MERGED: "Several schemas of the document are one declaration in the draft.",
    REVIEW: "The document has several possible meanings: check the one in the draft.",
    EVENTS: "A union looks like the events of a direction: name it with --server-events or --client-events.",
    EXAMPLE: "An example of the document does not fit its own schema.",
}
"""The meaning of each rule of notes for the person who continues the draft."""


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that a person should know about a draft."""

    rule: str
    pointer: str
    """The place in the document, as a JSON pointer."""
    message: str

    def __str__(self) -> str:
        return f"#{self.pointer}: {self.message} [{self.rule}]"


class Notes:
    """Collects notes, each once."""

    def __init__(self) -> None:
        self._notes: dict[Note, None] = {}

    def add(self, rule: str, pointer: str, message: str) -> None:
        """Add a note."""
        self._notes[Note(rule, pointer, one_line(message))] = None

    def __iter__(self) -> Iterator[Note]:
        return iter(self._notes)


@dataclass(slots=True)
class Draft:
    """A draft. ``origins`` maps the path of a part of a file to the pointer that it comes from."""

    protocol: str
    files: dict[str, Content]
    notes: Notes
    origins: dict[tuple[str, ...], str] = field(default_factory=dict)

    def origin(self, path: tuple[str, ...]) -> str:
        """Return the pointer of the innermost known part on the way to a place."""
        ends = range(len(path), 0, -1)
        return next((self.origins[path[:end]] for end in ends if path[:end] in self.origins), "")

    def left_out(self) -> frozenset[str]:
        """Return the subjects, such as ``records.Item``, that the document says more of than the draft."""
        lossy: set[str] = set()
        for note in self.notes:
            steps = note.pointer.split("/") if note.rule in (NOT_EXPRESSED, MERGED) else []
            lossy |= {"/".join(steps[:end]) for end in range(1, len(steps) + 1)}
        return frozenset(".".join(path[1:]) for path, origin in self.origins.items() if origin in lossy)
