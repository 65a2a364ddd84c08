# From templates/runtime/table.py of wiregen; remake: wiregen generate
"""The shape of the protocol table: what every record, union and enum is on the wire, as plain data.

The table names things by strings only, so that a decoder written in another language can stand on it too.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple, TypeAlias

Type: TypeAlias = str | tuple[Any, ...]
"""A scalar (string, integer, number, boolean, any), a name of this table, or a tuple: list T, map T, one_of T U …"""

FORMAT: Final = 2
"""The number of this shape. It goes up with every change, so that a foreign decoder refuses what it does not know."""

LIST: Final = "list"
MAP: Final = "map"
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
    format: str | None = None
    """What the text or number stands for, or each in a list or map; see ``formats``."""


class AllowedVariants(NamedTuple):
    """Which variants a list may hold, by the value of another field of the same record."""

    field: str
    by: str
    when: dict[str, tuple[str, ...]]


class Record(NamedTuple):
    """A JSON object with known fields; its class has the record's name."""

    fields: tuple[Field, ...]
    module: str
    """Module of the package that defines the class."""
    tag: tuple[str, str] | None = None
    """Key and value that mark this record inside a tagged union."""
    unions: tuple[str, ...] = ()
    """The tagged unions that this record is a variant of."""
    exactly_one_of: tuple[str, ...] = ()
    allowed_variants: tuple[AllowedVariants, ...] = ()


class TaggedUnion(NamedTuple):
    """Records told apart by the value of one key."""

    tag: str
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
    """Return the kind of JSON value that a type other than a union takes: string, number, boolean, object, array."""
    if isinstance(type_, tuple):
        return "array" if type_[0] == LIST else "object"
    if type_ in table.enums:
        type_ = table.enums[type_].base
    if type_ in ("integer", "number"):
        return "number"
    return "object" if type_ in table.records or type_ in table.tagged_unions else type_


def alternatives(table: Table, type_: Type) -> tuple[Type, ...]:
    """Return the members of an untagged union, inner unions resolved, or the type itself alone."""
    if isinstance(type_, str) and type_ in table.untagged_unions:
        type_ = table.untagged_unions[type_]
    if isinstance(type_, tuple) and type_[0] == ONE_OF:
        return tuple(inner for member in type_[1:] for inner in alternatives(table, member))
    return (type_,)


def variants(table: Table, union: str) -> dict[str, str]:
    """Return the record names of a tagged union by the value of its tag."""
    return {
        record.tag[1]: name
        for name, record in table.records.items()
        if record.tag is not None and union in record.unions
    }


def holds_any(table: Table, type_: Type) -> bool:
    """Say whether free JSON is a value of a type, or stands in its lists and maps."""
    if isinstance(type_, str):
        return type_ == "any" or (type_ in table.untagged_unions and holds_any(table, table.untagged_unions[type_]))
    return any(holds_any(table, inner) for inner in type_[1:])
