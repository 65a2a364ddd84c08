# From all files of the spec fluent_builder; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Blank": t.Record(
            fields=(),
            module="blank",
        ),
        "Dish": t.Record(
            fields=(t.Field("name", "name", "string"),),
            module="menu",
        ),
        "Menu": t.Record(
            fields=(
                t.Field("title", "title", "string"),
                t.Field("currency", "currency", "Currency"),
                t.Field("allergens", "allergens", (t.LIST, "string")),
                t.Field("dishes", "dishes", (t.LIST, "Dish"), optional=True),
                t.Field("prices", "prices", (t.MAP, "number"), optional=True),
                t.Field("note", "note", "string", optional=True),
                t.Field("until", "until", "string", optional=True, nullable=True),
                t.Field("keywords", "keywords", (t.LIST, "string"), optional=True, nullable=True),
            ),
            module="menu",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "Currency": t.Enum(
            values=("euro", "yen"),
        ),
    },
)
