"""The modules of each topic: its classes, and their codec."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from wiregen.protocol.protocol import Direction, Event, Protocol, Topic
from wiregen.protocol.tagging import OutsideTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion
from wiregen.python.annotations import union_members
from wiregen.python.base_classes import MODEL, TAGGED_MODEL
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Literal
from wiregen.python.codec_names import reader
from wiregen.python.docs import docstring
from wiregen.python.event_bases import base_class, directions_of
from wiregen.python.members import attributes, has_one_tag
from wiregen.python.model.codec import CodecModule, UnionCodec
from wiregen.python.model.helpers import PlannedHelpers
from wiregen.python.model.records import Constant, Module, Record, Union
from wiregen.python.plan.records import plan_record, plan_record_codec
from wiregen.python.plan.shared_fields import absent_fields, shared_fields
from wiregen.python.plan.unions import (
    inner_first,
    plan_tagged_codec,
    plan_union,
    plan_unknown,
    plan_untagged_codec,
)


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
    """Return the constant for a type that is outside the text, if no field of the event has its name."""
    names = {
        direction.union.tagging.name for direction in directions if isinstance(direction.union.tagging, OutsideTag)
    }
    taken = {field.name for field in attributes(event.record)}
    return tuple(Constant(name, Literal(event.wire_type)) for name in sorted(names - taken))


def _module(
    topic: Topic, names: ClassNames, records: Sequence[Record], unions: Sequence[UnionType | UntaggedUnion]
) -> Module:
    return Module(
        name=topic.name,
        file=topic.file,
        doc=docstring(topic.doc or f"The {topic.name.replace('_', ' ')} of the protocol.", 0),
        records=tuple(records),
        unions=tuple(_union(names, union) for union in unions),
    )


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
    return CodecModule(
        name=topic.name,
        file=topic.file,
        records=tuple(plan_record_codec(names, record) for record in records),
        unions=tuple(_union_codec(names, union) for union in unions),
    )


def _union_codec(names: ClassNames, union: UnionType | UntaggedUnion) -> UnionCodec:
    match union:
        case UnionType():
            unknown = plan_unknown(names, union, f"A variant of {names.text(union)}")
            return plan_tagged_codec(names, union, unknown, lambda record: reader(names, record))
        case UntaggedUnion():
            return plan_untagged_codec(names, union)
        case _:
            assert_never(union)
