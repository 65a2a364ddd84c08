"""The keywords of a schema: those that restrict values, and the expected value of each."""

from __future__ import annotations

from typing import Any

from wiregen.importing.references import FILES

EXTENSION = "x-wiregen"
"""The key under which this tool writes what a document could not say otherwise."""

ANNOTATIONS = frozenset(
    {"$anchor", "$comment", "$defs", "$id", "$schema", "default", "definitions", "deprecated", "description"}
    | {EXTENSION, FILES, "example", "examples", "externalDocs", "nullable", "readOnly", "summary", "title", "xml"}
)
"""Keywords that do not restrict values; nullable is here since it only adds null."""

RESTRICTIONS = frozenset(
    {"$ref", "additionalItems", "additionalProperties", "allOf", "anyOf", "const", "discriminator", "enum"}
    | {"exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum"}
    | {"minItems", "minLength", "minProperties", "minimum", "oneOf", "pattern", "prefixItems", "properties"}
    | {"propertyNames", "required", "type"}
)
"""Keywords that restrict values, and are read."""

UNDERSTOOD = ANNOTATIONS | RESTRICTIONS | {"contentEncoding", "contentMediaType", "contentSchema", "writeOnly"}
"""Keywords that are read, or need not be; any other gets a note."""

EXPECTED: dict[str, tuple[type, str]] = {
    "allOf": (list, "a list of schemas"),
    "anyOf": (list, "a list of schemas"),
    "oneOf": (list, "a list of schemas"),
    "discriminator": (dict, "an object with propertyName"),
    "enum": (list, "a list of values"),
    "pattern": (str, "a text"),
    "prefixItems": (list, "a list of schemas"),
    "properties": (dict, "an object with a schema for each name"),
    "required": (list, "a list of names, beside the properties"),
}
"""The type of the value under a keyword and its description; any other value is left out."""


_SCHEMA_FORMATS = ("asyncapi", "json", "openapi", "schema+yaml")
"""The parts of names by which the schema formats that are read here are recognized."""


def is_read(schema_format: object) -> bool:
    """Say whether schemas of a format, as AsyncAPI names it, are read here."""
    return any(word in str(schema_format) for word in _SCHEMA_FORMATS)


def schema_format(schema: Any) -> str | None:
    """Return the format of an AsyncAPI 3 schema under ``schema``, or None for any other schema."""
    return (
        str(schema["schemaFormat"])
        if isinstance(schema, dict) and {"schemaFormat", "schema"} <= schema.keys()
        else None
    )


def restricts(schema: Any) -> bool:
    """Say whether a schema restricts values, and does not only describe them."""
    return not RESTRICTIONS.isdisjoint(schema) if isinstance(schema, dict) else schema is not True
