"""What helpers add to a package, beside their own modules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from wiregen.protocol.protocol import Direction
from wiregen.protocol.types import RecordType
from wiregen.python.model.records import Extract, FlatForm


@dataclass(frozen=True, slots=True)
class HelperModule:
    """A module of helpers: its path, the template that prints it, and what that prints under ``helpers``."""

    path: str
    template: str
    source: str
    """The spec files that it comes from."""
    content: object


@dataclass(frozen=True, slots=True)
class PlannedHelpers:
    """Everything that python.yaml adds to a package."""

    modules: tuple[HelperModule, ...] = ()
    extracts: Mapping[Direction, tuple[tuple[RecordType, Extract], ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """The extracts of each direction, each with the one event that has it."""
    flat_forms: Mapping[RecordType, FlatForm] = field(default_factory=lambda: MappingProxyType({}))
