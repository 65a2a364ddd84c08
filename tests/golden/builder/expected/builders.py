# From protocol.yaml, tasks.yaml of the spec builder; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import tasks as _tasks
from ._runtime.unset import UNSET, Unset
from .tasks import Task


def task_create(
    task: Task,
    owner: str | None,
    after: str | None = None,
    note: str | Unset | None = UNSET,
    *,
    event_id: str | None = None,
) -> _tasks.TaskCreateEvent:
    """Build the event ``task.create``. Creates a task."""
    return _tasks.TaskCreateEvent(task=task, owner=owner, after=after, note=note, event_id=event_id)


def import_tasks(event_id: str) -> _tasks.TasksImported:
    """Build the event ``task.import``. Fetches tasks from elsewhere."""
    return _tasks.TasksImported(event_id=event_id)


def ping() -> _tasks.PingEvent:
    """Build the event ``ping``. Asks for a sign of life."""
    return _tasks.PingEvent()
