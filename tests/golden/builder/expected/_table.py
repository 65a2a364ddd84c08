# From all files of the spec builder; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Task": t.Record(
            fields=(t.Field("title", "title", "string"),),
            module="tasks",
        ),
        "TaskCreateEvent": t.Record(
            fields=(
                t.Field("after", "after", "string", optional=True),
                t.Field("task", "task", "Task"),
                t.Field("note", "note", "string", optional=True, nullable=True),
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("owner", "owner", "string", nullable=True),
            ),
            module="tasks",
            tag=("type", "task.create"),
            unions=("ClientEvent",),
        ),
        "TasksImported": t.Record(
            fields=(t.Field("event_id", "event_id", "string"),),
            module="tasks",
            tag=("type", "task.import"),
            unions=("ClientEvent",),
        ),
        "PingEvent": t.Record(
            fields=(),
            module="tasks",
            tag=("type", "ping"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
