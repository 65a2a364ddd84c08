"""The JSON Schema of a protocol, adjusted to what datamodel-code-generator makes good models of."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from wiregen.model_json_schema import JsonObject, JsonValue

Definitions = Mapping[str, JsonObject]


@dataclass(frozen=True, slots=True)
class TaggedUnion:
    """A union whose members are told apart by the value of one key."""

    key: str
    variants: Mapping[str, str]
    """The class of each known value."""
    unknown: str
    """The class of every other value."""


def tagged_unions(definitions: Definitions) -> dict[str, TaggedUnion]:
    """Return the unions that a tag tells apart, by name. The last member of each is its unknown variant."""
    found: dict[str, TaggedUnion] = {}
    for name, definition in definitions.items():
        if "oneOf" in definition:
            *known, unknown = map(_target, cast("Sequence[JsonObject]", definition["oneOf"]))
            (key,) = _properties(definitions[unknown])
            variants = {str(_properties(definitions[record])[key]["const"]): record for record in known}
            found[name] = TaggedUnion(key, variants, unknown)
    return found


def defaults_told(definitions: Definitions) -> Definitions:
    """Return the definitions with their defaults in words only, since what is absent is never filled in."""
    adjusted: dict[str, JsonObject] = {}
    for name, definition in definitions.items():
        if "properties" in definition:
            fields = {key: _default_told(field) for key, field in _properties(definition).items()}
            definition = {**definition, "properties": fields}
        adjusted[name] = definition
    return adjusted


def known_variants_only(definitions: Definitions) -> Definitions:
    """Return the definitions with tagged unions of the known variants alone, where only the tag decides."""
    adjusted = dict(definitions)
    for name, union in tagged_unions(definitions).items():
        references = {tag: f"#/$defs/{record}" for tag, record in union.variants.items()}
        adjusted[name] = {
            "description": definitions[name]["description"],
            "oneOf": [{"$ref": reference} for reference in references.values()],
            "discriminator": {"propertyName": union.key, "mapping": references},
        }
    return adjusted


def open_enums_as_text(definitions: Definitions) -> Definitions:
    """Return the definitions without the enums that stand beside all texts."""
    enums = {name for name, definition in definitions.items() if definition.get("type") == "string"}
    return {name: cast("JsonObject", _enums_dropped(found, enums)) for name, found in definitions.items()}


def _default_told(field: JsonObject) -> JsonObject:
    told = {key: value for key, value in field.items() if key != "default"}
    if "default" in field:
        default = json.dumps(field["default"], ensure_ascii=False)
        told["description"] = f"{field['description']} Default: {default}."
    return told


def _enums_dropped(schema: JsonValue, enums: set[str]) -> JsonValue:
    if isinstance(schema, Mapping):
        members = cast("Sequence[JsonObject]", schema.get("anyOf", ()))
        if {"type": "string"} in members:
            schema = {**schema, "anyOf": [member for member in members if _target(member) not in enums]}
        return {key: _enums_dropped(value, enums) for key, value in schema.items()}
    if isinstance(schema, Sequence) and not isinstance(schema, str):
        return [_enums_dropped(value, enums) for value in schema]
    return schema


def _properties(definition: JsonObject) -> Mapping[str, JsonObject]:
    return cast("Mapping[str, JsonObject]", definition["properties"])


def _target(schema: JsonObject) -> str:
    """Return the name of the definition that a schema refers to, if it does."""
    return str(schema.get("$ref", "")).rpartition("/")[2]
