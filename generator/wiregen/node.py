"""Moved to wiregen.source.nodes; goes with the old rooms."""

from __future__ import annotations

from dataclasses import dataclass

from wiregen.source.faults import Fault
from wiregen.source.nodes import Entry as Entry
from wiregen.source.nodes import Mapping as Mapping
from wiregen.source.nodes import Node as Node
from wiregen.source.nodes import Scalar as Scalar
from wiregen.source.nodes import Sequence as Sequence
from wiregen.source.nodes import plain as plain


@dataclass(frozen=True, slots=True)
class SpecFile:
    """One loaded file of a spec: its name without folder, and its content where there is any to go on with."""

    name: str
    content: Mapping | None


@dataclass(frozen=True, slots=True)
class Loaded:
    """All files of a spec folder, and what is wrong with their text."""

    folder: str
    """The folder as positions show it."""
    files: tuple[SpecFile, ...]
    faults: tuple[Fault, ...]
    imported: tuple[tuple[str, Loaded], ...] = ()
    """The specs that this one imports from, by the name of their folder."""
