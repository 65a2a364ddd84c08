# From all files of the spec deviation; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    records={
        "Report": t.Record(
            fields=(
                t.Field("sky", "sky", "Sky"),
                t.Field("wind", "wind", "number", optional=True, min=0),
            ),
            tag=("type", "report"),
            unions=("Bulletin",),
        ),
        "WeatherChangedEvent": t.Record(
            fields=(t.Field("bulletin", "bulletin", "Bulletin"),),
            tag=("type", "weather.changed"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "Bulletin": t.TaggedUnion("type", "UnknownBulletin"),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent"),
    },
    untagged_unions={},
    enums={
        "Sky": t.Enum(
            values=("clear",),
        ),
    },
)
