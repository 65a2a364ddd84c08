"""The fields that all events of a direction share, which can be read on its union."""

from __future__ import annotations

from collections import Counter

from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.scalars import DECIMAL, NUMBER, ScalarKind
from wiregen.protocol.types import Scalar
from wiregen.python.code import Literal
from wiregen.python.docs import docstring
from wiregen.python.members import attributes
from wiregen.python.model.records import SharedField
from wiregen.python.reserved import TAG_NAMES

MOST = 0.9
"""Part of the events that a field needs to be shared. Protocols have exceptions: one event of 46 without its identifier
must not take it from the others."""


def shared_fields(direction: Direction) -> tuple[SharedField, ...]:
    """Return the fields of one scalar type that the events of a direction have, all of them or nearly so.

    A number may be an ``int`` or a ``float``, so it has no single class and is left out. A field with the name of an
    attribute that an unknown event has already, such as ``payload``, is left out too.
    """
    counts: Counter[tuple[str, str, ScalarKind]] = Counter()
    for event in direction.events:
        for field in attributes(event.record):
            if isinstance(field.type, Scalar) and field.type.kind not in (NUMBER, DECIMAL):
                counts[field.name, field.wire, field.type.kind] += 1
    doc = "The ``{}``, or None if it has none."
    return tuple(
        SharedField(name, Literal(wire), kind.annotation, docstring(doc.format(wire), 8))
        for (name, wire, kind), count in counts.items()
        if len(direction.events) > 1 and count >= MOST * len(direction.events) and name not in TAG_NAMES
    )


def absent_fields(event: Event, shared: tuple[SharedField, ...]) -> tuple[SharedField, ...]:
    """Return the shared fields of its direction that an event does not have."""
    names = {field.name for field in attributes(event.record)}
    return tuple(field for field in shared if field.name not in names)
