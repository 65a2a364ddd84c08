"""Modules about all events of a direction: their base classes, unions, codec and builders."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.api import Parameter
from wiregen.python.code import Code, Keyword
from wiregen.python.imports import ImportGroups
from wiregen.python.model.codec import UnionCodec
from wiregen.python.model.records import Extract, SharedField, Union, Unknown


@dataclass(frozen=True, slots=True)
class EventBase:
    """The base class of the events of a direction, or of those that several have in common."""

    name: str
    doc: str
    constants: Code
    extracts: tuple[Extract, ...]


@dataclass(frozen=True, slots=True)
class DirectionBase:
    """The base class of the events of a direction, and the class that holds an unknown one."""

    base: EventBase
    unknown: Unknown
    shared: tuple[SharedField, ...]
    """What nearly all of the events have."""


@dataclass(frozen=True, slots=True)
class DirectionBases:
    """The module of base classes and unknown events."""

    imports: ImportGroups
    type_imports: ImportGroups
    """What it imports for annotations alone, since the modules of events import it."""
    directions: tuple[DirectionBase, ...]
    shared: tuple[EventBase, ...]
    """The bases of events that travel in several directions."""


@dataclass(frozen=True, slots=True)
class DirectionUnion:
    """The union of all events of a direction."""

    union: Union


@dataclass(frozen=True, slots=True)
class EventUnions:
    """The module of the unions of events."""

    imports: ImportGroups
    directions: tuple[DirectionUnion, ...]


@dataclass(frozen=True, slots=True)
class DirectionCodec:
    """The codec of the union of all events of a direction."""

    unknown: Unknown
    union: UnionCodec
    written: bool
    """Its events stand in other values, which are written with it."""


@dataclass(frozen=True, slots=True)
class EventsCodec:
    """The module of the codec of the unions of events."""

    imports: ImportGroups
    directions: tuple[DirectionCodec, ...]


@dataclass(frozen=True, slots=True)
class Builder:
    """A function that builds one event."""

    name: str
    class_name: Code
    doc: str
    parameters: tuple[Parameter, ...]
    keyword_only: tuple[Parameter, ...]
    arguments: tuple[Keyword, ...]
    """What it passes to the event's class."""


@dataclass(frozen=True, slots=True)
class Builders:
    """The module of builder functions."""

    imports: ImportGroups
    builders: tuple[Builder, ...]


@dataclass(frozen=True, slots=True)
class Peeker:
    """A function that gives the wire type of a frame."""

    name: str
    variable: str
    """What holds what it calls."""
    made: Code
    """Expression that makes that."""
    returns: Code
    doc: str


@dataclass(frozen=True, slots=True)
class Peek:
    """The module of ``peek_type``."""

    imports: ImportGroups
    peekers: tuple[Peeker, ...]
