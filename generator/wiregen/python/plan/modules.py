"""The modules of each topic: its classes, and their codec."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from wiregen.protocol.protocol import Direction, Event, Protocol, Topic
from wiregen.protocol.tagging import OutsideTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion
from wiregen.python.annotations import ANY, DATACLASS_FIELD, UNSET, union_members
from wiregen.python.base_classes import ARRAY_OR_OBJECT_MODEL, MODEL, TAGGED_MODEL
from wiregen.python.class_names import EVENTS, ClassNames
from wiregen.python.code import Import, Literal, Name, imported
from wiregen.python.codec_names import reader
from wiregen.python.docs import docstring
from wiregen.python.event_bases import base_class, directions_of
from wiregen.python.imports import import_groups, imports_of
from wiregen.python.members import attributes, has_one_tag
from wiregen.python.model.codec import CodecModule, RecordCodec, UnionCodec
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.model.records import Constant, Module, Record, Union, Unknown
from wiregen.python.plan.records import plan_record, plan_record_codec
from wiregen.python.plan.shared_fields import SHARED, absent_fields, shared_fields
from wiregen.python.plan.unions import (
    inner_first,
    plan_tagged_codec,
    plan_union,
    plan_unknown,
    plan_untagged_codec,
)
from wiregen.python.reading import FAIL, scalar_function

DATACLASS = imported("dataclasses", "dataclass")
TYPE_ALIAS = imported("typing", "TypeAlias")


def codec_functions(*functions: str) -> tuple[Name, ...]:
    """Return functions of the runtime's codec."""
    return tuple(imported("._runtime.codec", name) for name in functions)


def unknown_class(unknown: Unknown) -> tuple[Name, ...]:
    """Return what the template of the class of an unknown variant uses."""
    base = ARRAY_OR_OBJECT_MODEL if unknown.array else MODEL
    return ANY, DATACLASS, base, imported("._runtime.errors", "Fault"), DATACLASS_FIELD


def unknown_codec(unknown: Unknown) -> tuple[Name, ...]:
    """Return what the templates of the codec of an unknown variant and of a table of readers use."""
    common = (ANY, scalar_function("json_value"), *codec_functions("Readers", "decodes", "encodes", "new"))
    if unknown.plain:
        return (*common, scalar_function("string"), *codec_functions("encode_unknown"))
    encoder = "encode_unknown_value" if unknown.array else "encode_unknown_variant"
    return (*common, *(imported("._runtime.recognition", name) for name in ("unknown_tags", encoder)))


def union_writer() -> tuple[Name, ...]:
    """Return what the template of the function that writes a union with a tag uses."""
    return (*codec_functions("check_base"), imported("typing", "get_args"))


def plan_modules(
    protocol: Protocol, names: ClassNames, helpers: PlannedHelpers
) -> tuple[tuple[Module, ...], tuple[CodecModule, ...]]:
    """Return the modules of classes and those of their codec, of every topic that has any."""
    records: dict[str, list[RecordType]] = {topic.name: [] for topic in protocol.topics}
    unions: dict[str, list[UnionType | UntaggedUnion]] = {topic.name: [] for topic in protocol.topics}
    for record in protocol.all_records:
        records[record.topic].append(record)
    for union in inner_first(protocol.unions):
        unions[union.topic].append(union)
    planned = _records(protocol, names, helpers)
    modules, codecs = [], []
    for topic in protocol.topics:
        own = records[topic.name], unions[topic.name]
        if any(own):
            modules.append(_module(topic, names, [planned[record] for record in own[0]], own[1]))
            codecs.append(_codec(topic, names, *own))
    return tuple(modules), tuple(codecs)


def _records(protocol: Protocol, names: ClassNames, helpers: PlannedHelpers) -> dict[RecordType, Record]:
    """Return the class of every record; that of an event has a base that knows the events of its direction."""
    planned = {
        record: plan_record(
            names,
            record,
            TAGGED_MODEL if has_one_tag(record) else MODEL,
            what=f"record {record.name}",
            flat_form=helpers.flat_forms.get(record),
        )
        for record in protocol.records
    }
    shared_by = {direction: shared_fields(direction) for direction in protocol.directions}
    for event, directions in directions_of(protocol).items():
        found = (item for direction in directions for item in helpers.extracts.get(direction, ()))
        shared = {field.name: field for direction in directions for field in shared_by[direction]}
        planned[event.record] = plan_record(
            names,
            event.record,
            base_class(names, directions),
            what=f"event ``{event.wire_type}``",
            absent=absent_fields(event, tuple(shared.values())),
            extracts=tuple(extract for record, extract in found if record is event.record),
            flat_form=helpers.flat_forms.get(event.record),
            outside=_outside(event, directions),
        )
    return planned


