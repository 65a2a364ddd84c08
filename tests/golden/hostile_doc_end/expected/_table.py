# From all files of the spec hostile_doc_end; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Ends": t.Record(
            fields=(
                t.Field("only", "only", "string", optional=True),
                t.Field("slash", "slash", "string", optional=True),
            ),
            module="ends",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
