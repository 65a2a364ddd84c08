"""Types and fields of a spec as JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from wiregen.build.docs import prose
from wiregen.lookup import Lookup
from wiregen.model_json_schema import JsonObject, JsonValue
from wiregen.old_spec import FieldSpec
from wiregen.type_expression import ANY, SCALARS, ListOf, MapOf, Name, OneOf, TypeExpression

NULL: JsonObject = {"type": "null"}

_SIZES = {
    "number": {"min": "minimum", "max": "maximum"},
    "string": {"min_length": "minLength", "max_length": "maxLength", "pattern": "pattern"},
    "array": {"min_items": "minItems", "max_items": "maxItems"},
    "map": {"min_items": "minProperties", "max_items": "maxProperties"},
}
"""The keyword of each bound of a value, by the kind of value. A keyword leaves values of other kinds alone."""


def reference(name: str) -> JsonObject:
    """Return the schema that stands for a definition."""
    return {"$ref": f"#/$defs/{name}"}


def besides(schema: JsonObject) -> JsonObject:
    """Return keywords that demand a schema too, in a way that a generator of classes reads past.

    Where it sees a bound inside a union or a container, or a choice of keys, it makes up a class with a number in its
    name. A condition that always holds says the same to a validator.
    """
    return {"if": True, "then": schema}


def field_schema(lookup: Lookup, field: FieldSpec) -> JsonObject:
    """Return the schema of a field: its doc, its values, their bounds, and what its absence means."""
    expression = field.type.expression
    schema: dict[str, JsonValue] = {"description": prose(field.doc)}
    schema |= type_schema(lookup, expression, or_null=field.optional or field.nullable)
    schema |= _bounds(lookup, expression, {bound.name: bound.value for bound in field.bounds})
    if field.default is not None:
        schema["default"] = cast("JsonValue", field.default.value)  # it came from YAML, which is read as JSON is
    return schema


def type_schema(lookup: Lookup, expression: TypeExpression, *, or_null: bool = False) -> JsonObject:
    """Return the schema of a type."""
    members = expression.members if isinstance(expression, OneOf) else (expression,)
    schemas = [schema for member in members for schema in _kinds(lookup, member)]
    if not or_null or schemas == [{}]:
        return _any_of(schemas)
    kind = schemas[0].get("type")
    if len(schemas) == 1 and isinstance(kind, str):
        return {**schemas[0], "type": [kind, "null"]}
    return _any_of([*schemas, NULL])


def _any_of(schemas: list[JsonObject]) -> JsonObject:
    """Return the schema of a value that fits one of several schemas, each of them named once."""
    different = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return different[0] if len(different) == 1 else {"anyOf": different}


def _kinds(lookup: Lookup, expression: TypeExpression) -> list[JsonObject]:
    """Return the schema of a type that is no ``T | U``; an open enum takes two: the enum, and any string."""
    match expression:
        case Name(name=name) if name == ANY:
            return [{}]
        case Name(name=name) if name in SCALARS:
            return [{"type": name}]
        case Name(name=name) if name in lookup.enums and not lookup.enums[name].closed:
            return [reference(name), {"type": "string"}]
        case Name(name=name):
            return [reference(name)]
        case ListOf(item=inner):
            return [{"type": "array", "items": type_schema(lookup, inner)}]
        case MapOf(value=inner):
            return [{"type": "object", "additionalProperties": type_schema(lookup, inner)}]
        case OneOf(members=members):
            return [schema for member in members for schema in _kinds(lookup, member)]


def _bounds(lookup: Lookup, expression: TypeExpression, bounds: Mapping[str, int | float | str]) -> JsonObject:
    """Return the keywords for the bounds of a field, beside the schema of its type."""
    members = list(lookup.alternatives(expression))
    sizes: dict[str, JsonValue] = {}
    held: dict[str, JsonValue] = {}
    for member in members:
        kind = "map" if isinstance(member, MapOf) else lookup.json_kind(member)
        keywords = _SIZES.get(kind, {})
        sizes |= {keywords[name]: value for name, value in bounds.items() if name in keywords}
        if "max_value_length" in bounds and isinstance(member, (ListOf, MapOf)):
            key = "items" if isinstance(member, ListOf) else "additionalProperties"
            held[key] = {"maxLength": bounds["max_value_length"]}
        if "max_key_length" in bounds and isinstance(member, MapOf):
            held["propertyNames"] = {"maxLength": bounds["max_key_length"]}
    if isinstance(pattern := sizes.get("pattern"), str):
        sizes["pattern"] = _whole(pattern)
    if len(members) == 1:
        return {**sizes, **besides(held)} if held else sizes
    return besides({**sizes, **held}) if sizes or held else {}


def _whole(pattern: str) -> str:
    """Return a pattern that has to match the whole text: in JSON Schema it may match any part of it."""
    anchored = re.fullmatch(r"\^[^|]*[^|\\]\$", pattern) is not None
    return pattern if anchored else f"^(?:{pattern})$"
