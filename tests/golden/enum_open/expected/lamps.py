# From lamps.yaml of the spec enum_open; remake: wiregen generate
"""Lamps and their colours."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from .enums import Colour


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Lamp(Model):
    """A lamp."""

    colour: Colour | str
    """What the lamp shines in now."""
    spare: Colour | str | None = None
    """What it can be changed to."""
