"""What the events of a protocol mean together: lifecycles, streams and collections, every path resolved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from wiregen.protocol.types import RecordType, Type
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Step:
    """One field on a path, by its name and its key on the wire."""

    name: str
    wire: str
    only: RecordType | None = None
    """The path goes on only if the field holds this variant."""
    is_each: bool = False
    """The path goes on with each member of the list that the field holds."""
    is_indexed: bool = False
    """The path goes on with one member of the list that the field holds."""


@dataclass(frozen=True, slots=True)
class Path:
    """The way to a value from an event, a snapshot or a member of a list; without steps it is that itself."""

    steps: tuple[Step, ...]
    types: tuple[Type, ...]
    """What may be there; several if it leads through variants of a union. Empty for an event itself."""
    may_lack: bool = False
    """There may be nothing, or null."""

    def __str__(self) -> str:
        texts = (step.wire + ("[]" if step.is_each or step.is_indexed else "") for step in self.steps)
        return ".".join(texts) or "."


Key: TypeAlias = tuple[Path, ...]
"""The paths to one key of a thing in an event; the first that has a value counts."""


@dataclass(frozen=True, slots=True)
class Role:
    """What an event does to one thing or member. ``keys`` name it, those of the things around it first."""

    event: RecordType
    """The record of the event."""
    path: Path | None
    """What it brings; None if nothing."""
    keys: tuple[Key, ...]
    """A cut that ends several things names fewer keys. The keys of members in a list lead from each member."""
    index: Path | None = None
    """For the beginning of a thing, its place in the snapshot around it; for a stream, which of several it is."""
    after: Path | None = None
    """For a new member, the one that it comes after."""
    into: tuple[tuple[Path, Path], ...] = ()
    """For a merge, what it overwrites: pairs of a path in the event and one in the snapshot."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The field that says how a thing ended, with the values that mean that it is whole."""

    field: Path
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Lifecycle:
    """A thing that begins and ends."""

    name: str
    doc: str
    position: Position
    within: Lifecycle | None
    keys: tuple[str, ...]
    """The fields that name it, those of the things around it first; empty if there is one at a time."""
    key_types: tuple[Type, ...]
    at: Path | None
    """Its place in the snapshot of the thing around it, which is a member of a list if the last step is indexed."""
    tags: tuple[tuple[str, str], ...]
    """The tag that its snapshot has there by its own, if that has another type."""
    begin: tuple[Role, ...]
    update: tuple[Role, ...]
    merge: tuple[Role, ...]
    end: tuple[Role, ...]
    cut: tuple[Role, ...]
    about: tuple[Role, ...]
    snapshot: Type | None
    """The type of what begins, updates and ends it; None if no event shows it."""
    finished: Finished | None
    total: Path | None

    @property
    def has_own_key(self) -> bool:
        """True if several of them may be open in the thing around it."""
        return len(self.keys) > (len(self.within.keys) if self.within else 0)


class Join(Enum):
    """How pieces make a whole."""

    TEXT = "text"
    BYTES = "bytes"
    """Each piece is base64, and is decoded before they are joined."""
    JSON = "json"
    """A text that is parsed when its owner ends."""
    LAST = "last"
    LIST = "list"


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """Members that are added, replaced and removed."""

    name: str
    doc: str
    position: Position
    within: Lifecycle | None
    keys: tuple[str, ...]
    """The one field that names a member."""
    key_types: tuple[Type, ...]
    add: tuple[Role, ...]
    put: tuple[Role, ...]
    replace: tuple[Role, ...]
    remove: tuple[Role, ...]
    announce: tuple[Role, ...]
    about: tuple[Role, ...]
    is_ordered: bool
    """New members name the one that they come after."""
    live: Lifecycle | None
    snapshot: Type | None
    """The type of a member; None if it is an event itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """A value that is sent in pieces."""

    name: str
    doc: str
    position: Position
    of: Lifecycle | Collection
    index: Type | None
    """The type of what distinguishes several of them in one thing; None if there is only one."""
    piece: tuple[Role, ...]
    whole: tuple[Role, ...]
    abort: tuple[Role, ...]
    at: Path | None
    join: Join
    item: Type
    """The type of a piece."""
    trimmed: bool
    early: bool


Declaration: TypeAlias = Lifecycle | Collection | Stream


@dataclass(frozen=True, slots=True)
class State:
    """Everything that a state.yaml says."""

    doc: str
    position: Position
    counter: tuple[tuple[RecordType, Path], ...]
    """The field that counts the events, in each that has it."""
    lifecycles: tuple[Lifecycle, ...]
    """Each behind the one that it is within."""
    streams: tuple[Stream, ...]
    collections: tuple[Collection, ...]

    @property
    def owners(self) -> tuple[Lifecycle | Collection, ...]:
        """The lifecycles and collections, to which streams can belong."""
        return (*self.lifecycles, *self.collections)
