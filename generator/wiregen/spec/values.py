"""The spec as written: frozen values with positions, in the order of the files."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.source.faults import Fault, Position
from wiregen.source.nodes import Mapping
from wiregen.spec.type_expression import TypeExpression


@dataclass(frozen=True, slots=True)
class Ref:
    """A name that refers to something declared elsewhere."""

    name: str
    position: Position


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A type expression at its place."""

    expression: TypeExpression
    position: Position


@dataclass(frozen=True, slots=True)
class DeviationSpec:
    """Where the spec departs from upstream on purpose."""

    upstream: str
    reason: str


@dataclass(frozen=True, slots=True)
class JsonSpec:
    """A JSON value at its place, such as a default or an example."""

    value: object
    position: Position


@dataclass(frozen=True, slots=True)
class BoundSpec:
    """One bound of a field, such as max_length: 512."""

    name: str
    value: int | float | str
    position: Position


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a group, record or event."""

    name: str
    position: Position
    type: TypeUse
    format: Ref | None
    json: TypeUse | None
    """The type of the JSON in its text."""
    doc: str
    wire: str | None
    """The name on the wire, if the field gives one."""
    optional: bool
    nullable: bool
    const: JsonSpec | None
    default: JsonSpec | None
    example: JsonSpec | None
    bounds: tuple[BoundSpec, ...]
    bulk: bool
    secret: bool
    deprecated: str | None
    deviation: DeviationSpec | None


@dataclass(frozen=True, slots=True)
class GroupSpec:
    """Fields that several records or events share."""

    name: str
    position: Position
    includes: tuple[Ref, ...]
    fields: tuple[FieldSpec, ...]


@dataclass(frozen=True, slots=True)
class TagKeySpec:
    """A key that says which variant an object is, and the attribute named after it; empty if that follows."""

    wire: str
    name: str
    position: Position


@dataclass(frozen=True, slots=True)
class TagSpec:
    """Key and values that mark a record inside a tagged union or a direction."""

    key: str
    values: tuple[str | int, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class AllowedVariantsSpec:
    """Which variants a list may hold, by the value of another field."""

    field: Ref
    by: Ref
    when: tuple[tuple[Ref, tuple[Ref, ...]], ...]


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """A JSON object with known fields."""

    name: str
    position: Position
    topic: str
    doc: str
    tags: tuple[TagSpec, ...]
    has: tuple[Ref, ...]
    includes: tuple[Ref, ...]
    fields: tuple[FieldSpec, ...]
    exactly_one_of: tuple[Ref, ...]
    allowed_variants: tuple[AllowedVariantsSpec, ...]
    rename_all: str | None
    layout: tuple[Ref, ...] | None
    """For a JSON array, the names of its items in order, empty for the order of declaration; None for an object."""
    content: Ref | None
    """The key below which its fields stand, if it says so itself or a union of its file does; not the direction's."""
    value: FieldSpec | None
    """The one field that its content is, if that is not an object."""
    envelope: tuple[Ref, ...]
    """Groups whose fields are beside the content, as its unions say."""
    deprecated: str | None
    deviation: DeviationSpec | None


@dataclass(frozen=True, slots=True)
class EventSpec:
    """An event: a record that travels by itself, in one direction or several."""

    wire_type: str
    directions: tuple[Ref, ...]
    record: RecordSpec
    """Its name is empty if the event gives none and none can be made of its wire type. Tags if it gives its own."""
    reply: Ref | None
    """The name of the record or union that answers it."""
    number: bool
    """True if the wire type is written as a number, without quotes."""


@dataclass(frozen=True, slots=True)
class EnumValueSpec:
    """One value of an enum."""

    value: str
    position: Position
    member: str
    doc: str
    deprecated: str | None
    number: bool
    """True if the value is written as a number, without quotes."""


@dataclass(frozen=True, slots=True)
class EnumSpec:
    """An enum of texts or integers."""

    name: str
    position: Position
    doc: str
    base: str
    closed: bool
    values: tuple[EnumValueSpec, ...]
    deprecated: str | None
    deviation: DeviationSpec | None


@dataclass(frozen=True, slots=True)
class UnionSpec:
    """A value that takes one of several shapes, distinguished by a tag or by the JSON kind."""

    name: str
    position: Position
    topic: str
    doc: str
    variants: tuple[TypeUse, ...]
    tagging: Ref | None
    """external, or None."""
    tags: tuple[TagKeySpec, ...]
    """Empty if its variants are distinguished by the JSON kind."""
    tag_optional: bool
    content: Ref | None
    """The key below which the fields of a variant stand."""
    envelope: tuple[Ref, ...]
    """Groups whose fields are beside the content."""
    absent: Ref | None
    unknown: str
    deprecated: str | None
    deviation: DeviationSpec | None


@dataclass(frozen=True, slots=True)
class DirectionSpec:
    """A direction that events travel in."""

    name: str
    position: Position
    doc: str
    union: str
    constants: str
    unknown: str
    tagging: Ref | None
    """internal, external or outside; internal if it says nothing."""
    tags: tuple[TagKeySpec, ...]
    tag_optional: bool
    content: Ref | None
    envelope: tuple[Ref, ...]
    """Groups whose fields are beside the content."""
    batch: bool


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """One file of the spec, or the protocol that some declarations are imported from."""

    name: str
    file: str
    position: Position
    doc: str


@dataclass(frozen=True, slots=True)
class Spec:
    """A whole protocol as written in its files."""

    protocol: str
    position: Position
    doc: str
    rename_all: str | None
    topics: tuple[TopicSpec, ...]
    directions: tuple[DirectionSpec, ...]
    enums: tuple[EnumSpec, ...]
    groups: tuple[GroupSpec, ...]
    records: tuple[RecordSpec, ...]
    unions: tuple[UnionSpec, ...]
    events: tuple[EventSpec, ...]
    state: Mapping | None
    """The content of state.yaml, which ``parse_state`` reads."""
    python: Mapping | None
    """The content of python.yaml, for the room that knows about Python."""


@dataclass(frozen=True, slots=True)
class ParsedSpec:
    """A spec with its faults so far; ``complete`` says whether all its files could be read."""

    spec: Spec
    faults: tuple[Fault, ...]
    complete: bool
