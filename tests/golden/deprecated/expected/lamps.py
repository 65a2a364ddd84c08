# From lamps.yaml of the spec deprecated; remake: wiregen generate
"""Lamps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model
from .directions import ClientEventBase
from .enums import Colour


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Bulb(Model):
    """A bulb.

    Deprecated: Lamps have no bulbs any more."""

    watts: int | None = None
    """What it takes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LampOnEvent(ClientEventBase):
    """Turn a lamp on.

    Deprecated: Use lamp.set instead."""

    type: ClassVar[Literal["lamp.on"]] = "lamp.on"

    colour: Colour | str
    """What it shines in."""
    hue: str | None = None
    """The same.

    Deprecated: Use colour instead."""
