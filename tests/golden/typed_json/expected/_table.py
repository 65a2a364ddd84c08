# From all files of the spec typed_json; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["Place"] = t.Record(
    fields=(
        t.Field("city", "city", "string", max_length=5),
        t.Field("unit", "unit", "Unit", optional=True),
        t.Field("price", "price", "number", optional=True),
        t.Field("notes", "notes", "string", optional=True, format=("json", (t.LIST, "Place"))),
    ),
    module="calls",
)


RECORDS["Wave"] = t.Record(
    fields=(t.Field("height", "height", "number"),), module="calls", tag=("kind", "wave"), unions=("Weather",)
)


RECORDS["Wind"] = t.Record(
    fields=(t.Field("force", "force", "integer"),), module="calls", tag=("kind", "wind"), unions=("Weather",)
)


RECORDS["CalledEvent"] = t.Record(
    fields=(
        t.Field("arguments", "arguments", "string", format=("json", "Place")),
        t.Field(
            "result",
            "result",
            "string",
            optional=True,
            nullable=True,
            format=("json", (t.ONE_OF, (t.LIST, "Weather"), "integer")),
        ),
        t.Field("more", "more", (t.LIST, "string"), optional=True, format=("json", (t.MAP, "Unit"))),
        t.Field("key", "key", "string", optional=True, secret=True, format=("json", "Place")),
        t.Field("free", "free", "string", optional=True, format="json"),
    ),
    module="calls",
    tag=("type", "called"),
    unions=("ServerEvent",),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "Weather": t.TaggedUnion("kind", "UnknownWeather", "calls", "kind"),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={
        "Unit": t.Enum(("celsius", "kelvin"), closed=True),
    },
)
