"""Two protocols in Python: the names, modules and parameters that code relies on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.fields import kept_fields
from wiregen.compare.changes.sides import Sides, change, kept
from wiregen.compare.subjects import event_subject
from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.types import NamedType, UnionType
from wiregen.python.api import Api, Function, Parameter
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class _Place:
    """What changed, where it stands in both protocols, and the directions that carry it."""

    subject: str
    old: Position
    new: Position
    directions: tuple[str, ...]

    def change(self, rule: str, text: str) -> Change:
        return change(rule, self.subject, text, self.old, self.new, directions=self.directions)


def api_changes(sides: Sides, old: Api, new: Api) -> Iterator[Change]:
    """Compare the Python names of what both protocols have. All else is a change of the protocol itself."""
    for before, after in kept(sides.old.directions, sides.new.directions, lambda direction: direction.name):
        yield from _direction_changes(old, new, before, after)
    for was, now in kept(sides.old.records, sides.new.records, lambda record: record.name):
        place = _Place(f"records.{now.name}", was.position, now.position, sides.directions_of(now))
        yield from _class_changes(old, new, was, now, place)
    for enum, other in kept(sides.old.enums, sides.new.enums, lambda enum: enum.name):
        place = _Place(f"enums.{other.name}", enum.position, other.position, sides.directions_of(other))
        yield from _class_changes(old, new, enum, other, place)
    for union, its in kept(sides.old.unions, sides.new.unions, lambda union: union.name):
        place = _Place(f"unions.{its.name}", union.position, its.position, sides.directions_of(its))
        yield from _class_changes(old, new, union, its, place)
        if isinstance(union, UnionType) and isinstance(its, UnionType):
            yield from _renamed(
                "the unknown variant", old.names.unknowns[union].text, new.names.unknowns[its].text, place
            )


def _class_changes(old: Api, new: Api, was: NamedType, now: NamedType, place: _Place) -> Iterator[Change]:
    yield from _renamed("the class", old.names.text(was), new.names.text(now), place)
    modules = old.names.module(was), new.names.module(now)
    if modules[0] != modules[1]:
        yield place.change("module-changed", f"in the module {modules[1]}, was in {modules[0]}")


def _renamed(what: str, was: str, now: str, place: _Place) -> Iterator[Change]:
    if was != now:
        yield place.change("class-renamed", f"{what} is {now}, was {was}")


def _direction_changes(old: Api, new: Api, before: Direction, after: Direction) -> Iterator[Change]:
    place = _Place(f"directions.{after.name}", before.position, after.position, (after.name,))
    names = old.names, new.names
    yield from _renamed("union", names[0].text(before.union), names[1].text(after.union), place)
    yield from _renamed("constants", old.constants[before].name.text, new.constants[after].name.text, place)
    unknowns = names[0].unknowns[before.union].text, names[1].unknowns[after.union].text
    yield from _renamed("unknown", *unknowns, place)
    builders = [
        _Builders(event_subject(after.name, other), event, other, old.builders[event], new.builders[other])
        for event, other in kept(before.events, after.events, lambda event: event.wire_type)
    ]
    yield from _keyword_changes(builders, place)
    for pair in builders:
        record, its = pair.event.record, pair.other.record
        place = _Place(pair.subject, record.position, its.position, (after.name,))
        yield from _class_changes(old, new, record, its, place)
        yield from _builder_changes(pair, place)


@dataclass(frozen=True, slots=True)
class _Builders:
    """The builders of one event in both packages."""

    subject: str
    event: Event
    other: Event
    old: Function
    new: Function

    def parameters(self) -> Iterator[tuple[Parameter, Parameter]]:
        """Yield the parameters that both have."""
        by_name = {parameter.name: parameter for parameter in self.new.parameters}
        names = kept_fields(self.event.record, self.other.record)
        for parameter in self.old.parameters:
            if parameter.name in names:
                yield parameter, by_name[names[parameter.name]]


def _keyword_changes(builders: Sequence[_Builders], place: _Place) -> Iterator[Change]:
    """Compare which optional parameters the builders of a direction take by keyword only."""
    pairs = [
        pair for builder in builders for pair in builder.parameters() if None not in (pair[0].default, pair[1].default)
    ]
    was = {old.name for old, _ in pairs if old.keyword_only}
    now = {new.name for _, new in pairs if new.keyword_only}
    text = f"keyword_only is {', '.join(sorted(now)) or 'none'}, was {', '.join(sorted(was)) or 'none'}"
    if any(new.keyword_only and not old.keyword_only for old, new in pairs):
        yield place.change("keyword-only-grown", text)
    if any(old.keyword_only and not new.keyword_only for old, new in pairs):
        yield place.change("keyword-only-shrunk", text)


def _builder_changes(pair: _Builders, place: _Place) -> Iterator[Change]:
    if pair.old.name.text != pair.new.name.text:
        yield place.change("builder-renamed", f"the builder is {pair.new.name.text}, was {pair.old.name.text}")
    if _moved(pair.old.parameters, pair.new.parameters, kept_fields(pair.event.record, pair.other.record)):
        names = ", ".join(parameter.name for parameter in pair.new.parameters if not parameter.keyword_only)
        yield place.change("builder-order-changed", f"the builder takes {names}")


def _moved(before: Sequence[Parameter], after: Sequence[Parameter], kept_names: Mapping[str, str]) -> bool:
    """Return whether arguments by position reach another parameter, and no other change of the fields says so."""
    known = set(kept_names.values())
    landing = [
        item.name for item in after if not item.keyword_only and (item.default is not None or item.name in known)
    ]
    stay = [name for item in before if not item.keyword_only and (name := kept_names.get(item.name)) in landing]
    return landing[: len(stay)] != stay
