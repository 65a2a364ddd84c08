# From lamp.yaml of the spec tag_by_direction; remake: wiregen generate
"""A lamp."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ClientEventBase, ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LitEvent(ServerEventBase):
    """It shines."""

    event: ClassVar[Literal["lit"]] = "lit"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LightEvent(ClientEventBase):
    """Let it shine."""

    command: ClassVar[Literal["light"]] = "light"
