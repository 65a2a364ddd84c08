# From jobs.yaml, protocol.yaml, steps.yaml, python.yaml of the spec contexts; remake: wiregen generate
"""Scoped builders: they fill in the fields that several events share. They are immutable and reusable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field as _field

from . import jobs as _jobs, steps as _steps
from ._runtime.identifiers import identifier as _identifier
from ._runtime.unset import UNSET, Unset
from .jobs import Result


@dataclass(frozen=True, slots=True)
class StepEvents:
    """Builds the events of one step of a job."""

    job_id: str
    step: int
    event_id_factory: Callable[[], str] | None = _field(default=None, kw_only=True, repr=False)
    """Called for the event_id of every event that is built without one."""

    def begun(self, event_id: str | None, title: str, note: str | None = None) -> _steps.JobStepBegunEvent:
        """Build the event ``job.step.begun``."""
        return _steps.JobStepBegunEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            job_id=self.job_id,
            step=self.step,
            title=title,
            note=note,
        )

    def progress(self, event_id: str | None = None, share: float | None = None) -> _steps.ProgressEvent:
        """Build the event ``progress``."""
        return _steps.ProgressEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            job_id=self.job_id,
            step=self.step,
            share=share,
        )


@dataclass(frozen=True, slots=True)
class JobEvents:
    """Builds the events of one job."""

    job_id: str
    event_id_factory: Callable[[], str] | None = _field(default=None, kw_only=True, repr=False)
    """Called for the event_id of every event that is built without one."""

    def for_step(self, step: int) -> StepEvents:
        """Return the StepEvents inside this one. Builds the events of one step of a job."""
        return StepEvents(self.job_id, step, event_id_factory=self.event_id_factory)

    def started(self, event_id: str | None = None) -> _jobs.JobStartedEvent:
        """Build the event ``job.started``."""
        return _jobs.JobStartedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory), job_id=self.job_id
        )

    def done(self, event_id: str | None, result: Result, note: str | Unset | None = UNSET) -> _jobs.JobDoneEvent:
        """Build the event ``job.done``."""
        return _jobs.JobDoneEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory),
            job_id=self.job_id,
            note=note,
            result=result,
        )

    def step_skipped(self, event_id: str | None, step: int) -> _steps.JobStepSkippedEvent:
        """Build the event ``job.step.skipped``."""
        return _steps.JobStepSkippedEvent(
            event_id=_identifier("event_id", event_id, self.event_id_factory), job_id=self.job_id, step=step
        )


@dataclass(frozen=True, slots=True)
class LampCommands:
    """Builds the commands for one lamp; these have no identifier."""

    lamp: str

    def lamp_on(self, brightness: int | None = None) -> _steps.LampOnEvent:
        """Build the event ``lamp.on``."""
        return _steps.LampOnEvent(lamp=self.lamp, brightness=brightness)
