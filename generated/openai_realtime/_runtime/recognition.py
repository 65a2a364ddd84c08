# From templates/runtime/recognition.py of wiregen; remake: wiregen generate
"""Find the variant of a tagged union that an object belongs to. The codec, the fault walk and peeking use this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any

from .base import Rest
from .codec import put_extra
from .json_path import kind_of
from .kinds import is_array, is_dict, is_list, is_object
from .mismatch import MismatchError, fail
from .protocol import optional, protocol_table
from .scalars import free_json, text, whole
from .table import Field, Record, TagKey, record_tags, tag_keys
from .tag_values import Tags, tag_or_none, tag_value


class Recognizer:
    """Finds the variant for one tagged union, by what the table says of it.

    With ``exact``, floats come from ``parse_exactly``, so that 0.0 differs from a number too small for a float.
    """

    def __init__(self, name: str) -> None:
        table = protocol_table()
        self.union = table.tagged_unions[name]
        self.keys = tag_keys(self.union)
        records = {known: record for known, record in table.records.items() if name in record.unions}
        has_arrays = any(record.layout is not None for record in records.values())
        self.arrays: Any = optional("arrays").Arrays(self.keys, records) if has_arrays else None
        self.kinds = "object" if self.arrays is None else "array or object"
        self.by_tags: dict[Tags, str] = {}
        if self.union.tagging == "internal":
            for known, record in records.items():
                if record.layout is None:
                    self.by_tags |= dict.fromkeys(_combinations(record, self.keys), known)
        self.by_keys = [(known, _place(records[known])) for known in self.union.known_by_keys]
        self.by_event = {record.event: known for known, record in records.items()}
        self.envelope = {field.wire for record in records.values() for field in _beside(record)} - self.by_event.keys()

    def takes(self, value: Any) -> bool:
        """Say whether a parsed value can be a variant: it is an object, or it is an array and a variant is one too."""
        return is_object(value) or (self.arrays is not None and is_array(value))

    def variant(self, obj: Any, *, exact: bool = False, outside: str | None = None) -> str | None:
        """Return the record of an object or array, or None if it is an unknown variant. Give up on other values.

        ``outside`` is the tag if it is outside the JSON.
        """
        if self.union.tagging == "outside":
            return self.by_event.get(outside or "")
        if self.arrays is not None and is_array(obj):
            array: str | None = self.arrays.variant(obj, exact=exact)
            if array is None:
                self.unknown_tags(obj, exact=exact)
            return array
        if self.union.tagging == "external":
            found = [self.by_event[key] for key in obj if key in self.by_event]
            return None if not found else found[0] if len(found) == 1 else fail()
        tags = self.tags(obj, exact=exact)
        if any(tag is not None for tag in tags):
            return self.by_tags.get(tags)
        for known, (content, keys) in self.by_keys:
            if all(_inside(obj, content).get(key) is not None for key in keys):
                return known
        for known, (content, keys) in self.by_keys:
            if all(key in _inside(obj, content) for key in keys):
                return known
        return self.union.absent if self.union.absent is not None or self.union.tag_optional else fail()

    def tags(self, obj: Any, *, exact: bool = False) -> Tags:
        """Return the values of the tag keys. Give up if one is of the wrong JSON kind."""
        if self.arrays is not None and is_array(obj):
            tags: Tags = self.arrays.tags(obj, exact=exact)
            return tags
        if self.union.tagging == "external":
            others = [key for key in obj if key not in self.envelope]
            return (others[0] if len(others) == 1 and type(others[0]) is str else None,)
        if self.union.tagging == "outside":
            return (None,)
        return tuple(tag_value(obj.get(key.key), key, exact=exact) for key in self.keys)

    def kept_tags(self, obj: Any, *, outside: str | None = None) -> Tags:
        """Return the values of the tag keys, with None for one of the wrong JSON kind."""
        if self.union.tagging == "outside":
            return (outside,)
        if self.arrays is not None and is_array(obj):
            return self.tags(obj, exact=True)
        if self.union.tagging != "internal":
            return self.tags(obj)
        return tuple(tag_or_none(obj.get(key.key), key) for key in self.keys)

    def unknown_tags(self, obj: Any, *, exact: bool = False) -> Tags:
        """Return the values of the tag keys for an unknown variant. Give up if it needs a tag and has none."""
        tags = self.tags(obj, exact=exact)
        if self.union.tagging != "internal" or self.union.tag_optional or any(tag is not None for tag in tags):
            return tags
        fail()

    def faults(self, obj: Any, *, known: bool = True) -> Iterator[tuple[str | None, str]]:
        """Yield the key and message of each fault in the tags of an object.

        Without ``known``, yield only those that prevent an unknown variant too."""
        if self.union.tagging == "external":
            found = [repr(key) for key in obj if key in self.by_event]
            if known and len(found) > 1:
                yield None, f"expected exactly one of the keys that name the type, got {' and '.join(found)}"
        if self.union.tagging != "internal":
            return
        if is_array(obj):
            if not self._is_found(obj, known=known):
                yield None, "expected an array that is a known event, or has a tag"
            return
        wrong = False
        for key in self.keys:
            value = obj.get(key.key)
            if value is not None and tag_or_none(value, key) is None:
                wrong = True
                yield key.key, f"expected {_expected(key)}, got {kind_of(value)}"
        if not wrong and not self._is_found(obj, known=known):
            first = self.keys[0]
            missing = "missing" if first.key not in obj else f"expected {_expected(first)}, got null"
            yield first.key, missing

    def _is_found(self, obj: Any, *, known: bool) -> bool:
        try:
            if known:
                self.variant(obj, exact=True)
            else:
                self.unknown_tags(obj, exact=True)
        except MismatchError:
            return False
        return True


@cache
def recognizer(union: str) -> Recognizer:
    """Return the Recognizer of a union."""
    return Recognizer(union)


def recognized(union: str, obj: Any) -> str | None:
    """Return the record of a value, or None if it is an unknown variant. Give up on other values."""
    found = recognizer(union)
    return found.variant(obj if found.takes(obj) else fail())


def unknown_tags(union: str, obj: Any) -> Any:
    """Return the tags of an unknown variant. Typed as Any, since the class declares the types."""
    found = recognizer(union)
    return found.unknown_tags(obj if found.takes(obj) else fail())


def encode_unknown_value(union: str, payload: Any, tags: tuple[Any, ...], rest: Rest | None) -> Any:
    """Return the payload of an unknown variant of a union that has variants that are arrays."""
    arrays = recognizer(union).arrays
    if not is_list(payload) or arrays is None:
        return encode_unknown_variant(union, payload, tags, rest)
    return arrays.written(fail() if rest is not None and rest.extra else free_json(payload), tags)


def encode_unknown_variant(union: str, payload: Any, tags: tuple[Any, ...], rest: Rest | None) -> dict[str, Any]:
    """Return the payload of an unknown variant with its tags, which a user may have changed.

    If a tag is None, a valid tag at its key is removed, since the user took it away; any other value stays. With
    ``external`` and ``outside`` tagging the payload stays as it is.
    """
    data: dict[str, Any] = free_json(payload) if is_dict(payload) else fail()
    found = recognizer(union)
    if found.union.tagging == "internal":
        kept = found.kept_tags(data)
        for key, value, before in zip(found.keys, tags, kept, strict=True):
            if value is not None:
                data[key.key] = tag_value(text(value) if isinstance(value, str) else whole(value), key)
            elif before is not None:
                del data[key.key]
    if rest is not None:
        put_extra(data, rest.extra, frozenset(data))
    return data


def _expected(key: TagKey) -> str:
    return key.type if isinstance(key.type, str) else " or ".join(sorted(key.type[1:]))


def _combinations(record: Record, keys: tuple[TagKey, ...]) -> Iterator[Tags]:
    """Yield every combination of tag values that marks a record, with None for a key that the record does not name."""
    values: Mapping[str, Tags] = {tag.key: tag.values for tag in record_tags(record)}
    if values:
        yield from product(*(values.get(key.key, (None,)) for key in keys))


def _beside(record: Record) -> tuple[Field, ...]:
    """Return the fields beside the content of a record. A content that is one value is among them."""
    return record.fields if record.content is None else record.envelope


def _place(record: Record) -> tuple[str | None, tuple[str, ...]]:
    """Return the content key of a record, or None, and the keys below it by which the record is recognized."""
    return None if record.content is None else record.content.key, record.has


def _inside(obj: dict[str, Any], content: str | None) -> dict[str, Any]:
    if content is None:
        return obj
    inner = obj.get(content)
    return inner if is_object(inner) else {}
