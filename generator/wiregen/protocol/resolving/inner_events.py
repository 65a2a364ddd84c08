"""Events inside of values: the union of a direction as the type of a field."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.protocol.kinds import takes_arrays
from wiregen.protocol.reach import held
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.tagging import OutsideTag
from wiregen.protocol.types import Type, UnionType, UntaggedUnion
from wiregen.source.faults import Position


def inner_event_faults(scope: Scope) -> None:
    """Find unions of directions where no event can be. Records, unions and directions must be filled."""
    directions = {union: name for name, union in scope.direction_unions.items()}
    for position, union in dict.fromkeys(_in_fields(scope)):
        if union in directions and isinstance(union.tagging, OutsideTag):
            message = f"{directions[union]} events have their tag outside the JSON, so a field cannot hold them"
            scope.fault(position, message)
        elif union in directions and takes_arrays(union):
            message = f"some of the {directions[union]} events are arrays, so a field cannot hold them"
            scope.fault(position, message)
    for spec, choice in scope.declared_unions:
        if isinstance(choice, UntaggedUnion) and any(union in directions for union in _unions(choice.members)):
            message = f"{spec.name} would hold events: write its members at the fields that have this type"
            scope.fault(choice.position, message)


def _in_fields(scope: Scope) -> Iterator[tuple[Position, UnionType]]:
    for _, record in scope.declared:
        for field in record.all_fields:
            for union in _unions((field.type,)):
                yield field.type_position, union


def _unions(types: tuple[Type, ...]) -> Iterator[UnionType]:
    return (found for type_ in types for found in held(type_) if isinstance(found, UnionType))
