"""The tagging and framing of events and of variants, in the keys of the dialect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import assert_never

from wiregen.json_schema.document import JsonObject, JsonValue
from wiregen.protocol.protocol import Direction
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, Tagging, TagKey
from wiregen.protocol.types import RecordType, UnionType
from wiregen.spec.naming import snake_case


def framing(direction: Direction) -> JsonObject:
    """Return the tagging and framing of a direction's events. The envelope has the keys of its fields."""
    frame = _frame([event.record for event in direction.events])
    return {**tagging(direction.union.tagging), **frame, **({"batch": True} if direction.batch else {})}


def union_framing(union: UnionType) -> JsonObject:
    """Return the tagging and framing of a union's variants, in the same keys."""
    framed = all(record.content_key is not None for record in union.variants)
    frame = _frame(union.variants) if framed else {}
    return {**tagging(union.tagging), **({"framing": frame} if frame else {})}


def _frame(records: Sequence[RecordType]) -> JsonObject:
    contents = Counter(record.content for record in records if record.content is not None and not record.is_key)
    envelope: list[JsonValue] = list(dict.fromkeys(field.wire for record in records for field in record.envelope))
    facts: JsonObject = {"content": max(contents, key=contents.__getitem__, default=None), "envelope": envelope}
    return {key: value for key, value in facts.items() if value}


def tagging(found: Tagging) -> JsonObject:
    """Return the keys of the dialect for a tagging."""
    match found:
        case InternalTag(keys=keys, optional=optional):
            tags: list[JsonValue] = [_key(key) for key in keys]
            return {"tag": tags[0] if len(tags) == 1 else tags, **({"tag_optional": True} if optional else {})}
        case ExternalTag(name=name):
            return {"tagging": "external", "tag": _key(TagKey("type", name))}
        case OutsideTag(name=name):
            return {"tagging": "outside", "tag": _key(TagKey("type", name))}
        case _:
            assert_never(found)


def _key(key: TagKey) -> JsonValue:
    return key.wire if key.name == snake_case(key.wire) else {"key": key.wire, "name": key.name}
