"""Which variant an object is, by its tags and, if it has none, by the keys that it has or by the tag's absence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import assert_never

from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag
from wiregen.protocol.types import RecordType, UnionType

Tag = str | int


@dataclass(frozen=True, slots=True)
class Recognized:
    """What an object was found to be; ``tags`` are those that it has, None for one that is absent or null."""

    record: RecordType | None
    tags: tuple[Tag | None, ...]
    wrong: str | None = None
    """The key that keeps it from being anything; None if an object that no record is may be kept."""


class Recognizer:
    """Tells which variant of a union an object is. What that needs is computed once."""

    def __init__(self, union: UnionType) -> None:
        self._union = union
        self._by_tags = by_tags(union)
        self._known_by_keys = [record for record in union.variants if record.has]
        self._by_content = {record.content: record for record in union.variants}
        self._envelope = {field.wire for record in union.variants for field in record.envelope}
        self._kinds: dict[str, set[type]] = {}
        for tag in (tag for record in union.variants for tag in record.tags):
            self._kinds.setdefault(tag.key.wire, set()).update(map(type, tag.values))

    def __call__(self, value: Mapping[str, object]) -> Recognized:
        """Return what a JSON object is."""
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
        """Return the kinds of JSON values that a tag key has: the integer or the string of its tags, or both."""
        kinds = self._kinds.get(key, {str})
        return " or ".join(name for kind, name in ((str, "string"), (int, "integer")) if kind in kinds)

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
            if all(value.get(field.wire) is not None for field in record.has):
                return Recognized(record, found)
        for record in self._known_by_keys:
            if all(field.wire in value for field in record.has):
                return Recognized(record, found)
        absent = self._union.absent
        return Recognized(absent, found, None if absent is not None or optional else keys[0])

    def _external(self, value: Mapping[str, object]) -> Recognized:
        known = [key for key in value if key in self._by_content]
        if len(known) == 1:
            return Recognized(self._by_content[known[0]], (known[0],))
        if known:
            return Recognized(None, tuple(known), known[1])
        others = [key for key in value if key not in self._envelope]
        return Recognized(None, (others[0] if len(others) == 1 else None,))


def as_tag(value: object) -> Tag | None:
    """Return a JSON value as the value of a tag: a text, or an integer, which may be written as 10.0; else None."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    return int(value) if isinstance(value, float) and value.is_integer() else None


def by_tags(union: UnionType) -> dict[tuple[Tag | None, ...], RecordType]:
    """Return the variants that have tags by the values of all keys, None for a key that one does not name."""
    keys = union.tagging.keys if isinstance(union.tagging, InternalTag) else ()
    found: dict[tuple[Tag | None, ...], RecordType] = {}
    for record in union.variants:
        if record.tags:
            values = {tag.key.wire: tag.values for tag in record.tags}
            found |= dict.fromkeys(product(*(values.get(key.wire, (None,)) for key in keys)), record)
    return found
