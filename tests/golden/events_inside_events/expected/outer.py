# From outer.yaml of the spec events_inside_events; remake: wiregen generate
"""What holds events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model
from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Recording(Model):
    """What was said."""

    events: list[_events.ServerEvent]
    """What the server said."""
    asked: _events.ClientEvent | str | None = None
    """What was asked."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EnvelopeEvent(ServerEventBase):
    """One event or several around which there is more."""

    type: ClassVar[Literal["envelope"]] = "envelope"

    id: str
    """To confirm it with."""
    payload: _events.ServerEvent | list[_events.ServerEvent]
    """The events."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReplayEvent(ServerEventBase):
    """What was said before."""

    type: ClassVar[Literal["replay"]] = "replay"

    recording: Recording
    """All of it."""


from . import events as _events  # noqa: E402  # at the end, since it imports this module
