# From tasks.yaml of the spec builder; remake: wiregen generate
"""Codec of the module tasks.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import tasks as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.unset import UNSET


@decodes(models.Task)
def read_task(o: dict[str, Any]) -> models.Task:
    m = new(models.Task)
    m.title = "" + o["title"]
    m.model_rest = None if len(o) == 1 else rest_of("Task", o)
    return m


@encodes(models.Task)
def write_task(m: models.Task) -> dict[str, Any]:
    o: dict[str, Any] = {
        "title": "" + m.title,
    }
    if m.model_rest is not None:
        put_rest("Task", o, m.model_rest)
    return o


@decodes(models.TaskCreateEvent, "type", "task.create")
def read_task_create_event(o: dict[str, Any]) -> models.TaskCreateEvent:
    m = new(models.TaskCreateEvent)
    m.task = read_task(o["task"])
    m.owner = None if (v := o["owner"]) is None else "" + v
    m.after = None
    m.note = UNSET
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("after")) is not None:
            m.after = "" + v
            rest -= 1
        if (v := o.get("note", UNSET)) is not UNSET:
            m.note = None if v is None else "" + v
            rest -= 1
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TaskCreateEvent", o)
    return m


@encodes(models.TaskCreateEvent)
def write_task_create_event(m: models.TaskCreateEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "task.create",
        "task": write_task(m.task),
        "owner": None if (v := m.owner) is None else "" + v,
    }
    if (v := m.after) is not None:
        o["after"] = "" + v
    if (v := m.note) is not UNSET:
        o["note"] = None if v is None else "" + v
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("TaskCreateEvent", o, m.model_rest)
    return o


@decodes(models.TasksImported, "type", "task.import")
def read_tasks_imported(o: dict[str, Any]) -> models.TasksImported:
    m = new(models.TasksImported)
    m.event_id = "" + o["event_id"]
    m.model_rest = None if len(o) == 2 else rest_of("TasksImported", o)
    return m


@encodes(models.TasksImported)
def write_tasks_imported(m: models.TasksImported) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "task.import",
        "event_id": "" + m.event_id,
    }
    if m.model_rest is not None:
        put_rest("TasksImported", o, m.model_rest)
    return o


@decodes(models.PingEvent, "type", "ping")
def read_ping_event(o: dict[str, Any]) -> models.PingEvent:
    m = new(models.PingEvent)
    m.model_rest = None if len(o) == 1 else rest_of("PingEvent", o)
    return m


@encodes(models.PingEvent)
def write_ping_event(m: models.PingEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "ping",
    }
    if m.model_rest is not None:
        put_rest("PingEvent", o, m.model_rest)
    return o
