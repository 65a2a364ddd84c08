# From all files of the spec enum_member_names; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Recording": t.Record(
            fields=(t.Field("formats", "formats", (t.LIST, "Format")),),
            module="formats",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "Format": t.Enum(
            values=("audio/pcm", "g711-uLaw", "MP3File", "title", "mro", "none", "24kHz", ""),
        ),
    },
)
