"""Records that are JSON arrays: their items under the keys of tags and fields, and the variant that an array is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, Final

from .json_path import kind_of
from .kinds import is_array
from .mismatch import fail
from .protocol import protocol_table
from .scalar_types import json_kind
from .scalars import integer, text, whole
from .table import Field, Record, TagKey, alternatives, record_tags
from .tag_values import Tags, tag_or_none, tag_value


@cache
def layout_of(record: str) -> tuple[str, ...]:
    """Return the keys of a record's items in order."""
    return protocol_table().records[record].layout or ()


def beyond(layout: tuple[str, ...], more: int) -> Iterator[str]:
    """Yield keys for the items beyond the layout, made from their positions."""
    return (f"[{place}]" for place in range(len(layout), len(layout) + more))


def named_items(record: str, items: Any) -> dict[str, Any]:
    """Return the items of an array by the keys of its tags and fields. Give up if the value is not an array."""
    layout = layout_of(record)
    found: list[Any] = items if is_array(items) else fail()
    named = dict(zip(layout, found, strict=False))
    if len(found) > len(layout):
        named |= zip(beyond(layout, len(found) - len(layout)), found[len(layout) :], strict=True)
    return named


def items_of(record: str, named: dict[str, Any]) -> list[Any]:
    """Return the items of an array, with null for each absent item that is followed by a present one."""
    layout = layout_of(record)
    more = sum(key not in layout for key in named)
    keys = [*layout, *beyond(layout, more)]
    if not all(key in named for key in keys[len(layout) :]):
        fail()
    while keys and keys[-1] not in named:
        keys.pop()
    return [named.get(key) for key in keys]


_ALL: Final = frozenset(["string", "number", "boolean", "object", "array", "null"])


class Arrays:
    """Finds the variant of an array by its tags, or else by its length and the JSON kinds of its items."""

    def __init__(self, keys: tuple[TagKey, ...], records: Mapping[str, Record]) -> None:
        self.keys = keys
        by_places: dict[tuple[int | None, ...], dict[Tags, str]] = {}
        self.without_tags: list[tuple[str, int, list[frozenset[str]]]] = []
        for name, record in records.items():
            values: Mapping[str, Tags] = {tag.key: tag.values for tag in record_tags(record)}
            if record.layout is not None and values:
                places = tuple(record.layout.index(key.key) if key.key in values else None for key in keys)
                combined = product(*(values.get(key.key, (None,)) for key in keys))
                by_places.setdefault(places, {}).update(dict.fromkeys(combined, name))
            elif record.layout is not None:
                self.without_tags.append((name, *_kinds(record.layout, record.fields)))
        self.by_tags = sorted(by_places.items(), key=lambda item: item[0].count(None))

    def variant(self, items: list[Any], *, exact: bool = False) -> str | None:
        """Return the record of an array, or None. Records with fewer items than the array are tried last."""
        for places, known in self.by_tags:
            found = known.get(self._tags_at(items, places, exact=exact))
            if found is not None:
                return found
        return self._by_kinds(items)

    def _by_kinds(self, items: list[Any]) -> str | None:
        kinds = [_KINDS.get(kind_of(item), kind_of(item)) for item in items]
        for longest in (0, len(items)):
            for name, least, expected in self.without_tags:
                is_long_enough = least <= len(items) <= max(longest, len(expected))
                if is_long_enough and all(kind in wanted for kind, wanted in zip(kinds, expected, strict=False)):
                    return name
        return None

    def tags(self, items: list[Any], *, exact: bool = False) -> Tags:
        """Return the tags of an array; if it has no known variant, the items where other variants have tags."""
        return self._tags_at(items, self._places_of(items, exact=exact), exact=exact)

    def written(self, items: list[Any], tags: tuple[Any, ...]) -> list[Any]:
        """Return the items of an unknown array with its tags, which a user may have changed but not added."""
        places = self._places_of(items, exact=True)
        for place, key, value in zip(places, self.keys, tags, strict=True):
            if place is not None:
                new = text(value) if isinstance(value, str) else value if value is None else whole(value)
                items[place] = items[place] if new == items[place] else tag_value(new, key)
            elif value is not None:
                fail()
        return items

    def _places_of(self, items: list[Any], *, exact: bool) -> tuple[int | None, ...]:
        for places, known in self.by_tags:
            if self._tags_at(items, places, exact=exact) in known:
                return places
        if self._by_kinds(items) is not None:
            return tuple(None for _ in self.keys)
        return tuple(
            next((place for place in places if self._tag_at(items, place, key, exact=exact) is not None), None)
            for key, places in zip(self.keys, zip(*(places for places, _ in self.by_tags), strict=True), strict=False)
        ) or tuple(None for _ in self.keys)

    def _tags_at(self, items: list[Any], places: tuple[int | None, ...], *, exact: bool) -> Tags:
        found = zip(places, self.keys, strict=True)
        return tuple(self._tag_at(items, place, key, exact=exact) for place, key in found)

    def _tag_at(self, items: list[Any], place: int | None, key: TagKey, *, exact: bool) -> str | int | None:
        """Return an item as a tag, or None if it is of another kind. Give up on a float that needs exact parsing."""
        if place is None or place >= len(items):
            return None
        if isinstance(items[place], float) and not exact and key.type != "string":
            return integer(items[place]) if items[place].is_integer() else None
        return tag_or_none(items[place], key)


_KINDS: Final = {"integer": "number", "Decimal": "number"}


def _kinds(layout: tuple[str, ...], fields: tuple[Field, ...]) -> tuple[int, list[frozenset[str]]]:
    """Return the least number of items of an array, and the JSON kinds that each item may have."""
    table, by_key = protocol_table(), {field.wire: field for field in fields}
    kinds: list[frozenset[str]] = []
    for field in (by_key[key] for key in layout):
        found = {json_kind(table, type_) for type_ in alternatives(table, field.type)}
        found |= {"null"} if field.optional or field.nullable else set()
        kinds.append(_ALL if "any" in found else frozenset(found))
    return sum(not field.optional for field in fields), kinds
