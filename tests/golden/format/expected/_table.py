# From all files of the spec format; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "LetterSentEvent": t.Record(
            fields=(
                t.Field("scan", "scan", "string", bulk=True, format="base64"),
                t.Field("sent_at", "sent_at", "string", optional=True, format="date-time"),
                t.Field("written_on", "written_on", "string", nullable=True, format="date"),
                t.Field("collected", "collected", "string", optional=True, nullable=True, format="time"),
                t.Field("travels", "travels", "string", optional=True, format="duration"),
                t.Field("id_", "id", "string", optional=True, format="uuid"),
                t.Field("postage", "postage", "string", optional=True, format="decimal"),
                t.Field("weight", "weight", "string", optional=True, format="integer"),
                t.Field("form", "form", "string", optional=True, format="json"),
                t.Field("tracking", "tracking", "string", optional=True, format="uri"),
                t.Field("code", "code", "string", optional=True, secret=True, format="base64"),
            ),
            module="letters",
            tag=("type", "letter.sent"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
