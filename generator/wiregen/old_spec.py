"""The spec as written: frozen values with positions, in the order of the files."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.faults import Fault, Position
from wiregen.spec_helpers import ContextSpec, FluentBuilderSpec, ShorthandSpec
from wiregen.spec_names import Ref, TypeUse


@dataclass(frozen=True, slots=True)
class Deviation:
    """Where the spec departs from upstream on purpose."""

    upstream: str
    reason: str


@dataclass(frozen=True, slots=True)
class Default:
    """What the other side assumes where a key is absent: a JSON value."""

    value: object
    position: Position


@dataclass(frozen=True, slots=True)
class Bound:
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
    doc: str
    wire: str
    optional: bool
    nullable: bool
    default: Default | None
    bounds: tuple[Bound, ...]
    bulk: bool
    secret: bool
    deviation: Deviation | None


@dataclass(frozen=True, slots=True)
class GroupSpec:
    """Fields that several records or events share."""

    name: str
    position: Position
    includes: tuple[Ref, ...]
    fields: tuple[FieldSpec, ...]
    context: Ref | None


@dataclass(frozen=True, slots=True)
class TagSpec:
    """Key and value that mark a record inside a tagged union."""

    key: str
    value: str
    position: Position


@dataclass(frozen=True, slots=True)
class AllowedVariantsSpec:
    """Which variants a list may hold, by the value of another field."""

    field: Ref
    by: Ref
    when: tuple[tuple[Ref, tuple[Ref, ...]], ...]


@dataclass(frozen=True, slots=True)
class FlatFormSpec:
    """The tagged union that a record is another form of."""

    union: Ref
    name: str


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """A JSON object with known fields."""

    name: str
    position: Position
    topic: str
    doc: str
    tag: TagSpec | None
    includes: tuple[Ref, ...]
    fields: tuple[FieldSpec, ...]
    exactly_one_of: tuple[Ref, ...]
    allowed_variants: tuple[AllowedVariantsSpec, ...]
    flat_form: FlatFormSpec | None
    deviation: Deviation | None


@dataclass(frozen=True, slots=True)
class EventSpec:
    """An event: a record that travels by itself, in one direction."""

    wire_type: str
    direction: Ref
    builder: str
    record: RecordSpec
    context: Ref | None
    """The context that the event itself names; a group that it includes may name one too."""


@dataclass(frozen=True, slots=True)
class EnumValueSpec:
    """One value of an enum."""

    value: str
    position: Position
    member: str
    doc: str


@dataclass(frozen=True, slots=True)
class EnumSpec:
    """A string enum."""

    name: str
    position: Position
    doc: str
    closed: bool
    values: tuple[EnumValueSpec, ...]
    deviation: Deviation | None


@dataclass(frozen=True, slots=True)
class UnionSpec:
    """A value that takes one of several shapes, told apart by a tag or by the kind of JSON value."""

    name: str
    position: Position
    topic: str
    doc: str
    variants: tuple[TypeUse, ...]
    tag: str | None
    tag_optional: bool
    unknown: str
    deviation: Deviation | None


@dataclass(frozen=True, slots=True)
class ExtractSpec:
    """What every event of a direction can be asked for though one event has it."""

    name: str
    position: Position
    doc: str
    event: Ref
    fields: tuple[Ref, ...]
    test: str
    get: str


@dataclass(frozen=True, slots=True)
class DirectionSpec:
    """A direction that events travel in."""

    name: str
    position: Position
    doc: str
    union: str
    constants: str
    unknown: str
    tag: str
    keyword_only: tuple[Ref, ...]
    extracts: tuple[ExtractSpec, ...]


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """One file of the spec and the module made of it."""

    name: str
    file: str
    position: Position
    doc: str


@dataclass(frozen=True, slots=True)
class Spec:
    """A whole protocol as its files say it."""

    protocol: str
    position: Position
    doc: str
    topics: tuple[TopicSpec, ...]
    directions: tuple[DirectionSpec, ...]
    enums: tuple[EnumSpec, ...]
    groups: tuple[GroupSpec, ...]
    records: tuple[RecordSpec, ...]
    unions: tuple[UnionSpec, ...]
    events: tuple[EventSpec, ...]
    contexts: tuple[ContextSpec, ...]
    fluent_builders: tuple[FluentBuilderSpec, ...]
    shorthands: tuple[ShorthandSpec, ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A spec with what is wrong in it so far; ``complete`` says whether all its files could be read."""

    spec: Spec
    faults: tuple[Fault, ...]
    complete: bool
