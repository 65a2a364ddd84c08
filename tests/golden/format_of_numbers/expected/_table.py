# From all files of the spec format_of_numbers; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "ClockSetEvent": t.Record(
            fields=(
                t.Field("at", "at", "integer", format="unix-seconds"),
                t.Field("exactly", "exactly", "number", optional=True, format="unix-seconds"),
                t.Field("sent", "sent", "integer", optional=True, format="unix-milliseconds"),
                t.Field("received", "received", "number", optional=True, format="unix-milliseconds"),
            ),
            module="clocks",
            tag=("type", "clock.set"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
