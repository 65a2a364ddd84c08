"""The classes of the protocol table, which describes the wire form of every record, union and enum as plain data.

The table refers to classes by name, so that a decoder in another language can use it too.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple, TypeAlias

Type: TypeAlias = str | tuple[Any, ...]
"""A scalar (string, integer …), null, any, a name of the table, or a tuple: list T, map T, tuple T …, one_of T …"""

FORMAT: Final = 3
"""The version of these classes. It rises with every change. A foreign decoder refuses a version it does not know."""

LIST: Final = "list"
MAP: Final = "map"
TUPLE: Final = "tuple"
ONE_OF: Final = "one_of"


class Field(NamedTuple):
    """One field of a record."""

    name: str
    """Its attribute in the class."""
    wire: str
    """Its key on the wire."""
    type: Type
    optional: bool = False
    """The key may be absent."""
    nullable: bool = False
    """Null has its own meaning. A field that is also optional has three states."""
    bulk: bool = False
    """Large; shown by its size."""
    secret: bool = False
    """Never shown."""
    min: int | float | None = None
    max: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    max_key_length: int | None = None
    max_value_length: int | None = None
    format: str | tuple[str, Type] | None = None
    """The format of the text or number, or of each in a list or map; see ``formats``. Typed JSON is ("json", T)."""
    values: tuple[str | int | bool, ...] = ()
    """The allowed values; empty if all values of the type are allowed."""
    constant: bool = False
    """The field is a constant of the class."""


class AllowedVariants(NamedTuple):
    """A rule: which variants a list may hold, by the value of another field of the record."""

    field: str
    by: str
    when: dict[str, tuple[str, ...]]


class Tag(NamedTuple):
    """A key with the values that mark a record."""

    key: str
    values: tuple[str | int, ...]


class Content(NamedTuple):
    """The content key, which holds the fields of a record, and what may replace its object."""

    key: str
    optional: bool
    """The key may be absent."""
    nullable: bool
    """Null is read as an empty object."""
    written: bool
    """An empty object is written."""


class Record(NamedTuple):
    """A JSON object with known fields, or an array with known items. The class has the same name."""

    fields: tuple[Field, ...]
    """The fields below the content key if there is one, else those of the object itself."""
    module: str
    """The module of the class."""
    tag: tuple[str, str] | None = None
    """The tag key and its value, if the tag is one string."""
    unions: tuple[str, ...] = ()
    """The tagged unions that have this record as a variant."""
    exactly_one_of: tuple[str, ...] = ()
    allowed_variants: tuple[AllowedVariants, ...] = ()
    tags: tuple[Tag, ...] = ()
    """The tag keys and their values, if the tag is not one string."""
    tags_optional: bool = False
    """The record may come without its tags."""
    null_keys: tuple[str, ...] = ()
    """Tag keys of other records, which must be absent or null here."""
    has: tuple[str, ...] = ()
    """Keys whose presence identifies the record if there is no tag."""
    content: Content | None = None
    envelope: tuple[Field, ...] = ()
    """The fields beside the content."""
    event: str = ""
    """The result of ``event_type()`` if that is not the tag. With external tagging, the key that is the tag."""
    layout: tuple[str, ...] | None = None
    """For an array, the keys of its tags and fields in the order of the items; None for an object."""


class TagKey(NamedTuple):
    """A key whose value identifies the record of an object."""

    key: str
    attribute: str
    """The attribute of the unknown class that holds the value."""
    type: Type


class TaggedUnion(NamedTuple):
    """Records that are distinguished by a tag."""

    tag: str
    """The tag key, if there is one and its values are strings."""
    unknown: str
    """The class for an object with an unknown tag."""
    module: str
    """The module of the unknown class."""
    attribute: str
    """The attribute of the unknown class that holds the tag; ``payload`` holds the whole object."""
    inner: tuple[str, ...] = ()
    """The tagged unions that are variants of this one, at every depth."""
    tag_optional: bool = False
    """An object without a tag is kept as the unknown variant."""
    keys: tuple[TagKey, ...] = ()
    """All tag keys, if ``tag`` is not enough."""
    tagging: str = "internal"
    """``internal``, ``external`` (the content key is the tag) or ``outside`` (the caller passes the tag)."""
    absent: str | None = None
    """The record of an object without a tag."""
    known_by_keys: tuple[str, ...] = ()
    """The records that are recognized by their keys if there is no tag, in the order of trying."""


class Enum(NamedTuple):
    """An enum of strings or integers."""

    values: tuple[str | int, ...]
    closed: bool = False
    base: str = "string"
    """``string`` or ``integer``."""


class Table(NamedTuple):
    """A whole protocol."""

    format: int
    """The FORMAT of the generator that wrote the table."""
    records: dict[str, Record]
    tagged_unions: dict[str, TaggedUnion]
    untagged_unions: dict[str, Type]
    enums: dict[str, Enum]


def alternatives(table: Table, type_: Type) -> tuple[Type, ...]:
    """Return the members of an untagged union, with inner unions resolved; for another type, the type alone."""
    if isinstance(type_, str) and type_ in table.untagged_unions:
        type_ = table.untagged_unions[type_]
    if isinstance(type_, tuple) and type_[0] == ONE_OF:
        return tuple(inner for member in type_[1:] for inner in alternatives(table, member))
    return (type_,)


def variants(table: Table, union: str) -> tuple[str, ...]:
    """Return the names of the records of a tagged union."""
    return tuple(name for name, record in table.records.items() if union in record.unions)


def record_tags(record: Record) -> tuple[Tag, ...]:
    """Return the tag keys of a record and their values."""
    return record.tags if record.tag is None else (Tag(record.tag[0], (record.tag[1],)),)


def own_tag(record: Record) -> str:
    """Return the tag of a record if it is one string; else, for an event, its key in the spec."""
    if record.tag is not None:
        return record.tag[1]
    texts = [value for tag in record.tags for value in tag.values]
    return record.event or (str(texts[0]) if len(texts) == 1 else "")


def tag_keys(union: TaggedUnion) -> tuple[TagKey, ...]:
    """Return the tag keys of a tagged union. With external and outside tagging, one TagKey with an empty key."""
    return union.keys or (TagKey(union.tag, union.attribute, "string"),)


def record_fields(record: Record) -> tuple[Field, ...]:
    """Return all fields of a record, the envelope's first."""
    return (*record.envelope, *record.fields)


def holds_any(table: Table, type_: Type) -> bool:
    """Say whether a type is or contains free JSON, in lists and maps too."""
    if isinstance(type_, str):
        return type_ == "any" or (type_ in table.untagged_unions and holds_any(table, table.untagged_unions[type_]))
    return any(holds_any(table, inner) for inner in type_[1:])
