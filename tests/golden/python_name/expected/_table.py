# From all files of the spec python_name; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "DeskLamp": t.Record(
            fields=(t.Field("mode", "mode", "LightMode"),),
            module="lights",
            tag=("kind", "lamp"),
            unions=("AnyLight",),
        ),
        "SetLight": t.Record(
            fields=(t.Field("light", "light", "AnyLight"),),
            module="lights",
            tag=("type", "light.set"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "AnyLight": t.TaggedUnion("kind", "UnknownLight", "lights", "kind"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={
        "LightMode": t.Enum(
            values=("warm",),
        ),
    },
)
