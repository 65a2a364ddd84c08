"""Modules about all events of a direction: their base classes, unions, codec and builders."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.api import Function
from wiregen.python.code import Code, Keyword
from wiregen.python.model.codec import UnionCodec
from wiregen.python.model.records import Extract, SharedField, Unknown


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

    directions: tuple[DirectionBase, ...]
    shared: tuple[EventBase, ...]
    """The bases of events that travel in several directions."""


@dataclass(frozen=True, slots=True)
class DirectionCodec:
    """The codec of the union of all events of a direction."""

    unknown: Unknown
    union: UnionCodec
    written: bool
    """True if its events are in other values, which are written with it."""


@dataclass(frozen=True, slots=True)
class Builder:
    """A function that builds one event."""

    function: Function
    doc: str
    arguments: tuple[Keyword, ...]
    """What it passes to the event's class."""


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
