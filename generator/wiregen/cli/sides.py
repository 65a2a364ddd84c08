"""One side of a comparison: the specs of a folder or of a git revision, with positions that a person can look up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from wiregen.cli.report import Finding, Level
from wiregen.cli.revisions import check_out
from wiregen.pipeline import load_all
from wiregen.python.package import ResolvedPackage
from wiregen.source.faults import Position, SpecError


@dataclass(frozen=True, slots=True)
class Side:
    """The packages of one side, and how to show positions in its specs."""

    packages: dict[str, ResolvedPackage]
    faults: tuple[Finding, ...]
    shown: Callable[[Position], Position]
    """Shows a position so that a person can look it up."""
    annotated: Callable[[Position], Position]
    """Shows a position so that GitHub can annotate it."""


def side_of(named: str, spec: Path) -> Side:
    """Return the specs of a folder, or those in the folder ``spec`` of a git revision."""
    if not named:
        raise click.UsageError("expected a folder or a git revision, got an empty name")
    if Path(named).is_dir():
        return _read(Path(named), _as_it_is, _as_it_is)
    with TemporaryDirectory() as folder:
        checkout = check_out(named, spec, Path(folder))
        return _read(checkout.folder, checkout.in_revision, checkout.in_repository)


def _as_it_is(position: Position) -> Position:
    return position


def _read(folder: Path, shown: Callable[[Position], Position], annotated: Callable[[Position], Position]) -> Side:
    try:
        return Side(load_all(folder), (), shown, annotated)
    except SpecError as error:
        faults = tuple(Finding(Level.ERROR, fault.message, shown(fault.position)) for fault in error.faults)
        return Side({}, faults, shown, annotated)
