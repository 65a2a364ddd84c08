"""What the templates see: a package as Python text in its parts, complete, frozen, pointing downwards only.

Every ``doc`` stands ready between triple quotes, every ``literal`` is a Python literal, every ``imports`` is sorted.
"""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.model_code import ImportGroups, Parameter
from wiregen.model_helpers import Helpers
from wiregen.model_json_schema import JsonSchema
from wiregen.model_table import Table


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One member of an enum."""

    name: str
    literal: str
    doc: str


@dataclass(frozen=True, slots=True)
class Enum:
    """A string enum."""

    name: str
    constant: str
    """The name in upper case, for constants made for this enum."""
    doc: str
    members: tuple[EnumMember, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class Tag:
    """The class constant that marks a record, and its key on the wire."""

    attribute: str
    key_literal: str
    literal: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record, as a dataclass field and as statements of the codec."""

    name: str
    annotation: str
    default: str
    """What stands behind the annotation: nothing, or the default that means absent."""
    doc: str
    key_literal: str
    required: bool
    three_states: bool
    read: str
    """Expression that reads the field: of the object ``obj`` if required, of the ``value`` if not."""
    write: str
    """Expression that writes the field of the ``model``."""


@dataclass(frozen=True, slots=True)
class ExtractField:
    """A field of an event, as part of an extract."""

    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class Extract:
    """What every event of a direction can be asked for though one event has it."""

    name: str
    doc: str
    fields: tuple[ExtractField, ...]
    arguments: tuple[str, ...]
    """What the event passes when it makes one."""
    test: str
    test_doc: str
    get: str
    get_doc: str
    own_get_doc: str
    """For the one event that has it."""


@dataclass(frozen=True, slots=True)
class SharedField:
    """A field that nearly all events of a direction have, as a property of what does not have it."""

    name: str
    key_literal: str
    kind: str
    """The builtin class of its values."""
    doc: str


@dataclass(frozen=True, slots=True)
class FlatForm:
    """The union that a record is another form of, and the functions that convert."""

    name: str
    union: str
    from_dict: str


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass and its codec functions."""

    name: str
    name_literal: str
    function: str
    """The name in snake case, for the functions made for this record."""
    base: str
    doc: str
    tag: Tag | None
    fields: tuple[Field, ...]
    required: tuple[Field, ...]
    optional: tuple[Field, ...]
    required_keys: int
    """How many keys every object of this record has, the tag included."""
    decodes: tuple[str, ...]
    """What the reader is registered with."""
    write_names_value: bool
    """The writer's expressions name the value that they test."""
    extracts: tuple[Extract, ...]
    """What the event gives when asked for it."""
    flat_form: FlatForm | None
    absent: tuple[SharedField, ...] = ()
    """What nearly all events of the direction have, and this one does not."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The class that holds a variant of an unknown tag."""

    name: str
    function: str
    doc: str
    attribute: str
    attribute_doc: str
    payload_doc: str
    key_literal: str
    tag_optional: bool


@dataclass(frozen=True, slots=True)
class Variant:
    """One variant of a tagged union: its tag and the function that reads it."""

    literal: str
    reader: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """A test of a ``value``, and the expression that reads it where the test holds."""

    test: str
    read: str


@dataclass(frozen=True, slots=True)
class Union:
    """A type alias with its codec."""

    name: str
    name_literal: str
    function: str
    doc: str
    members: tuple[str, ...]
    """Annotations of the variants."""
    read: str
    """Expression that reads a JSON value ``obj``."""
    recursive: bool
    """Values may nest without end."""
    bulk: bool = False
    """A variant has a field for large values, so that a text of it may be long for one string."""
    unknown: Unknown | None = None
    """The unknown variant of a union with a tag."""
    constant: str = ""
    """For a union with a tag, what the names of its tables begin with."""
    variants: tuple[Variant, ...] = ()
    """For a union with a tag, the reader of each of its values."""
    alternatives: tuple[Alternative, ...] = ()
    """For a union without a tag, how each kind of value is read."""
    otherwise: str = ""
    """For a union without a tag, the expression where no alternative fits."""
    written: tuple[Alternative, ...] = ()
    """For a union without a tag, how each kind of value is written."""
    written_otherwise: str = ""
    """For a union without a tag, the expression that writes what passed none of the tests."""


@dataclass(frozen=True, slots=True)
class Module:
    """One topic: a module of classes and a module of their codec."""

    name: str
    file: str
    doc: str
    imports: ImportGroups
    codec_imports: ImportGroups
    records: tuple[Record, ...]
    unions: tuple[Union, ...]


@dataclass(frozen=True, slots=True)
class Direction:
    """The union of all events of one direction."""

    name: str
    base: str
    constants: str
    union: Union
    unknown: Unknown
    extracts: tuple[Extract, ...]
    shared: tuple[SharedField, ...]
    """What nearly all of the events have."""


@dataclass(frozen=True, slots=True)
class Builder:
    """A function that builds one event."""

    name: str
    class_name: str
    doc: str
    parameters: tuple[Parameter, ...]
    keyword_only: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class Exports:
    """The names that a package offers of one module."""

    module: str
    module_literal: str
    names: tuple[str, ...]
    literals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decoders:
    """The public functions that decode unions, and what their module imports."""

    imports: ImportGroups
    unions: tuple[Union, ...]


@dataclass(frozen=True, slots=True)
class Events:
    """The directions and builders, and what each of their modules imports."""

    directions: tuple[Direction, ...]
    tag_literal: str
    """The key of the wire type; of no use where there are no directions."""
    base_imports: ImportGroups
    """Of the module of base classes and unknown events."""
    base_type_imports: ImportGroups
    """What that module imports for annotations alone, since the modules of events import it."""
    union_imports: ImportGroups
    codec_imports: ImportGroups
    builder_imports: ImportGroups
    builders: tuple[Builder, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """The spec files that the modules come from which do not belong to one topic."""

    enums: str
    events: str
    unions: str
    contexts: str
    fluent_builders: str
    shorthands: str
    everything: str


@dataclass(frozen=True, slots=True)
class Package:
    """A whole generated package."""

    name: str
    doc: str
    sources: Sources
    enums: tuple[Enum, ...]
    """The constants of the wire types, then the enums of the spec."""
    value_enums: tuple[Enum, ...]
    """The enums that values are of."""
    modules: tuple[Module, ...]
    events: Events
    helpers: Helpers
    decoders: Decoders
    exports: tuple[Exports, ...]
    table: Table
    json_schema: JsonSchema
