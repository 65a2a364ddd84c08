# From books.yaml of the spec tuples; remake: wiregen generate
"""Order books."""

from __future__ import annotations

from dataclasses import dataclass, field as _field

from ._runtime.model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Book(Model):
    """What is asked and bid for."""

    best: tuple[float, int]
    """Price and amount."""
    asks: list[tuple[str, float]]
    """Prices and amounts."""
    bids: dict[str, tuple[str, float | None]] | None = None
    """By name."""
    last: tuple[list[Side], Side, tuple[str]] | str | None = None
    """The last trade."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Side(Model):
    """Who trades."""

    name: str = _field(repr=False)
    """Their name."""