def _outside(event: Event, directions: Iterable[Direction]) -> tuple[Constant, ...]:
    """Return the constant for a type that stands outside the text, if no field of the event has its name."""
    names = {
        direction.union.tagging.name for direction in directions if isinstance(direction.union.tagging, OutsideTag)
    }
    taken = {field.name for field in attributes(event.record)}
    return tuple(Constant(name, Literal(event.wire_type)) for name in sorted(names - taken))


def _module(
    topic: Topic, names: ClassNames, records: Sequence[Record], unions: Sequence[UnionType | UntaggedUnion]
) -> Module:
    aliases = tuple(_union(names, union) for union in unions)
    printed = {name for record in records for name in _printed_for_record(record)}
    printed.update(name for alias in aliases for name in _printed_for_union(alias))
    content, late = (tuple(records), aliases, tuple(printed)), Import(".", EVENTS, f"_{EVENTS}")
    return Module(
        name=topic.name,
        file=topic.file,
        doc=docstring(topic.doc or f"The {topic.name.replace('_', ' ')} of the protocol.", 0),
        imports=import_groups(f".{topic.name}", *content, late=late),
        holds_events=late in imports_of(*content),
        records=tuple(records),
        unions=aliases,
    )


def _printed_for_record(record: Record) -> Iterator[Name]:
    """Yield the names that the template prints by itself for a record."""
    yield DATACLASS
    if record.constants:
        yield imported("typing", "ClassVar")
        yield imported("typing", "Literal")
    if record.absent:
        yield SHARED
    if record.extracts:
        yield imported("typing", "NamedTuple")
    if record.flat_form is not None:
        yield imported("typing", "Self")


def _printed_for_union(union: Union) -> Iterator[Name]:
    yield imported("typing", "TypeAlias")
    if union.unknown is not None:
        yield from unknown_class(union.unknown)


def _union(names: ClassNames, union: UnionType | UntaggedUnion) -> Union:
    members = union_members(names, union)
    match union:
        case UnionType():
            return plan_union(names, union, members, plan_unknown(names, union, f"A variant of {names.text(union)}"))
        case UntaggedUnion():
            return plan_union(names, union, members, None)
        case _:
            assert_never(union)


def _codec(
    topic: Topic, names: ClassNames, records: Sequence[RecordType], unions: Sequence[UnionType | UntaggedUnion]
) -> CodecModule:
    record_codecs = tuple(plan_record_codec(names, record) for record in records)
    union_codecs = tuple(_union_codec(names, union) for union in unions)
    printed = {imported(".", topic.name, "models")}
    for record in record_codecs:
        printed.update(_printed_for_record_codec(record))
    for union in union_codecs:
        printed.update(_printed_for_union_codec(union))
    content, late = (record_codecs, union_codecs, tuple(printed)), Import("._codec", EVENTS, f"_{EVENTS}")
    return CodecModule(
        name=topic.name,
        file=topic.file,
        imports=import_groups(f"._codec.{topic.name}", *content, late=late),
        holds_events=late in imports_of(*content),
        records=record_codecs,
        unions=union_codecs,
    )


def _printed_for_record_codec(record: RecordCodec) -> Iterator[Name]:
    yield ANY
    yield from codec_functions("decodes", "encodes", "new")
    objects = (record.frame,) if record.content is None else (record.frame, record.content.object)
    if record.plain or record.content is not None:
        yield from codec_functions("rest_of")
    if not record.plain:
        yield imported("._runtime.envelope", "frame_rest_of")
    if record.content is not None:
        yield from (imported("._runtime.envelope", name) for name in ("put_envelope", "with_envelope"))
    else:
        yield from codec_functions("put_rest")
    if record.array:
        yield from (imported("._runtime.arrays", name) for name in ("items_of", "named_items"))
    if record.frame.tested:
        yield FAIL
    if any(field.three_states for each in objects for field in each.optional):
        yield UNSET


def _printed_for_union_codec(union: UnionCodec) -> Iterator[Name]:
    yield ANY
    if union.unknown is not None:
        yield from unknown_codec(union.unknown)
        yield from union_writer()


def _union_codec(names: ClassNames, union: UnionType | UntaggedUnion) -> UnionCodec:
    match union:
        case UnionType():
            unknown = plan_unknown(names, union, f"A variant of {names.text(union)}")
            return plan_tagged_codec(names, union, unknown, lambda record: reader(names, record))
        case UntaggedUnion():
            return plan_untagged_codec(names, union)
        case _:
            assert_never(union)
