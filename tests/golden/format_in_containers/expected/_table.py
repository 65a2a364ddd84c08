# From all files of the spec format_in_containers; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "AlbumMadeEvent": t.Record(
            fields=(
                t.Field("pages", "pages", (t.LIST, "string"), format="base64"),
                t.Field("days", "days", (t.MAP, "string"), optional=True, format="date"),
                t.Field("rows", "rows", (t.LIST, (t.LIST, "string")), optional=True, nullable=True, format="integer"),
                t.Field("hidden", "hidden", (t.MAP, "string"), optional=True, secret=True, format="base64"),
            ),
            module="albums",
            tag=("type", "album.made"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
