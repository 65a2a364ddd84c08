"""The spec as written to the protocol as meant, or to every fault that keeps it from meaning something."""

from __future__ import annotations

from wiregen.protocol.protocol import Direction, Event, Protocol, Topic
from wiregen.protocol.resolving.cycles import cycle_faults
from wiregen.protocol.resolving.declarations import declare, direction_union
from wiregen.protocol.resolving.field_checks import field_faults
from wiregen.protocol.resolving.fields import Fields
from wiregen.protocol.resolving.names import name_faults
from wiregen.protocol.resolving.records import Groups, fill_records
from wiregen.protocol.resolving.recursion import mark_recursive
from wiregen.protocol.resolving.rules import fill_rules
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.resolving.unions import fill_unions, set_members
from wiregen.source.faults import SpecError
from wiregen.spec.values import DirectionSpec, ParsedSpec


def resolve(parsed: ParsedSpec) -> Protocol:
    """Return the protocol of a spec. Raises SpecError with every fault, those of reading and parsing included.

    If a file could not be read, only what stands in the others is known, so the whole is not judged.
    """
    scope = Scope(parsed.spec, list(parsed.faults))
    protocol = _protocol(scope) if parsed.complete else None
    if protocol is None or scope.faults:
        raise SpecError(tuple(scope.faults))
    return protocol


def _protocol(scope: Scope) -> Protocol:
    spec = scope.spec
    declare(scope, spec)
    fields = Fields(scope)
    groups = Groups(scope, fields)
    fill_records(scope, fields, groups)
    fill_unions(scope)
    fill_rules(scope)
    directions = tuple(_direction(scope, direction) for direction in spec.directions)
    field_faults(scope, fields)
    name_faults(scope, directions)
    cycle_faults(scope)
    unions = [direction.union for direction in directions]
    mark_recursive([*(record for _, record in scope.declared), *(union for _, union in scope.declared_unions), *unions])
    return Protocol(
        name=spec.protocol,
        doc=spec.doc,
        position=spec.position,
        topics=tuple(Topic(topic.name, topic.file, topic.doc, topic.position) for topic in spec.topics),
        directions=directions,
        enums=tuple(scope.enums.values()),
        groups=tuple(groups.groups[name] for name in scope.groups),
        records=tuple(scope.records.values()),
        unions=tuple(scope.unions.values()),
    )


def _direction(scope: Scope, spec: DirectionSpec) -> Direction:
    found = [(event, record) for event, record in scope.events if event.direction.name == spec.name]
    union = direction_union(spec)
    set_members(union, tuple((record, record.position) for _, record in found))
    events = tuple(Event(event.wire_type, record) for event, record in found)
    return Direction(spec.name, spec.doc, union, spec.constants, events, spec.position)
