# From all files of the spec record; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["Book"] = t.Record(
    fields=(
        t.Field("title", "title", "string"),
        t.Field("pages", "pages", "integer"),
        t.Field("weight", "weight", "number"),
        t.Field("lent", "lent", "boolean"),
        t.Field("place", "place", "Place"),
    ),
    module="shelf",
)


RECORDS["Place"] = t.Record(fields=(t.Field("shelf", "shelf", "string"),), module="shelf")


RECORDS["Nothing"] = t.Record(fields=(), module="shelf")


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={},
    untagged_unions={},
    enums={},
)
