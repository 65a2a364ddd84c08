# From all files of the spec tag_values; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Moved": t.Record(
            fields=(
                t.Field("action", "action", "string", values=("opened", "closed")),
                t.Field("door", "door", "string"),
            ),
            module="doors",
            unions=("Change",),
            tags=(t.Tag("action", ("opened", "closed")),),
        ),
        "Locked": t.Record(
            fields=(),
            module="doors",
            tag=("action", "locked"),
            unions=("Change",),
        ),
        "Log": t.Record(
            fields=(
                t.Field("changes", "changes", (t.LIST, "Change")),
                t.Field("last", "last", "Moved", optional=True),
            ),
            module="doors",
        ),
    },
    tagged_unions={
        "Change": t.TaggedUnion("action", "UnknownChange", "doors", "action"),
    },
    untagged_unions={},
    enums={},
)
