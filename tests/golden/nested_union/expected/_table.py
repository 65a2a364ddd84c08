# From all files of the spec nested_union; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Cat": t.Record(
            fields=(t.Field("lives", "lives", "integer"),),
            module="animals",
            tag=("type", "cat"),
            unions=("Animal", "Pet"),
        ),
        "Dog": t.Record(
            fields=(),
            module="animals",
            tag=("type", "dog"),
            unions=("Animal", "Pet"),
        ),
        "Bird": t.Record(
            fields=(),
            module="animals",
            tag=("type", "bird"),
            unions=("Animal",),
        ),
    },
    tagged_unions={
        "Animal": t.TaggedUnion("type", "UnknownAnimal", "animals", "type", inner=("Pet",)),
        "Pet": t.TaggedUnion("type", "UnknownPet", "animals", "type"),
    },
    untagged_unions={
        "AnimalOrName": (t.ONE_OF, "string", "Animal"),
    },
    enums={},
)
