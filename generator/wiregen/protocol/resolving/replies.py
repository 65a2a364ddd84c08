"""Resolve the replies of events."""

from __future__ import annotations

from wiregen.protocol.protocol import ReplyType
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.types import EnumType, RecordType
from wiregen.source.suggestions import suggestion
from wiregen.spec.values import EventSpec


def resolve_reply(scope: Scope, event: EventSpec) -> ReplyType | None:
    """Return the record or union that answers an event, or None if it names none."""
    if event.reply is None:
        return None
    name, position = event.reply.name, event.reply.position
    found = scope.type_named(name)
    match found:
        case None:
            if name.isidentifier():  # anything else has a fault of its structure
                known = (*scope.records, *scope.unions)
                scope.fault(position, f"unknown record or union {name!r}{suggestion(name, known)}")
        case EnumType():
            scope.fault(position, f"{name} is an enum: the reply to an event is a record or a union")
        case RecordType(tags=(_, *_)):
            scope.fault(position, f"{name} has a tag: name a union that has it as a variant")
        case _:
            return found
    return None
