# From all files of the spec list_and_map; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Recipe": t.Record(
            fields=(
                t.Field("steps", "steps", (t.LIST, "string")),
                t.Field("parts", "parts", (t.LIST, "Part")),
                t.Field("diets", "diets", (t.LIST, "Diet")),
                t.Field("grams", "grams", (t.MAP, "integer")),
                t.Field("prices", "prices", (t.MAP, "number")),
                t.Field("groups", "groups", (t.MAP, (t.LIST, "Part"))),
                t.Field("table", "table", (t.LIST, (t.LIST, "integer"))),
                t.Field("notes", "notes", (t.LIST, "string"), optional=True),
            ),
            module="kitchen",
        ),
        "Part": t.Record(
            fields=(t.Field("name", "name", "string"),),
            module="kitchen",
        ),
    },
    tagged_unions={},
    untagged_unions={},
    enums={
        "Diet": t.Enum(
            values=("vegan",),
        ),
    },
)
