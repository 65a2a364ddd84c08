# From all files of the spec tagged_union; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Circle": t.Record(
            fields=(t.Field("radius", "radius", "number"),),
            module="shapes",
            tag=("kind", "circle"),
            unions=("Shape",),
        ),
        "Dot": t.Record(
            fields=(),
            module="shapes",
            tag=("kind", "dot"),
            unions=("Shape",),
        ),
        "Drawing": t.Record(
            fields=(
                t.Field("shapes", "shapes", (t.LIST, "Shape")),
                t.Field("frame", "frame", "Shape", optional=True),
                t.Field("cut", "cut", "Circle", optional=True),
            ),
            module="shapes",
        ),
    },
    tagged_unions={
        "Shape": t.TaggedUnion("kind", "OtherShape", "shapes", "kind"),
    },
    untagged_unions={},
    enums={},
)
