# From all files of the spec events_in_batches; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "HeatEvent": t.Record(
            fields=(t.Field("degrees", "degrees", "integer"),),
            module="sensors",
            tag=("type", "heat"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
