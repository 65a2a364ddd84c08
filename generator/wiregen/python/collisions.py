"""Find names that a generated package would have twice, or cannot have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from wiregen.protocol.protocol import Protocol
from wiregen.protocol.reach import held
from wiregen.protocol.resolving.names import Declared, collisions
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion
from wiregen.python.accessors import accessors
from wiregen.python.api import Api, Function
from wiregen.python.class_names import ClassNames, module_of
from wiregen.python.codec_names import members_table, reader, unknown_reader
from wiregen.python.event_bases import base_class, shared_directions
from wiregen.python.formats import accessible, value_class
from wiregen.python.members import attribute_map, attributes, constants, unknown_tags
from wiregen.python.reserved import (
    ANNOTATION_NAMES,
    BUILTIN_CLASSES,
    FUNCTION_NAMES,
    MODEL_MEMBERS,
    MODULE_NAMES,
    PACKAGE_NAMES,
    TAG_NAMES,
    why_not_a_field,
    why_not_a_module,
    why_not_a_package,
    why_reserved,
)
from wiregen.python.state.names import member_faults
from wiregen.source.faults import Fault, Position


def name_faults(protocol: Protocol, api: Api) -> Iterator[Fault]:
    """Find names that collide or are reserved."""
    if reason := why_not_a_package(protocol.name):
        message = f"the protocol's name {protocol.name!r} is {reason}: choose another name"
        yield Fault(protocol.position, message)
    reported: set[tuple[Position, Position]] = set()
    yield from collisions(_exported(protocol, api), _why_not(PACKAGE_NAMES), reported)
    yield from collisions(_functions(api), _why_not(FUNCTION_NAMES, MODULE_NAMES), reported)
    known = {position for position, _ in reported}
    derived = (*_codec_functions(protocol, api), *_enum_tables(protocol, api))
    yield from collisions((item for item in derived if item[2] not in known), _why_not(), reported)
    yield from _attribute_faults(protocol)
    yield from _accessor_faults(protocol, api.names)
    yield from _builtin_faults(protocol, api)
    yield from _module_faults(protocol)
    yield from member_faults(protocol, api.names)


def _why_not(*reserved: Mapping[str, str]) -> Callable[[str], str | None]:
    """Return a function that says why a name cannot be used, given the taken names with their reasons."""
    taken = {name: reason for names in reserved for name, reason in names.items()}
    return lambda name: taken.get(name) or why_reserved(name)


def _exported(protocol: Protocol, api: Api) -> Iterator[Declared]:
    for item in api.declarations:
        yield item.name.text, item.what, item.position
    for direction in protocol.directions:
        yield (
            base_class(api.names, (direction,)).text,
            f"the base class of direction {direction.name}",
            direction.position,
        )
    for several in shared_directions(protocol):
        what = f"the base class of the events of {' and '.join(item.name for item in several)}"
        yield base_class(api.names, several).text, what, several[0].position
    for topic in protocol.topics:
        yield topic.name, f"the module of {topic.file}", topic.position


def _functions(api: Api) -> Iterator[Declared]:
    """Yield the functions whose names a spec gives."""
    for item in api.declarations:
        if isinstance(item, Function) and module_of(item.name) != "decoders":
            yield item.name.text, item.what, item.position


def _codec_functions(protocol: Protocol, api: Api) -> Iterator[Declared]:
    """Yield the names of the codec's functions, in which HttpError and HTTPError come out the same."""
    names = api.names
    for record in protocol.records:
        yield reader(names, record).text, f"the codec of the record {names.text(record)}", record.position
    for event in protocol.events:
        record = event.record
        yield reader(names, record).text, f"the codec of the event {names.text(record)}", record.position
    for union in protocol.unions:
        yield reader(names, union).text, f"the codec of the union {names.text(union)}", union.position
        if isinstance(union, UnionType):
            yield unknown_reader(names, union).text, f"the codec of {union.unknown}", union.position
    for direction in protocol.directions:
        union = direction.union
        yield reader(names, union).text, f"the codec of {names.text(union)}", direction.position
        yield unknown_reader(names, union).text, f"the codec of {union.unknown}", direction.position


def _enum_tables(protocol: Protocol, api: Api) -> Iterator[Declared]:
    for enum in protocol.enums:
        yield members_table(api.names, enum).text, f"the codec of the enum {api.names.text(enum)}", enum.position


