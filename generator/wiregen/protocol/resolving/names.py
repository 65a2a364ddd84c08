"""Find names that a protocol would have twice in any language, and names that cannot be derived."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from wiregen.protocol.protocol import Direction
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.scalars import INTEGER
from wiregen.source.faults import Fault, Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.naming import snake_case
from wiregen.spec.values import EnumSpec, EnumValueSpec, Spec

Declared = tuple[str, str, Position]
"""A name, what it names, and where it comes from."""

_INTEGER = re.compile(r"[-+]?[0-9]{1,30}")


def name_faults(scope: Scope, directions: Iterable[Direction]) -> None:
    """Find names that occur twice or cannot be made."""
    spec = scope.spec
    scope.faults.extend(collisions(_types(spec)))
    scope.faults.extend(collisions((group.name, "the group", group.position) for group in spec.groups))
    _wire_type_faults(scope)
    _tag_faults(scope)
    for enum in spec.enums:
        _enum_faults(scope, enum)
    for topic in spec.topics:
        if topic.name != snake_case(topic.name) or not topic.name.isidentifier():
            message = f"{topic.file}: expected a file name in snake case, such as server_events.yaml"
            scope.fault(topic.position, message)
    known = {direction.name: direction for direction in spec.directions}
    for event in spec.events:
        for ref in event.directions:
            if ref.name not in known:
                message = f"unknown direction {ref.name!r}{suggestion(ref.name, known)}"
                scope.fault(ref.position, f"{message}: declare it under 'directions' in protocol.yaml")
    for direction in directions:
        _constant_faults(scope, direction)


def collisions(
    declared: Iterable[Declared],
    why_not: Callable[[str], str | None] = lambda _: None,
    reported: set[tuple[Position, Position]] | None = None,
) -> Iterator[Fault]:
    """Find names that occur twice. A pair of places is reported once, even if several of its names collide.

    ``why_not`` says why a name cannot be used, None if it can; the pairs found are added to those in ``reported``.
    """
    seen: dict[str, tuple[str, Position]] = {}
    reported = set() if reported is None else reported
    for name, what, position in declared:
        if reason := why_not(name):
            yield Fault(position, f"{what} would be named {name!r}, which is {reason}: {_advice(what)}")
        elif name not in seen:
            seen[name] = what, position
        elif name:
            other, where = seen[name]
            if (position, where) not in reported:
                yield Fault(position, f"{what} would be named {name!r}, as is {other} at {where}: {_advice(what)}")
            reported.add((position, where))


def _advice(what: str) -> str:
    if what.startswith("the event"):
        return "choose another with name:"
    if what.startswith("the builder"):
        return "choose another under names: in python.yaml"
    return "choose another name"


def _types(spec: Spec) -> Iterator[Declared]:
    for enum in spec.enums:
        yield enum.name, "the enum", enum.position
    for record in spec.records:
        yield record.name, "the record", record.position
    for union in spec.unions:
        yield union.name, "the union", union.position
        if union.tags:
            yield union.unknown, f"the unknown variant of {union.name}", union.position
    for direction in spec.directions:
        yield direction.union, f"the union of direction {direction.name}", direction.position
        yield direction.constants, f"the constants of direction {direction.name}", direction.position
        yield direction.unknown, f"the unknown event of direction {direction.name}", direction.position
    for event in spec.events:
        yield event.record.name, f"the event {event.wire_type!r}", event.record.position


def _wire_type_faults(scope: Scope) -> None:
    seen: dict[tuple[str, str], Position] = {}
    for event in scope.spec.events:
        position = event.record.position
        keys = [(ref.name, event.wire_type) for ref in event.directions]
        also = [seen[key] for key in keys if key in seen]
        if also:
            scope.fault(position, f"the event {event.wire_type!r} is also declared at {also[0]}")
        elif not event.record.name:
            message = f"the wire type {event.wire_type!r} gives no usable name: add name: to the event"
            scope.fault(position, message)
        seen |= {key: position for key in keys if key not in seen}


def _tag_faults(scope: Scope) -> None:
    keys = [key for union in scope.spec.unions for key in union.tags]
    keys += [key for direction in scope.spec.directions for key in direction.tags]
    named = {key.wire for key in keys if key.name}
    tags = [(key.wire, key.position) for key in keys if not key.name]
    tags += [(tag.key, tag.position) for record in scope.spec.records for tag in record.tags if tag.key not in named]
    for tag, position in tags:
        if not snake_case(tag).isidentifier():
            message = f"the tag {tag!r} gives no usable attribute name: write tag: {{key: {tag!r}, name: …}}"
            scope.fault(position, message)


def _enum_faults(scope: Scope, enum: EnumSpec) -> None:
    members: dict[str, str] = {}
    numbers: dict[int, str] = {}
    for item in enum.values:
        if _value_faults(scope, enum, item):
            continue
        shown = item.value if item.number else repr(item.value)
        if enum.base == INTEGER.name and _INTEGER.fullmatch(item.value):
            if int(item.value) in numbers:
                message = f"{item.value} is the number {numbers[int(item.value)]}, which {enum.name} has already"
                scope.fault(item.position, message)
                continue
            numbers[int(item.value)] = item.value
        if not item.member.isidentifier() or item.member.startswith("_"):
            advice = f"write {shown}: {{name: …, doc: …}}"
            scope.fault(item.position, f"the value {shown} gives no usable member name: {advice}")
        elif item.member in members:
            scope.fault(
                item.position,
                f"the values {members[item.member]} and {shown} would both be named {item.member}: "
                "give one a name of its own with {name: …, doc: …}",
            )
        members.setdefault(item.member, shown)


def _value_faults(scope: Scope, enum: EnumSpec, item: EnumValueSpec) -> bool:
    """Say whether a value is text in an enum of integers, or a number in one of texts."""
    if enum.base != INTEGER.name and item.number:
        message = f"{item.value} is a number, but the values of {enum.name} are text"
        scope.fault(item.position, f"{message}: put it in quotes, or add type: integer to the enum")
        return True
    elif enum.base == INTEGER.name and not (item.number and _INTEGER.fullmatch(item.value)):
        message = f"{item.value!r} is not an integer, but the values of {enum.name} are"
        scope.fault(item.position, f"{message}: write plain digits, or leave out type: integer")
        return True
    return False


def _constant_faults(scope: Scope, direction: Direction) -> None:
    seen: dict[str, str] = {}
    for event in direction.events:
        constant = event.stem.upper()
        if constant and seen.setdefault(constant, event.wire_type) != event.wire_type:
            message = f"the wire types {seen[constant]!r} and {event.wire_type!r} would both be the constant {constant}"
            scope.fault(event.record.position, message)
