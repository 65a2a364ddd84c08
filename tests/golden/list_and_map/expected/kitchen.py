# From kitchen.yaml of the spec list_and_map; remake: wiregen generate
"""Recipes."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from .enums import Diet


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Recipe(Model):
    """A recipe."""

    steps: list[str]
    """What to do."""
    parts: list[Part]
    """What it is made of."""
    diets: list[Diet | str]
    """Who can eat it."""
    grams: dict[str, int]
    """How much of what."""
    prices: dict[str, float]
    """What it costs where."""
    groups: dict[str, list[Part]]
    """The parts by course."""
    table: list[list[int]]
    """Rows of numbers."""
    notes: list[str] | None = None
    """Remarks."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Part(Model):
    """A part of a recipe."""

    name: str
    """What it is."""
