"""The fields that all events of a direction share, which can be read on its union."""

from __future__ import annotations

from wiregen.build.code import Import, literal
from wiregen.build.docs import docstring
from wiregen.lookup import Lookup
from wiregen.model import SharedField
from wiregen.names import TAG_NAMES
from wiregen.spec import DirectionSpec, EventSpec
from wiregen.type_expression import Name

SHARED = Import("._runtime.shared_field", "shared_field")
"""What the properties below read the field with."""

_KINDS = {Name("string"): "str", Name("integer"): "int", Name("boolean"): "bool"}

MOST = 0.9
"""Part of the events that a field needs to be shared. Protocols have exceptions: one event of 46 without its identifier
must not take it from the others."""


def shared_fields(lookup: Lookup, direction: DirectionSpec) -> tuple[SharedField, ...]:
    """Return the fields of one scalar type that the events of a direction have, all of them or nearly so.

    Not one that is called as an attribute that an unknown event has already, such as ``payload``.
    """
    events = [event for event in lookup.spec.events if event.direction.name == direction.name]
    counts: dict[tuple[str, str, Name], int] = {}
    for event in events:
        for field in lookup.fields(event.record):
            match field.type.expression:
                case Name() as name if name in _KINDS:
                    key = (field.name, field.wire, name)
                    counts[key] = counts.get(key, 0) + 1
                case _:
                    pass
    return tuple(
        SharedField(name, literal(wire), _KINDS[type_], docstring(f"The ``{wire}``; None if there is none.", 8))
        for (name, wire, type_), count in counts.items()
        if len(events) > 1 and count >= MOST * len(events) and name not in TAG_NAMES
    )


def absent_fields(lookup: Lookup, event: EventSpec, shared: tuple[SharedField, ...]) -> tuple[SharedField, ...]:
    """Return the shared fields of its direction that an event does not have."""
    names = {field.name for field in lookup.fields(event.record)}
    return tuple(field for field in shared if field.name not in names)
