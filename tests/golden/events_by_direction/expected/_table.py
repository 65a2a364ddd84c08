# From all files of the spec events_by_direction; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["KettleBoiledEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("degrees", "degrees", "number", optional=True),
    ),
    module="kettle",
    tag=("type", "kettle.boiled"),
    unions=("ServerEvent",),
)


RECORDS["ErrorEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("message", "message", "string"),
    ),
    module="kettle",
    tag=("type", "error"),
    unions=("ServerEvent",),
)


RECORDS["KettleBoilEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("degrees", "degrees", "number", optional=True),
    ),
    module="kettle",
    tag=("type", "kettle.boil"),
    unions=("ClientEvent",),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={},
)
