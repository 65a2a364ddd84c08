# From sound.yaml of the spec events_shared; remake: wiregen generate
"""Sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ClientEventBase, ServerClientSharedBase, ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StartEvent(ServerEventBase):
    """It begins."""

    type: ClassVar[Literal["start"]] = "start"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MediaEvent(ServerClientSharedBase):
    """A piece of it."""

    type: ClassVar[Literal["media"]] = "media"

    payload_: str
    """The bytes."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ClearEvent(ClientEventBase):
    """Forget it."""

    type: ClassVar[Literal["clear"]] = "clear"
