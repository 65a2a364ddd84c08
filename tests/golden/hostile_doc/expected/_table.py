# From all files of the spec hostile_doc; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Hostile": t.Record(
            fields=(
                t.Field("long", "long", "string", optional=True, pattern='"""\\\\'),
                t.Field("quote", "quote", "Text", optional=True),
                t.Field("hash", "hash", "string", optional=True),
                t.Field("tabs", "tabs", "string", optional=True),
            ),
            module="texts",
        ),
        "EvilEvent": t.Record(
            fields=(t.Field("text", "text", "string"),),
            module="texts",
            tag=("type", 'evil"""event'),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={
        "Choice": (t.ONE_OF, "Hostile", "string"),
    },
    enums={
        "Text": t.Enum(
            values=("it's", 'say "hi"', "a\\b", "line\nbreak", '"""', "{{ x }}", "\u2028\u202e"),
        ),
    },
)
