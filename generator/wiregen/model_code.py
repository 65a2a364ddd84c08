"""Pieces of code that every part of the model is made of: import statements and parameters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One ``from module import names`` statement."""

    module: str
    names: tuple[str, ...]


ImportGroups = tuple[tuple[ImportLine, ...], ...]
"""Import statements in groups, with a blank line between two."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a builder function."""

    name: str
    declaration: str