def _attribute_faults(protocol: Protocol) -> Iterator[Fault]:
    """Find fields and tags that a model cannot have as attributes."""
    fields = {field.position: field for group in protocol.groups for field in group.fields}
    fields |= {field.position: field for record in protocol.all_records for field in record.all_fields}
    for field in fields.values():
        if reason := why_not_a_field(field.name):
            advice = f"name it {field.name}_ and add wire: {field.wire}"
            yield Fault(field.position, f"a field cannot be named {field.name!r}, {reason}: {advice}")
    tags = {(tag.position, tag.key.wire): tag.key.name for record in protocol.records for tag in record.tags}
    for union in protocol.all_unions:
        if isinstance(union, UnionType):
            tags |= {(union.position, shown): name for shown, name in _tag_names(union)}
    for (position, shown), name in tags.items():
        reason = why_reserved(name) or TAG_NAMES.get(name) or ANNOTATION_NAMES.get(name)
        if reason:
            advice = f"write tag: {{key: {shown}, name: {name}_}} in the union or direction"
            yield Fault(position, f"the tag {shown!r} would be the attribute {name!r}, which is {reason}: {advice}")


def _tag_names(union: UnionType) -> Iterator[tuple[str, str]]:
    """Yield the tags of a union and the attributes named after them."""
    if isinstance(union.tagging, InternalTag):
        yield from ((key.wire, key.name) for key in union.tagging.keys)
    else:
        yield from ((name, name) for name, _ in unknown_tags(union))


def _accessor_faults(protocol: Protocol, names: ClassNames) -> Iterator[Fault]:
    """Find accessors that would hide something else of their class, or a class that they need."""
    for record in protocol.all_records:
        fields = attribute_map(record)
        taken = {**dict.fromkeys((item.name for item in constants(record)), "a constant"), **MODEL_MEMBERS}
        taken |= dict.fromkeys((tag.key.name for tag in record.tags), "the tag")
        taken |= dict.fromkeys(fields, "a field")
        for field, accessor in accessors(names, attributes(record)):
            name = accessor.name.text
            if name in taken:
                message = f"the accessor of {field.name!r} would be named {name!r}, as is {taken[name]}"
                advice = f"name it otherwise and add wire: {field.wire}"
                yield Fault(field.position, f"{message} of {record.name}: {advice}")
            hidden, format_ = fields.get(value_class(names, field.type)), accessible(field.type)
            if hidden is not None and format_ is not None:
                message = f"a field cannot be named {hidden.name!r} beside one with the format {format_.name}"
                advice = f"name it {hidden.name}_ and add wire: {hidden.wire}"
                yield Fault(hidden.position, f"{message}, since its accessor needs that name: {advice}")
            taken[name] = "another accessor"


def _builtin_faults(protocol: Protocol, api: Api) -> Iterator[Fault]:
    """Find classes that mypy takes for builtins, as it does if a module names one above its definition."""
    for record in protocol.all_records:
        found = {type_ for field in attributes(record) for type_ in held(field.type)}
        suspects = [item for item in found if api.names.text(item) in BUILTIN_CLASSES]
        for item in sorted(suspects, key=lambda item: item.name):
            if not isinstance(item, RecordType | UnionType | UntaggedUnion) or item.topic != record.topic:
                continue
            if not isinstance(item, RecordType) or item.position.line > record.position.line:
                name = api.names.text(item)
                what = f"{record.name} at {record.position} holds {name!r}, which their module defines below it"
                yield Fault(
                    item.position, f"{what}: type checkers would read the builtin there, so choose another name"
                )


def _module_faults(protocol: Protocol) -> Iterator[Fault]:
    with_classes = {record.topic for record in protocol.all_records} | {union.topic for union in protocol.unions}
    for topic in protocol.topics:
        reason = why_not_a_module(topic.name)
        if reason:
            yield Fault(topic.position, f"{topic.file}: {topic.name!r} is {reason}: rename the file")
        if topic.name in with_classes and topic.name in MODULE_NAMES:
            yield Fault(
                topic.position,
                f"{topic.file} holds records, unions or events, but {topic.name}.py is {MODULE_NAMES[topic.name]}: "
                "rename the file",
            )
