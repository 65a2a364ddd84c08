# From jobs.yaml, protocol.yaml, steps.yaml of the spec contexts; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import jobs, steps
from .directions import UnknownClientEvent, UnknownServerEvent

ServerEvent: TypeAlias = (
    jobs.JobStartedEvent
    | jobs.JobDoneEvent
    | jobs.PingEvent
    | steps.JobStepBegunEvent
    | steps.JobStepSkippedEvent
    | steps.ProgressEvent
    | UnknownServerEvent
)
"""Sent by the server."""

ClientEvent: TypeAlias = steps.LampOnEvent | UnknownClientEvent
"""Sent by the client."""
