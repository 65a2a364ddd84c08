"""Names that a generated package would have twice, or cannot have."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.faults import Fault, Position
from wiregen.lookup import Lookup
from wiregen.names import MODULE_NAMES, PACKAGE_NAMES, snake_case, why_reserved
from wiregen.spec import Spec

Declared = tuple[str, str, Position]
"""A name, what it stands for, and where it comes from."""


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find names that collide or are reserved."""
    spec = lookup.spec
    if spec.protocol:
        reason = why_reserved(spec.protocol)
        if reason:
            yield Fault(spec.position, f"the protocol's name {spec.protocol!r} is {reason}")
    yield from _collisions(_exported(spec), PACKAGE_NAMES)
    yield from _collisions(_groups(spec), {})
    yield from _module_faults(lookup)
    yield from _wire_type_faults(spec)


def _collisions(declared: Iterator[Declared], reserved: dict[str, str]) -> Iterator[Fault]:
    seen: dict[str, tuple[str, Position]] = {}
    for name, what, position in declared:
        reason = reserved.get(name) or why_reserved(name)
        if reason:
            yield Fault(position, f"{what} would be named {name!r}, which is {reason}: choose another name")
        elif name in seen:
            other, where = seen[name]
            yield Fault(position, f"{what} would be named {name!r}, as is {other} at {where}: choose another name")
        else:
            seen[name] = what, position


def _groups(spec: Spec) -> Iterator[Declared]:
    for group in spec.groups:
        yield group.name, "the group", group.position


def _exported(spec: Spec) -> Iterator[Declared]:
    for enum in spec.enums:
        yield enum.name, "the enum", enum.position
    for record in spec.records:
        yield record.name, "the record", record.position
    for union in spec.unions:
        yield union.name, "the union", union.position
        yield from _decoders(union.name, union.position)
        if union.tag is not None:
            yield union.unknown, f"the unknown variant of {union.name}", union.position
    for direction in spec.directions:
        yield direction.union, f"the union of direction {direction.name}", direction.position
        yield direction.constants, f"the constants of direction {direction.name}", direction.position
        yield direction.unknown, f"the unknown event of direction {direction.name}", direction.position
        yield from _decoders(direction.union, direction.position)
    for event in spec.events:
        yield event.record.name, f"the event {event.wire_type!r}", event.record.position
        yield event.builder, f"the builder of {event.wire_type!r}", event.record.position
    for topic in spec.topics:
        yield topic.name, f"the module of {topic.file}", topic.position


def _decoders(union: str, position: Position) -> Iterator[Declared]:
    yield f"decode_{snake_case(union)}", f"the decoder of {union}", position
    yield f"{snake_case(union)}_from_dict", f"the decoder of {union}", position


def _module_faults(lookup: Lookup) -> Iterator[Fault]:
    with_classes = {record.topic for record in lookup.records_and_events()} | set(lookup.homes().values())
    for topic in lookup.spec.topics:
        if topic.name != snake_case(topic.name) or not topic.name.isidentifier():
            yield Fault(topic.position, f"{topic.file}: a file is named in snake case, for its module is too")
        if topic.name in with_classes and topic.name in MODULE_NAMES:
            yield Fault(
                topic.position,
                f"{topic.file} holds records, unions or events, but {topic.name}.py is {MODULE_NAMES[topic.name]}: "
                "rename the file",
            )


def _wire_type_faults(spec: Spec) -> Iterator[Fault]:
    seen: dict[tuple[str, str], Position] = {}
    for event in spec.events:
        key = (event.direction.name, event.wire_type)
        if key in seen:
            yield Fault(event.record.position, f"the event {event.wire_type!r} also stands at {seen[key]}")
        seen.setdefault(key, event.record.position)
