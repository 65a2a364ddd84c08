# From jobs.yaml of the spec contexts; remake: wiregen generate
"""How the classes of the module jobs are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import jobs as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, number
from .._runtime.unset import UNSET


@decodes(models.Result)
def read_result(obj: dict[str, Any]) -> models.Result:
    model = new(models.Result)
    model.value = number(obj["value"])
    model.model_rest = None if len(obj) == 1 else rest_of("Result", obj)
    return model


@encodes(models.Result)
def write_result(model: models.Result) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "value": finite(model.value),
    }
    if model.model_rest is not None:
        put_rest("Result", obj, model.model_rest)
    return obj


@decodes(models.JobStartedEvent, "type", "job.started")
def read_job_started_event(obj: dict[str, Any]) -> models.JobStartedEvent:
    model = new(models.JobStartedEvent)
    model.event_id = "" + obj["event_id"]
    model.job_id = "" + obj["job_id"]
    model.model_rest = None if len(obj) == 3 else rest_of("JobStartedEvent", obj)
    return model


@encodes(models.JobStartedEvent)
def write_job_started_event(model: models.JobStartedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "job.started",
        "event_id": "" + model.event_id,
        "job_id": "" + model.job_id,
    }
    if model.model_rest is not None:
        put_rest("JobStartedEvent", obj, model.model_rest)
    return obj


@decodes(models.JobDoneEvent, "type", "job.done")
def read_job_done_event(obj: dict[str, Any]) -> models.JobDoneEvent:
    model = new(models.JobDoneEvent)
    model.event_id = "" + obj["event_id"]
    model.job_id = "" + obj["job_id"]
    model.result = read_result(obj["result"])
    model.note = UNSET
    model.model_rest = None
    if unread := len(obj) - 4:
        if (value := obj.get("note", UNSET)) is not UNSET:
            model.note = None if value is None else "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("JobDoneEvent", obj)
    return model


@encodes(models.JobDoneEvent)
def write_job_done_event(model: models.JobDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "job.done",
        "event_id": "" + model.event_id,
        "job_id": "" + model.job_id,
        "result": write_result(model.result),
    }
    if (value := model.note) is not UNSET:
        obj["note"] = None if value is None else "" + value
    if model.model_rest is not None:
        put_rest("JobDoneEvent", obj, model.model_rest)
    return obj


@decodes(models.PingEvent, "type", "ping")
def read_ping_event(obj: dict[str, Any]) -> models.PingEvent:
    model = new(models.PingEvent)
    model.event_id = "" + obj["event_id"]
    model.model_rest = None if len(obj) == 2 else rest_of("PingEvent", obj)
    return model


@encodes(models.PingEvent)
def write_ping_event(model: models.PingEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "ping",
        "event_id": "" + model.event_id,
    }
    if model.model_rest is not None:
        put_rest("PingEvent", obj, model.model_rest)
    return obj
