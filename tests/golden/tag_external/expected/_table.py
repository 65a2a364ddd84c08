# From all files of the spec tag_external; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "ReadyEvent": t.Record(
            fields=(),
            module="live",
            unions=("ServerEvent",),
            content=t.Content("ready", optional=False, nullable=True, written=True),
            envelope=(t.Field("usage", "usage", "integer", optional=True),),
            event="ready",
        ),
        "SaidEvent": t.Record(
            fields=(t.Field("text", "text", "string"),),
            module="live",
            unions=("ServerEvent",),
            content=t.Content("said", optional=False, nullable=False, written=True),
            envelope=(t.Field("usage", "usage", "integer", optional=True),),
            event="said",
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("", "UnknownServerEvent", "directions", "type", tagging="external"),
    },
    untagged_unions={},
    enums={},
)
