# From all files of the spec default; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Job": t.Record(
            fields=(
                t.Field("copies", "copies", "integer", optional=True),
                t.Field("scale", "scale", "number", optional=True),
                t.Field("paper", "paper", "string", optional=True),
                t.Field("colour", "colour", "boolean", optional=True),
                t.Field("side", "side", "Side", optional=True),
                t.Field("pages", "pages", (t.LIST, "integer"), optional=True),
                t.Field("tags", "tags", (t.MAP, "string"), optional=True),
                t.Field("owner", "owner", "string", optional=True, nullable=True),
            ),
            module="printing",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "Side": t.Enum(
            values=("front", "both"),
        ),
    },
)
