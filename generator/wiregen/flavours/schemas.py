"""The JSON Schema of a protocol, adjusted to what datamodel-code-generator makes good models of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from wiregen.json_schema.document import JsonObject, changed

Definitions = Mapping[str, JsonObject]


@dataclass(frozen=True, slots=True)
class TaggedUnion:
    """A union whose members are distinguished by the value of one key."""

    key: str
    variants: Mapping[str, str]
    """The class of each known value."""
    unknown: str
    """The class of every other value."""
    absent: str
    """The tag that an object without one is taken to have; the class of other values if there is no such tag."""


def tagged_unions(definitions: Definitions) -> dict[str, TaggedUnion]:
    """Return the unions that a tag distinguishes, by name. The last member of each is its unknown variant."""
    found: dict[str, TaggedUnion] = {}
    for name, definition in definitions.items():
        if "oneOf" in definition:
            *known, unknown = map(_target, cast("Sequence[JsonObject]", definition["oneOf"]))
            (key,) = _properties(definitions[unknown])
            variants = {str(_properties(definitions[record])[key]["const"]): record for record in known}
            absent = [value for value, record in variants.items() if key not in _needed(definitions[record])]
            found[name] = TaggedUnion(key, variants, unknown, absent[0] if absent else unknown)
    return found


def tags_required(definitions: Definitions) -> Definitions:
    """Return the definitions with every tag required, even if it may be absent: models need it to know the variant."""
    adjusted = dict(definitions)
    for union in tagged_unions(definitions).values():
        for name in union.variants.values():
            needed = _needed(adjusted[name])
            if union.key not in needed:
                adjusted[name] = {**adjusted[name], "required": [union.key, *needed]}
    return adjusted


def constants_without_null(definitions: Definitions) -> Definitions:
    """Return the definitions without null beside constants: models allow it for every constant that may be absent."""

    def plain(schema: JsonObject) -> JsonObject:
        match schema:
            case {"anyOf": [{"const": value}, {"type": "null"}]}:
                return {**{key: said for key, said in schema.items() if key != "anyOf"}, "const": value}
            case _:
                return schema

    return {name: changed(found, plain) for name, found in definitions.items()}


def unions_of_other_kinds(definitions: Definitions) -> list[str]:
    """Return the unions whose variants are not distinguished by one text each under one key."""
    return [name for name, found in definitions.items() if "oneOf" in found and not _has_one_key(definitions, found)]


def _has_one_key(definitions: Definitions, union: JsonObject) -> bool:
    members = cast("Sequence[JsonObject]", union["oneOf"])
    if not all("$ref" in member for member in members):
        return False
    *known, unknown = (definitions[_target(member)].get("properties", {}) for member in members)
    keys = list(cast("Mapping[str, JsonObject]", unknown))
    tags = [cast("Mapping[str, JsonObject]", variant).get(key, {}) for variant in known for key in keys]
    return len(keys) == 1 and all(isinstance(tag.get("const"), str) for tag in tags)


def defaults_in_words(definitions: Definitions) -> Definitions:
    """Return the definitions with defaults only in descriptions, since an absent key is never filled in."""
    adjusted: dict[str, JsonObject] = {}
    for name, definition in definitions.items():
        if "properties" in definition:
            fields = {key: _default_in_words(field) for key, field in _properties(definition).items()}
            definition = {**definition, "properties": fields}
        adjusted[name] = definition
    return adjusted


def known_variants_only(definitions: Definitions) -> Definitions:
    """Return the definitions with only the known variants in tagged unions, distinguished by the tag alone."""
    adjusted = dict(definitions)
    for name, union in tagged_unions(definitions).items():
        references = {tag: f"#/$defs/{record}" for tag, record in union.variants.items()}
        adjusted[name] = {
            "description": definitions[name]["description"],
            "oneOf": [{"$ref": reference} for reference in references.values()],
            "discriminator": {"propertyName": union.key, "mapping": references},
        }
    return adjusted


def open_enums_as_plain(definitions: Definitions) -> Definitions:
    """Return the definitions without the enums beside an alternative that allows all texts or all integers."""
    enums = {name for name, definition in definitions.items() if "enum" in definition}

    def without_enums(schema: JsonObject) -> JsonObject:
        members = cast("Sequence[JsonObject]", schema.get("anyOf", ()))
        if not any(member.get("type") in ("string", "integer") for member in members):
            return schema
        return {**schema, "anyOf": [member for member in members if _target(member) not in enums]}

    return {name: changed(found, without_enums) for name, found in definitions.items()}


def without_formats(definitions: Definitions) -> Definitions:
    """Return the definitions without formats, since models keep the text of the wire."""

    def plain(schema: JsonObject) -> JsonObject:
        return {key: value for key, value in schema.items() if key not in _FORMAT_KEYWORDS}

    return {name: changed(found, plain) for name, found in definitions.items()}


_FORMAT_KEYWORDS = ("format", "contentEncoding", "contentMediaType", "contentSchema")


def property_keys(definitions: Definitions) -> Iterator[str]:
    """Yield every key of every object."""
    for definition in definitions.values():
        yield from cast("Mapping[str, JsonObject]", definition.get("properties", {}))


def _default_in_words(field: JsonObject) -> JsonObject:
    described = {key: value for key, value in field.items() if key != "default"}
    if "default" in field:
        default = json.dumps(field["default"], ensure_ascii=False)
        described["description"] = f"{field['description']} Default: {default}."
    return described


def _needed(definition: JsonObject) -> Sequence[str]:
    return cast("Sequence[str]", definition.get("required", ()))


def _properties(definition: JsonObject) -> Mapping[str, JsonObject]:
    return cast("Mapping[str, JsonObject]", definition["properties"])


def _target(schema: JsonObject) -> str:
    """Return the name of the definition that a schema refers to, or an empty text."""
    return str(schema.get("$ref", "")).rpartition("/")[2]
