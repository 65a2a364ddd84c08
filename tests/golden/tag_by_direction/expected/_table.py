# From all files of the spec tag_by_direction; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "LitEvent": t.Record(
            fields=(),
            module="lamp",
            tag=("event", "lit"),
            unions=("ServerEvent",),
        ),
        "LightEvent": t.Record(
            fields=(),
            module="lamp",
            tag=("command", "light"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("event", "UnknownServerEvent", "directions", "event"),
        "ClientEvent": t.TaggedUnion("command", "UnknownClientEvent", "directions", "command"),
    },
    untagged_unions={},
    enums={},
)
