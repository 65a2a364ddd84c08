# From all files of the spec rename_all; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Car": t.Record(
            fields=(
                t.Field("owner_name", "ownerName", "string", optional=True),
                t.Field("door_count", "doorCount", "integer"),
                t.Field("vin", "VIN", "string", optional=True),
                t.Field("class_", "class", "string", optional=True),
            ),
            module="cars",
        ),
        "Truck": t.Record(
            fields=(
                t.Field("owner_name", "owner-name", "string", optional=True),
                t.Field("axle_count", "axle-count", "integer"),
            ),
            module="cars",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
