# From all files of the spec known_by_keys; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "CallEvent": t.Record(
            fields=(t.Field("id", "id", "integer"),),
            module="rpc",
            tag=("method", "call"),
            unions=("ServerEvent",),
        ),
        "AnswerEvent": t.Record(
            fields=(
                t.Field("id", "id", "integer"),
                t.Field("result", "result", "any"),
            ),
            module="rpc",
            unions=("ServerEvent",),
            null_keys=("method",),
            has=("result",),
            event="answer",
        ),
        "FailureEvent": t.Record(
            fields=(
                t.Field("id", "id", "integer", optional=True),
                t.Field("error", "error", "string", nullable=True),
            ),
            module="rpc",
            unions=("ServerEvent",),
            null_keys=("method",),
            has=("error",),
            event="failure",
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion(
            "method", "UnknownServerEvent", "directions", "method", known_by_keys=("AnswerEvent", "FailureEvent")
        ),
    },
    untagged_unions={},
    enums={},
)
