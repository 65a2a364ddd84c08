# From all files of the spec import_records; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Reading": t.Record(
            fields=(t.Field("shape", "shape", "Shape"),),
            module="readings",
        ),
        "Point": t.Record(
            fields=(t.Field("x", "x", "number"),),
            module="base",
        ),
        "Circle": t.Record(
            fields=(
                t.Field("middle", "middle", "Point"),
                t.Field("colour", "colour", "Colour", optional=True),
                t.Field("inner", "inner", (t.LIST, "Shape"), optional=True),
            ),
            module="base",
            tag=("type", "circle"),
            unions=("Shape",),
        ),
        "FlatShape": t.Record(
            fields=(t.Field("type", "type", "string"),),
            module="base",
        ),
        "ReadingTakenEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string"),
                t.Field("unit", "unit", "Unit"),
                t.Field("reading", "reading", "Reading"),
                t.Field("flat", "flat", "FlatShape", optional=True),
            ),
            module="readings",
            tag=("type", "reading.taken"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "Shape": t.TaggedUnion("type", "UnknownShape", "base", "type"),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={
        "Unit": t.Enum(
            values=("metre",),
        ),
        "Colour": t.Enum(
            values=("red",),
        ),
    },
)
