# From all files of the spec nullable_field; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Alarm": t.Record(
            fields=(
                t.Field("owner", "owner", "string", nullable=True),
                t.Field("tune", "tune", "Tune", nullable=True),
                t.Field("snooze", "snooze", "integer", optional=True, nullable=True),
                t.Field("backup", "backup", "Tune", optional=True, nullable=True),
                t.Field("days", "days", (t.LIST, "string"), optional=True, nullable=True),
            ),
            module="alarms",
        ),
        "Tune": t.Record(
            fields=(t.Field("name", "name", "string"),),
            module="alarms",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
