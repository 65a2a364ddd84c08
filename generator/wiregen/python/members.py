"""The members of a record's class: constants, and fields as attributes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from wiregen.protocol.scalars import INTEGER, STRING
from wiregen.protocol.tagging import ExternalTag, InternalTag, OutsideTag, TagKey, TagValue
from wiregen.protocol.types import Choice, Const, Field, RecordType, Scalar, Type, UnionType


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant of a class: a tag with one value, or a required field with one."""

    name: str
    wire: str
    value: str | int | bool


@dataclass(frozen=True, slots=True)
class OneOf(Const):
    """One of several values, as the tag of a record may have."""

    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class JsonObject:
    """One JSON object that a record is written as."""

    constants: tuple[Constant, ...]
    fields: tuple[Field, ...]


def frame(record: RecordType) -> JsonObject:
    """Return the object that holds the tags of a record."""
    tags = tuple(Constant(tag.key.name, tag.key.wire, tag.values[0]) for tag in record.tags if tag.is_constant)
    chosen = tuple(_chosen(record, tag) for tag in record.tags if not tag.is_constant)
    fields = record.fields if record.content is None else record.envelope
    return JsonObject((*tags, *_constants(fields)), (*chosen, *_attributes(fields)))


def content(record: RecordType) -> JsonObject | None:
    """Return the object below the content's key of a record, if it has one."""
    if record.content is None:
        return None
    return JsonObject(_constants(record.fields), _attributes(record.fields))


def constants(record: RecordType) -> tuple[Constant, ...]:
    """Return the constants of a record's class."""
    below = content(record)
    return frame(record).constants + (() if below is None else below.constants)


def attributes(record: RecordType) -> tuple[Field, ...]:
    """Return the fields of a record's class: tags with several values, the envelope's fields, the record's."""
    below = content(record)
    return frame(record).fields + (() if below is None else below.fields)


def attribute_map(record: RecordType) -> dict[str, Field]:
    """Return the fields of a record's class by name."""
    return {field.name: field for field in attributes(record)}


def values(field: Field) -> tuple[str | int | bool, ...]:
    """Return the values that a field is limited to; none if it may have others."""
    match field.const:
        case None:
            return ()
        case OneOf(values=several):
            return several
        case Const(value=value):
            return (value,)


def is_constant(field: Field) -> bool:
    """Say whether a field is a constant of the class."""
    return field.const is not None and not field.optional and len(values(field)) == 1


def tag_type(tags: tuple[str | int, ...]) -> Type:
    """Return the type of a tag key that has these values, a text if there are none."""
    kinds = dict.fromkeys(INTEGER if isinstance(value, int) else STRING for value in tags) or {STRING: None}
    found = tuple(Scalar(kind) for kind in kinds)
    return found[0] if len(found) == 1 else Choice(found)


@dataclass(frozen=True, slots=True)
class ContentRules:
    """What may be at the content's key of a record."""

    key: str
    optional: bool
    """Nothing: that is read as an empty object."""
    nullable: bool
    """Null: that is read as an empty object."""
    written: bool
    """An empty object is written."""


def content_rules(record: RecordType) -> ContentRules | None:
    """Return what may be at the content's key of a record; a key that is the tag itself is always there."""
    if record.content is None:
        return None
    empty = all(field.optional for field in record.fields)
    if record.is_key:
        return ContentRules(record.content, optional=False, nullable=empty, written=True)
    return ContentRules(record.content, optional=empty, nullable=empty, written=bool(record.fields))


def unknown_tags(union: UnionType) -> tuple[tuple[str, Type], ...]:
    """Return the attributes of the unknown variant of a union that keep the tags as they came, with their types."""
    match union.tagging:
        case InternalTag(keys=keys):
            found = {key: tuple(value for record in union.variants for value in _values(record, key)) for key in keys}
            return tuple((key.name, tag_type(tags)) for key, tags in found.items())
        case ExternalTag(name=name) | OutsideTag(name=name):
            return ((name, Scalar(STRING)),)
        case _:
            assert_never(union.tagging)


def _values(record: RecordType, key: TagKey) -> tuple[str | int, ...]:
    return tuple(value for tag in record.tags if tag.key == key for value in tag.values)


def is_plain(union: UnionType) -> bool:
    """Say whether one key with texts, and nothing else, distinguishes the variants of a union."""
    match union.tagging:
        case InternalTag(keys=(_,)):
            ((_, type_),) = unknown_tags(union)
            by_keys = any(record.has or record.layout is not None for record in union.variants)
            return type_ == Scalar(STRING) and union.absent is None and not by_keys
        case InternalTag() | ExternalTag() | OutsideTag():
            return False
        case _:
            assert_never(union.tagging)


def has_one_tag(record: RecordType) -> bool:
    """Say whether one text marks a record if it has a tag at all: the value of a key, or the key of its content."""
    (tag, *more) = record.tags or (None,)
    plain = tag is not None and not more and tag.is_constant and isinstance(tag.values[0], str)
    return record.is_key or (plain and record.layout is None and not record.other_keys)


def has_plain_tag(record: RecordType) -> bool:
    """Say whether one key with one text marks a record, and nothing else."""
    return has_one_tag(record) and bool(record.tags) and record.content is None and not record.tags_optional


def _constants(fields: tuple[Field, ...]) -> tuple[Constant, ...]:
    return tuple(
        Constant(field.name, field.wire, field.const.value)
        for field in fields
        if field.const is not None and is_constant(field)
    )


def _attributes(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    return tuple(field for field in fields if not is_constant(field))


def _chosen(record: RecordType, tag: TagValue) -> Field:
    """Return a tag with several values as the field that it is."""
    return Field(
        name=tag.key.name,
        wire=tag.key.wire,
        type=tag_type(tag.values),
        doc=f"The value of the tag {tag.key.wire}.",
        optional=record.tags_optional,
        const=OneOf(tag.values[0], tag.values),
        position=tag.position,
        type_position=tag.position,
    )
