"""The shape of the protocol table: what every record, union and enum is on the wire, as plain data.

The table names things by strings only, so that a decoder written in another language can stand on it too.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple, TypeAlias

Type: TypeAlias = str | tuple[Any, ...]
"""A scalar (string, integer …), null, any, a name of this table, or a tuple: list T, map T, tuple T …, one_of T …"""

FORMAT: Final = 3
"""The number of this shape. It goes up with every change, so that a foreign decoder refuses what it does not know."""

LIST: Final = "list"
MAP: Final = "map"
TUPLE: Final = "tuple"
ONE_OF: Final = "one_of"


class Field(NamedTuple):
    """One field of a record."""

    name: str
    """Attribute of the class."""
    wire: str
    """Key on the wire."""
    type: Type
    optional: bool = False
    """The key may be absent."""
    nullable: bool = False
    """Null means something; together with optional the field has three states."""
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
    """What the text or number stands for, or each in a list or map; see ``formats``. JSON of a type: ("json", T)."""
    values: tuple[str | int | bool, ...] = ()
    """The only values that it has; empty if it may have others."""
    constant: bool = False
    """It is a constant of the class."""


class AllowedVariants(NamedTuple):
    """Which variants a list may hold, by the value of another field of the same record."""

    field: str
    by: str
    when: dict[str, tuple[str, ...]]


class Tag(NamedTuple):
    """A key with the values that mark a record."""

    key: str
    values: tuple[str | int, ...]


class Content(NamedTuple):
    """The key below which the fields of a record stand, and what may stand there instead of an object."""

    key: str
    optional: bool
    """The key may be absent."""
    nullable: bool
    """Null is read as an empty object."""
    written: bool
    """An empty object is written."""


class Record(NamedTuple):
    """A JSON object with known fields, or an array with known items; its class has the record's name."""

    fields: tuple[Field, ...]
    """Those that stand below the content's key if it has one, else in the object itself."""
    module: str
    """Module of the package that defines the class."""
    tag: tuple[str, str] | None = None
    """Key and value that mark this record inside a tagged union, if that is one text."""
    unions: tuple[str, ...] = ()
    """The tagged unions that this record is a variant of."""
    exactly_one_of: tuple[str, ...] = ()
    allowed_variants: tuple[AllowedVariants, ...] = ()
    tags: tuple[Tag, ...] = ()
    """The keys and values that mark it, if ``tag`` cannot say them."""
    tags_optional: bool = False
    """It may come without its tags."""
    null_keys: tuple[str, ...] = ()
    """Keys that identify other records, which are absent or null here."""
    has: tuple[str, ...] = ()
    """Keys by whose presence it is known if no tag is found."""
    content: Content | None = None
    envelope: tuple[Field, ...] = ()
    """The fields that stand beside the content."""
    event: str = ""
    """What ``event_type()`` gives, if that is not the tag; of a variant whose key is its tag, that key."""
    layout: tuple[str, ...] | None = None
    """Of a JSON array the keys of its tags and fields in the order of its items; None for an object."""


class TagKey(NamedTuple):
    """A key whose value says which record an object is."""

    key: str
    attribute: str
    """Attribute of the unknown class that holds it."""
    type: Type


class TaggedUnion(NamedTuple):
    """Records told apart by the values of keys, or by one key of their content, or from outside."""

    tag: str
    """The key, if it is one whose values are texts."""
    unknown: str
    """Class that holds a variant of an unknown tag."""
    module: str
    """Module of the package that defines the unknown class."""
    attribute: str
    """Attribute of the unknown class that holds the tag; ``payload`` holds the whole object."""
    inner: tuple[str, ...] = ()
    """The tagged unions that are variants of this one, and their own inner ones."""
    tag_optional: bool = False
    """An object without the tag is kept as the unknown variant."""
    keys: tuple[TagKey, ...] = ()
    """All keys, if ``tag`` cannot say them."""
    tagging: str = "internal"
    """``internal``, ``external`` (the record's content key is the tag) or ``outside`` (the caller says it)."""
    absent: str | None = None
    """The record that an object without the tag is."""
    known_by_keys: tuple[str, ...] = ()
    """The records that are known by their keys if no tag is found, in the order in which they are tried."""


class Enum(NamedTuple):
    """An enum of strings or integers."""

    values: tuple[str | int, ...]
    closed: bool = False
    base: str = "string"
    """``string`` or ``integer``."""


class Table(NamedTuple):
    """A whole protocol."""

    format: int
    """FORMAT of the generator that wrote the table."""
    records: dict[str, Record]
    tagged_unions: dict[str, TaggedUnion]
    untagged_unions: dict[str, Type]
    enums: dict[str, Enum]


def json_kind(table: Table, type_: Type) -> str:
    """Return the kind of JSON value that a type other than a union takes: string, number, boolean, object …"""
    if isinstance(type_, tuple):
        return "array" if type_[0] in (LIST, TUPLE) else "object"
    if type_ in table.enums:
        type_ = table.enums[type_].base
    if type_ in ("integer", "number", "decimal"):
        return "number"
    if type_ in table.records:
        return "object" if table.records[type_].layout is None else "array"
    return "object" if type_ in table.tagged_unions else type_


def alternatives(table: Table, type_: Type) -> tuple[Type, ...]:
    """Return the members of an untagged union, inner unions resolved, or the type itself alone."""
    if isinstance(type_, str) and type_ in table.untagged_unions:
        type_ = table.untagged_unions[type_]
    if isinstance(type_, tuple) and type_[0] == ONE_OF:
        return tuple(inner for member in type_[1:] for inner in alternatives(table, member))
    return (type_,)


def variants(table: Table, union: str) -> tuple[str, ...]:
    """Return the names of the records of a tagged union."""
    return tuple(name for name, record in table.records.items() if union in record.unions)


def record_tags(record: Record) -> tuple[Tag, ...]:
    """Return the keys and values that mark a record."""
    return record.tags if record.tag is None else (Tag(record.tag[0], (record.tag[1],)),)


def own_tag(record: Record) -> str:
    """Return the tag of a record if it is one text; of an event whose tag is something else, its key in the spec."""
    if record.tag is not None:
        return record.tag[1]
    texts = [value for tag in record.tags for value in tag.values]
    return record.event or (str(texts[0]) if len(texts) == 1 else "")


def tag_keys(union: TaggedUnion) -> tuple[TagKey, ...]:
    """Return the keys of a tagged union; of one whose tag is not a value of a key, one without a key."""
    return union.keys or (TagKey(union.tag, union.attribute, "string"),)


def record_fields(record: Record) -> tuple[Field, ...]:
    """Return all fields of a record, those of its envelope first."""
    return (*record.envelope, *record.fields)


def holds_any(table: Table, type_: Type) -> bool:
    """Say whether free JSON is a value of a type, or stands in its lists and maps."""
    if isinstance(type_, str):
        return type_ == "any" or (type_ in table.untagged_unions and holds_any(table, table.untagged_unions[type_]))
    return any(holds_any(table, inner) for inner in type_[1:])
