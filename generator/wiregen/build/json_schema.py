"""The JSON Schema of a protocol: a definition of every enum, record, event and union under the name of its class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wiregen.build.docs import prose
from wiregen.build.json_schema_types import NULL, besides, field_schema, reference, type_schema
from wiregen.lookup import Lookup
from wiregen.model_json_schema import JsonObject, JsonSchema, JsonValue
from wiregen.old_spec import AllowedVariantsSpec, DirectionSpec, RecordSpec, UnionSpec
from wiregen.type_expression import ListOf, OneOf


def build_json_schema(lookup: Lookup, source: str) -> JsonSchema:
    """Build the JSON Schema of a whole protocol, in the order of its spec."""
    spec = lookup.spec
    doc = prose(spec.doc) or f"The protocol {spec.protocol}."
    return JsonSchema(spec.protocol, doc, source, (), dict(_definitions(lookup)))


def _definitions(lookup: Lookup) -> Iterator[tuple[str, JsonObject]]:
    spec = lookup.spec
    for enum in spec.enums:
        yield enum.name, _enum(enum.doc, (item.value for item in enum.values))
    for record in spec.records:
        yield record.name, _record(lookup, record, (record.tag.key, record.tag.value) if record.tag else None)
    for union in spec.unions:
        if union.tag is None:
            members = OneOf(tuple(use.expression for use in union.variants))
            yield union.name, {"description": prose(union.doc), **type_schema(lookup, members)}
        else:
            yield from _tagged_union(lookup, union, union.tag)
    for event in spec.events:
        tag = lookup.directions[event.direction.name].tag
        yield event.record.name, _record(lookup, event.record, (tag, event.wire_type))
    for direction in spec.directions:
        yield from _direction(lookup, direction)


def _enum(doc: str, values: Iterable[str]) -> JsonObject:
    return {"description": prose(doc), "type": "string", "enum": list(values)}


def _record(lookup: Lookup, record: RecordSpec, tag: tuple[str, str] | None) -> JsonObject:
    """Describe an object. Keys that the schema does not name are allowed, as everywhere."""
    fields = lookup.fields(record)
    properties: dict[str, JsonValue] = {tag[0]: {"const": tag[1]}} if tag else {}
    properties |= {field.wire: field_schema(lookup, field) for field in fields}
    required = [tag[0]] if tag else []
    required += [field.wire for field in fields if not field.optional]
    schema: dict[str, JsonValue] = {"description": prose(record.doc), "type": "object", "properties": properties}
    if required:
        schema["required"] = required
    rules = list(_rules(lookup, record))
    if rules:
        schema |= besides(rules[0] if len(rules) == 1 else {"allOf": rules})
    return schema


def _rules(lookup: Lookup, record: RecordSpec) -> Iterator[JsonObject]:
    """Yield what validate() demands of a record as a whole."""
    wire = {field.name: field.wire for field in lookup.fields(record)}
    if record.exactly_one_of:
        keys = [wire[ref.name] for ref in record.exactly_one_of]
        yield {"oneOf": [{"properties": {key: {"not": NULL}}, "required": [key]} for key in keys]}
    for rule in record.allowed_variants:
        for value, excluded in _excluded_tags(lookup, record, rule):
            by = wire[rule.by.name]
            yield {
                "if": {"properties": {by: {"const": value}}, "required": [by]},
                "then": {"properties": {wire[rule.field.name]: {"items": excluded}}},
            }


def _excluded_tags(lookup: Lookup, record: RecordSpec, rule: AllowedVariantsSpec) -> Iterator[tuple[str, JsonObject]]:
    """Yield each value of the deciding field with what an item must not be; unknown variants are not judged."""
    expression = next(field.type.expression for field in lookup.fields(record) if field.name == rule.field.name)
    assert isinstance(expression, ListOf), "the check demands a list of a union"
    union = lookup.unions[str(expression.item)]
    judged = dict.fromkeys(ref.name for _, names in rule.when for ref in names)
    for value, names in rule.when:
        allowed = {ref.name for ref in names}
        tags: list[JsonValue] = [lookup.tags[name].value for name in judged if name not in allowed]
        if tags:
            yield value.name, {"properties": {str(union.tag): {"not": {"enum": tags}}}}


def _tagged_union(lookup: Lookup, union: UnionSpec, tag: str) -> Iterator[tuple[str, JsonObject]]:
    records = [record for record, _ in lookup.variant_records(union)]
    tags = list(dict.fromkeys(record.tag.value for record in records if record.tag))
    yield union.name, _one_of(union.doc, (record.name for record in records), union.unknown)
    about = f"A variant of {union.name} whose `{tag}` is none of the known ones."
    yield union.unknown, _unknown(about, tag, {"enum": tags}, tag_optional=union.tag_optional)


def _direction(lookup: Lookup, direction: DirectionSpec) -> Iterator[tuple[str, JsonObject]]:
    """Describe all events of a direction. Its constants are defined beside them, for one list fewer."""
    events = [event for event in lookup.spec.events if event.direction.name == direction.name]
    yield direction.union, _one_of(direction.doc, (event.record.name for event in events), direction.unknown)
    yield (
        direction.constants,
        _enum(f"Wire types of all {direction.name} events. {direction.doc}", (event.wire_type for event in events)),
    )
    about = f"An event of the {direction.name} whose `{direction.tag}` is none of the known ones."
    yield direction.unknown, _unknown(about, direction.tag, reference(direction.constants), tag_optional=False)


def _one_of(doc: str, names: Iterable[str], unknown: str) -> JsonObject:
    """Describe a union by its records, inner unions resolved, since their unknown variants would overlap."""
    members = dict.fromkeys([*names, unknown])
    return {"description": prose(doc), "oneOf": [reference(name) for name in members]}


def _unknown(about: str, tag: str, known: JsonObject, *, tag_optional: bool) -> JsonObject:
    kinds: JsonValue = ["string", "null"] if tag_optional else "string"
    schema: dict[str, JsonValue] = {
        "description": about,
        "type": "object",
        "properties": {tag: {"type": kinds, "not": known}},
    }
    return schema if tag_optional else {**schema, "required": [tag]}
