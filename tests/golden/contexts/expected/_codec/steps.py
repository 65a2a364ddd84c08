# From steps.yaml of the spec contexts; remake: wiregen generate
"""How the classes of the module steps are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import steps as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.JobStepBegunEvent, "type", "job.step.begun")
def read_job_step_begun_event(obj: dict[str, Any]) -> models.JobStepBegunEvent:
    model = new(models.JobStepBegunEvent)
    model.event_id = "" + obj["event_id"]
    model.job_id = "" + obj["job_id"]
    model.step = value if type(value := obj["step"]) is int else integer(value)
    model.title = "" + obj["title"]
    model.note = None
    model.model_rest = None
    if unread := len(obj) - 5:
        if (value := obj.get("note")) is not None:
            model.note = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("JobStepBegunEvent", obj)
    return model


@encodes(models.JobStepBegunEvent)
def write_job_step_begun_event(model: models.JobStepBegunEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "job.step.begun",
        "event_id": "" + model.event_id,
        "job_id": "" + model.job_id,
        "step": value if type(value := model.step) is int else whole(value),
        "title": "" + model.title,
    }
    if (value := model.note) is not None:
        obj["note"] = "" + value
    if model.model_rest is not None:
        put_rest("JobStepBegunEvent", obj, model.model_rest)
    return obj


@decodes(models.JobStepSkippedEvent, "type", "job.step.skipped")
def read_job_step_skipped_event(obj: dict[str, Any]) -> models.JobStepSkippedEvent:
    model = new(models.JobStepSkippedEvent)
    model.event_id = "" + obj["event_id"]
    model.job_id = "" + obj["job_id"]
    model.step = value if type(value := obj["step"]) is int else integer(value)
    model.model_rest = None if len(obj) == 4 else rest_of("JobStepSkippedEvent", obj)
    return model


@encodes(models.JobStepSkippedEvent)
def write_job_step_skipped_event(model: models.JobStepSkippedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "job.step.skipped",
        "event_id": "" + model.event_id,
        "job_id": "" + model.job_id,
        "step": value if type(value := model.step) is int else whole(value),
    }
    if model.model_rest is not None:
        put_rest("JobStepSkippedEvent", obj, model.model_rest)
    return obj


@decodes(models.ProgressEvent, "type", "progress")
def read_progress_event(obj: dict[str, Any]) -> models.ProgressEvent:
    model = new(models.ProgressEvent)
    model.event_id = "" + obj["event_id"]
    model.job_id = "" + obj["job_id"]
    model.step = value if type(value := obj["step"]) is int else integer(value)
    model.share = None
    model.model_rest = None
    if unread := len(obj) - 4:
        if (value := obj.get("share")) is not None:
            model.share = number(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("ProgressEvent", obj)
    return model


@encodes(models.ProgressEvent)
def write_progress_event(model: models.ProgressEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "progress",
        "event_id": "" + model.event_id,
        "job_id": "" + model.job_id,
        "step": value if type(value := model.step) is int else whole(value),
    }
    if (value := model.share) is not None:
        obj["share"] = finite(value)
    if model.model_rest is not None:
        put_rest("ProgressEvent", obj, model.model_rest)
    return obj


@decodes(models.LampOnEvent, "type", "lamp.on")
def read_lamp_on_event(obj: dict[str, Any]) -> models.LampOnEvent:
    model = new(models.LampOnEvent)
    model.lamp = "" + obj["lamp"]
    model.brightness = None
    model.model_rest = None
    if unread := len(obj) - 2:
        if (value := obj.get("brightness")) is not None:
            model.brightness = value if type(value) is int else integer(value)
            unread -= 1
        if unread:
            model.model_rest = rest_of("LampOnEvent", obj)
    return model


@encodes(models.LampOnEvent)
def write_lamp_on_event(model: models.LampOnEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "lamp.on",
        "lamp": "" + model.lamp,
    }
    if (value := model.brightness) is not None:
        obj["brightness"] = value if type(value) is int else whole(value)
    if model.model_rest is not None:
        put_rest("LampOnEvent", obj, model.model_rest)
    return obj
