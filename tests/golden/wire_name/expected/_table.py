# From all files of the spec wire_name; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Order": t.Record(
            fields=(
                t.Field("order_id", "orderId", "string"),
                t.Field("class_", "class", "string", optional=True),
                t.Field("from_", "from", "string", optional=True, nullable=True),
            ),
            module="orders",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
