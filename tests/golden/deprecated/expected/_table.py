# From all files of the spec deprecated; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Bulb": t.Record(
            fields=(t.Field("watts", "watts", "integer", optional=True),),
            module="lamps",
        ),
        "LampOnEvent": t.Record(
            fields=(
                t.Field("colour", "colour", "Colour"),
                t.Field("hue", "hue", "string", optional=True),
            ),
            module="lamps",
            tag=("type", "lamp.on"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={
        "Colour": t.Enum(
            values=("red", "crimson"),
        ),
    },
)
