# From all files of the spec bounds; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Parcel": t.Record(
            fields=(
                t.Field("weight", "weight", "number", min=0.1, max=31.5),
                t.Field("pieces", "pieces", "integer", optional=True, min=1, max=9),
                t.Field("label", "label", "string", optional=True, min_length=2, max_length=5),
                t.Field("code", "code", "string", optional=True, pattern="[A-Z]{2}\\d+"),
                t.Field(
                    "stops", "stops", (t.LIST, "string"), optional=True, min_items=1, max_items=2, max_value_length=4
                ),
                t.Field(
                    "notes",
                    "notes",
                    (t.MAP, "string"),
                    optional=True,
                    max_items=1,
                    max_key_length=3,
                    max_value_length=4,
                ),
                t.Field("limit", "limit", (t.ONE_OF, "integer", "string"), optional=True, max=10, max_length=3),
            ),
            module="parcels",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
