"""Describe tagged unions as JSON Schema. Known and unknown variants are distinguished as in the codec."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from wiregen.json_schema.arrays import array_marks, array_tags, tag_kinds
from wiregen.json_schema.document import JsonObject, JsonValue
from wiregen.json_schema.types import NULL, besides, described, reference
from wiregen.protocol.kinds import takes_arrays
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, TagKey
from wiregen.protocol.types import RecordType, UnionType

_NOT_NULL: JsonObject = {"not": NULL}


def tagged_union(union: UnionType, about: str, known: JsonObject | None) -> Iterator[tuple[str, JsonObject]]:
    """Describe a union by its records, inner unions resolved, since their unknown variants would overlap.

    ``known`` is the schema of the known values of its one tag key, if there is one elsewhere.
    """
    by_shape = any(record.has or record.layout is not None for record in union.variants)
    overlap = isinstance(union.tagging, OutsideTag) or by_shape
    members: list[JsonValue] = [
        reference(name) for name in [*(record.name for record in union.variants), union.unknown]
    ]
    yield (
        union.name,
        {
            **described(union.doc, union.deprecated),
            "anyOf" if overlap else "oneOf": members,
            **_with_arrays(union, _distinguished(union)),
        },
    )
    unknown = _unknown(union, about, known)
    yield union.unknown, _or_array(union, unknown) if takes_arrays(union) else unknown


def _with_arrays(union: UnionType, objects: JsonObject) -> JsonObject:
    """Return the schema for the variants of a union with arrays, given that for the objects."""
    if not takes_arrays(union) or isinstance(union.tagging, OutsideTag):
        return objects
    found = reference(union.unknown)
    for mark, record in reversed(list(array_marks(union))):
        found = {"if": mark, "then": reference(record.name), "else": found}
    return {"if": {"type": "array"}, "then": found, "else": objects}


def _or_array(union: UnionType, objects: JsonObject) -> JsonObject:
    """Describe the unknown variant of a union with arrays, given that for the objects."""
    description = objects["description"]
    rest = {key: value for key, value in objects.items() if key != "description"}
    array: dict[str, JsonValue] = {"type": "array"}
    if not isinstance(union.tagging, OutsideTag):
        array["not"] = {"anyOf": [mark for mark, _ in array_marks(union)]}
        if _needs_tag(union):
            array |= besides({"anyOf": list(array_tags(union)) or [False]})
    return {"description": description, "anyOf": [rest, array]}


def _distinguished(union: UnionType) -> JsonObject:
    """Return the conditions that distinguish an object that fits several variants."""
    match union.tagging:
        case ExternalTag():
            keys: list[JsonValue] = [{"required": [record.content_key]} for record in union.variants]
            return besides({"oneOf": [*keys, {"not": {"anyOf": keys}}]})
        case InternalTag(keys=tags) if known := [record for record in union.variants if record.has]:
            found = reference(union.unknown if union.absent is None else union.absent.name)
            for of_value in (False, True):  # those with values come first, so they go around the others
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
    """Describe the unknown variant of a union."""
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
            records = (record for record in union.variants if record.layout is None)
            marks: list[JsonValue] = [mark for record in records for mark in _marks(record, keys)]
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
                "not": {"anyOf": [{"required": [record.content_key]} for record in union.variants]},
            }
        case OutsideTag():
            return {"description": f"{about} that is said to be none of the known ones.", "type": "object"}
        case _:
            assert_never(union.tagging)


def _needs_tag(union: UnionType) -> bool:
    """Say whether an object without any tag is not an unknown variant."""
    return union.absent is not None or not (isinstance(union.tagging, InternalTag) and union.tagging.optional)


def _values(union: UnionType, key: TagKey) -> list[str | int]:
    records = (record for record in union.variants if record.layout is None)
    return [value for record in records for tag in record.tags if tag.key == key for value in tag.values]


def _kinds(union: UnionType, key: TagKey, *, or_null: bool = False) -> JsonValue:
    """Return the JSON kinds that a tag key has, null among them if an object may lack it."""
    kinds = tag_kinds(union, key)
    kinds += ["null"] if or_null or not _needs_tag(union) else []
    return kinds[0] if len(kinds) == 1 else kinds


def _marks(record: RecordType, keys: tuple[TagKey, ...]) -> Iterator[JsonObject]:
    """Yield the schemas that mark a record in a union: the values of all keys, or no tag and the keys it has."""
    values = {tag.key.wire: tag.values for tag in record.tags}
    if values:
        tags: dict[str, JsonValue] = {
            key.wire: {"enum": list(values[key.wire])} if key.wire in values else NULL for key in keys
        }
        yield {"properties": tags, "required": list(values)}
    if record.has:
        yield {"allOf": [{"properties": {key.wire: NULL for key in keys}}, _has(record, of_value=False)]}
