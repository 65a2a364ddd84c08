# From all files of the spec tag_adjacent; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "HelloEvent": t.Record(
            fields=(
                t.Field("interval", "interval", "integer"),
                t.Field("how", "op", "string", optional=True),
            ),
            module="gate",
            unions=("ServerEvent",),
            tags=(t.Tag("op", ("hello",)),),
            content=t.Content("d", optional=False, nullable=False, written=True),
            envelope=(t.Field("s", "s", "integer", optional=True),),
            event="hello",
        ),
        "AckEvent": t.Record(
            fields=(),
            module="gate",
            unions=("ServerEvent",),
            tags=(t.Tag("op", ("ack",)),),
            content=t.Content("d", optional=True, nullable=True, written=False),
            envelope=(t.Field("s", "s", "integer", optional=True),),
            event="ack",
        ),
        "TypingEvent": t.Record(
            fields=(t.Field("who", "who", "string", optional=True),),
            module="gate",
            unions=("ServerEvent",),
            tags=(t.Tag("op", ("typing",)),),
            content=t.Content("d", optional=True, nullable=True, written=True),
            envelope=(t.Field("s", "s", "integer", optional=True),),
            event="typing",
        ),
        "MovedEvent": t.Record(
            fields=(t.Field("to", "to", "string"),),
            module="gate",
            unions=("ServerEvent",),
            tags=(t.Tag("op", ("moved",)),),
            content=t.Content("body", optional=False, nullable=False, written=True),
            envelope=(t.Field("s", "s", "integer", optional=True),),
            event="moved",
        ),
        "BeatEvent": t.Record(
            fields=(
                t.Field("s", "s", "integer", optional=True),
                t.Field("count", "d", "integer", nullable=True),
            ),
            module="gate",
            tag=("op", "beat"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("op", "UnknownServerEvent", "directions", "op"),
    },
    untagged_unions={},
    enums={},
)
