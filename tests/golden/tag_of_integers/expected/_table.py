# From all files of the spec tag_of_integers; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "HelloEvent": t.Record(
            fields=(t.Field("interval", "interval", "integer"),),
            module="ops",
            unions=("ServerEvent",),
            tags=(t.Tag("op", (10,)),),
            event="10",
        ),
        "CloseEvent": t.Record(
            fields=(),
            module="ops",
            tag=("op", "close"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion(
            "op",
            "UnknownServerEvent",
            "directions",
            "code",
            keys=(t.TagKey("op", "code", (t.ONE_OF, "integer", "string")),),
        ),
    },
    untagged_unions={},
    enums={},
)
