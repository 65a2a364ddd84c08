# From kettle.yaml of the spec events_by_direction; remake: wiregen generate
"""What a kettle and its user say to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ClientEventBase, ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class KettleBoiledEvent(ServerEventBase):
    """The water boils. It is time for tea."""

    type: ClassVar[Literal["kettle.boiled"]] = "kettle.boiled"

    event_id: str
    """The identifier of this event."""
    degrees: float | None = None
    """The temperature in degrees Celsius."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEvent(ServerEventBase):
    """Something went wrong."""

    type: ClassVar[Literal["error"]] = "error"

    event_id: str
    """The identifier of this event."""
    message: str
    """What, in words."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class KettleBoilEvent(ClientEventBase):
    """Asks for boiling water."""

    type: ClassVar[Literal["kettle.boil"]] = "kettle.boil"

    event_id: str | None = None
    """The identifier of this event."""
    degrees: float | None = None
    """The temperature in degrees Celsius."""
