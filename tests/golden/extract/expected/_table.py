# From all files of the spec extract; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Article": t.Record(
            fields=(t.Field("name", "name", "string"),),
            module="orders",
        ),
        "OrderPaidEvent": t.Record(
            fields=(
                t.Field("payer", "payer", "string"),
                t.Field("article", "article", "Article"),
                t.Field("price", "price", "number"),
                t.Field("voucher", "voucher", "string", optional=True, nullable=True),
            ),
            module="orders",
            tag=("type", "order.paid"),
            unions=("ServerEvent",),
        ),
        "OrderRefusedEvent": t.Record(
            fields=(t.Field("reason", "reason", "string", optional=True),),
            module="orders",
            tag=("type", "order.refused"),
            unions=("ServerEvent",),
        ),
        "OrderSentEvent": t.Record(
            fields=(),
            module="orders",
            tag=("type", "order.sent"),
            unions=("ServerEvent",),
        ),
        "OrderPlaceEvent": t.Record(
            fields=(),
            module="orders",
            tag=("type", "order.place"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
