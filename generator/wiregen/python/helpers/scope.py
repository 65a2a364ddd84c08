"""The declarations that the names of a python.yaml refer to, while it is resolved."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.protocol.protocol import Event, Protocol
from wiregen.protocol.resolving import scope as protocol_scope
from wiregen.protocol.types import Field, RecordType
from wiregen.python.members import attribute_map
from wiregen.python.reserved import ANNOTATION_NAMES, why_reserved
from wiregen.source.faults import Fault, Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.values import Ref, Spec


class Scope:
    """The declarations of a protocol by name, and the faults found so far."""

    def __init__(self, spec: Spec, protocol: Protocol, faults: list[Fault]) -> None:
        self.protocol = protocol
        self.faults = faults
        self.records = {record.name: record for record in protocol.records}
        self.groups = {group.name: group for group in protocol.groups}
        self.directions = {direction.name: direction for direction in protocol.directions}
        self._events = {item.name: {event.wire_type: event for event in item.events} for item in protocol.directions}
        self.types = protocol_scope.Scope(
            spec,
            faults,
            {enum.name: enum for enum in protocol.enums},
            {group.name: group for group in spec.groups},
            self.records,
            {union.name: union for union in protocol.unions},
        )

    def fault(self, position: Position, message: str) -> None:
        """Note what is wrong."""
        self.faults.append(Fault(position, message))

    def record(self, ref: Ref) -> RecordType | None:
        """Return the record of a name, or None with a fault."""
        record = self.records.get(ref.name)
        if record is None and ref.name:
            self.fault(ref.position, f"{ref.name!r} is not a record{suggestion(ref.name, self.records)}")
        return record

    def event(self, direction: Ref, event: Ref) -> Event | None:
        """Return the event of a direction, or None with a fault."""
        events = self._events.get(direction.name)
        if events is None:
            return None
        if event.name and event.name not in events:
            message = f"no event {event.name!r} in direction {direction.name}{suggestion(event.name, events)}"
            self.fault(event.position, message)
        return events.get(event.name)

    def fields(self, refs: Iterable[Ref], record: RecordType, owner: str) -> tuple[Field, ...]:
        """Return the fields with these names; a name without a field is a fault."""
        fields = attribute_map(record)
        found: list[Field] = []
        for ref in refs:
            if ref.name in fields:
                found.append(fields[ref.name])
            else:
                self.fault(ref.position, f"{owner} has no field {ref.name!r}{suggestion(ref.name, fields)}")
        return tuple(found)

    def check_direction(self, ref: Ref) -> None:
        """Find a direction that is not declared."""
        if ref.name not in self.directions:
            message = f"unknown direction {ref.name!r}{suggestion(ref.name, self.directions)}"
            self.fault(ref.position, f"{message}: declare it under 'directions' in protocol.yaml")

    def check_repeated(self, refs: Iterable[Ref], owner: str) -> None:
        """Find names that occur twice in a list."""
        seen: set[str] = set()
        for ref in refs:
            if ref.name in seen:
                self.fault(ref.position, f"{owner} names {ref.name!r} twice")
            seen.add(ref.name)

    def check_members(self, owner: str, position: Position, names: Iterable[str]) -> None:
        """Find members of a generated class that would have one name, or none that Python takes."""
        seen: set[str] = set()
        for name in filter(None, names):
            if name in seen:
                self.fault(position, f"{owner} would have two members named {name!r}")
            elif why_reserved(name) or name in ANNOTATION_NAMES or name == "self" or not name.isidentifier():
                self.fault(position, f"{owner} would have a member named {name!r}, which cannot be one")
            seen.add(name)
