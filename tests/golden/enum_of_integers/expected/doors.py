# From doors.yaml of the spec enum_of_integers; remake: wiregen generate
"""Doors."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from .enums import Floor, State


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Door(Model):
    """A door."""

    state: State | int
    """What it is."""
    floor: Floor
    """Where it is."""
    log: list[State | int] | None = None
    """What it was."""
    sign: str | Floor | None = None
    """What is written on it."""
