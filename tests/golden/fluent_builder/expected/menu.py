# From menu.yaml of the spec fluent_builder; remake: wiregen generate
"""Menus."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .enums import Currency


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dish(Model):
    """Something to eat."""

    name: str
    """What it is called."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Menu(Model):
    """What there is to eat."""

    title: str
    """The title."""
    currency: Currency | str
    """What is paid in."""
    allergens: list[str]
    """What makes some people ill."""
    dishes: list[Dish] | None = None
    """What can be ordered."""
    prices: dict[str, float] | None = None
    """What each dish costs."""
    note: str | None = None
    """A remark."""
    until: str | Unset | None = UNSET
    """The last day; null for no end."""
    keywords: list[str] | Unset | None = UNSET
    """What to find it by; null for nothing."""
