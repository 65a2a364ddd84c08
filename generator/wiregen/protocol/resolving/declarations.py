"""Make an object of each declaration. Records and unions are filled later, so that they can hold each other."""

from __future__ import annotations

import re

from wiregen.protocol.resolving.scope import Scope, deviation
from wiregen.protocol.scalars import INTEGER, STRING
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, Tagging, TagKey, TagValue
from wiregen.protocol.types import EnumType, EnumValue, RecordType, UnionType, UntaggedUnion
from wiregen.spec.naming import snake_case
from wiregen.spec.values import (
    DirectionSpec,
    EnumSpec,
    EventSpec,
    RecordSpec,
    Ref,
    Spec,
    TagKeySpec,
    TagSpec,
    UnionSpec,
)


def declare(scope: Scope, spec: Spec) -> None:
    """Make an object of everything that a spec declares."""
    for enum in spec.enums:
        scope.enums.setdefault(enum.name, _enum(enum))
    for group in spec.groups:
        scope.groups.setdefault(group.name, group)
    names = {key.wire: key for union in spec.unions if union.tagging is None for key in union.tags}
    for record in spec.records:
        content = None if record.content is None or record.layout is not None else record.content.name
        made = _record(record, tuple(_value(tag, names.get(tag.key)) for tag in record.tags), content)
        scope.records.setdefault(record.name, made)
        scope.declared.append((record, made))
    for union in spec.unions:
        choice = _union(union)
        scope.unions.setdefault(union.name, choice)
        scope.declared_unions.append((union, choice))
    directions = {direction.name: direction for direction in spec.directions}
    scope.direction_unions |= {name: _direction_union(direction) for name, direction in directions.items()}
    for event in spec.events:
        direction = next(iter(scope.directions_of(event)), None)
        tags = () if direction is None else event_tags(event, direction)
        made = _record(event.record, tags, None if direction is None else _content(event, direction))
        scope.declared.append((event.record, made))
        scope.events.append((event, made))


def tag_key(spec: TagKeySpec) -> TagKey:
    """Return the key of a tag, with the attribute that is named after it."""
    return TagKey(spec.wire, spec.name or snake_case(spec.wire))


def _value(tag: TagSpec, key: TagKeySpec | None) -> TagValue:
    return TagValue(TagKey(tag.key, snake_case(tag.key)) if key is None else tag_key(key), tag.values, tag.position)


def event_tags(event: EventSpec, direction: DirectionSpec) -> tuple[TagValue, ...]:
    """Return the tags of an event: its own, or else its key in the spec as the value of the direction's one key.

    An array whose layout lists its items has such a tag only if the list names the key.
    """
    if not is_internal(direction):
        return ()
    record = event.record
    if record.tags:
        keys = {key.wire: key for key in direction.tags}
        return tuple(_value(tag, keys.get(tag.key)) for tag in record.tags)
    key, *more = direction.tags
    untagged = bool(record.layout) and key.wire not in {ref.name for ref in record.layout or ()}
    if record.has or more or untagged:
        return ()
    value = int(event.wire_type) if event.number and _is_integer(event.wire_type) else event.wire_type
    return (TagValue(tag_key(key), (value,), record.position),)


def is_internal(spec: DirectionSpec | UnionSpec) -> bool:
    """Say whether the tag of a direction or a union is in the object."""
    return spec.tagging is None or spec.tagging.name == "internal"


def _content(event: EventSpec, direction: DirectionSpec) -> str | None:
    """Return the key below which the fields of an event stand."""
    if event.record.value is not None or event.record.layout is not None:
        return None
    if direction.tagging is not None and direction.tagging.name == "external":
        return event.wire_type
    content = event.record.content or direction.content
    return None if content is None else content.name


def _tagging(spec: DirectionSpec | UnionSpec) -> Tagging:
    (first, *_) = spec.tags
    match spec.tagging:
        case Ref(name="external"):
            return ExternalTag(first.name or snake_case(first.wire))
        case Ref(name="outside"):
            return OutsideTag(first.name or snake_case(first.wire))
        case _:
            return InternalTag(tuple(map(tag_key, spec.tags)), spec.tag_optional)


def _direction_union(direction: DirectionSpec) -> UnionType:
    """Return the union of a direction's events, without them."""
    return UnionType(
        name=direction.union,
        topic="protocol",
        doc=direction.doc,
        tagging=_tagging(direction),
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


def _record(spec: RecordSpec, tags: tuple[TagValue, ...], content: str | None) -> RecordType:
    return RecordType(
        name=spec.name,
        topic=spec.topic,
        doc=spec.doc,
        tags=tags,
        content=content,
        deprecated=spec.deprecated,
        deviation=deviation(spec.deviation),
        position=spec.position,
    )


def _union(spec: UnionSpec) -> UnionType | UntaggedUnion:
    if not spec.tags:
        return UntaggedUnion(spec.name, spec.topic, spec.doc, spec.deprecated, deviation(spec.deviation), spec.position)
    return UnionType(
        name=spec.name,
        topic=spec.topic,
        doc=spec.doc,
        tagging=_tagging(spec),
        unknown=spec.unknown,
        deprecated=spec.deprecated,
        deviation=deviation(spec.deviation),
        position=spec.position,
    )
