# From settings.yaml of the spec inline_union; remake: wiregen generate
"""Settings."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Range(Model):
    """A range of numbers."""

    least: int
    """The least number."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Setting(Model):
    """A setting."""

    value: str | int
    """What it is set to."""
    limits: float | Range | None = None
    """The number, or what it lies in."""
    names: list[str | Range] | None = None
    """What it is called."""
    by_host: dict[str, bool | list[int]] | Unset | None = UNSET
    """By host; null for none."""
