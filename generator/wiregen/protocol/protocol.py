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
    """A record that travels by itself. If it travels in several directions, they hold the same object."""

    wire_type: str
    """Its key in the spec. If the one tag key has texts as values, this is the value of the tag."""
    record: RecordType
    reply: ReplyType | None
    """The record or union that answers it."""

    @property
    def position(self) -> Position:
        """Where it is declared."""
        return self.record.position

    @property
    def stem(self) -> str:
        """The name in snake case for constants and builders, made from the wire type if that gives a name.

        Otherwise, as for ``2fa.enabled``, it is made from the record's name without a final ``Event``.
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
    """True if a frame may hold a list of events as well as one event."""
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
    """The records that are not events."""
    unions: tuple[UnionType | UntaggedUnion, ...]
    """The unions without those of the directions, in the order of the files."""
    state: State | None
    """The meaning of its events together, if it has a state.yaml."""

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
