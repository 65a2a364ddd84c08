"""A whole generated package."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.python.code import Code, Import, Name, TupleDisplay
from wiregen.python.model.codec import CodecModule, Decoders
from wiregen.python.model.events import Builder, DirectionBases, DirectionCodec, Peeker
from wiregen.python.model.helpers import HelperModule
from wiregen.python.model.records import Module, Union
from wiregen.python.model.table import Table


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One member of an enum."""

    name: str
    literal: Code
    doc: str


@dataclass(frozen=True, slots=True)
class Enum:
    """An enum of texts or integers."""

    name: str
    constant: str
    """The name in upper case, for constants made for this enum."""
    doc: str
    base: Name
    members: tuple[EnumMember, ...]
    closed: bool
    integer: bool


@dataclass(frozen=True, slots=True)
class Sources:
    """The spec files that the modules come from which do not belong to one topic."""

    enums: str
    events: str
    unions: str
    everything: str


@dataclass(frozen=True, slots=True)
class ModuleExports:
    """The names that a package offers from one module."""

    module: str
    imports: tuple[Import, ...]
    """Each name imported as itself, which marks it as exported for type checkers."""
    names: TupleDisplay


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
    codec: tuple[CodecModule, ...]
    decoders: Decoders
    bases: DirectionBases
    event_unions: tuple[Union, ...]
    """The union of all events of each direction."""
    event_codecs: tuple[DirectionCodec, ...]
    builders: tuple[Builder, ...]
    peekers: tuple[Peeker, ...]
    helpers: tuple[HelperModule, ...]
    exports: tuple[ModuleExports, ...]
    table: Table
