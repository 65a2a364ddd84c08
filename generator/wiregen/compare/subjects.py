"""The way to a declaration of a spec, as every comparison names it: ``records.MessageItem``."""

from __future__ import annotations

from typing import assert_never

from wiregen.protocol.protocol import Event
from wiregen.protocol.types import EnumType, NamedType, RecordType, UnionType, UntaggedUnion


def subject_of(type_: NamedType) -> str:
    """Return the way to a named type that is not the record of an event."""
    match type_:
        case EnumType():
            return f"enums.{type_.name}"
        case RecordType():
            return f"records.{type_.name}"
        case UnionType() | UntaggedUnion():
            return f"unions.{type_.name}"
        case _:
            assert_never(type_)


def event_subject(direction: str, event: Event) -> str:
    """Return the way to an event."""
    return f"events.{direction}.{event.wire_type}"
