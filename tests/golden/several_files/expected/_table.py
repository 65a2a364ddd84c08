# From all files of the spec several_files; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Length": t.Record(
            fields=(
                t.Field("unit", "unit", "Unit"),
                t.Field("value", "value", "number"),
            ),
            module="base",
            tag=("type", "length"),
            unions=("Quantity",),
        ),
        "Reading": t.Record(
            fields=(
                t.Field("unit", "unit", "Unit"),
                t.Field("quantity", "quantity", "QuantityOrText"),
            ),
            module="readings",
        ),
        "AlarmRaisedEvent": t.Record(
            fields=(
                t.Field("reading", "reading", "Reading"),
                t.Field("limit", "limit", "Quantity", optional=True),
            ),
            module="alarms",
            tag=("type", "alarm.raised"),
            unions=("ServerEvent",),
        ),
        "ReadingTakenEvent": t.Record(
            fields=(t.Field("readings", "readings", (t.LIST, "Reading")),),
            module="readings",
            tag=("type", "reading.taken"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "Quantity": t.TaggedUnion("type", "UnknownQuantity", "base", "type"),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={
        "QuantityOrText": (t.ONE_OF, "Quantity", "string"),
    },
    enums={
        "Unit": t.Enum(
            values=("metre",),
        ),
        "Mood": t.Enum(
            values=("calm",),
        ),
    },
)
