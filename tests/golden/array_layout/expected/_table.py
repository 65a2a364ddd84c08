# From all files of the spec array_layout; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["Trade"] = t.Record(
    fields=(
        t.Field("price", "price", "string", format="decimal"),
        t.Field("side", "side", "string"),
        t.Field("note", "note", "string", optional=True),
        t.Field("rank", "rank", "integer", optional=True, nullable=True),
        t.Field("key", "key", "string", optional=True, secret=True),
    ),
    module="market",
    layout=("price", "side", "note", "rank", "key"),
)


RECORDS["BeatEvent"] = t.Record(fields=(), module="market", tag=("event", "beat"), unions=("ServerEvent",))


RECORDS["TradeEvent"] = t.Record(
    fields=(
        t.Field("channel", "channel", "integer"),
        t.Field("trades", "trades", (t.LIST, "Trade")),
        t.Field("pair", "pair", "string"),
    ),
    module="market",
    unions=("ServerEvent",),
    tags=(t.Tag("event", ("trade",)),),
    event="trade",
    layout=("channel", "trades", "event", "pair"),
)


RECORDS["HaltEvent"] = t.Record(
    fields=(t.Field("reason", "reason", "string"),),
    module="market",
    unions=("ServerEvent",),
    tags=(t.Tag("event", ("halt",)),),
    event="halt",
    layout=("event", "reason"),
)


RECORDS["OwnEvent"] = t.Record(
    fields=(
        t.Field("trades", "trades", (t.LIST, "Trade")),
        t.Field("last", "last", (t.ONE_OF, (t.MAP, "string"), "Trade"), optional=True),
    ),
    module="market",
    unions=("ServerEvent",),
    event="own",
    layout=("trades", "last"),
)


RECORDS["OrderEvent"] = t.Record(
    fields=(
        t.Field("action", "action", "string", values=("buy", "sell")),
        t.Field("id", "id", "string"),
        t.Field("amount", "amount", "number"),
    ),
    module="market",
    unions=("ClientEvent",),
    tags=(t.Tag("kind", (2,)), t.Tag("action", ("buy", "sell"))),
    event="order",
    layout=("kind", "id", "action", "amount"),
)


RECORDS["AnswerEvent"] = t.Record(
    fields=(t.Field("id", "id", "string"),),
    module="market",
    unions=("ClientEvent",),
    tags=(t.Tag("kind", (3,)),),
    event="answer",
    layout=("kind", "id"),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "ServerEvent": t.TaggedUnion("event", "UnknownServerEvent", "directions", "event"),
        "ClientEvent": t.TaggedUnion(
            "kind",
            "UnknownClientEvent",
            "directions",
            "kind",
            keys=(t.TagKey("kind", "kind", "integer"), t.TagKey("action", "action", "string")),
        ),
    },
    untagged_unions={},
    enums={},
)
