"""The memory of a check of order: things that are open or have ended, and streams with their pieces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from wiregen.compare.order.rules import ORDER_RULES, OrderRule
from wiregen.compare.traffic.notes import shortened
from wiregen.protocol.state import Collection, Declaration, Join, Lifecycle, Stream

Key: TypeAlias = tuple[object, ...]

REMEMBERED = 1000
"""The number of things remembered of a kind that is not part of another, the newest."""


@dataclass(frozen=True, slots=True)
class Violation:
    """An event that is out of order, or the end of a recording that comes too early."""

    rule: OrderRule
    declaration: Declaration | None
    """The declaration that it breaks; None if it is about the whole."""
    text: str
    """The event and the thing that it happened to."""


@dataclass(slots=True)
class Pieces:
    """A stream of one thing."""

    declared: Stream
    texts: list[str] = field(default_factory=list)
    """The pieces, if they are text that a whole or a snapshot repeats."""
    count: int = 0
    has_ended: bool = False
    whole: str | None = None
    """The whole as the server states it."""

    @property
    def text(self) -> str:
        """The pieces so far as one text."""
        if len(self.texts) > 1:
            self.texts = ["".join(self.texts)]
        return self.texts[0] if self.texts else ""

    def add(self, piece: object) -> None:
        """Take a piece."""
        self.count += 1
        if isinstance(piece, str) and self.declared.join in (Join.TEXT, Join.JSON):
            self.texts.append(piece)

    def end(self, whole: object) -> None:
        """Take the whole."""
        self.has_ended = True
        self.whole = whole if isinstance(whole, str) else None

    def forget(self) -> None:
        """Forget the texts once nothing is compared with them any more."""
        self.texts.clear()
        self.whole = None


@dataclass(slots=True, eq=False)
class Entry:
    """A thing or a member."""

    kind: Lifecycle | Collection
    key: Key
    is_open: bool = True
    was_cut: bool = False
    is_member: bool = False
    """True for a member that was added, not only announced."""
    was_announced: bool = False
    streams: dict[tuple[Stream, object], Pieces] = field(default_factory=dict)
    parts: dict[tuple[Lifecycle, Key], Entry] = field(default_factory=dict)
    outcome: object = None
    """The last value of the field that says how it ended."""
    pending: list[Violation] = field(default_factory=list)
    """The violations in its parts, which count if it ends complete."""
    counts: Counter[Lifecycle] = field(default_factory=Counter)
    """The number of parts of each kind that have begun."""

    def stream(self, declared: Stream, index: object) -> Pieces:
        """Return a stream, which may begin now."""
        found = self.streams.get((declared, index))
        if found is None:
            found = self.streams[declared, index] = Pieces(declared)
        return found

    def all_parts(self) -> list[Entry]:
        """Return its parts and all parts inside them, the innermost first."""
        return [entry for part in self.parts.values() for entry in (*part.all_parts(), part)]

    def __str__(self) -> str:
        shown = "/".join("?" if key is None else shortened(str(key)) for key in self.key)
        return f"{self.kind.name.replace('_', ' ')} {shown}".rstrip()


@dataclass(slots=True)
class Memory:
    """Everything that is remembered of a connection."""

    things: dict[Lifecycle, dict[Key, Entry]]
    members: dict[Collection, dict[Key, Entry]]
    is_late: bool = False
    """True if the recording began in the middle of the connection: anything unknown may have begun before."""


Found: TypeAlias = Iterator[Violation]


def violation(rule: str, declaration: Declaration | None, text: str) -> Violation:
    """Return a violation of the rule with this name."""
    return Violation(ORDER_RULES[rule], declaration, text)
