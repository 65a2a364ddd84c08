# From all files of the spec union_adjacent; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["Circle"] = t.Record(
    fields=(
        t.Field("radius", "radius", "number"),
        t.Field("word", "word", "string", optional=True, secret=True),
        t.Field("how", "t", "string", optional=True),
    ),
    module="shapes",
    unions=("Shape",),
    tags=(t.Tag("t", ("circle",)),),
    content=t.Content("c", optional=False, nullable=False, written=True),
    envelope=(t.Field("color", "color", "string", optional=True),),
)


RECORDS["Dot"] = t.Record(
    fields=(),
    module="shapes",
    unions=("Shape",),
    tags=(t.Tag("t", ("dot",)),),
    content=t.Content("c", optional=True, nullable=True, written=False),
    envelope=(t.Field("color", "color", "string", optional=True),),
)


RECORDS["Faint"] = t.Record(
    fields=(t.Field("width", "width", "number", optional=True),),
    module="shapes",
    unions=("Shape",),
    tags=(t.Tag("t", ("faint",)),),
    content=t.Content("c", optional=True, nullable=True, written=True),
    envelope=(t.Field("color", "color", "string", optional=True),),
)


RECORDS["Label"] = t.Record(
    fields=(
        t.Field("color", "color", "string", optional=True),
        t.Field("text", "c", "string", nullable=True),
    ),
    module="shapes",
    tag=("t", "label"),
    unions=("Shape",),
)


RECORDS["Turned"] = t.Record(
    fields=(t.Field("shape", "shape", "Shape"),),
    module="shapes",
    unions=("Shape",),
    tags=(t.Tag("t", ("turned",)),),
    content=t.Content("body", optional=False, nullable=False, written=True),
    envelope=(t.Field("color", "color", "string", optional=True),),
)


RECORDS["Drawing"] = t.Record(fields=(t.Field("shape", "shape", "Shape"),), module="shapes")


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "Shape": t.TaggedUnion("t", "UnknownShape", "shapes", "kind"),
    },
    untagged_unions={},
    enums={},
)
