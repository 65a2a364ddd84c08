# From all files of the spec untagged_union; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Reason": t.Record(
            fields=(t.Field("because", "because", "string"),),
            module="answers",
        ),
        "Question": t.Record(
            fields=(
                t.Field("answer", "answer", "Answer"),
                t.Field("guesses", "guesses", (t.LIST, "Answer"), optional=True),
            ),
            module="answers",
        ),
    },
    tagged_unions={},
    untagged_unions={
        "Answer": (t.ONE_OF, "Word", "integer", "boolean", (t.LIST, "string"), "Reason"),
    },
    enums={
        "Word": t.Enum(
            values=("maybe",),
        ),
    },
)
