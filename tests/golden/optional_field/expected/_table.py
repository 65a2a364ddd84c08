# From all files of the spec optional_field; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Person": t.Record(
            fields=(
                t.Field("name", "name", "string"),
                t.Field("nickname", "nickname", "string", optional=True),
                t.Field("age", "age", "integer", optional=True),
                t.Field("height", "height", "number", optional=True),
                t.Field("friend", "friend", "Person", optional=True),
            ),
            module="people",
        ),
        "Note": t.Record(
            fields=(t.Field("text", "text", "string", optional=True),),
            module="people",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={},
)
