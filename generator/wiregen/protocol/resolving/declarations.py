"""Enums, and records and unions as objects that are filled later, so that they can hold each other."""

from __future__ import annotations

import re

from wiregen.protocol.resolving.scope import Scope, deviation
from wiregen.protocol.scalars import INTEGER, STRING
from wiregen.protocol.tagging import InternalTag, TagKey, TagValue
from wiregen.protocol.types import EnumType, EnumValue, RecordType, UnionType, UntaggedUnion
from wiregen.spec.naming import snake_case
from wiregen.spec.values import DirectionSpec, EnumSpec, RecordSpec, Spec, UnionSpec


def declare(scope: Scope, spec: Spec) -> None:
    """Make an object of everything that a spec declares."""
    for enum in spec.enums:
        scope.enums.setdefault(enum.name, _enum(enum))
    for group in spec.groups:
        scope.groups.setdefault(group.name, group)
    for record in spec.records:
        tag = record.tag
        tags = () if tag is None else (TagValue(tag_key(tag.key), tag.value, tag.position),)
        made = _record(record, tags)
        scope.records.setdefault(record.name, made)
        scope.declared.append((record, made))
    for union in spec.unions:
        choice = _union(union)
        scope.unions.setdefault(union.name, choice)
        scope.declared_unions.append((union, choice))
    keys = {direction.name: tag_key(direction.tag) for direction in spec.directions}
    for event in spec.events:
        key = keys.get(event.direction.name)
        tags = () if key is None else (TagValue(key, event.wire_type, event.record.position),)
        made = _record(event.record, tags)
        scope.declared.append((event.record, made))
        scope.events.append((event, made))


def tag_key(wire: str) -> TagKey:
    """Return the key of a tag, with the attribute that is named after it."""
    return TagKey(wire, snake_case(wire))


def direction_union(direction: DirectionSpec) -> UnionType:
    """Return the union of a direction's events, without them."""
    return UnionType(
        name=direction.union,
        topic="protocol",
        doc=direction.doc,
        tagging=InternalTag(tag_key(direction.tag), optional=False),
        unknown=direction.unknown,
        deprecated=None,
        deviation=None,
        position=direction.position,
    )


def _enum(spec: EnumSpec) -> EnumType:
    integer = spec.base == INTEGER.name
    return EnumType(
        name=spec.name,
        doc=spec.doc,
        base=INTEGER if integer else STRING,
        closed=spec.closed,
        values=tuple(
            EnumValue(
                int(item.value) if integer and _is_integer(item.value) else item.value,
                item.member,
                item.doc,
                item.deprecated,
                item.position,
            )
            for item in spec.values
        ),
        deprecated=spec.deprecated,
        deviation=deviation(spec.deviation),
        position=spec.position,
    )


def _is_integer(text: str) -> bool:
    return re.fullmatch("[-+]?[0-9]{1,30}", text) is not None


def _record(spec: RecordSpec, tags: tuple[TagValue, ...]) -> RecordType:
    return RecordType(
        name=spec.name,
        topic=spec.topic,
        doc=spec.doc,
        tags=tags,
        deprecated=spec.deprecated,
        deviation=deviation(spec.deviation),
        position=spec.position,
    )


def _union(spec: UnionSpec) -> UnionType | UntaggedUnion:
    if spec.tag is None:
        return UntaggedUnion(spec.name, spec.topic, spec.doc, spec.deprecated, deviation(spec.deviation), spec.position)
    return UnionType(
        name=spec.name,
        topic=spec.topic,
        doc=spec.doc,
        tagging=InternalTag(tag_key(spec.tag), spec.tag_optional),
        unknown=spec.unknown,
        deprecated=spec.deprecated,
        deviation=deviation(spec.deviation),
        position=spec.position,
    )
