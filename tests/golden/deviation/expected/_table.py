# From all files of the spec deviation; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Report": t.Record(
            fields=(
                t.Field("sky", "sky", "Sky"),
                t.Field("wind", "wind", "number", optional=True, min=0),
            ),
            module="weather",
            tag=("type", "report"),
            unions=("Bulletin",),
        ),
        "WeatherChangedEvent": t.Record(
            fields=(t.Field("bulletin", "bulletin", "Bulletin"),),
            module="weather",
            tag=("type", "weather.changed"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "Bulletin": t.TaggedUnion("type", "UnknownBulletin", "weather", "type"),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={
        "Sky": t.Enum(
            values=("clear",),
        ),
    },
)
