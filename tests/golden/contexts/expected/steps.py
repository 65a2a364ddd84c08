# From steps.yaml of the spec contexts; remake: wiregen generate
"""Steps of a job, and lamps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ClientEventBase, ServerEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JobStepBegunEvent(ServerEventBase):
    """A step has begun."""

    type: ClassVar[Literal["job.step.begun"]] = "job.step.begun"

    event_id: str
    """The identifier of this event."""
    job_id: str
    """The job."""
    step: int
    """The number of the step."""
    title: str
    """What is being done."""
    note: str | None = None
    """A remark."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class JobStepSkippedEvent(ServerEventBase):
    """A step was left out; the context of the job builds this."""

    type: ClassVar[Literal["job.step.skipped"]] = "job.step.skipped"

    event_id: str
    """The identifier of this event."""
    job_id: str
    """The job."""
    step: int
    """The number of the step."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ProgressEvent(ServerEventBase):
    """The name of this event has none of the prefixes."""

    type: ClassVar[Literal["progress"]] = "progress"

    event_id: str
    """The identifier of this event."""
    job_id: str
    """The job."""
    step: int
    """The number of the step."""
    share: float | None = None
    """How much is done."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LampOnEvent(ClientEventBase):
    """Switches a lamp on."""

    type: ClassVar[Literal["lamp.on"]] = "lamp.on"

    lamp: str
    """The lamp."""
    brightness: int | None = None
    """How bright it shall be."""
