"""Turn the spec as written into the protocol as meant, or report every fault."""

from __future__ import annotations

from dataclasses import replace

from wiregen.protocol.protocol import Direction, Event, Protocol, Topic
from wiregen.protocol.resolving.arrays import array_faults
from wiregen.protocol.resolving.cycles import cycle_faults
from wiregen.protocol.resolving.declarations import declare
from wiregen.protocol.resolving.field_checks import field_faults
from wiregen.protocol.resolving.fields import Fields
from wiregen.protocol.resolving.framing import framing_faults
from wiregen.protocol.resolving.inner_events import inner_event_faults
from wiregen.protocol.resolving.names import name_faults
from wiregen.protocol.resolving.records import Groups, fill_records
from wiregen.protocol.resolving.recursion import mark_recursive
from wiregen.protocol.resolving.replies import resolve_reply
from wiregen.protocol.resolving.rules import fill_rules
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.resolving.states import resolve_state
from wiregen.protocol.resolving.tags import fill_tags
from wiregen.protocol.resolving.unions import fill_unions, set_members, shared_tag_faults
from wiregen.source.faults import SpecError
from wiregen.spec.state import parse_state
from wiregen.spec.values import ParsedSpec


def resolve(parsed: ParsedSpec) -> Protocol:
    """Return the protocol of a spec. Raises SpecError with every fault, those of reading and parsing included.

    If a file could not be read, only what is in the others is known, so the whole is not judged. If anything else
    has faults, only the structure of a state.yaml is checked.
    """
    scope = Scope(parsed.spec, list(parsed.faults))
    protocol = _protocol(scope) if parsed.complete else None
    if protocol is None or scope.faults:
        raise SpecError(tuple(scope.faults))
    if parsed.spec.state is not None:
        state = resolve_state(scope, parse_state(parsed.spec.state), protocol.directions)
        if scope.faults:
            raise SpecError(tuple(scope.faults))
        protocol = replace(protocol, state=state)
    return protocol


def _protocol(scope: Scope) -> Protocol:
    spec = scope.spec
    declare(scope, spec)
    fields = Fields(scope)
    groups = Groups(scope, fields)
    fill_records(scope, fields, groups)
    directions = _directions(scope)
    fill_unions(scope)
    fill_rules(scope)
    for direction in directions:
        if len({event.wire_type for event in direction.events}) == len(direction.events):  # else a fault already
            shared_tag_faults(scope, direction.union)
    framing_faults(scope)
    array_faults(scope)
    inner_event_faults(scope)
    field_faults(scope, fields)
    name_faults(scope, directions)
    cycle_faults(scope)
    unions = [direction.union for direction in directions]
    records, all_unions = (
        [record for _, record in scope.declared],
        [*(union for _, union in scope.declared_unions), *unions],
    )
    mark_recursive([*records, *all_unions])
    fill_tags(records, all_unions)
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
        state=None,
    )


def _directions(scope: Scope) -> tuple[Direction, ...]:
    """Return the directions with their events. Directions that share an event hold the same object."""
    made = [(spec, Event(spec.wire_type, record, resolve_reply(scope, spec))) for spec, record in scope.events]
    directions = []
    for direction in scope.spec.directions:
        events = [event for spec, event in made if direction.name in {ref.name for ref in spec.directions}]
        union = scope.direction_unions[direction.name]
        set_members(union, tuple((event.record, event.record.position) for event in events))
        directions.append(
            Direction(
                name=direction.name,
                doc=direction.doc,
                union=union,
                constants=direction.constants,
                events=tuple(events),
                batch=direction.batch,
                position=direction.position,
            )
        )
    return tuple(directions)
