# From tasks.yaml of the spec builder; remake: wiregen generate
"""How the classes of the module tasks are read and written.

``"" + value`` gives text as a plain ``str`` and gives up on anything that is not text, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import tasks as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.unset import UNSET


@decodes(models.Task)
def read_task(obj: dict[str, Any]) -> models.Task:
    model = new(models.Task)
    model.title = "" + obj["title"]
    model.model_rest = None if len(obj) == 1 else rest_of("Task", obj)
    return model


@encodes(models.Task)
def write_task(model: models.Task) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "title": "" + model.title,
    }
    if model.model_rest is not None:
        put_rest("Task", obj, model.model_rest)
    return obj


@decodes(models.TaskCreateEvent, "type", "task.create")
def read_task_create_event(obj: dict[str, Any]) -> models.TaskCreateEvent:
    model = new(models.TaskCreateEvent)
    model.task = read_task(obj["task"])
    model.owner = None if (value := obj["owner"]) is None else "" + value
    model.after = None
    model.note = UNSET
    model.event_id = None
    model.model_rest = None
    if unread := len(obj) - 3:
        if (value := obj.get("after")) is not None:
            model.after = "" + value
            unread -= 1
        if (value := obj.get("note", UNSET)) is not UNSET:
            model.note = None if value is None else "" + value
            unread -= 1
        if (value := obj.get("event_id")) is not None:
            model.event_id = "" + value
            unread -= 1
        if unread:
            model.model_rest = rest_of("TaskCreateEvent", obj)
    return model


@encodes(models.TaskCreateEvent)
def write_task_create_event(model: models.TaskCreateEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "task.create",
        "task": write_task(model.task),
        "owner": None if (value := model.owner) is None else "" + value,
    }
    if (value := model.after) is not None:
        obj["after"] = "" + value
    if (value := model.note) is not UNSET:
        obj["note"] = None if value is None else "" + value
    if (value := model.event_id) is not None:
        obj["event_id"] = "" + value
    if model.model_rest is not None:
        put_rest("TaskCreateEvent", obj, model.model_rest)
    return obj


@decodes(models.TasksImported, "type", "task.import")
def read_tasks_imported(obj: dict[str, Any]) -> models.TasksImported:
    model = new(models.TasksImported)
    model.event_id = "" + obj["event_id"]
    model.model_rest = None if len(obj) == 2 else rest_of("TasksImported", obj)
    return model


@encodes(models.TasksImported)
def write_tasks_imported(model: models.TasksImported) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "task.import",
        "event_id": "" + model.event_id,
    }
    if model.model_rest is not None:
        put_rest("TasksImported", obj, model.model_rest)
    return obj


@decodes(models.PingEvent, "type", "ping")
def read_ping_event(obj: dict[str, Any]) -> models.PingEvent:
    model = new(models.PingEvent)
    model.model_rest = None if len(obj) == 1 else rest_of("PingEvent", obj)
    return model


@encodes(models.PingEvent)
def write_ping_event(model: models.PingEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "ping",
    }
    if model.model_rest is not None:
        put_rest("PingEvent", obj, model.model_rest)
    return obj
