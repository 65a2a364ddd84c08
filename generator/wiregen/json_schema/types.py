"""Types and fields of a protocol as JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never, cast

from wiregen.json_schema.document import JsonObject, JsonValue
from wiregen.protocol.bounds import Bound, BoundedPart
from wiregen.protocol.kinds import alternatives, json_kind
from wiregen.protocol.prose import prose
from wiregen.protocol.types import (
    AnyJson,
    Choice,
    EnumType,
    Field,
    ListType,
    MapType,
    RecordType,
    Scalar,
    TupleType,
    Type,
    UnionType,
    UntaggedUnion,
)

NULL: JsonObject = {"type": "null"}


def reference(name: str) -> JsonObject:
    """Return the schema that refers to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def besides(schema: JsonObject) -> JsonObject:
    """Return keywords that also demand a schema, in a form that generators of classes ignore.

    If such a generator sees a bound inside a union or a container, or a choice of keys, it makes up a class with a
    number in its name. A condition that always holds means the same to a validator.
    """
    return {"if": True, "then": schema}


def described(doc: str, deprecated: str | None) -> JsonObject:
    """Return the description of something, and whether it is deprecated."""
    if deprecated is None:
        return {"description": prose(doc)}
    return {"description": prose(f"{doc}\n\nDeprecated: {deprecated}"), "deprecated": True}


def field_schema(field: Field) -> JsonObject:
    """Return the schema of a field: its doc, its values, their bounds, and what its absence means."""
    schema: dict[str, JsonValue] = {**described(field.doc, field.deprecated)}
    schema |= type_schema(field.type, or_null=field.optional or field.nullable)
    schema |= _bounds(field.type, field.bounds)
    if field.const is not None:
        schema |= {"enum": [field.const.value, None]} if field.optional else {"const": field.const.value}
    if field.default is not None:
        schema["default"] = cast("JsonValue", field.default.value)  # it comes from YAML that is read as JSON
    if field.example is not None:
        schema["examples"] = [cast("JsonValue", field.example.value)]
    return schema


def type_schema(type_: Type, *, or_null: bool = False) -> JsonObject:
    """Return the schema of a type."""
    schemas = _schemas(type_)
    if not or_null or schemas == [{}]:
        return any_of(schemas)
    kind = schemas[0].get("type")
    if len(schemas) == 1 and isinstance(kind, str):
        return {**schemas[0], "type": [kind, "null"]}
    return any_of([*schemas, NULL])


def any_of(schemas: list[JsonObject]) -> JsonObject:
    """Return the schema of a value that fits one of several schemas, without repeated ones."""
    different = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return different[0] if len(different) == 1 else {"anyOf": different}


def _schemas(type_: Type) -> list[JsonObject]:
    """Return the schemas of which a value has to fit one; an open enum has two: the enum, and any text or number."""
    match type_:
        case AnyJson():
            return [{}]
        case Scalar(kind=kind, format=format_, json=json):
            content = {} if json is None else {"contentSchema": type_schema(json)}
            return [cast("JsonObject", {**kind.schema, **(format_.schema if format_ else {}), **content})]
        case EnumType(name=name, closed=True):
            return [reference(name)]
        case EnumType(name=name, base=base):
            return [reference(name), cast("JsonObject", {**base.schema})]
        case RecordType(name=name) | UnionType(name=name) | UntaggedUnion(name=name):
            return [reference(name)]
        case ListType(item=item):
            return [{"type": "array", "items": type_schema(item)}]
        case TupleType(items=items):
            size: JsonObject = {"items": False, "minItems": len(items), "maxItems": len(items)}
            return [{"type": "array", "prefixItems": [type_schema(item) for item in items], **size}]
        case MapType(value=value):
            return [{"type": "object", "additionalProperties": type_schema(value)}]
        case Choice(members=members):
            return [schema for member in members for schema in _schemas(member)]
        case _:
            assert_never(type_)


def _bounds(type_: Type, bounds: Iterable[Bound]) -> JsonObject:
    """Return the keywords for the bounds of a field, beside the schema of its type."""
    members = [member for member in alternatives(type_) if not isinstance(member, (AnyJson, RecordType, UnionType))]
    sizes: dict[str, JsonValue] = {}
    held: dict[str, JsonValue] = {}
    for member in members:
        for bound in bounds:
            keyword = bound.kind.keywords.get(json_kind(member))
            if keyword is None:
                continue
            value = _whole(bound.value) if isinstance(bound.value, str) else bound.value
            if bound.kind.part is BoundedPart.VALUE:
                sizes[keyword] = value
            elif bound.kind.part is BoundedPart.KEYS:
                held["propertyNames"] = {keyword: value}
            else:
                held["items" if isinstance(member, ListType) else "additionalProperties"] = {keyword: value}
    if len(list(alternatives(type_))) == 1:
        return {**sizes, **besides(held)} if held else sizes
    return besides({**sizes, **held}) if sizes or held else {}


def _whole(pattern: str) -> str:
    """Return a pattern that must match the whole text; in JSON Schema a pattern may match any part of it."""
    anchored = re.fullmatch(r"\^[^|]*[^|\\]\$", pattern) is not None
    return pattern if anchored else f"^(?:{pattern})$"
