"""A protocol as meant: every name resolved, every fault found. Only ``resolve`` makes one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from wiregen.protocol.state import State
from wiregen.protocol.types import EnumType, Group, RecordType, UnionType, UntaggedUnion
from wiregen.source.faults import Position
from wiregen.spec.naming import snake_case


@dataclass(frozen=True, slots=True)
class Topic:
    """One file of the spec, or the protocol that some declarations are imported from."""

    name: str
    file: str
    doc: str
    position: Position


ReplyType: TypeAlias = RecordType | UnionType | UntaggedUnion


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """A record that travels by itself, in one direction or several, which then hold the same object."""

    wire_type: str
    """Its key in the spec; with one tag key of texts, the value of the tag."""
    record: RecordType
    reply: ReplyType | None
    """What it is answered with."""

    @property
    def position(self) -> Position:
        """Where it is declared."""
        return self.record.position

    @property
    def stem(self) -> str:
        """The name in snake case that constants and builders are made of: that of the wire type if it makes one.

        Else, as for ``2fa.enabled``, it is that of the record without a final ``Event``.
        """
        name = snake_case(self.wire_type)
        return name if name.isidentifier() else snake_case(self.record.name.removesuffix("Event"))


@dataclass(frozen=True, slots=True, eq=False)
class Direction:
    """A direction that events travel in. It owns its events; ``union`` is the type of any of them."""

    name: str
    doc: str
    union: UnionType
    constants: str
    """The name of the enum of all wire types."""
    events: tuple[Event, ...]
    batch: bool
    """A frame holds one event, or a list of them."""
    position: Position


@dataclass(frozen=True, slots=True, eq=False)
class Protocol:
    """A whole protocol, its declarations in the order of the files."""

    name: str
    doc: str
    position: Position
    topics: tuple[Topic, ...]
    directions: tuple[Direction, ...]
    enums: tuple[EnumType, ...]
    groups: tuple[Group, ...]
    records: tuple[RecordType, ...]
    """All but those of the events."""
    unions: tuple[UnionType | UntaggedUnion, ...]
    """All but those of the directions, in the order of the files."""
    state: State | None
    """What its events mean together, if it says so."""

    @property
    def events(self) -> tuple[Event, ...]:
        """The events of every direction, in the order of the directions, each once."""
        return tuple(dict.fromkeys(event for direction in self.directions for event in direction.events))

    @property
    def wire_types(self) -> dict[RecordType, str]:
        """The wire types of the events by their records."""
        return {event.record: event.wire_type for event in self.events}

    @property
    def all_records(self) -> tuple[RecordType, ...]:
        """Every record, then those of the events."""
        return (*self.records, *(event.record for event in self.events))

    @property
    def all_unions(self) -> tuple[UnionType | UntaggedUnion, ...]:
        """Every union, then those of the directions."""
        return (*self.unions, *(direction.union for direction in self.directions))
