"""Two specs under the same names: ours and the import of upstream, so that only what differs on the wire differs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wiregen.drift.pairs import Pairs, upstream_name
from wiregen.lookup import Lookup
from wiregen.old_spec import EnumSpec, EventSpec, RecordSpec, Spec, UnionSpec


@dataclass(slots=True)
class _Classes:
    """What one side has after all."""

    enums: dict[str, EnumSpec] = field(default_factory=dict)
    records: dict[str, RecordSpec] = field(default_factory=dict)
    unions: dict[str, UnionSpec] = field(default_factory=dict)
    events: list[EventSpec] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Aligned:
    """Both specs under the same names. ``called`` has what theirs calls the class of a name."""

    ours: Spec
    theirs: Spec
    called: dict[str, str]


def align(ours: Spec, theirs: Spec) -> Aligned:
    """Return ours and theirs under names that say which classes answer to each other.

    Events answer to each other by direction and wire type, fields of a pair by wire name, variants by tag; so from the
    events on each pair gives others, and what no event needs is paired by name. A class that answers to several of the
    other side stands once for each of them. Of helpers and groups nothing is left, and of directions those of both.
    """
    pairs = Pairs(Lookup(ours), Lookup(theirs))
    old, new = _Classes(), _Classes()
    compared = {direction.name for direction in theirs.directions}
    _pair_events(pairs, old, new)
    _pair_classes(pairs, old, new)
    for mine, other in _named_alike(ours, theirs):
        if not any(mine == one or other == its for one, its in pairs.names):
            pairs.pair(mine, other)
            _pair_classes(pairs, old, new)
    _add_others(pairs, old, new)
    called = {name: other for (_, other), name in pairs.names.items()}
    return Aligned(_spec(ours, ours, old, compared), _spec(ours, theirs, new, compared), called)


def _named_alike(ours: Spec, theirs: Spec) -> list[tuple[str, str]]:
    """Return the classes of one kind that have one name in both; an untagged union is none of its own."""
    tagged = [{union.name for union in spec.unions if union.tag is not None} for spec in (ours, theirs)]
    kinds = [
        ({item.name for item in ours.enums}, {item.name for item in theirs.enums}),
        ({item.name for item in ours.records}, {item.name for item in theirs.records}),
        (tagged[0], tagged[1]),
    ]
    return [(name, name) for mine, other in kinds for name in sorted(mine & other)]


def _pair_events(pairs: Pairs, old: _Classes, new: _Classes) -> None:
    directions = pairs.theirs.directions
    others = {(event.direction.name, event.wire_type): event for event in pairs.theirs.spec.events}
    for event in pairs.ours.spec.events:
        if event.direction.name not in directions:
            continue
        other = others.pop((event.direction.name, event.wire_type), None)
        mine = event
        if other is not None:
            records = pairs.records(event.record.name, event.record, other.record)
            mine, other = replace(event, record=records[0]), replace(other, record=records[1])
            new.events.append(replace(other, context=None))
        old.events.append(replace(mine, context=None))
    new.events += others.values()


def _pair_classes(pairs: Pairs, old: _Classes, new: _Classes) -> None:
    ours, theirs = pairs.ours, pairs.theirs
    for name, mine, other in pairs.classes():
        if name in old.enums or name in old.records or name in old.unions:
            continue
        if mine in ours.enums:
            old.enums[name] = replace(ours.enums[mine], name=name)
            new.enums[name] = replace(theirs.enums[other], name=name)
        elif mine in ours.records:
            old.records[name], new.records[name] = pairs.records(name, ours.records[mine], theirs.records[other])
        elif other in theirs.records:
            unions = pairs.union_of_one(name, ours.unions[mine], theirs.records[other])
            old.unions[name], new.unions[name] = unions
        else:
            old.unions[name], new.unions[name] = pairs.unions(name, ours.unions[mine], theirs.unions[other])


def _add_others(pairs: Pairs, old: _Classes, new: _Classes) -> None:
    """Add what has no pair, for the types that name it."""
    ours, theirs = pairs.ours.spec, pairs.theirs.spec
    old.enums = {item.name: item for item in ours.enums} | old.enums
    old.records = {item.name: replace(item, includes=()) for item in ours.records} | old.records
    old.unions = {item.name: item for item in ours.unions} | old.unions
    for enum in theirs.enums:
        new.enums[upstream_name(enum.name)] = replace(enum, name=upstream_name(enum.name))
    for record in theirs.records:
        new.records[upstream_name(record.name)] = replace(record, name=upstream_name(record.name))
    for union in theirs.unions:
        new.unions[upstream_name(union.name)] = replace(union, name=upstream_name(union.name))


def _spec(ours: Spec, spec: Spec, classes: _Classes, compared: set[str]) -> Spec:
    directions = (replace(item, keyword_only=(), extracts=()) for item in spec.directions if item.name in compared)
    return replace(
        spec,
        protocol=ours.protocol,
        directions=tuple(directions),
        enums=tuple(classes.enums.values()),
        groups=(),
        records=tuple(classes.records.values()),
        unions=tuple(classes.unions.values()),
        events=tuple(classes.events),
        contexts=(),
        fluent_builders=(),
        shorthands=(),
    )
