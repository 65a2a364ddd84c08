# From jobs.yaml of the spec contexts; remake: wiregen generate
"""Codec of the module jobs.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import jobs as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, number
from .._runtime.unset import UNSET


@decodes(models.Result)
def read_result(o: dict[str, Any]) -> models.Result:
    m = new(models.Result)
    m.value = number(o["value"])
    m.model_rest = None if len(o) == 1 else rest_of("Result", o)
    return m


@encodes(models.Result)
def write_result(m: models.Result) -> dict[str, Any]:
    o: dict[str, Any] = {
        "value": finite(m.value),
    }
    if m.model_rest is not None:
        put_rest("Result", o, m.model_rest)
    return o


@decodes(models.JobStartedEvent, "type", "job.started")
def read_job_started_event(o: dict[str, Any]) -> models.JobStartedEvent:
    m = new(models.JobStartedEvent)
    m.event_id = "" + o["event_id"]
    m.job_id = "" + o["job_id"]
    m.model_rest = None if len(o) == 3 else rest_of("JobStartedEvent", o)
    return m


@encodes(models.JobStartedEvent)
def write_job_started_event(m: models.JobStartedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "job.started",
        "event_id": "" + m.event_id,
        "job_id": "" + m.job_id,
    }
    if m.model_rest is not None:
        put_rest("JobStartedEvent", o, m.model_rest)
    return o


@decodes(models.JobDoneEvent, "type", "job.done")
def read_job_done_event(o: dict[str, Any]) -> models.JobDoneEvent:
    m = new(models.JobDoneEvent)
    m.event_id = "" + o["event_id"]
    m.job_id = "" + o["job_id"]
    m.result = read_result(o["result"])
    m.note = UNSET
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("note", UNSET)) is not UNSET:
            m.note = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("JobDoneEvent", o)
    return m


@encodes(models.JobDoneEvent)
def write_job_done_event(m: models.JobDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "job.done",
        "event_id": "" + m.event_id,
        "job_id": "" + m.job_id,
        "result": write_result(m.result),
    }
    if (v := m.note) is not UNSET:
        o["note"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("JobDoneEvent", o, m.model_rest)
    return o


@decodes(models.PingEvent, "type", "ping")
def read_ping_event(o: dict[str, Any]) -> models.PingEvent:
    m = new(models.PingEvent)
    m.event_id = "" + o["event_id"]
    m.model_rest = None if len(o) == 2 else rest_of("PingEvent", o)
    return m


@encodes(models.PingEvent)
def write_ping_event(m: models.PingEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "ping",
        "event_id": "" + m.event_id,
    }
    if m.model_rest is not None:
        put_rest("PingEvent", o, m.model_rest)
    return o
