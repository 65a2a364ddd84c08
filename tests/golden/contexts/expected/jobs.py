# From jobs.yaml of the spec contexts; remake: wiregen generate
"""Jobs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .directions import ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Result(Model):
    """What came out."""

    value: float
    """The number."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JobStartedEvent(ServerEventBase):
    """A job has begun."""

    type: ClassVar[Literal["job.started"]] = "job.started"

    event_id: str
    """The identifier of this event."""
    job_id: str
    """The job."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JobDoneEvent(ServerEventBase):
    """A job has ended."""

    type: ClassVar[Literal["job.done"]] = "job.done"

    event_id: str
    """The identifier of this event."""
    job_id: str
    """The job."""
    note: str | Unset | None = UNSET
    """A remark."""
    result: Result
    """What came out."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PingEvent(ServerEventBase):
    """A sign of life; no context builds it."""

    type: ClassVar[Literal["ping"]] = "ping"

    event_id: str
    """The identifier of this event."""
