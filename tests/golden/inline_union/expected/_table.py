# From all files of the spec inline_union; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Range": t.Record(
            fields=(t.Field("least", "least", "integer"),),
            module="settings",
        ),
        "Setting": t.Record(
            fields=(
                t.Field("value", "value", (t.ONE_OF, "string", "integer")),
                t.Field("limits", "limits", (t.ONE_OF, "number", "Range"), optional=True),
                t.Field("names", "names", (t.LIST, (t.ONE_OF, "string", "Range")), optional=True),
                t.Field(
                    "by_host",
                    "by_host",
                    (t.MAP, (t.ONE_OF, "boolean", (t.LIST, "integer"))),
                    optional=True,
                    nullable=True,
                ),
            ),
            module="settings",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
