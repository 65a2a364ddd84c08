# From all files of the spec event_added; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["Visitor"] = t.Record(fields=(t.Field("name", "name", "string"),), module="doors")


RECORDS["DoorOpenedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("door", "door", "string"),
        t.Field("visitor", "visitor", "Visitor", optional=True),
    ),
    module="server_events",
    tag=("type", "door.opened"),
    unions=("ServerEvent",),
)


RECORDS["DoorKnockedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("door", "door", "string"),
        t.Field("times", "times", "integer"),
    ),
    module="server_events",
    tag=("type", "door.knocked"),
    unions=("ServerEvent",),
)


RECORDS["DoorClosedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("door", "door", "string"),
    ),
    module="server_events",
    tag=("type", "door.closed"),
    unions=("ServerEvent",),
)


RECORDS["DoorOpenEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True),),
    module="client_events",
    tag=("type", "door.open"),
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
