"""Make the JSON Schema of a protocol, with a definition of every enum, record, event and union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never, cast

from wiregen.json_schema.document import JsonObject, JsonSchema, JsonValue
from wiregen.json_schema.types import NULL, besides, described, field_schema, reference, type_schema
from wiregen.json_schema.unions import tagged_union
from wiregen.protocol.prose import prose
from wiregen.protocol.protocol import Direction, Protocol
from wiregen.protocol.scalars import STRING, ScalarKind
from wiregen.protocol.tagging import TagValue
from wiregen.protocol.types import AllowedVariants, Choice, Field, RecordType, UnionType, UntaggedUnion


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
                yield from tagged_union(union, f"A variant of {union.name}", None)
            case _:
                assert_never(union)
    for event in protocol.events:
        yield event.record.name, _record(event.record)
    for direction in protocol.directions:
        yield from _direction(direction)


def _enum(description: JsonObject, base: ScalarKind, values: Iterable[str | int]) -> JsonObject:
    return {**description, "type": base.name, "enum": list(values)}


def _record(record: RecordType) -> JsonObject:
    """Describe an object, or an array. Keys and items that the schema does not name are allowed, as everywhere."""
    if record.layout is not None:
        return {**described(record.doc, record.deprecated), **_array(record, record.layout)}
    tags: dict[str, JsonValue] = {tag.key.wire: _tag(tag, optional=record.tags_optional) for tag in record.tags}
    needed = [] if record.tags_optional else [*tags]
    keys = {**tags, **dict.fromkeys(record.other_keys, NULL)}
    fields = _object(record.fields, list(_rules(record)))
    if record.content is None:
        return {**described(record.doc, record.deprecated), **_with_keys(fields, keys, needed)}
    frame = _object(record.envelope, [])
    nothing = all(field.optional for field in record.fields)
    content = {**fields, "type": ["object", "null"]} if nothing else fields
    if record.is_key or not nothing:
        needed.append(record.content)
    return {**described(record.doc, record.deprecated), **_with_keys(frame, {**keys, record.content: content}, needed)}


def _array(record: RecordType, layout: tuple[str, ...]) -> JsonObject:
    tags: dict[str, JsonValue] = {tag.key.wire: _tag(tag, optional=False) for tag in record.tags}
    items: dict[str, JsonValue] = {**tags, **{field.wire: field_schema(field) for field in record.fields}}
    least = sum(not field.optional for field in record.fields) + len(tags)
    named: list[JsonValue] = [{"title": key, **cast("JsonObject", items[key])} for key in layout]
    listed: JsonObject = {"prefixItems": named} if layout else {}
    return {"type": "array", **listed, **({"minItems": least} if least else {})}


def _tag(tag: TagValue, *, optional: bool) -> JsonObject:
    found: JsonObject = {"const": tag.values[0]} if tag.is_constant else {"enum": list(tag.values)}
    return {"anyOf": [found, NULL]} if optional else found


def _with_keys(schema: JsonObject, properties: Mapping[str, JsonValue], required: list[str]) -> JsonObject:
    """Return the schema of an object with keys before its own."""
    own = cast("Mapping[str, JsonValue]", schema["properties"])
    needed = [*required, *cast("list[str]", schema.get("required", []))]
    rest = {key: value for key, value in schema.items() if key not in ("type", "properties", "required")}
    first: JsonObject = {"type": schema["type"], "properties": {**properties, **own}}
    return {**first, **({"required": needed} if needed else {}), **rest}


def _object(fields: Sequence[Field], rules: list[JsonObject]) -> JsonObject:
    """Return the schema of an object of these fields."""
    schema: dict[str, JsonValue] = {
        "type": "object",
        "properties": {field.wire: field_schema(field) for field in fields},
    }
    if required := [field.wire for field in fields if not field.optional]:
        schema["required"] = required
    if rules:
        schema |= besides(rules[0] if len(rules) == 1 else {"allOf": rules})
    return schema


def _rules(record: RecordType) -> Iterator[JsonObject]:
    """Yield the rules of a record as a whole, which validate() checks."""
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
                tags.setdefault(tag.key.wire, []).extend(tag.values)
        if tags:
            yield value, {"properties": {key: {"not": {"enum": values}} for key, values in tags.items()}}
        elif keys := [record.content_key for record in excluded if record.is_key]:
            yield value, {"not": {"anyOf": [{"required": [key]} for key in keys]}}


def _direction(direction: Direction) -> Iterator[tuple[str, JsonObject]]:
    """Describe all events of a direction. Its constants are defined beside them, for one list fewer."""
    union, constants = direction.union, direction.constants
    about = f"An event of the {direction.name}"
    (known, *unknown) = tagged_union(union, about, reference(constants) if _is_tagged_by_text(direction) else None)
    yield known
    doc = f"Wire types of all {direction.name} events. {direction.doc}"
    yield constants, _enum(described(doc, None), STRING, (event.wire_type for event in direction.events))
    yield from unknown


def _is_tagged_by_text(direction: Direction) -> bool:
    """Say whether the constants of a direction are the values of its tag."""
    return all(
        [value for tag in event.record.tags for value in tag.values] == [event.wire_type] for event in direction.events
    )
