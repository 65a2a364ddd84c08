# From jobs.yaml, protocol.yaml, steps.yaml of the spec contexts; remake: wiregen generate
"""One function an event: what the event requires comes first, what may be left out has a default."""

from __future__ import annotations

from . import jobs as _jobs, steps as _steps
from ._runtime.unset import UNSET, Unset
from .jobs import Result


def job_started(
    event_id: str,
    job_id: str,
) -> _jobs.JobStartedEvent:
    """Build the event ``job.started``. A job has begun."""
    return _jobs.JobStartedEvent(
        event_id=event_id,
        job_id=job_id,
    )


def job_done(
    event_id: str,
    job_id: str,
    result: Result,
    note: str | Unset | None = UNSET,
) -> _jobs.JobDoneEvent:
    """Build the event ``job.done``. A job has ended."""
    return _jobs.JobDoneEvent(
        event_id=event_id,
        job_id=job_id,
        result=result,
        note=note,
    )


def ping(
    event_id: str,
) -> _jobs.PingEvent:
    """Build the event ``ping``. A sign of life; no context builds it."""
    return _jobs.PingEvent(
        event_id=event_id,
    )


def job_step_begun(
    event_id: str,
    job_id: str,
    step: int,
    title: str,
    note: str | None = None,
) -> _steps.JobStepBegunEvent:
    """Build the event ``job.step.begun``. A step has begun."""
    return _steps.JobStepBegunEvent(
        event_id=event_id,
        job_id=job_id,
        step=step,
        title=title,
        note=note,
    )


def job_step_skipped(
    event_id: str,
    job_id: str,
    step: int,
) -> _steps.JobStepSkippedEvent:
    """Build the event ``job.step.skipped``. A step was left out; the context of the job builds this."""
    return _steps.JobStepSkippedEvent(
        event_id=event_id,
        job_id=job_id,
        step=step,
    )


def progress(
    event_id: str,
    job_id: str,
    step: int,
    share: float | None = None,
) -> _steps.ProgressEvent:
    """Build the event ``progress``. The name of this event has none of the prefixes."""
    return _steps.ProgressEvent(
        event_id=event_id,
        job_id=job_id,
        step=step,
        share=share,
    )


def lamp_on(
    lamp: str,
    brightness: int | None = None,
) -> _steps.LampOnEvent:
    """Build the event ``lamp.on``. Switches a lamp on."""
    return _steps.LampOnEvent(
        lamp=lamp,
        brightness=brightness,
    )
