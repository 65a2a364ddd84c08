"""Tagged unions as JSON Schema: their variants, and what is none of them, told apart as the codec does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from wiregen.json_schema.document import JsonObject, JsonValue
from wiregen.json_schema.types import NULL, besides, described, reference
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, TagKey
from wiregen.protocol.types import RecordType, UnionType

_NOT_NULL: JsonObject = {"not": NULL}


def tagged_union(union: UnionType, about: str, known: JsonObject | None) -> Iterator[tuple[str, JsonObject]]:
    """Describe a union by its records, inner unions resolved, since their unknown variants would overlap.

    ``known`` is the schema of the known values of its one tag key, if there is one elsewhere.
    """
    overlap = isinstance(union.tagging, OutsideTag) or any(record.has for record in union.variants)
    members: list[JsonValue] = [
        reference(name) for name in [*(record.name for record in union.variants), union.unknown]
    ]
    yield (
        union.name,
        {**described(union.doc, union.deprecated), "anyOf" if overlap else "oneOf": members, **_told_apart(union)},
    )
    yield union.unknown, _unknown(union, about, known)


def _told_apart(union: UnionType) -> JsonObject:
    """Return what an object must be, or must not have, if it looks like several variants."""
    match union.tagging:
        case ExternalTag():
            keys: list[JsonValue] = [{"required": [record.content]} for record in union.variants]
            return besides({"oneOf": [*keys, {"not": {"anyOf": keys}}]})
        case InternalTag(keys=tags) if known := [record for record in union.variants if record.has]:
            found = reference(union.unknown if union.absent is None else union.absent.name)
            for of_value in (False, True):  # those whose keys have values come first, so they are put around the others
                for record in reversed(known):
                    found = {"if": _has(record, of_value=of_value), "then": reference(record.name), "else": found}
            return {"if": _tagged(tags), "else": found}
        case InternalTag() | OutsideTag():
            return {}
        case _:
            assert_never(union.tagging)


def _has(record: RecordType, *, of_value: bool) -> JsonObject:
    """Return the schema of an object that has the keys that a record is known by, with a value or also with null."""
    keys = [field.wire for field in record.has]
    found = _present(keys) if of_value else {"required": list(keys)}
    if record.content is None:
        return found
    return {"properties": {record.content: {"type": "object", **found}}, "required": [record.content]}


def _tagged(keys: tuple[TagKey, ...]) -> JsonObject:
    """Return the schema of an object that has a tag."""
    return {"anyOf": [_present([key.wire]) for key in keys]}


def _present(keys: list[str]) -> JsonObject:
    return {"properties": dict.fromkeys(keys, _NOT_NULL), "required": list(keys)}


def _unknown(union: UnionType, about: str, known: JsonObject | None) -> JsonObject:
    """Describe what no variant of a union is."""
    match union.tagging:
        case InternalTag(keys=(key,)) if not any(record.has for record in union.variants):
            values = _values(union, key)
            differs: JsonObject = {"type": _kinds(union, key), "not": known or {"enum": list(dict.fromkeys(values))}}
            schema: JsonObject = {
                "description": f"{about} whose `{key.wire}` is none of the known ones.",
                "type": "object",
                "properties": {key.wire: differs},
            }
            return {**schema, "required": [key.wire]} if _needs_tag(union) else schema
        case InternalTag(keys=keys):
            marks: list[JsonValue] = [mark for record in union.variants for mark in _marks(record, keys)]
            return {
                "description": f"{about} that is none of the known ones.",
                "type": "object",
                "properties": {key.wire: {"type": _kinds(union, key, or_null=True)} for key in keys},
                "not": {"anyOf": marks},
                **(besides(_tagged(keys)) if _needs_tag(union) else {}),
            }
        case ExternalTag():
            return {
                "description": f"{about} that has none of the known keys.",
                "type": "object",
                "not": {"anyOf": [{"required": [record.content]} for record in union.variants]},
            }
        case OutsideTag():
            return {"description": f"{about} that is said to be none of the known ones.", "type": "object"}
        case _:
            assert_never(union.tagging)


def _needs_tag(union: UnionType) -> bool:
    """Say whether an object without any tag is not an unknown variant."""
    return union.absent is not None or not (isinstance(union.tagging, InternalTag) and union.tagging.optional)


def _values(union: UnionType, key: TagKey) -> list[str | int]:
    return [value for record in union.variants for tag in record.tags if tag.key == key for value in tag.values]


def _kinds(union: UnionType, key: TagKey, *, or_null: bool = False) -> JsonValue:
    """Return the kinds of JSON values that a tag key has, null among them if an object may lack it."""
    numbers = [isinstance(value, int) for value in _values(union, key)] or [False]
    kinds: list[JsonValue] = ["integer"] if any(numbers) else []
    kinds += ["string"] if not all(numbers) else []
    kinds += ["null"] if or_null or not _needs_tag(union) else []
    return kinds[0] if len(kinds) == 1 else kinds


def _marks(record: RecordType, keys: tuple[TagKey, ...]) -> Iterator[JsonObject]:
    """Yield the schemas of what marks a record in a union: the values of all keys, or no tag and the keys it has."""
    values = {tag.key.wire: tag.values for tag in record.tags}
    if values:
        tags: dict[str, JsonValue] = {
            key.wire: {"enum": list(values[key.wire])} if key.wire in values else NULL for key in keys
        }
        yield {"properties": tags, "required": list(values)}
    if record.has:
        yield {"allOf": [{"properties": {key.wire: NULL for key in keys}}, _has(record, of_value=False)]}
