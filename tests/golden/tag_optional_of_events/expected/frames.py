# From frames.yaml of the spec tag_optional_of_events; remake: wiregen generate
"""Frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BellEvent(ServerEventBase):
    """It rings."""

    type: ClassVar[Literal["bell"]] = "bell"

    times: int
    """How often."""
