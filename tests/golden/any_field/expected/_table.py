# From all files of the spec any_field; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Entry": t.Record(
            fields=(
                t.Field("value", "value", "any"),
                t.Field("context", "context", "any", optional=True),
                t.Field("cause", "cause", "any", optional=True, nullable=True),
                t.Field("trail", "trail", (t.LIST, "any"), optional=True),
                t.Field("labels", "labels", (t.MAP, "any"), optional=True),
            ),
            module="logs",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
