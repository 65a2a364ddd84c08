# From all files of the spec recursion; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Node": t.Record(
            fields=(
                t.Field("name", "name", "string"),
                t.Field("children", "children", (t.LIST, "Node")),
                t.Field("parent", "parent", "Node", optional=True),
            ),
            module="trees",
        ),
        "Number": t.Record(
            fields=(t.Field("value", "value", "number"),),
            module="trees",
            tag=("op", "number"),
            unions=("Term",),
        ),
        "Sum": t.Record(
            fields=(
                t.Field("left", "left", "Term"),
                t.Field("right", "right", "Term"),
            ),
            module="trees",
            tag=("op", "sum"),
            unions=("Term",),
        ),
    },
    tagged_unions={
        "Term": t.TaggedUnion("op", "UnknownTerm", "trees", "op"),
    },
    untagged_unions={
        "Outline": (t.ONE_OF, "string", "Node"),
    },
    enums={},
)
