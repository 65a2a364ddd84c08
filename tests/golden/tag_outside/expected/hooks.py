# From hooks.yaml of the spec tag_outside; remake: wiregen generate
"""Calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PingEvent(ServerEventBase):
    """A try."""

    type: ClassVar[Literal["ping"]] = "ping"

    zen: str
    """A saying."""
