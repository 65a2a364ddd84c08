# From jobs.yaml, protocol.yaml, steps.yaml of the spec contexts; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ServerEventType(StringEnum):
    """Wire types of all server events. Sent by the server."""

    JOB_STARTED = "job.started"
    """A job has begun."""
    JOB_DONE = "job.done"
    """A job has ended."""
    PING = "ping"
    """A sign of life; no context builds it."""
    JOB_STEP_BEGUN = "job.step.begun"
    """A step has begun."""
    JOB_STEP_SKIPPED = "job.step.skipped"
    """A step was left out; the context of the job builds this."""
    PROGRESS = "progress"
    """The name of this event has none of the prefixes."""


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the client."""

    LAMP_ON = "lamp.on"
    """Switches a lamp on."""
