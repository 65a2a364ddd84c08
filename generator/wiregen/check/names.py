"""Names that a generated package would have twice, or cannot have."""

from __future__ import annotations

from collections.abc import Iterator

from wiregen.faults import Fault, Position
from wiregen.lookup import Lookup
from wiregen.names import (
    BUILTIN_CLASSES,
    FUNCTION_NAMES,
    MODULE_NAMES,
    PACKAGE_NAMES,
    snake_case,
    upper_case,
    why_no_package,
    why_reserved,
)
from wiregen.old_spec import DirectionSpec, Spec
from wiregen.type_expression import names_in

Declared = tuple[str, str, Position]
"""A name, what it stands for, and where it comes from."""


def faults(lookup: Lookup) -> Iterator[Fault]:
    """Find names that collide or are reserved."""
    spec = lookup.spec
    if spec.protocol:
        reason = why_no_package(spec.protocol)
        if reason:
            yield Fault(spec.position, f"the protocol's name {spec.protocol!r} is {reason}: choose another name")
    reported: set[tuple[Position, Position]] = set()
    yield from _collisions(_exported(spec), PACKAGE_NAMES, reported)
    yield from _collisions(_builders(spec), FUNCTION_NAMES | MODULE_NAMES, reported)
    known = {position for position, _ in reported}
    derived = (item for item in (*_codec_functions(spec), *_enum_constants(spec)) if item[2] not in known)
    yield from _collisions(derived, {}, reported)
    yield from _collisions(_groups(spec), {}, reported)
    yield from _builtin_faults(lookup)
    yield from _module_faults(lookup)
    yield from _wire_type_faults(spec)


def _collisions(
    declared: Iterator[Declared], reserved: dict[str, str], reported: set[tuple[Position, Position]]
) -> Iterator[Fault]:
    """Find names that are reserved or taken, each pair of places once, however many names are made of the two."""
    seen: dict[str, tuple[str, Position]] = {}
    for name, what, position in declared:
        reason = reserved.get(name) or why_reserved(name)
        if reason:
            yield Fault(position, f"{what} would be named {name!r}, which is {reason}: {_advice(what)}")
        elif name in seen:
            other, where = seen[name]
            if (position, where) not in reported:
                yield Fault(position, f"{what} would be named {name!r}, as is {other} at {where}: {_advice(what)}")
            reported.add((position, where))
        else:
            seen[name] = what, position


def _advice(what: str) -> str:
    is_event = what.startswith(("the event", "the builder"))
    return "choose others with name: and builder:" if is_event else "choose another name"


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
    for direction in _named_directions(spec):
        yield direction.union, f"the union of direction {direction.name}", direction.position
        yield direction.constants, f"the constants of direction {direction.name}", direction.position
        yield direction.unknown, f"the unknown event of direction {direction.name}", direction.position
        yield f"{direction.union}Base", f"the base class of direction {direction.name}", direction.position
        yield from _decoders(direction.union, direction.position)
        for extract in direction.extracts:
            yield extract.name, f"the extract {extract.name}", extract.position
    for event in spec.events:
        yield event.record.name, f"the event {event.wire_type!r}", event.record.position
        yield event.builder, f"the builder of {event.wire_type!r}", event.record.position
    for context in spec.contexts:
        yield context.name, "the context", context.position
    for fluent in spec.fluent_builders:
        yield fluent.name, "the fluent builder", fluent.position
    for shorthand in spec.shorthands:
        yield shorthand.name, "the shorthand", shorthand.position
    for topic in spec.topics:
        yield topic.name, f"the module of {topic.file}", topic.position


def _named_directions(spec: Spec) -> Iterator[DirectionSpec]:
    """Yield the directions that are complete; of the others the missing keys are reported already."""
    for direction in spec.directions:
        if direction.union and direction.constants and direction.unknown:
            yield direction


def _builders(spec: Spec) -> Iterator[Declared]:
    for event in spec.events:
        yield event.builder, f"the builder of {event.wire_type!r}", event.record.position
    for shorthand in spec.shorthands:
        yield shorthand.name, "the shorthand", shorthand.position


def _codec_functions(spec: Spec) -> Iterator[Declared]:
    """Yield the names of the codec's functions, in which HttpError and HTTPError come out the same."""
    for record in spec.records:
        yield f"read_{snake_case(record.name)}", f"the codec of the record {record.name}", record.position
    for event in spec.events:
        name = event.record.name
        yield f"read_{snake_case(name)}", f"the codec of the event {name}", event.record.position
    for union in spec.unions:
        yield f"read_{snake_case(union.name)}", f"the codec of the union {union.name}", union.position
        if union.tag is not None:
            yield f"read_{snake_case(union.unknown)}", f"the codec of {union.unknown}", union.position
    for direction in _named_directions(spec):
        for name in (direction.union, direction.unknown):
            yield f"read_{snake_case(name)}", f"the codec of {name}", direction.position


def _enum_constants(spec: Spec) -> Iterator[Declared]:
    for enum in spec.enums:
        yield f"{upper_case(enum.name)}_MEMBERS", f"the codec of the enum {enum.name}", enum.position


def _decoders(union: str, position: Position) -> Iterator[Declared]:
    yield f"decode_{snake_case(union)}", f"the decoder of {union}", position
    yield f"{snake_case(union)}_from_dict", f"the decoder of {union}", position


def _builtin_faults(lookup: Lookup) -> Iterator[Fault]:
    """Find classes that mypy takes for builtins, as it does where a module names one above its definition."""
    for record in lookup.records_and_events():
        names = {name for field in lookup.fields(record) for name in names_in(field.type.expression)}
        for name in sorted(names & BUILTIN_CLASSES):
            held = lookup.records.get(name) or lookup.unions.get(name)
            if held is None or held.topic != record.topic:
                continue
            if name in lookup.unions or held.position.line > record.position.line:
                what = f"{record.name} at {record.position} holds {name!r}, which their module defines below it"
                yield Fault(held.position, f"{what}: to type checkers that is the builtin, so choose another name")


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
