"""Give our protocol and upstream's the same names, so that only differences on the wire remain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wiregen.compare.changes.sides import kept
from wiregen.compare.drift.pairs import Paired, Pairs
from wiregen.compare.drift.wire import counterparts, tagged_alike
from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.types import EnumType, NamedType, RecordType, UnionType, UntaggedUnion


@dataclass(frozen=True, slots=True)
class Aligned:
    """Our protocol and upstream's under the same names. ``called`` maps these names to upstream's own."""

    ours: Protocol
    theirs: Protocol
    called: Mapping[str, str]


def align(ours: Protocol, theirs: Protocol) -> Aligned:
    """Return both protocols with one name for the classes that correspond.

    Events correspond by direction and tag or wire type, fields by wire name, variants by tag. Starting from the events,
    each pair leads to others; classes that no event needs are paired by name. A class with several counterparts is
    copied for each. Directions that upstream lacks are left out.
    """
    pairs = Pairs(theirs)
    directions = _directions(pairs, ours, theirs)
    pairs.fill()
    _pair_by_name(pairs, ours, theirs)
    called = {old.name: other.name for (_, other), (old, _) in pairs.copies.items()}
    mine = _with_classes(ours, (*ours.enums, *ours.records, *ours.unions, *(old for old, _ in pairs.copies.values())))
    other = _with_classes(theirs, [new for _, new in pairs.copies.values()])
    return Aligned(
        replace(mine, directions=tuple(old for old, _ in directions.values())),
        replace(
            other,
            name=ours.name,
            directions=tuple(
                directions[direction.name][1] if direction.name in directions else direction
                for direction in theirs.directions
            ),
        ),
        called,
    )


def _directions(pairs: Pairs, ours: Protocol, theirs: Protocol) -> dict[str, tuple[Direction, Direction]]:
    """Return the directions that both have, by name, with their events under the same names."""
    return {
        mine.name: _with_events(pairs, mine, other)
        for mine, other in kept(ours.directions, theirs.directions, lambda direction: direction.name)
    }


def _with_events(pairs: Pairs, mine: Direction, other: Direction) -> tuple[Direction, Direction]:
    theirs = dict.fromkeys(other.events)
    old: list[Event] = []
    new: list[Event] = []
    found = counterparts(_by_wire_type(mine), _by_wire_type(other))
    events = {event.record: event for event in other.events}
    for event in mine.events:
        if event.record not in found:
            old.append(event)
        else:
            counterpart = events[found[event.record]]
            del theirs[counterpart]
            before, after = pairs.records(event.record.name, event.record, counterpart.record)
            old.append(replace(event, record=before))
            new.append(replace(counterpart, wire_type=event.wire_type, record=after))
    union = replace(other.union, tagging=tagged_alike(mine.union.tagging, other.union.tagging, found))
    return replace(mine, events=tuple(old)), replace(other, union=union, events=(*new, *theirs))


def _by_wire_type(direction: Direction) -> dict[RecordType, str]:
    return {event.record: event.wire_type for event in direction.events}


def _pair_by_name(pairs: Pairs, ours: Protocol, theirs: Protocol) -> None:
    """Pair the classes that no event needs by kind and name; an untagged union is compared where it is used."""
    for mine, other in (
        (_by_name(ours.enums), _by_name(theirs.enums)),
        (_by_name(ours.records), _by_name(theirs.records)),
        (_by_name(_tagged(ours)), _by_name(_tagged(theirs))),
    ):
        for name in sorted(mine.keys() & other.keys()):
            if not pairs.paired & {mine[name], other[name]}:
                pairs.pair(mine[name], other[name])
                pairs.fill()


def _tagged(protocol: Protocol) -> tuple[UnionType, ...]:
    return tuple(union for union in protocol.unions if isinstance(union, UnionType))


def _by_name(types: Iterable[Paired]) -> Mapping[str, Paired]:
    return {type_.name: type_ for type_ in types}


def _with_classes(protocol: Protocol, types: Iterable[NamedType]) -> Protocol:
    """Return a protocol with these classes; the last one of a name and kind counts."""
    classes = {(type(type_), type_.name): type_ for type_ in types}.values()
    return replace(
        protocol,
        enums=tuple(type_ for type_ in classes if isinstance(type_, EnumType)),
        groups=(),
        records=tuple(type_ for type_ in classes if isinstance(type_, RecordType)),
        unions=tuple(type_ for type_ in classes if isinstance(type_, UnionType | UntaggedUnion)),
    )
