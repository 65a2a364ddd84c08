"""Modules of the codec: functions that read and write records and unions, and the public ones that decode."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.code import Call, Code, DictDisplay, Literal, Name
from wiregen.python.kinds import Alternative
from wiregen.python.model.records import Unknown


@dataclass(frozen=True, slots=True)
class FieldCodec:
    """A field as statements of the codec."""

    name: str
    key_literal: Literal
    three_states: bool
    read: Code
    """Expression that reads the field: of the object if required, of ``value`` if not."""
    write: Code
    """Expression that writes the field of ``model``."""


@dataclass(frozen=True, slots=True)
class ConstantCheck:
    """The check of a constant that the caller of a reader has not looked at."""

    key_literal: Literal
    check: Code
    """Expression that gives up if it is not there."""
    optional: bool
    """True if it may be absent or null."""


@dataclass(frozen=True, slots=True)
class ObjectCodec:
    """One JSON object that a record is read from and written as."""

    variable: str
    checks: tuple[ConstantCheck, ...]
    required: tuple[FieldCodec, ...]
    optional: tuple[FieldCodec, ...]
    always: DictDisplay
    """What is always written."""
    required_keys: int
    """How many keys it always has."""
    tested: bool
    """True if the reading of its keys does not show that it is an object."""


@dataclass(frozen=True, slots=True)
class ContentCodec:
    """The object below the content's key of a record."""

    object: ObjectCodec
    key_literal: Literal
    read: Code
    """Expression that reads it of the object ``obj``."""


@dataclass(frozen=True, slots=True)
class RecordCodec:
    """The functions that read and write a record."""

    name: str
    name_literal: Literal
    function: str
    """The name in snake case, for the functions made for this record."""
    frame: ObjectCodec
    content: ContentCodec | None
    plain: bool
    """True if its keys can be counted: it has no content, no tag that may be absent and no key of other variants."""
    array: bool
    """True if it is read from and written as a JSON array."""
    decodes: tuple[Code, ...]
    """What the reader is registered with."""
    write_names_value: bool
    """True if the writer's expressions name the value that they test."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant of a tagged union: its tag and the function that reads it."""

    literal: Literal
    reader: Code


@dataclass(frozen=True, slots=True)
class UnionCodec:
    """The functions that read and write a union."""

    name: str
    function: str
    constant: str
    """What the names of its tables begin with."""
    unknown: Unknown | None
    """The unknown variant of a union with a tag."""
    dispatch: Code | None = None
    """For a union with a tag in the object, the expression that reads the object ``obj``."""
    outside: Code | None = None
    """For a union whose tag is outside, the attribute of the variable ``unknown`` that holds it."""
    variants: tuple[Variant, ...] = ()
    """For a union with a tag, the reader of each of its values."""
    alternatives: tuple[Alternative, ...] = ()
    """For a union without a tag, how each kind of value is read."""
    otherwise: Code | None = None
    """For a union without a tag, the expression if no alternative fits."""
    written: tuple[Alternative, ...] = ()
    """For a union without a tag, how each kind of value is written."""
    written_otherwise: Code | None = None
    """For a union without a tag, the expression that writes a value that passed no test."""


@dataclass(frozen=True, slots=True)
class CodecModule:
    """The codec of one topic."""

    name: str
    file: str
    records: tuple[RecordCodec, ...]
    unions: tuple[UnionCodec, ...]


@dataclass(frozen=True, slots=True)
class BatchDecoder:
    """The public function that decodes a text that may be a list of events."""

    parsed: Code
    """Expression that parses ``data``."""
    member: Code
    """Expression that reads the event ``obj``."""
    from_text: Code
    """Expression that decodes ``data`` or returns an error, if one of those above gave up."""


@dataclass(frozen=True, slots=True)
class EventDecoder:
    """What differs if the union of a direction is decoded."""

    fast: Code
    """Expression that decodes ``data`` or gives up."""
    outside: bool
    """True if the tag is outside, so that the caller passes it."""
    batch: BatchDecoder | None


@dataclass(frozen=True, slots=True)
class Decoder:
    """The public functions that decode a union."""

    name: Name
    name_literal: Literal
    function: str
    from_text: Call
    """Expression that decodes ``data`` or returns an error."""
    from_value: Call
    """Expression that decodes ``obj`` or returns an error."""
    events: EventDecoder | None = None


@dataclass(frozen=True, slots=True)
class ReplyDecoder:
    """The public function that decodes the reply of an event."""

    function: str
    doc: str
    returns: Code
    from_value: Call
    """Expression that decodes ``obj`` or returns an error."""


@dataclass(frozen=True, slots=True)
class Decoders:
    """The module of decoding functions."""

    unions: tuple[Decoder, ...]
    replies: tuple[ReplyDecoder, ...]
