# From all files of the spec redacted_field; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Upload": t.Record(
            fields=(
                t.Field("data", "data", "string", bulk=True),
                t.Field("chunks", "chunks", (t.LIST, "string"), optional=True, bulk=True),
                t.Field("token", "token", "string", secret=True),
                t.Field("headers", "headers", (t.MAP, "string"), optional=True, nullable=True, secret=True),
                t.Field("name", "name", "string"),
            ),
            module="uploads",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
