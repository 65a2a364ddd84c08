"""The declarations that the names of a spec refer to, while it is resolved."""

from __future__ import annotations

from dataclasses import dataclass, field

from wiregen.protocol.types import Deviation, EnumType, NamedType, RecordType, UnionType, UntaggedUnion
from wiregen.source.faults import Fault, Position
from wiregen.spec.values import DeviationSpec, DirectionSpec, EventSpec, GroupSpec, RecordSpec, Spec, UnionSpec


@dataclass(slots=True)
class Scope:
    """The declarations of a spec by name. If a name is declared twice, the first one counts."""

    spec: Spec
    faults: list[Fault]
    enums: dict[str, EnumType] = field(default_factory=dict)
    groups: dict[str, GroupSpec] = field(default_factory=dict)
    records: dict[str, RecordType] = field(default_factory=dict)
    unions: dict[str, UnionType | UntaggedUnion] = field(default_factory=dict)
    declared: list[tuple[RecordSpec, RecordType]] = field(default_factory=list)
    """Every record as written and as meant, those of the events too."""
    declared_unions: list[tuple[UnionSpec, UnionType | UntaggedUnion]] = field(default_factory=list)
    events: list[tuple[EventSpec, RecordType]] = field(default_factory=list)

    direction_unions: dict[str, UnionType] = field(default_factory=dict)
    """The union of the events of each direction, by the direction's name."""

    hints: dict[str, str] = field(default_factory=dict)
    """What to say about a name that is not declared, by name."""

    def directions_of(self, event: EventSpec) -> list[DirectionSpec]:
        """Return the directions that an event travels in, except for those that are not declared."""
        declared = {direction.name: direction for direction in self.spec.directions}
        return [declared[ref.name] for ref in event.directions if ref.name in declared]

    def type_named(self, name: str) -> NamedType | None:
        """Return the enum, record or union of a name; a direction has a union too."""
        declared = self.enums.get(name) or self.records.get(name) or self.unions.get(name)
        return declared or next((union for union in self.direction_unions.values() if union.name == name), None)

    def fault(self, position: Position, message: str) -> None:
        """Note what is wrong."""
        self.faults.append(Fault(position, message))


def deviation(spec: DeviationSpec | None) -> Deviation | None:
    """Return a deviation as meant."""
    return None if spec is None else Deviation(spec.upstream, spec.reason)
