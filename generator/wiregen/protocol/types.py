"""The types of a protocol: a closed algebra of objects that hold each other, so no lookup by name is needed.

Every consumer matches over ``Type`` and ends in ``assert_never``: a new kind of type is then found by the type checker.
Named types are compared by identity and may hold themselves; ``resolve`` makes them and nobody changes them later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from wiregen.protocol.bounds import Bound
from wiregen.protocol.formats import Format
from wiregen.protocol.scalars import ScalarKind
from wiregen.protocol.tagging import Tagging, TagValue
from wiregen.source.faults import Position


@dataclass(frozen=True, slots=True)
class Scalar:
    """One JSON string, number or boolean; ``format`` says what its text or number means."""

    kind: ScalarKind
    format: Format | None = None
    json: Type | None = None
    """The type of the value that its text is the JSON of, if the spec gives one."""


@dataclass(frozen=True, slots=True)
class AnyJson:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array of items of one type."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object with arbitrary keys and values of one type."""

    value: Type


@dataclass(frozen=True, slots=True)
class TupleType:
    """A JSON array of as many values as it has items, each of its own type."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of one of several types that differ in their JSON kind, written as ``A | B``."""

    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Deviation:
    """The reason why the spec departs from upstream, and which upstream that is."""

    upstream: str
    reason: str


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enum, with the name of its member."""

    value: str | int
    member: str
    doc: str
    deprecated: str | None
    position: Position


@dataclass(frozen=True, slots=True, eq=False)
class EnumType:
    """A string or integer with a list of known values; an open enum takes others too."""

    name: str
    doc: str
    base: ScalarKind
    """``string`` or ``integer``."""
    closed: bool
    values: tuple[EnumValue, ...]
    deprecated: str | None
    deviation: Deviation | None
    position: Position


@dataclass(frozen=True, slots=True)
class Default:
    """What the other side assumes if a key is absent: a JSON value. Nothing ever fills it in."""

    value: object


@dataclass(frozen=True, slots=True)
class Const:
    """The one value that a field has: a text, an integer or a boolean."""

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Example:
    """A value that the spec shows for a field: a JSON value of its type."""

    value: object


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Field:
    """One field of a record, at its place among the flattened ones."""

    name: str
    wire: str
    type: Type
    doc: str
    optional: bool
    nullable: bool = False
    const: Const | None = None
    """The one value that it has; a required one is a constant of the class, as a tag is."""
    default: Default | None = None
    example: Example | None = None
    bounds: tuple[Bound, ...] = ()
    bulk: bool = False
    secret: bool = False
    deprecated: str | None = None
    deviation: Deviation | None = None
    position: Position
    type_position: Position


@dataclass(frozen=True, slots=True, eq=False)
class AllowedVariants:
    """Which variants the list in ``field`` may hold, by the value of the field ``by`` of the same record."""

    field: Field
    by: Field
    when: tuple[tuple[str, tuple[RecordType, ...]], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Fields that several records or events share, its own groups' fields first."""

    name: str
    fields: tuple[Field, ...]
    position: Position


@dataclass(frozen=True, slots=True, eq=False)
class RecordType:
    """A JSON object with known fields, or an array with known items; those of an event too."""

    name: str
    topic: str
    doc: str
    tags: tuple[TagValue, ...]
    """The tag keys that mark it inside a tagged union or direction, each with its values; empty if it has none."""
    content: str | None
    """The key below which its fields stand, the tags and the envelope beside it; None if they are in the object."""
    deprecated: str | None
    deviation: Deviation | None
    position: Position
    groups: tuple[Group, ...] = field(init=False)
    """Every group that it includes, directly or by way of another group, in the order of their fields."""
    fields: tuple[Field, ...] = field(init=False)
    """All fields, those of its groups first."""
    envelope: tuple[Field, ...] = field(init=False)
    """The fields that are beside the content."""
    value: Field | None = field(init=False)
    """The field that its content is, if that is one value; it stands among the others then."""
    has: tuple[Field, ...] = field(init=False)
    """The fields by whose presence it is known in a union if no tag is found; empty if it is not known so."""
    tags_optional: bool = field(init=False)
    """True if some union recognizes it without its tags."""
    is_key: bool = field(init=False)
    """True if the key of its content is its tag."""
    layout: tuple[str, ...] | None = field(init=False)
    """For a JSON array, the keys of its tags and fields in the order of its items; None for an object."""
    other_keys: tuple[str, ...] = field(init=False)
    """The keys on the wire that identify other variants of its unions, and are absent or null in it."""
    exactly_one_of: tuple[Field, ...] = field(init=False)
    allowed_variants: tuple[AllowedVariants, ...] = field(init=False)
    recursive: bool = field(init=False)
    """Its values may nest without end: it holds itself, or a type that does."""

    @property
    def all_fields(self) -> tuple[Field, ...]:
        """The fields of its envelope, then its others."""
        return (*self.envelope, *self.fields)

    @property
    def content_key(self) -> str | None:
        """The key of its content, an object or one value; None if it has none."""
        return self.content if self.value is None else self.value.wire


@dataclass(frozen=True, slots=True, eq=False)
class UnionType:
    """Records distinguished by how they are tagged; an unknown variant is kept whole. A direction has one too."""

    name: str
    topic: str
    doc: str
    tagging: Tagging
    unknown: str
    """The name of the variant that holds what the spec does not know."""
    deprecated: str | None
    deviation: Deviation | None
    position: Position
    members: tuple[RecordType | UnionType, ...] = field(init=False)
    """The variants as the spec names them, inner unions among them."""
    member_positions: tuple[Position, ...] = field(init=False)
    """Where each member is named."""
    variants: tuple[RecordType, ...] = field(init=False)
    """The records of it and of its inner unions, each once."""
    absent: RecordType | None = field(init=False)
    """The variant that an object without the tag is."""
    recursive: bool = field(init=False)


@dataclass(frozen=True, slots=True, eq=False)
class UntaggedUnion:
    """A named choice: a value of one of several types that differ in their JSON kind."""

    name: str
    topic: str
    doc: str
    deprecated: str | None
    deviation: Deviation | None
    position: Position
    members: tuple[Type, ...] = field(init=False)
    recursive: bool = field(init=False)


Type: TypeAlias = (
    Scalar | AnyJson | EnumType | RecordType | UnionType | UntaggedUnion | ListType | MapType | TupleType | Choice
)
NamedType: TypeAlias = EnumType | RecordType | UnionType | UntaggedUnion
