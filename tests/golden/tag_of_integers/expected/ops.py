# From ops.yaml of the spec tag_of_integers; remake: wiregen generate
"""Operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HelloEvent(ServerEventBase):
    """A first word."""

    code: ClassVar[Literal[10]] = 10

    interval: int
    """How often."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CloseEvent(ServerEventBase):
    """A last word."""

    code: ClassVar[Literal["close"]] = "close"
