# From all files of the spec tag_optional_of_events; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "BellEvent": t.Record(
            fields=(t.Field("times", "times", "integer"),),
            module="frames",
            tag=("type", "bell"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type", tag_optional=True),
    },
    untagged_unions={},
    enums={},
)
