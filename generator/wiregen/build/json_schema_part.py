"""The part of a JSON Schema that some of its definitions need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wiregen.model_json_schema import JsonSchema, JsonValue


def part_of(schema: JsonSchema, roots: tuple[str, ...]) -> JsonSchema:
    """Return a schema with the named definitions and all that these refer to; the whole one where none is named."""
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
