"""The paths of declarations, as comparisons show them: ``records.MessageItem``."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.protocol import Event, Protocol
from wiregen.protocol.types import EnumType, NamedType, RecordType, UnionType, UntaggedUnion


def way_of(type_: NamedType) -> tuple[str, str]:
    """Return the keys that lead to a named type, which is not the record of an event."""
    match type_:
        case EnumType():
            return "enums", type_.name
        case RecordType():
            return "records", type_.name
        case UnionType() | UntaggedUnion():
            return "unions", type_.name
        case _:
            assert_never(type_)


def record_ways(protocol: Protocol) -> dict[RecordType, tuple[str, ...]]:
    """Return the keys that lead to each record, those of events too."""
    ways: dict[RecordType, tuple[str, ...]] = {record: way_of(record) for record in protocol.records}
    for direction in protocol.directions:
        ways |= {event.record: ("events", direction.name, event.wire_type) for event in direction.events}
    return ways


def subject_of(type_: NamedType) -> str:
    """Return the way to a named type that is not the record of an event."""
    return ".".join(way_of(type_))


def event_subject(direction: str, event: Event) -> str:
    """Return the way to an event."""
    return f"events.{direction}.{event.wire_type}"
