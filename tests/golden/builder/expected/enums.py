# From protocol.yaml, tasks.yaml of the spec builder; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class ClientEventType(StringEnum):
    """Wire types of all client events. Sent by the client."""

    TASK_CREATE = "task.create"
    """Creates a task."""
    TASK_IMPORT = "task.import"
    """Fetches tasks from elsewhere."""
    PING = "ping"
    """Asks for a sign of life."""
