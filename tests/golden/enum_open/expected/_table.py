# From all files of the spec enum_open; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Lamp": t.Record(
            fields=(
                t.Field("colour", "colour", "Colour"),
                t.Field("spare", "spare", "Colour", optional=True),
            ),
            module="lamps",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "Colour": t.Enum(
            values=("red", "blue"),
        ),
    },
)
