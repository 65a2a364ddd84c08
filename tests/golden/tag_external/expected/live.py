# From live.yaml of the spec tag_external; remake: wiregen generate
"""A live session."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.enveloped_model import EnvelopedModel
from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ReadyEvent(ServerEventBase, EnvelopedModel):
    """It can begin."""

    usage: int | None = None
    """Tokens so far."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SaidEvent(ServerEventBase, EnvelopedModel):
    """Words."""

    usage: int | None = None
    """Tokens so far."""
    text: str
    """Which."""
