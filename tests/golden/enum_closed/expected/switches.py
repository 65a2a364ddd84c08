# From switches.yaml of the spec enum_closed; remake: wiregen generate
"""Switches."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from .enums import Position


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Switch(Model):
    """A switch."""

    position: Position
    """Where the switch stands."""
    before: list[Position] | None = None
    """Where it stood before, latest first."""
