# From all files of the spec contexts; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Result": t.Record(
            fields=(t.Field("value", "value", "number"),),
            module="jobs",
        ),
        "JobStartedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("job_id", "job_id", "string"),
            ),
            module="jobs",
            tag=("type", "job.started"),
            unions=("ServerEvent",),
        ),
        "JobDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("job_id", "job_id", "string"),
                t.Field("note", "note", "string", optional=True, nullable=True),
                t.Field("result", "result", "Result"),
            ),
            module="jobs",
            tag=("type", "job.done"),
            unions=("ServerEvent",),
        ),
        "PingEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string"),),
            module="jobs",
            tag=("type", "ping"),
            unions=("ServerEvent",),
        ),
        "JobStepBegunEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("job_id", "job_id", "string"),
                t.Field("step", "step", "integer"),
                t.Field("title", "title", "string"),
                t.Field("note", "note", "string", optional=True),
            ),
            module="steps",
            tag=("type", "job.step.begun"),
            unions=("ServerEvent",),
        ),
        "JobStepSkippedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("job_id", "job_id", "string"),
                t.Field("step", "step", "integer"),
            ),
            module="steps",
            tag=("type", "job.step.skipped"),
            unions=("ServerEvent",),
        ),
        "ProgressEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("job_id", "job_id", "string"),
                t.Field("step", "step", "integer"),
                t.Field("share", "share", "number", optional=True),
            ),
            module="steps",
            tag=("type", "progress"),
            unions=("ServerEvent",),
        ),
        "LampOnEvent": t.Record(
            fields=(
                t.Field("lamp", "lamp", "string"),
                t.Field("brightness", "brightness", "integer", optional=True),
            ),
            module="steps",
            tag=("type", "lamp.on"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
