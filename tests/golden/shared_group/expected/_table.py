# From all files of the spec shared_group; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    records={
        "Visit": t.Record(
            fields=(
                t.Field("id", "id", "string"),
                t.Field("at", "at", "integer", optional=True),
                t.Field("by", "by", "string"),
            ),
        ),
        "Guest": t.Record(
            fields=(t.Field("id", "id", "string"),),
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
