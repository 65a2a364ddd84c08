"""The JSON Schema of a protocol: a definition of every enum, record, event and union under its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from wiregen.json_schema.document import JsonObject, JsonSchema, JsonValue
from wiregen.json_schema.types import NULL, besides, described, field_schema, reference, type_schema
from wiregen.protocol.prose import prose
from wiregen.protocol.protocol import Direction, Protocol
from wiregen.protocol.scalars import STRING, ScalarKind
from wiregen.protocol.tagging import InternalTag
from wiregen.protocol.types import AllowedVariants, Choice, RecordType, UnionType, UntaggedUnion


def json_schema(protocol: Protocol) -> JsonSchema:
    """Return the JSON Schema of a whole protocol, in the order of its spec."""
    doc = prose(protocol.doc) or f"The protocol {protocol.name}."
    return JsonSchema(protocol.name, doc, (), dict(_definitions(protocol)))


def _definitions(protocol: Protocol) -> Iterator[tuple[str, JsonObject]]:
    for enum in protocol.enums:
        values = [item.value for item in enum.values]
        yield enum.name, _enum(described(enum.doc, enum.deprecated), enum.base, values)
    for record in protocol.records:
        yield record.name, _record(record)
    for union in protocol.unions:
        match union:
            case UntaggedUnion():
                members = type_schema(Choice(union.members))
                yield union.name, {**described(union.doc, union.deprecated), **members}
            case UnionType():
                known = [value.value for record in union.variants for value in record.tags]
                yield from _tagged_union(union, f"A variant of {union.name}", {"enum": list(dict.fromkeys(known))})
            case _:
                assert_never(union)
    for direction in protocol.directions:
        for event in direction.events:
            yield event.record.name, _record(event.record)
        yield from _direction(direction)


def _enum(description: JsonObject, base: ScalarKind, values: Iterable[str | int]) -> JsonObject:
    return {**description, "type": base.name, "enum": list(values)}


def _record(record: RecordType) -> JsonObject:
    """Describe an object. Keys that the schema does not name are allowed, as everywhere."""
    properties: dict[str, JsonValue] = {tag.key.wire: {"const": tag.value} for tag in record.tags}
    required = list(properties)
    properties |= {field.wire: field_schema(field) for field in record.fields}
    required += [field.wire for field in record.fields if not field.optional]
    schema: dict[str, JsonValue] = {
        **described(record.doc, record.deprecated),
        "type": "object",
        "properties": properties,
    }
    if required:
        schema["required"] = required
    rules = list(_rules(record))
    if rules:
        schema |= besides(rules[0] if len(rules) == 1 else {"allOf": rules})
    return schema


def _rules(record: RecordType) -> Iterator[JsonObject]:
    """Yield what validate() demands of a record as a whole."""
    if record.exactly_one_of:
        keys = [field.wire for field in record.exactly_one_of]
        yield {"oneOf": [{"properties": {key: {"not": NULL}}, "required": [key]} for key in keys]}
    for rule in record.allowed_variants:
        for value, excluded in _excluded_tags(rule):
            yield {
                "if": {"properties": {rule.by.wire: {"const": value}}, "required": [rule.by.wire]},
                "then": {"properties": {rule.field.wire: {"items": excluded}}},
            }


def _excluded_tags(rule: AllowedVariants) -> Iterator[tuple[str, JsonObject]]:
    """Yield each value of the deciding field with what an item must not be; unknown variants are not judged."""
    judged = dict.fromkeys(record for _, records in rule.when for record in records)
    for value, records in rule.when:
        excluded = [record for record in judged if record not in records]
        tags: dict[str, list[JsonValue]] = {}
        for record in excluded:
            for tag in record.tags:
                tags.setdefault(tag.key.wire, []).append(tag.value)
        if tags:
            yield value, {"properties": {key: {"not": {"enum": values}} for key, values in tags.items()}}


def _tagged_union(union: UnionType, about: str, known: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Describe a union by its records, inner unions resolved, since their unknown variants would overlap."""
    members = dict.fromkeys([*(record.name for record in union.variants), union.unknown])
    yield (
        union.name,
        {**described(union.doc, union.deprecated), "oneOf": [reference(name) for name in members]},
    )
    match union.tagging:
        case InternalTag(key=key, optional=optional):
            kinds: JsonValue = ["string", "null"] if optional else "string"
            schema: dict[str, JsonValue] = {
                "description": f"{about} whose `{key.wire}` is none of the known ones.",
                "type": "object",
                "properties": {key.wire: {"type": kinds, "not": known}},
            }
            yield union.unknown, schema if optional else {**schema, "required": [key.wire]}
        case _:
            assert_never(union.tagging)


def _direction(direction: Direction) -> Iterator[tuple[str, JsonObject]]:
    """Describe all events of a direction. Its constants are defined beside them, for one list fewer."""
    union, constants = direction.union, direction.constants
    (known, *unknown) = _tagged_union(union, f"An event of the {direction.name}", reference(constants))
    yield known
    doc = f"Wire types of all {direction.name} events. {direction.doc}"
    yield constants, _enum(described(doc, None), STRING, (event.wire_type for event in direction.events))
    yield from unknown
