# From all files of the spec enum_of_integers; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Door": t.Record(
            fields=(
                t.Field("state", "state", "State"),
                t.Field("floor", "floor", "Floor"),
                t.Field("log", "log", (t.LIST, "State"), optional=True),
                t.Field("sign", "sign", (t.ONE_OF, "string", "Floor"), optional=True),
            ),
            module="doors",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "State": t.Enum(
            values=(0, 1, -1),
            base="integer",
        ),
        "Floor": t.Enum(
            values=(1, 2),
            closed=True,
            base="integer",
        ),
    },
)
