"""Records in their wire form: a content is a field of the frame, and the items of an array have positions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from wiregen.protocol.arrays import array_kinds
from wiregen.protocol.tagging import InternalTag, Tagging, TagValue
from wiregen.protocol.types import EnumType, Field, RecordType


@dataclass(frozen=True)
class Wire:
    """A record as an object or array on the wire: its tags and fields. The key of an item is its position."""

    record: RecordType
    tags: tuple[TagValue, ...]
    fields: tuple[Field, ...]

    @classmethod
    def of(cls, record: RecordType) -> Wire:
        """Return the wire form of a record."""
        if record.layout is not None:
            places = {key: f"[{place}]" for place, key in enumerate(record.layout)}
            tags = (replace(tag, key=replace(tag.key, wire=places[tag.key.wire])) for tag in record.tags)
            return cls(record, tuple(tags), tuple(replace(one, wire=places[one.wire]) for one in record.fields))
        if record.content is None:
            return cls(record, record.tags, record.fields)
        return cls(record, record.tags, (*record.envelope, _content(record, record.content)))

    @cached_property
    def by_key(self) -> dict[str, Field]:
        """The fields by their keys on the wire."""
        return {field.wire: field for field in self.fields}

    def says(self, tag: TagValue) -> bool:
        """Say whether the object has a tag, or a field that takes only the values of that tag."""
        if any(own.key.wire == tag.key.wire and set(own.values) == set(tag.values) for own in self.tags):
            return True
        field = self.by_key.get(tag.key.wire)
        if field is not None and field.const is not None:
            return [field.const.value] == list(tag.values)
        if field is None or not isinstance(field.type, EnumType):
            return False
        return [item.value for item in field.type.values] == list(tag.values)

    def has_tags(self, ours: Wire) -> bool:
        """Say whether the object has all tags of our record."""
        return bool(ours.tags) and all(map(self.says, ours.tags))

    @property
    def mark(self) -> object:
        """The tags of the record, or else the key, kinds or name that distinguish it from the others of its union."""
        record = self.record
        if self.tags:
            return frozenset((tag.key.wire, frozenset(tag.values)) for tag in self.tags)
        if record.is_key:
            return record.content_key
        if record.layout is not None:
            return array_kinds(record).items
        return frozenset(field.wire for field in record.has) or record.name


def counterparts(ours: Mapping[RecordType, str], theirs: Mapping[RecordType, str]) -> dict[RecordType, RecordType]:
    """Return the upstream counterparts of our records, given the name of each as an event or variant.

    A counterpart has the same tags or keys, or else the same name, or else our tags as fields.
    """
    left = {record: Wire.of(record) for record in theirs}
    found: dict[RecordType, RecordType] = {}
    marks = {record: Wire.of(record) for record in ours}
    by_mark = {wire.mark: record for record, wire in left.items()}
    by_name = {name: record for record, name in (*((record, record.name) for record in theirs), *theirs.items())}
    ways: tuple[Callable[[RecordType], RecordType | None], ...] = (
        lambda record: by_mark.get(marks[record].mark),
        lambda record: by_name.get(ours[record], by_name.get(record.name)),
        lambda record: next((other for other, wire in left.items() if wire.has_tags(marks[record])), None),
    )
    for known in ways:
        for record in ours:
            counterpart = known(record) if record not in found else None
            if counterpart is not None and counterpart in left:
                found[record] = counterpart
                del left[counterpart]
    return found


def tagged_alike(mine: Tagging, other: Tagging, found: Mapping[RecordType, RecordType]) -> Tagging:
    """Return upstream's tagging, with our keys if its records have all our tags, as tags or as fields."""
    if not isinstance(mine, InternalTag) or not isinstance(other, InternalTag) or not found:
        return other
    has_all = all(Wire.of(theirs).has_tags(Wire.of(ours)) for ours, theirs in found.items() if ours.tags)
    no_more = {key.wire for key in other.keys} <= {key.wire for key in mine.keys}
    return replace(other, keys=mine.keys) if has_all and no_more else other


def _content(record: RecordType, key: str) -> Field:
    """Return the content of a record as a field, whose type is a record with the fields inside."""
    inner = replace(record, name=f"{record.name}'s {key}", tags=(), content=None)
    fill(inner, record.fields)
    return Field(
        name=key,
        wire=key,
        type=inner,
        doc=record.doc,
        optional=not record.is_key and all(field.optional for field in record.fields),
        position=record.position,
        type_position=record.position,
    )


def fill(record: RecordType, fields: tuple[Field, ...]) -> None:
    """Set the fields of a record's copy, those of its frame included. Rules between fields are not compared."""
    object.__setattr__(record, "fields", fields)
    object.__setattr__(record, "envelope", ())
    object.__setattr__(record, "value", None)
    object.__setattr__(record, "has", ())
    object.__setattr__(record, "layout", None)
    object.__setattr__(record, "is_key", False)
    object.__setattr__(record, "other_keys", ())
    object.__setattr__(record, "exactly_one_of", ())
    object.__setattr__(record, "allowed_variants", ())
