# From tasks.yaml of the spec builder; remake: wiregen generate
"""Tasks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .directions import ClientEventBase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Task(Model):
    """A task."""

    title: str
    """What is to be done."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TaskCreateEvent(ClientEventBase):
    """Creates a task."""

    type: ClassVar[Literal["task.create"]] = "task.create"

    after: str | None = None
    """The task that comes before."""
    task: Task
    """The task."""
    note: str | Unset | None = UNSET
    """A remark; null to delete it."""
    event_id: str | None = None
    """The identifier of this event."""
    owner: str | None
    """Whose task it is; null for nobody's."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TasksImported(ClientEventBase):
    """Fetches tasks from elsewhere."""

    type: ClassVar[Literal["task.import"]] = "task.import"

    event_id: str
    """The identifier of this event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PingEvent(ClientEventBase):
    """Asks for a sign of life."""

    type: ClassVar[Literal["ping"]] = "ping"
