# From all files of the spec const_field; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Call": t.Record(
            fields=(
                t.Field("version", "version", "string", values=("2.0",), constant=True),
                t.Field("retries", "retries", "integer", values=(3,), constant=True),
                t.Field("dry", "dry", "boolean", optional=True, values=(True,)),
                t.Field("name", "name", "string"),
            ),
            module="calls",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
