"""Compare the Python names, modules and parameters that code relies on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from wiregen.compare.changes.change import Change
from wiregen.compare.changes.fields import kept_fields
from wiregen.compare.changes.sides import Pair, Placed, Sides, change, kept
from wiregen.compare.subjects import event_subject, subject_of
from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.types import NamedType, RecordType, UnionType
from wiregen.python import helpers
from wiregen.python.api import Api, Function, Parameter
from wiregen.python.helpers.comparison import Sides as HelperSides
from wiregen.python.helpers.contexts import declare as declare_contexts
from wiregen.python.package import ResolvedPackage


def python_changes(sides: Sides, old: ResolvedPackage, new: ResolvedPackage) -> Iterator[Change]:
    """Compare the helpers, and the Python names of what both protocols have."""
    yield from _api_changes(sides, old, new)
    renamed = {
        (record.name, before): after
        for was, record in kept(sides.old.records, sides.new.records, lambda record: record.name)
        for before, after in kept_fields(was, record).items()
        if before != after
    }
    helper_sides = HelperSides(old.protocol, new.protocol, renamed)
    for item in helpers.compare(old.helpers, new.helpers, helper_sides):
        yield change(item.rule, item.subject, item.text, item.old, item.new, directions=item.directions)


def _api_changes(sides: Sides, old_package: ResolvedPackage, new_package: ResolvedPackage) -> Iterator[Change]:
    old, new = old_package.api, new_package.api
    methods = _context_methods(old_package), _context_methods(new_package)
    for before, after in kept(sides.old.directions, sides.new.directions, lambda direction: direction.name):
        yield from _direction_changes(old, new, Pair(f"directions.{after.name}", before, after, (after.name,)), methods)
    ours, theirs = ((*side.records, *side.enums, *side.unions) for side in (sides.old, sides.new))
    for was, now in kept(ours, theirs, subject_of):
        pair = Pair(subject_of(now), was, now, sides.directions_of(now))
        yield from _class_changes(old, new, pair)
        if isinstance(was, UnionType) and isinstance(now, UnionType):
            yield from _renamed("the unknown variant", old.names.unknowns[was].text, new.names.unknowns[now].text, pair)


def _class_changes(old: Api, new: Api, pair: Pair[NamedType]) -> Iterator[Change]:
    yield from _renamed("the class", old.names.text(pair.old), new.names.text(pair.new), pair)
    modules = old.names.module(pair.old), new.names.module(pair.new)
    if modules[0] != modules[1]:
        yield pair.change("module-changed", f"in the module {modules[1]}, was in {modules[0]}")


def _renamed(what: str, was: str, now: str, pair: Pair[Placed]) -> Iterator[Change]:
    if was != now:
        yield pair.change("class-renamed", f"{what} is {now}, was {was}")


def _direction_changes(
    old: Api, new: Api, pair: Pair[Direction], methods: tuple[_Methods, _Methods]
) -> Iterator[Change]:
    before, after, names = pair.old, pair.new, (old.names, new.names)
    yield from _renamed("union", names[0].text(before.union), names[1].text(after.union), pair)
    yield from _renamed("constants", old.constants[before].name.text, new.constants[after].name.text, pair)
    unknowns = names[0].unknowns[before.union].text, names[1].unknowns[after.union].text
    yield from _renamed("unknown", *unknowns, pair)
    builders = [
        _Builders(event, other, old.builders[event], new.builders[other])
        for event, other in kept(before.events, after.events, lambda event: event.wire_type)
    ]
    yield from _keyword_changes(builders, pair)
    for built in builders:
        record = Pair(event_subject(after.name, built.other), built.event.record, built.other.record, pair.directions)
        yield from _class_changes(old, new, record)
        yield from _builder_changes(built, record, methods)


@dataclass(frozen=True, slots=True)
class _Builders:
    """The builders of one event in both packages."""

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


def _keyword_changes(builders: Sequence[_Builders], direction: Pair[Direction]) -> Iterator[Change]:
    """Compare which optional parameters the builders of a direction take by keyword only."""
    pairs = [
        pair for builder in builders for pair in builder.parameters() if None not in (pair[0].default, pair[1].default)
    ]
    was = {old.name for old, _ in pairs if old.keyword_only}
    now = {new.name for _, new in pairs if new.keyword_only}
    text = f"keyword_only is {', '.join(sorted(now)) or 'none'}, was {', '.join(sorted(was)) or 'none'}"
    if any(new.keyword_only and not old.keyword_only for old, new in pairs):
        yield direction.change("keyword-only-grown", text)
    if any(old.keyword_only and not new.keyword_only for old, new in pairs):
        yield direction.change("keyword-only-shrunk", text)


def _builder_changes(
    built: _Builders, record: Pair[RecordType], methods: tuple[_Methods, _Methods]
) -> Iterator[Change]:
    if built.old.name.text != built.new.name.text:
        yield record.change("builder-renamed", f"the builder is {built.new.name.text}, was {built.old.name.text}")
    names = kept_fields(built.event.record, built.other.record)
    if _moved(built.old.parameters, built.new.parameters, names):
        yield record.change("builder-order-changed", f"the builder takes {_by_position(built.new)}")
    elif built.event in methods[0] and built.other in methods[1]:
        (_, was), (context, now) = methods[0][built.event], methods[1][built.other]
        if _moved(was.parameters, now.parameters, names):
            yield record.change("builder-order-changed", f"the method of {context} takes {_by_position(now)}")


_Methods: TypeAlias = Mapping[Event, tuple[str, Function]]
"""The method of a context that builds an event, with the name of the context."""


def _context_methods(package: ResolvedPackage) -> _Methods:
    contexts = package.helpers.contexts
    return {
        event: (context.name, method)
        for context, declared in zip(contexts, declare_contexts(contexts, package.api), strict=True)
        for event, method in zip(reversed(context.events), reversed(declared.methods), strict=False)
    }


def _by_position(function: Function) -> str:
    return ", ".join(parameter.name for parameter in function.parameters if not parameter.keyword_only)


def _moved(before: Sequence[Parameter], after: Sequence[Parameter], kept_names: Mapping[str, str]) -> bool:
    """Return whether positional arguments reach another parameter and no other change of the fields reports it."""
    known = set(kept_names.values())
    landing = [
        item.name for item in after if not item.keyword_only and (item.default is not None or item.name in known)
    ]
    stay = [name for item in before if not item.keyword_only and (name := kept_names.get(item.name)) in landing]
    return landing[: len(stay)] != stay
