"""Everything public of a package: classes, functions, modules and the order of parameters, decided once.

Collisions are checked over it, exports are printed from it, ``diff`` compares source compatibility by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from wiregen.protocol.protocol import Direction, Event
from wiregen.protocol.types import Field, UnionType, UntaggedUnion
from wiregen.python.annotations import field_annotation, field_default, with_absence
from wiregen.python.class_names import ClassNames
from wiregen.python.code import Code, Name
from wiregen.python.formats import accessible, taken_annotation
from wiregen.source.faults import Position

RUNTIME_EXPORTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
        "_runtime.model": ("Model",),
        "_runtime.enums": ("StringEnum",),
        "_runtime.unset": ("UNSET", "Unset"),
        "_runtime.native": ("codec",),
    }
)
"""The names that every package offers, by module."""


@dataclass(frozen=True, slots=True)
class Parameter(Code):
    """A parameter of a function, or a field of a class, as it is declared: a class takes all its fields by keyword."""

    name: str
    annotation: Code
    default: Code | None = None
    keyword_only: bool = False

    def __str__(self) -> str:
        default = "" if self.default is None else f" = {self.default}"
        return f"{self.name}: {self.annotation}{default}"

    def parts(self) -> Iterable[Code]:
        return (self.annotation,) if self.default is None else (self.annotation, self.default)


def declarations(parameters: Iterable[Parameter]) -> tuple[Code, ...]:
    """Return parameters as they are in a signature, those by keyword only behind a star."""
    by_place: list[Parameter] = []
    by_keyword: list[Parameter] = []
    for parameter in parameters:
        (by_keyword if parameter.keyword_only else by_place).append(parameter)
    return (*by_place, *((Name("*"), *by_keyword) if by_keyword else ()))


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method. Parameters by keyword only come last; ``self`` is left out."""

    name: Name
    parameters: tuple[Parameter, ...]
    returns: Code
    what: str
    """What it is for, for messages: "the builder of 'ping'"."""
    position: Position

    @property
    def declarations(self) -> tuple[Code, ...]:
        """The parameters as they are in its signature."""
        return declarations(self.parameters)


@dataclass(frozen=True, slots=True)
class Class:
    """A class, with the fields that it takes and the methods that it has beside those of every model."""

    name: Name
    fields: tuple[Parameter, ...]
    methods: tuple[Function, ...]
    what: str
    position: Position


@dataclass(frozen=True, slots=True)
class EnumClass:
    """An enum."""

    name: Name
    members: tuple[str, ...]
    what: str
    position: Position


@dataclass(frozen=True, slots=True)
class Alias:
    """The name of a union."""

    name: Name
    members: tuple[Code, ...]
    what: str
    position: Position


Declaration: TypeAlias = Function | Class | EnumClass | Alias


@dataclass(frozen=True, slots=True)
class Export:
    """A name that the package offers, and the module it comes from."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class Decoders:
    """The functions that decode a union."""

    from_text: Function
    from_dict: Function


@dataclass(frozen=True, slots=True)
class Api:
    """The public surface of a package."""

    names: ClassNames
    builders: Mapping[Event, Function]
    decoders: Mapping[UnionType | UntaggedUnion, Decoders]
    replies: Mapping[Event, Function]
    """The functions that decode the replies of events."""
    constants: Mapping[Direction, EnumClass]
    declarations: tuple[Declaration, ...]
    """Everything that depends on the protocol, in the order in which collisions are looked for."""
    exports: tuple[Export, ...]


def field_parameter(names: ClassNames, field: Field, *, keyword_only: bool = False) -> Parameter:
    """Return a field as a parameter with its annotation and default."""
    return Parameter(field.name, field_annotation(names, field), field_default(field), keyword_only)


def taken_parameter(names: ClassNames, field: Field, *, keyword_only: bool = False) -> Parameter:
    """Return a field as a builder takes it. If it has a format, the builder takes its value too.

    ``formats.written`` is what the builder then puts into the field.
    """
    if accessible(field.type) is None:
        return field_parameter(names, field, keyword_only=keyword_only)
    taken = with_absence(taken_annotation(names, field.type), optional=field.optional, nullable=field.nullable)
    return Parameter(field.name, taken, field_default(field), keyword_only)
