"""Find the event that a JSON array is, and name its items by their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from wiregen.protocol.kinds import json_kinds
from wiregen.protocol.scalars import JsonKind
from wiregen.protocol.types import Field, RecordType, UnionType


@dataclass(frozen=True, slots=True)
class TaggedArrays:
    """The events whose tags are at the same places of an array."""

    places: tuple[int, ...]
    """The place of each tag."""
    keys: tuple[int, ...]
    """The number of each tag's key among the keys of the direction."""
    records: Mapping[tuple[str | int, ...], RecordType]
    """The events by the values of their tags."""


@dataclass(frozen=True, slots=True)
class ArrayKinds:
    """An array without a tag: how few items it may have, and the JSON kinds of each."""

    record: RecordType
    least: int
    items: tuple[frozenset[JsonKind], ...]


def tagged_arrays(union: UnionType) -> tuple[TaggedArrays, ...]:
    """Return the events of a direction that are arrays with tags, those of most tags first."""
    keys = [key.wire for key in union.tagging.keys]
    found: dict[tuple[tuple[int, ...], tuple[int, ...]], dict[tuple[str | int, ...], RecordType]] = {}
    for record in union.variants:
        if record.layout is not None and record.tags:
            tags = sorted(record.tags, key=lambda tag: keys.index(tag.key.wire))
            places = tuple(record.layout.index(tag.key.wire) for tag in tags)
            numbers = tuple(keys.index(tag.key.wire) for tag in tags)
            found.setdefault((places, numbers), {}).update(
                dict.fromkeys(product(*(tag.values for tag in tags)), record)
            )
    in_order = sorted(found.items(), key=lambda item: -len(item[0][0]))
    return tuple(TaggedArrays(places, numbers, records) for (places, numbers), records in in_order)


def arrays_by_kinds(union: UnionType) -> tuple[ArrayKinds, ...]:
    """Return the events of a direction that are arrays without a tag, in the order of the spec."""
    return tuple(array_kinds(record) for record in union.variants if record.layout is not None and not record.tags)


def array_kinds(record: RecordType) -> ArrayKinds:
    """Return the length and the kinds of the items of an array without a tag."""
    null = frozenset([JsonKind.NULL])
    items = tuple(
        json_kinds(field.type) | (null if field.optional or field.nullable else frozenset())
        for field in items_in_order(record)
    )
    return ArrayKinds(record, sum(not field.optional for field in record.fields), items)


def items_in_order(record: RecordType) -> tuple[Field, ...]:
    """Return the fields of an array in the order of its items."""
    fields = {field.wire: field for field in record.fields}
    return tuple(fields[key] for key in record.layout or () if key in fields)


def named_items(record: RecordType, items: Sequence[object]) -> dict[str, object]:
    """Return the items of an array by the keys of its tags and fields, further items by their places."""
    layout = record.layout or ()
    return {layout[place] if place < len(layout) else f"[{place}]": item for place, item in enumerate(items)}
