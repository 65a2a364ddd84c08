"""What a spec says about helpers to build values: contexts, fluent builders and shorthands."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.faults import Position
from wiregen.spec_names import Ref, TypeUse


@dataclass(frozen=True, slots=True)
class ContextSpec:
    """A builder of events that share fields."""

    name: str
    position: Position
    doc: str
    holds: tuple[Ref, ...]
    within: Ref | None
    opened_by: str
    identifier: Ref | None
    drop_prefix: str


@dataclass(frozen=True, slots=True)
class PresetSpec:
    """A field of a fluent builder with the value that it has from the start."""

    field: Ref
    value: object


@dataclass(frozen=True, slots=True)
class FluentBuilderSpec:
    """A builder that makes a record field by field."""

    name: str
    position: Position
    doc: str
    builds: Ref
    takes: tuple[Ref, ...]
    presets: tuple[PresetSpec, ...]
    maybe: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter of a shorthand."""

    name: str
    position: Position
    type: TypeUse
    optional: bool


@dataclass(frozen=True, slots=True)
class RecordValue:
    """A record in a shorthand: its name, and a value for each field named."""

    record: Ref
    fields: tuple[tuple[Ref, ShorthandValue], ...]


@dataclass(frozen=True, slots=True)
class ListValue:
    """A list in a shorthand."""

    items: tuple[ShorthandValue, ...]


@dataclass(frozen=True, slots=True)
class ParameterValue:
    """The value of a parameter in a shorthand."""

    parameter: Ref


@dataclass(frozen=True, slots=True)
class ConstantValue:
    """A string, number, boolean or null in a shorthand."""

    value: object
    position: Position


ShorthandValue = RecordValue | ListValue | ParameterValue | ConstantValue


@dataclass(frozen=True, slots=True)
class ShorthandSpec:
    """A function for a value that people write by hand."""

    name: str
    position: Position
    doc: str
    parameters: tuple[ParameterSpec, ...]
    builds: RecordValue
