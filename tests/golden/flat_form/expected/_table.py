# From all files of the spec flat_form; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "FlatShape": t.Record(
            fields=(
                t.Field("kind", "type", "string", optional=True),
                t.Field("radius", "radius", "number", optional=True),
                t.Field("side", "side", "number", optional=True),
                t.Field("key", "key", "string", optional=True, secret=True),
            ),
            module="flat",
        ),
        "Circle": t.Record(
            fields=(t.Field("radius", "radius", "number"),),
            module="shapes",
            tag=("type", "circle"),
            unions=("Shape",),
        ),
        "Square": t.Record(
            fields=(
                t.Field("side", "side", "number"),
                t.Field("turned", "turned", "boolean", optional=True),
            ),
            module="shapes",
            tag=("type", "square"),
            unions=("Shape",),
        ),
    },
    tagged_unions={
        "Shape": t.TaggedUnion("type", "UnknownShape", "shapes", "type"),
    },
    untagged_unions={},
    enums={},
)
