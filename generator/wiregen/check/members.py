"""Enums and directions: their members' names, and events of directions that nobody declared."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.faults import Fault
from wiregen.lookup import Lookup
from wiregen.names import upper_case
from wiregen.old_spec import EnumSpec, EventSpec
from wiregen.suggestions import suggestion


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find faults in the enums, written and made of wire types, and in the directions."""
    for enum in lookup.spec.enums:
        yield from _enum_faults(enum)
    for direction in lookup.spec.directions:
        events = [event for event in lookup.spec.events if event.direction.name == direction.name]
        yield from _constant_faults(events)
        known = {field.name for event in events for field in lookup.fields(event.record)}
        for ref in direction.keyword_only:
            if events and ref.name not in known:
                yield Fault(
                    ref.position,
                    f"no event of direction {direction.name} has the field {ref.name!r}{suggestion(ref.name, known)}",
                )
    for direction in lookup.spec.directions[1:]:
        first = lookup.spec.directions[0]
        if direction.tag != first.tag:
            yield Fault(
                direction.position,
                f"the events of {direction.name} have the tag {direction.tag!r}, those of {first.name} {first.tag!r}: "
                "peek_type() reads it before the direction is known, so it must be one",
            )
    for event in lookup.spec.events:
        if lookup.direction_of(event) is None:
            yield Fault(
                event.direction.position,
                f"unknown direction {event.direction.name!r}{suggestion(event.direction.name, lookup.directions)}: "
                "declare it under 'directions' in protocol.yaml",
            )


def _enum_faults(enum: EnumSpec) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for item in enum.values:
        if not item.member.isidentifier() or item.member.startswith("_"):
            yield Fault(
                item.position,
                f"no member name can be made of the value {item.value!r}: write {item.value!r}: {{name: …, doc: …}}",
            )
        elif item.member in seen:
            yield Fault(
                item.position,
                f"the values {seen[item.member]!r} and {item.value!r} would both be named {item.member}: "
                "give one a name of its own with {name: …, doc: …}",
            )
        seen.setdefault(item.member, item.value)


def _constant_faults(events: list[EventSpec]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for event in events:
        member = upper_case(event.wire_type)
        if not member.isidentifier():
            yield Fault(event.record.position, f"no names can be made of the wire type {event.wire_type!r}")
        elif member in seen and seen[member] != event.wire_type:
            yield Fault(
                event.record.position,
                f"the wire types {seen[member]!r} and {event.wire_type!r} would both be the constant {member}",
            )
        seen.setdefault(member, event.wire_type)
