# From all files of the spec events_shared; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "StartEvent": t.Record(
            fields=(),
            module="sound",
            tag=("type", "start"),
            unions=("ServerEvent",),
        ),
        "MediaEvent": t.Record(
            fields=(t.Field("payload_", "payload", "string"),),
            module="sound",
            tag=("type", "media"),
            unions=("ServerEvent", "ClientEvent"),
        ),
        "ClearEvent": t.Record(
            fields=(),
            module="sound",
            tag=("type", "clear"),
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
