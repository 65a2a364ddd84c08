# From rpc.yaml of the spec known_by_keys; remake: wiregen generate
"""Calls and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallEvent(ServerEventBase):
    """A call."""

    method: ClassVar[Literal["call"]] = "call"

    id: int
    """Names it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AnswerEvent(ServerEventBase):
    """An answer."""

    id: int
    """Of which."""
    result: Any
    """What it gave."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FailureEvent(ServerEventBase):
    """No answer."""

    id: int | None = None
    """Of which."""
    error: str | None
    """Why."""
