# From all files of the spec tag_of_several_keys; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["OrderPaidEvent"] = t.Record(
    fields=(t.Field("total", "total", "integer"),),
    module="shop",
    unions=("ServerEvent",),
    tags=(t.Tag("Type", ("order",)), t.Tag("Action", ("paid",))),
    event="order_paid",
)


RECORDS["OrderEvent"] = t.Record(
    fields=(),
    module="shop",
    unions=("ServerEvent",),
    tags=(t.Tag("Type", ("order",)),),
    null_keys=("Action",),
    event="order",
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "ServerEvent": t.TaggedUnion(
            "Type",
            "UnknownServerEvent",
            "directions",
            "type",
            keys=(t.TagKey("Type", "type", "string"), t.TagKey("Action", "action", "string")),
        ),
    },
    untagged_unions={},
    enums={},
)
