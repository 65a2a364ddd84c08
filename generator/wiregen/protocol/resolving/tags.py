"""Derive facts about a record's tags from its place in unions and directions."""

from __future__ import annotations

from collections.abc import Iterable

from wiregen.protocol.tagging import ExternalTag, InternalTag
from wiregen.protocol.types import RecordType, UnionType, UntaggedUnion


def fill_tags(records: Iterable[RecordType], unions: Iterable[UnionType | UntaggedUnion]) -> None:
    """Mark every record that may lack its tags or that a key identifies, and note the keys that identify others."""
    keys: dict[RecordType, dict[str, None]] = {record: {} for record in records}
    without: set[RecordType] = set()
    external: set[RecordType] = set()
    for union in unions:
        if isinstance(union, UnionType):
            for record in union.variants:
                keys[record].update(dict.fromkeys(_other_keys(record, union)))
            external.update(union.variants if isinstance(union.tagging, ExternalTag) else ())
            without.update(record for record in union.variants if record is union.absent or record.has)
    for record, others in keys.items():
        object.__setattr__(record, "tags_optional", bool(record.tags) and record in without)
        object.__setattr__(record, "is_key", record in external)
        object.__setattr__(record, "other_keys", tuple(others))


def _other_keys(record: RecordType, union: UnionType) -> list[str]:
    if not isinstance(union.tagging, InternalTag) or record.layout is not None:
        return []
    beside = record.fields if record.content is None else record.envelope
    named = {tag.key.wire for tag in record.tags} | {field.wire for field in beside}
    return [key.wire for key in union.tagging.keys if key.wire not in named]
