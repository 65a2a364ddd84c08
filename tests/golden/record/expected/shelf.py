# From shelf.yaml of the spec record; remake: wiregen generate
"""Books and where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Book(Model):
    """A book."""

    title: str
    """The title."""
    pages: int
    """The number of pages."""
    weight: float
    """The weight in kilograms."""
    lent: bool
    """Whether somebody has it at home."""
    place: Place
    """Where it stands."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Place(Model):
    """A place on a shelf."""

    shelf: str
    """The name of the shelf."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Nothing(Model):
    """A record without a field."""
