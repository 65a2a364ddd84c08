# From all files of the spec events_by_direction; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    records={
        "KettleBoiledEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("degrees", "degrees", "number", optional=True),
            ),
            tag=("type", "kettle.boiled"),
            unions=("ServerEvent",),
        ),
        "ErrorEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("message", "message", "string"),
            ),
            tag=("type", "error"),
            unions=("ServerEvent",),
        ),
        "KettleBoilEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("degrees", "degrees", "number", optional=True),
            ),
            tag=("type", "kettle.boil"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent"),
    },
    untagged_unions={},
    enums={},
)
