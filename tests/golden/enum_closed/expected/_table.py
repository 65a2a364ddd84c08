# From all files of the spec enum_closed; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Switch": t.Record(
            fields=(
                t.Field("position", "position", "Position"),
                t.Field("before", "before", (t.LIST, "Position"), optional=True),
            ),
            module="switches",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "Position": t.Enum(
            values=("on", "off"),
            closed=True,
        ),
    },
)
