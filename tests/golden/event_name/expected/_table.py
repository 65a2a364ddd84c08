# From all files of the spec event_name; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "SecondFactorEnabledEvent": t.Record(
            fields=(t.Field("phone", "phone", "string"),),
            module="accounts",
            tag=("type", "2fa.enabled"),
            unions=("ServerEvent",),
        ),
        "AnythingEvent": t.Record(
            fields=(),
            module="accounts",
            tag=("type", "*"),
            unions=("ServerEvent",),
        ),
        "GoodbyeEvent": t.Record(
            fields=(),
            module="accounts",
            tag=("type", "account.closed"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
