# From all files of the spec shorthand; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Text": t.Record(
            fields=(
                t.Field("text", "text", "string"),
                t.Field("tone", "tone", "Tone", optional=True),
            ),
            module="letters",
            tag=("type", "text"),
            unions=("Part",),
        ),
        "Picture": t.Record(
            fields=(t.Field("url", "url", "string"),),
            module="letters",
            tag=("type", "picture"),
            unions=("Part",),
        ),
        "Stamp": t.Record(
            fields=(t.Field("value", "value", "number"),),
            module="letters",
        ),
        "Letter": t.Record(
            fields=(
                t.Field("to", "to", "string"),
                t.Field("parts", "parts", (t.LIST, "Part")),
                t.Field("stamp", "stamp", "Stamp"),
                t.Field("urgent", "urgent", "boolean", optional=True),
                t.Field("copies", "copies", "integer", optional=True),
                t.Field("reply_to", "reply_to", "string", optional=True, nullable=True),
                t.Field("labels", "labels", (t.LIST, "string"), optional=True),
                t.Field("code", "code", "string", optional=True, nullable=True),
            ),
            module="letters",
        ),
    },
    tagged_unions={
        "Part": t.TaggedUnion("type", "UnknownPart", "letters", "type"),
    },
    untagged_unions={},
    enums={
        "Tone": t.Enum(
            values=("warm", "cool"),
        ),
    },
)
