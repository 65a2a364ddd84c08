"""A JSON Schema document, the part of it that some definitions need, and its text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, cast

JsonValue: TypeAlias = bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
JsonObject: TypeAlias = Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class JsonSchema:
    """The wire types of a protocol, or of those that some of them need."""

    title: str
    description: str
    roots: tuple[str, ...]
    """The definitions that were asked for, the first of them the top; empty for the whole protocol."""
    definitions: Mapping[str, JsonObject]


def part_of(schema: JsonSchema, roots: tuple[str, ...]) -> JsonSchema:
    """Return a schema with the named definitions and all that they refer to; the whole schema if none is named."""
    if not roots:
        return schema
    needed: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in schema.definitions and name not in needed:  # a default may hold the key $ref too
            needed.add(name)
            waiting.extend(_references(schema.definitions[name]))
    definitions = {name: found for name, found in schema.definitions.items() if name in needed}
    return replace(schema, roots=roots, definitions=definitions)


def _references(value: JsonValue) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            if key == "$ref" and isinstance(item, str):
                yield item.rpartition("/")[2]
            else:
                yield from _references(item)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from _references(item)


_INNER_SCHEMAS = ("contentSchema", "items", "additionalProperties", "propertyNames", "not", "if", "then")
_LISTED_SCHEMAS = ("anyOf", "oneOf", "allOf", "prefixItems")


def changed(schema: JsonObject, change: Callable[[JsonObject], JsonObject]) -> JsonObject:
    """Return a schema with a change made to it and to every schema inside it; values such as defaults stay."""
    inner = dict(schema)
    for keyword, value in schema.items():
        if keyword == "properties":
            fields = cast("Mapping[str, JsonObject]", value)
            inner[keyword] = {key: changed(field, change) for key, field in fields.items()}
        elif keyword in _INNER_SCHEMAS and isinstance(value, Mapping):
            inner[keyword] = changed(value, change)
        elif keyword in _LISTED_SCHEMAS:
            inner[keyword] = [changed(member, change) for member in cast("Sequence[JsonObject]", value)]
    return change(inner)


def schema_text(schema: JsonSchema, remake: str) -> str:
    """Return the text of a JSON Schema. JSON has no comments: its first key says where it comes from.

    ``remake`` is the command that makes the document again.
    """
    document: dict[str, JsonValue] = {
        "$comment": f"From all files of the spec {schema.title}; remake: {remake}",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": schema.title,
        "description": schema.description,
    }
    if schema.roots:
        document["$ref"] = f"#/$defs/{schema.roots[0]}"
    document["$defs"] = schema.definitions
    return json_text(document)


def json_text(document: JsonObject) -> str:
    """Return the text of a document, with escapes for what would not show."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return "".join(char if char == "\n" or char.isprintable() else _escape(char) for char in text) + "\n"


def _escape(char: str) -> str:
    """Return the JSON escape of a character that would not show, in one or two UTF-16 units."""
    return re.sub("(....)", r"\\u\1", char.encode("utf-16-be", "surrogatepass").hex())
