"""The model of what helps to build values: contexts, fluent builders and shorthands."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.model_code import ImportGroups, Parameter


@dataclass(frozen=True, slots=True)
class HeldField:
    """A field that a context holds."""

    name: str
    annotation: str


@dataclass(frozen=True, slots=True)
class ContextMethod:
    """A method of a context that builds one event."""

    name: str
    class_name: str
    doc: str
    parameters: tuple[Parameter, ...]
    """What the context does not hold; the identifier first."""
    arguments: tuple[str, ...]
    """The arguments of the event's class."""


@dataclass(frozen=True, slots=True)
class Opener:
    """A method of a context that returns a context within it."""

    name: str
    context: str
    doc: str
    parameters: tuple[Parameter, ...]
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """A builder of events that share fields."""

    name: str
    doc: str
    holds: tuple[HeldField, ...]
    identifier: str | None
    openers: tuple[Opener, ...]
    methods: tuple[ContextMethod, ...]


@dataclass(frozen=True, slots=True)
class Setter:
    """A method of a fluent builder that sets a field, with its companions."""

    name: str
    annotation: str
    nullable: bool
    value: str
    """What is assigned, of the parameter of the field's name."""
    item_annotation: str
    """For a list, the annotation of what ``add_…`` appends."""
    value_annotation: str
    """For a map, the annotation of what ``add_…`` puts."""
    maybe: bool


@dataclass(frozen=True, slots=True)
class FluentBuilder:
    """A builder that makes a record field by field."""

    name: str
    record: str
    doc: str
    parameters: tuple[Parameter, ...]
    arguments: tuple[str, ...]
    """The arguments of the record's class from the start."""
    setters: tuple[Setter, ...]


@dataclass(frozen=True, slots=True)
class Shorthand:
    """A function for a value that people write by hand."""

    name: str
    doc: str
    parameters: tuple[Parameter, ...]
    annotation: str
    value: str


@dataclass(frozen=True, slots=True)
class Helpers:
    """What helps to build values beside the builder functions, and what each of their modules imports."""

    context_imports: ImportGroups
    contexts: tuple[Context, ...]
    fluent_imports: ImportGroups
    fluent_builders: tuple[FluentBuilder, ...]
    shorthand_imports: ImportGroups
    shorthands: tuple[Shorthand, ...]
