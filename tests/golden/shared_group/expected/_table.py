# From all files of the spec shared_group; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Visit": t.Record(
            fields=(
                t.Field("id", "id", "string"),
                t.Field("at", "at", "integer", optional=True),
                t.Field("by", "by", "string"),
            ),
            module="visits",
        ),
        "Guest": t.Record(
            fields=(t.Field("id", "id", "string"),),
            module="visits",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
