# From all files of the spec nested_union; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    records={
        "Cat": t.Record(
            fields=(t.Field("lives", "lives", "integer"),),
            tag=("type", "cat"),
            unions=("Animal", "Pet"),
        ),
        "Dog": t.Record(
            fields=(),
            tag=("type", "dog"),
            unions=("Animal", "Pet"),
        ),
        "Bird": t.Record(
            fields=(),
            tag=("type", "bird"),
            unions=("Animal",),
        ),
    },
    tagged_unions={
        "Animal": t.TaggedUnion("type", "UnknownAnimal"),
        "Pet": t.TaggedUnion("type", "UnknownPet"),
    },
    untagged_unions={
        "AnimalOrName": (t.ONE_OF, "string", "Animal"),
    },
    enums={},
)
