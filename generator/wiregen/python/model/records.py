"""Modules of classes: records with their fields, unions with their unknown variants."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.api import Parameter
from wiregen.python.code import Code, Literal, Name


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant of a class."""

    attribute: str
    literal: Literal


@dataclass(frozen=True, slots=True)
class ModelField:
    """One field of a dataclass."""

    parameter: Parameter
    doc: str


@dataclass(frozen=True, slots=True)
class Accessor:
    """A method that returns the value of a field with a format."""

    name: str
    returns: Code
    doc: str
    value: Code


@dataclass(frozen=True, slots=True)
class Extract:
    """A method of every event of a direction that returns fields of one event."""

    name: Name
    doc: str
    fields: tuple[ModelField, ...]
    accessors: tuple[Accessor, ...]
    arguments: tuple[Code, ...]
    """What the event passes when it makes one."""
    test: str
    test_doc: str
    get: str
    get_doc: str
    own_get_doc: str
    """For the one event that has it."""


@dataclass(frozen=True, slots=True)
class SharedField:
    """A field that nearly all events of a direction have, as a property of the events without it."""

    name: str
    key_literal: Literal
    kind: str
    """The builtin class of its values."""
    doc: str


@dataclass(frozen=True, slots=True)
class FlatForm:
    """The union that a record is another form of, and the function that converts."""

    name: str
    union: Name
    from_dict: str


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass."""

    name: str
    bases: tuple[Name, ...]
    doc: str
    constants: tuple[Constant, ...]
    fields: tuple[ModelField, ...]
    accessors: tuple[Accessor, ...]
    absent: tuple[SharedField, ...]
    """What nearly all events of the direction have, and this one does not."""
    extracts: tuple[Extract, ...]
    """What the event gives when asked for it."""
    flat_form: FlatForm | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The class that holds a variant of an unknown tag, and its codec."""

    name: str
    function: str
    """The name in snake case, for the functions made for this class."""
    doc: str
    tags: tuple[ModelField, ...]
    """The attributes that keep the tags as they came."""
    held: Code
    """These of the variable ``model``."""
    names: str
    """These in words."""
    type_name: Code
    """Expression that gives them as one text."""
    payload_doc: str
    array: bool
    """True if it may hold an array."""
    plain: bool
    """True if one key with text values distinguishes the variants of the union: the codec handles it inline."""
    key_literal: Literal
    """That key."""
    union_literal: Literal
    tag_optional: bool


@dataclass(frozen=True, slots=True)
class Union:
    """A type alias."""

    name: str
    doc: str
    value: Code
    unknown: Unknown | None
    """The unknown variant of a union with a tag."""


@dataclass(frozen=True, slots=True)
class Module:
    """One topic as a module of classes."""

    name: str
    file: str
    doc: str
    records: tuple[Record, ...]
    unions: tuple[Union, ...]
