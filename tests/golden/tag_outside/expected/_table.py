# From all files of the spec tag_outside; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "PingEvent": t.Record(
            fields=(t.Field("zen", "zen", "string"),),
            module="hooks",
            unions=("ServerEvent",),
            event="ping",
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("", "UnknownServerEvent", "directions", "type", tagging="outside"),
    },
    untagged_unions={},
    enums={},
)
