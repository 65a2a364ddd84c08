"""What a check of order remembers: things that are open or have ended, and streams with their pieces."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TypeAlias

from wiregen.protocol.state import Collection, Join, Lifecycle, Stream

Key: TypeAlias = tuple[object, ...]

REMEMBERED = 1000
"""Things of one kind that stand by themselves and are remembered, the newest."""


@dataclass(slots=True)
class Pieces:
    """A stream of one thing."""

    declared: Stream
    texts: list[str] = field(default_factory=list)
    """The pieces, if they are text that a whole or a snapshot repeats."""
    count: int = 0
    has_ended: bool = False

    @property
    def text(self) -> str:
        """What came so far, as one text."""
        if len(self.texts) > 1:
            self.texts = ["".join(self.texts)]
        return self.texts[0] if self.texts else ""

    def add(self, piece: object) -> None:
        """Take a piece."""
        self.count += 1
        if isinstance(piece, str) and self.declared.join in (Join.TEXT, Join.JSON):
            self.texts.append(piece)


@dataclass(slots=True, eq=False)
class Entry:
    """A thing or a member."""

    kind: Lifecycle | Collection
    key: Key
    is_open: bool = True
    was_cut: bool = False
    is_member: bool = False
    """Of a member: it was added, not only announced."""
    was_announced: bool = False
    streams: dict[tuple[Stream, object], Pieces] = field(default_factory=dict)
    parts: dict[tuple[Lifecycle, Key], Entry] = field(default_factory=dict)
    counts: Counter[Lifecycle] = field(default_factory=Counter)
    """How many parts of each kind have begun."""

    def stream(self, declared: Stream, index: object) -> Pieces:
        """Return a stream, which may begin now."""
        found = self.streams.get((declared, index))
        if found is None:
            found = self.streams[declared, index] = Pieces(declared)
        return found

    def all_parts(self) -> list[Entry]:
        """Return its parts and theirs, the innermost first."""
        return [entry for part in self.parts.values() for entry in (*part.all_parts(), part)]

    def __str__(self) -> str:
        shown = "/".join("?" if key is None else str(key) for key in self.key)
        return f"{self.kind.name.replace('_', ' ')} {shown}".rstrip()
