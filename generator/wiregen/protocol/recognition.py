"""Find the variant of an object by its tags, or by its keys or the absence of the tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import assert_never

from wiregen.protocol.arrays import ArrayKinds, arrays_by_kinds, tagged_arrays
from wiregen.protocol.kinds import KINDS, takes_arrays
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag
from wiregen.protocol.types import RecordType, UnionType

Tag = str | int


@dataclass(frozen=True, slots=True)
class Recognized:
    """The record that an object is, or None, and its tags. A tag is None if it is absent or null."""

    record: RecordType | None
    tags: tuple[Tag | None, ...]
    wrong: str | None = None
    """The key that makes it a fault, empty if the whole is one; None if an unknown variant may keep it."""


class Recognizer:
    """Finds the variant of a union that an object is. Its tables are computed once."""

    def __init__(self, union: UnionType) -> None:
        self._union = union
        self._by_tags = by_tags(union)
        self._known_by_keys = [record for record in union.variants if record.has]
        self._by_key = {record.content_key: record for record in union.variants}
        beside = (record.fields if record.content is None else record.envelope for record in union.variants)
        self._envelope = {field.wire for fields in beside for field in fields} - self._by_key.keys()
        self._kinds: dict[str, set[type]] = {}
        for tag in (tag for record in union.variants for tag in record.tags):
            self._kinds.setdefault(tag.key.wire, set()).update(map(type, tag.values))

    def __call__(self, value: Mapping[str, object] | Sequence[object]) -> Recognized:
        """Recognize a JSON object, or an array if a variant is one."""
        if not isinstance(value, Mapping):
            return self._array(value)
        match self._union.tagging:
            case InternalTag(keys=keys, optional=optional):
                return self._internal(value, [key.wire for key in keys], optional=optional)
            case ExternalTag():
                return self._external(value)
            case OutsideTag():
                return Recognized(None, ())
            case _:
                assert_never(self._union.tagging)

    def expected(self, key: str) -> str:
        """Return the JSON kinds that a tag key has: the integer or the string of its tags, or both."""
        kinds = self._kinds.get(key, {str})
        return " or ".join(name for kind, name in ((str, "string"), (int, "integer")) if kind in kinds)

    @property
    def takes_arrays(self) -> bool:
        """True if a variant is a JSON array."""
        return takes_arrays(self._union)

    def _array(self, items: Sequence[object]) -> Recognized:
        keys = self._union.tagging.keys
        tags: list[Tag | None] = [None] * len(keys)
        for arrays in tagged_arrays(self._union):
            found = tuple(as_tag(items[place]) if place < len(items) else None for place in arrays.places)
            for number, tag in zip(arrays.keys, found, strict=True):
                fits = type(tag) in self._kinds[keys[number].wire]
                tags[number] = tag if tags[number] is None and fits else tags[number]
            record = next((record for values, record in arrays.records.items() if values == found), None)
            if record is not None:
                values = dict(zip(arrays.keys, found, strict=True))
                return Recognized(record, tuple(values.get(number) for number in range(len(keys))))
        for longer in (False, True):
            for known in arrays_by_kinds(self._union):
                if _fits(items, known, longer=longer):
                    return Recognized(known.record, tuple(None for _ in keys))
        optional = not isinstance(self._union.tagging, InternalTag) or self._union.tagging.optional
        is_known = optional or any(tag is not None for tag in tags)
        return Recognized(None, tuple(tags), None if is_known else "")

    def _internal(self, value: Mapping[str, object], keys: list[str], *, optional: bool) -> Recognized:
        tags: list[Tag | None] = []
        for key in keys:
            tag = as_tag(value.get(key))
            if value.get(key) is not None and type(tag) not in self._kinds.get(key, {str}):
                return Recognized(None, (), key)
            tags.append(tag)
        found = tuple(tags)
        if any(tag is not None for tag in found):
            return Recognized(self._by_tags.get(found), found)
        for record in self._known_by_keys:
            if all(_content(value, record).get(field.wire) is not None for field in record.has):
                return Recognized(record, found)
        for record in self._known_by_keys:
            if all(field.wire in _content(value, record) for field in record.has):
                return Recognized(record, found)
        absent = self._union.absent
        return Recognized(absent, found, None if absent is not None or optional else keys[0])

    def _external(self, value: Mapping[str, object]) -> Recognized:
        known = [key for key in value if key in self._by_key]
        if len(known) == 1:
            return Recognized(self._by_key[known[0]], (known[0],))
        if known:
            return Recognized(None, tuple(known), "")
        others = [key for key in value if key not in self._envelope]
        return Recognized(None, (others[0] if len(others) == 1 else None,))


def _content(value: Mapping[str, object], record: RecordType) -> Mapping[str, object]:
    """Return the object that holds the fields of a record, or an empty one if it is absent."""
    content = value if record.content is None else value.get(record.content)
    return content if isinstance(content, Mapping) else {}


def _fits(items: Sequence[object], known: ArrayKinds, *, longer: bool) -> bool:
    most = len(items) if longer else len(known.items)
    return known.least <= len(items) <= most and all(
        KINDS[type(item)] in kinds for item, kinds in zip(items, known.items, strict=False)
    )


def as_tag(value: object) -> Tag | None:
    """Return a JSON value as the value of a tag: a text, or an integer, which may be written as 10.0; else None."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    return int(value) if isinstance(value, float) and value.is_integer() else None


def by_tags(union: UnionType) -> dict[tuple[Tag | None, ...], RecordType]:
    """Return the tagged variants by the values of all keys, with None for a key that a variant does not name."""
    keys = union.tagging.keys
    found: dict[tuple[Tag | None, ...], RecordType] = {}
    for record in union.variants:
        if record.tags:
            values = {tag.key.wire: tag.values for tag in record.tags}
            found |= dict.fromkeys(product(*(values.get(key.wire, (None,)) for key in keys)), record)
    return found
