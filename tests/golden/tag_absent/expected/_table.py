# From all files of the spec tag_absent; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Form": t.Record(
            fields=(t.Field("text", "text", "string", optional=True),),
            module="asks",
            unions=("How",),
            tags=(t.Tag("mode", ("form",)),),
            tags_optional=True,
        ),
        "Page": t.Record(
            fields=(t.Field("url", "url", "string"),),
            module="asks",
            tag=("mode", "page"),
            unions=("How",),
        ),
        "Ask": t.Record(
            fields=(t.Field("how", "how", "How"),),
            module="asks",
        ),
    },
    tagged_unions={
        "How": t.TaggedUnion("mode", "UnknownHow", "asks", "mode", absent="Form"),
    },
    untagged_unions={},
    enums={},
)
