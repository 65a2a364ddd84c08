# From steps.yaml of the spec contexts; remake: wiregen generate
"""Codec of the module steps.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import steps as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import finite, integer, number, whole


@decodes(models.JobStepBegunEvent, "type", "job.step.begun")
def read_job_step_begun_event(o: dict[str, Any]) -> models.JobStepBegunEvent:
    m = new(models.JobStepBegunEvent)
    m.event_id = "" + o["event_id"]
    m.job_id = "" + o["job_id"]
    m.step = v if type(v := o["step"]) is int else integer(v)
    m.title = "" + o["title"]
    m.note = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("note")) is not None:
            m.note = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("JobStepBegunEvent", o)
    return m


@encodes(models.JobStepBegunEvent)
def write_job_step_begun_event(m: models.JobStepBegunEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "job.step.begun",
        "event_id": "" + m.event_id,
        "job_id": "" + m.job_id,
        "step": v if type(v := m.step) is int else whole(v),
        "title": "" + m.title,
    }
    if (v := m.note) is not None:
        o["note"] = "" + v
    if m.model_rest is not None:
        put_rest("JobStepBegunEvent", o, m.model_rest)
    return o


@decodes(models.JobStepSkippedEvent, "type", "job.step.skipped")
def read_job_step_skipped_event(o: dict[str, Any]) -> models.JobStepSkippedEvent:
    m = new(models.JobStepSkippedEvent)
    m.event_id = "" + o["event_id"]
    m.job_id = "" + o["job_id"]
    m.step = v if type(v := o["step"]) is int else integer(v)
    m.model_rest = None if len(o) == 4 else rest_of("JobStepSkippedEvent", o)
    return m


@encodes(models.JobStepSkippedEvent)
def write_job_step_skipped_event(m: models.JobStepSkippedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "job.step.skipped",
        "event_id": "" + m.event_id,
        "job_id": "" + m.job_id,
        "step": v if type(v := m.step) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest("JobStepSkippedEvent", o, m.model_rest)
    return o


@decodes(models.ProgressEvent, "type", "progress")
def read_progress_event(o: dict[str, Any]) -> models.ProgressEvent:
    m = new(models.ProgressEvent)
    m.event_id = "" + o["event_id"]
    m.job_id = "" + o["job_id"]
    m.step = v if type(v := o["step"]) is int else integer(v)
    m.share = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("share")) is not None:
            m.share = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ProgressEvent", o)
    return m


@encodes(models.ProgressEvent)
def write_progress_event(m: models.ProgressEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "progress",
        "event_id": "" + m.event_id,
        "job_id": "" + m.job_id,
        "step": v if type(v := m.step) is int else whole(v),
    }
    if (v := m.share) is not None:
        o["share"] = finite(v)
    if m.model_rest is not None:
        put_rest("ProgressEvent", o, m.model_rest)
    return o


@decodes(models.LampOnEvent, "type", "lamp.on")
def read_lamp_on_event(o: dict[str, Any]) -> models.LampOnEvent:
    m = new(models.LampOnEvent)
    m.lamp = "" + o["lamp"]
    m.brightness = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("brightness")) is not None:
            m.brightness = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("LampOnEvent", o)
    return m


@encodes(models.LampOnEvent)
def write_lamp_on_event(m: models.LampOnEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "lamp.on",
        "lamp": "" + m.lamp,
    }
    if (v := m.brightness) is not None:
        o["brightness"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("LampOnEvent", o, m.model_rest)
    return o
