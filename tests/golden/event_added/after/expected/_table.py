# From all files of the spec event_added; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    records={
        "Visitor": t.Record(
            fields=(t.Field("name", "name", "string"),),
        ),
        "DoorOpenedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("door", "door", "string"),
                t.Field("visitor", "visitor", "Visitor", optional=True),
            ),
            tag=("type", "door.opened"),
            unions=("ServerEvent",),
        ),
        "DoorKnockedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("door", "door", "string"),
                t.Field("times", "times", "integer"),
            ),
            tag=("type", "door.knocked"),
            unions=("ServerEvent",),
        ),
        "DoorRangEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("door", "door", "string"),
                t.Field("visitor", "visitor", "Visitor", optional=True),
                t.Field("tune", "tune", "string"),
            ),
            tag=("type", "door.rang"),
            unions=("ServerEvent",),
        ),
        "DoorClosedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("door", "door", "string"),
            ),
            tag=("type", "door.closed"),
            unions=("ServerEvent",),
        ),
        "DoorOpenEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "door.open"),
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
