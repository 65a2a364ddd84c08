"""The class or alias of every named type: its name, and the module that it is imported from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from wiregen.protocol.protocol import Direction, Event, Protocol
from wiregen.protocol.types import NamedType, UnionType
from wiregen.python.code import Attribute, Code, Import, Name, imported

EVENTS = "events"
"""The module of the unions of events."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The names and parameters that python.yaml gives in place of those that follow from the protocol."""

    classes: Mapping[NamedType, str] = field(default_factory=lambda: MappingProxyType({}))
    builders: Mapping[Event, str] = field(default_factory=lambda: MappingProxyType({}))
    keyword_only: Mapping[Direction, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    """The fields that builders of a direction take by keyword if they are optional."""


@dataclass(frozen=True, slots=True)
class ClassNames:
    """The names of the classes and aliases of a protocol, each with its import."""

    types: Mapping[NamedType, Name]
    unknowns: Mapping[UnionType, Name]
    """The classes that hold what the spec does not know."""

    def text(self, type_: NamedType) -> str:
        """Return the name of the class or alias of a type."""
        return self.types[type_].text

    def module(self, type_: NamedType) -> str:
        """Return the module of a type, without the package."""
        return module_of(self.types[type_])

    def within_module(self, type_: NamedType) -> Code:
        """Return a type's class as an attribute of its module."""
        return Attribute(imported(".", self.module(type_)), self.text(type_))

    def annotated(self, type_: NamedType) -> Code:
        """Return a type's class as annotations have it.

        The module of the unions of events imports those that have such a union, which therefore name it by its module.
        """
        return self.private(type_) if self.module(type_) == EVENTS else self.types[type_]

    def private(self, type_: NamedType) -> Code:
        """Return a type's class as an attribute of its module, which has an underscore.

        The underscore keeps the module from programs that import everything with a star.
        """
        module = self.module(type_)
        return Attribute(imported(".", module, f"_{module}"), self.text(type_))


def module_of(name: Name) -> str:
    """Return the module that a name of the package is imported from, without the package."""
    assert name.source is not None
    return name.source.module.removeprefix(".")


def class_names(protocol: Protocol, choices: Choices) -> ClassNames:
    """Return the name of every class and alias: from python.yaml, else from the spec."""
    types: dict[NamedType, Name] = {}
    unknowns: dict[UnionType, Name] = {}

    def add(type_: NamedType, module: str) -> None:
        name = choices.classes.get(type_, type_.name)
        types[type_] = Name(name, Import(f".{module}", name))

    for enum in protocol.enums:
        add(enum, "enums")
    for record in protocol.all_records:
        add(record, record.topic)
    for union in protocol.unions:
        add(union, union.topic)
        if isinstance(union, UnionType):
            unknowns[union] = imported(f".{union.topic}", union.unknown)
    for direction in protocol.directions:
        add(direction.union, EVENTS)
        unknowns[direction.union] = imported(".directions", direction.union.unknown)
    return ClassNames(MappingProxyType(types), MappingProxyType(unknowns))
