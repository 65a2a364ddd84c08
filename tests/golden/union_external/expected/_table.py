# From all files of the spec union_external; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["Circle"] = t.Record(
    fields=(
        t.Field("radius", "radius", "number"),
        t.Field("name", "name", "string", optional=True),
    ),
    module="shapes",
    unions=("Shape",),
    content=t.Content("circle", optional=False, nullable=False, written=True),
    envelope=(t.Field("color", "color", "string", optional=True),),
    event="circle",
)


RECORDS["Dot"] = t.Record(
    fields=(),
    module="shapes",
    unions=("Shape",),
    content=t.Content("dot", optional=False, nullable=True, written=True),
    envelope=(t.Field("color", "color", "string", optional=True),),
    event="dot",
)


RECORDS["Label"] = t.Record(
    fields=(
        t.Field("color", "color", "string", optional=True),
        t.Field("text", "text", "string", nullable=True),
    ),
    module="shapes",
    unions=("Shape",),
    event="text",
)


RECORDS["Path"] = t.Record(
    fields=(
        t.Field("color", "color", "string", optional=True),
        t.Field("steps", "path", (t.LIST, "Shape")),
    ),
    module="shapes",
    unions=("Shape",),
    event="path",
)


RECORDS["Drawing"] = t.Record(
    fields=(
        t.Field("shape", "shape", "Shape"),
        t.Field("cut", "cut", "Circle", optional=True),
    ),
    module="shapes",
)


RECORDS["Page"] = t.Record(
    fields=(
        t.Field("sort", "sort", "string"),
        t.Field("shapes", "shapes", (t.LIST, "Shape")),
    ),
    module="shapes",
    allowed_variants=(t.AllowedVariants("shapes", "sort", {"round": ("Circle",), "plain": ("Dot", "Label")}),),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "Shape": t.TaggedUnion("", "UnknownShape", "shapes", "kind", tagging="external"),
    },
    untagged_unions={},
    enums={},
)
