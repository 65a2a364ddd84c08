# From all files of the spec tagged_union_optional_tag; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "TextPart": t.Record(
            fields=(t.Field("text", "text", "string", optional=True),),
            module="parts",
            tag=("type", "text"),
            unions=("Part",),
        ),
        "Message": t.Record(
            fields=(t.Field("parts", "parts", (t.LIST, "Part")),),
            module="parts",
        ),
    },
    tagged_unions={
        "Part": t.TaggedUnion("type", "UnknownPart", "parts", "type", tag_optional=True),
    },
    untagged_unions={},
    enums={},
)
