"""Names that a protocol would have twice, in any language, and those that cannot be made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wiregen.protocol.protocol import Direction
from wiregen.protocol.resolving.scope import Scope
from wiregen.protocol.scalars import INTEGER
from wiregen.source.faults import Position
from wiregen.source.suggestions import suggestion
from wiregen.spec.naming import snake_case
from wiregen.spec.values import EnumSpec, EnumValueSpec, Spec

Declared = tuple[str, str, Position]
"""A name, what it stands for, and where it comes from."""

_INTEGER = re.compile(r"[-+]?[0-9]{1,30}")


def name_faults(scope: Scope, directions: Iterable[Direction]) -> None:
    """Find names that stand twice or cannot be made."""
    spec = scope.spec
    _collisions(scope, _types(spec))
    _collisions(scope, ((group.name, "the group", group.position) for group in spec.groups))
    _wire_type_faults(scope)
    _tag_faults(scope)
    for enum in spec.enums:
        _enum_faults(scope, enum)
    for topic in spec.topics:
        if topic.name != snake_case(topic.name) or not topic.name.isidentifier():
            message = f"{topic.file}: a file is named in snake case, for its module is too"
            scope.fault(topic.position, message)
    known = {direction.name: direction for direction in spec.directions}
    for event in spec.events:
        ref = event.direction
        if ref.name not in known:
            message = f"unknown direction {ref.name!r}{suggestion(ref.name, known)}"
            scope.fault(ref.position, f"{message}: declare it under 'directions' in protocol.yaml")
    for direction in directions:
        _constant_faults(scope, direction)
    for other in spec.directions[1:]:
        first = spec.directions[0]
        if other.tag != first.tag:
            scope.fault(
                other.position,
                f"the events of {other.name} have the tag {other.tag!r}, those of {first.name} {first.tag!r}: "
                "peek_type() reads it before the direction is known, so it must be one",
            )


def _collisions(scope: Scope, declared: Iterable[Declared]) -> None:
    """Find names that stand twice, each pair of places once, however many names are made of the two."""
    seen: dict[str, tuple[str, Position]] = {}
    reported: set[tuple[Position, Position]] = set()
    for name, what, position in declared:
        if name not in seen:
            seen[name] = what, position
        elif name and (position, seen[name][1]) not in reported:
            other, where = seen[name]
            reported.add((position, where))
            advice = "choose another with name:" if what.startswith("the event") else "choose another name"
            scope.fault(position, f"{what} would be named {name!r}, as is {other} at {where}: {advice}")


def _types(spec: Spec) -> Iterator[Declared]:
    for enum in spec.enums:
        yield enum.name, "the enum", enum.position
    for record in spec.records:
        yield record.name, "the record", record.position
    for union in spec.unions:
        yield union.name, "the union", union.position
        if union.tag is not None:
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
        key = (event.direction.name, event.wire_type)
        position = event.record.position
        if key in seen:
            scope.fault(position, f"the event {event.wire_type!r} also stands at {seen[key]}")
        elif event.number:
            message = f"the wire type {event.wire_type} is a number, but tags are text: put it in quotes"
            scope.fault(position, message)
        elif not event.record.name:
            message = f"no name can be made of the wire type {event.wire_type!r}: give the event one with name:"
            scope.fault(position, message)
        seen.setdefault(key, position)


def _tag_faults(scope: Scope) -> None:
    tags = [(union.tag, union.position) for union in scope.spec.unions if union.tag is not None]
    tags += [(record.tag.key, record.tag.position) for record in scope.spec.records if record.tag is not None]
    tags += [(direction.tag, direction.position) for direction in scope.spec.directions]
    for tag, position in tags:
        if not snake_case(tag).isidentifier():
            scope.fault(position, f"no attribute can be named after the tag {tag!r}")


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
            scope.fault(item.position, f"no member name can be made of the value {shown}: {advice}")
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
