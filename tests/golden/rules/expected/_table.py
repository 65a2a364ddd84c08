# From all files of the spec rules; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "TextPart": t.Record(
            fields=(),
            module="mail",
            tag=("type", "text"),
            unions=("Part",),
        ),
        "ImagePart": t.Record(
            fields=(),
            module="mail",
            tag=("type", "image"),
            unions=("Part",),
        ),
        "Address": t.Record(
            fields=(
                t.Field("street", "street", "string", optional=True),
                t.Field("email", "e-mail", "string", optional=True, nullable=True),
            ),
            module="mail",
            exactly_one_of=("street", "email"),
        ),
        "Letter": t.Record(
            fields=(
                t.Field("role", "role", "Role"),
                t.Field("parts", "parts", (t.LIST, "Part")),
                t.Field("to", "to", "Address", optional=True),
            ),
            module="mail",
            allowed_variants=(
                t.AllowedVariants(
                    "parts",
                    "role",
                    {
                        "user": ("TextPart", "ImagePart"),
                        "system": ("TextPart",),
                    },
                ),
            ),
        ),
    },
    tagged_unions={
        "Part": t.TaggedUnion("type", "UnknownPart", "mail", "type"),
    },
    untagged_unions={},
    enums={
        "Role": t.Enum(
            values=("user", "system"),
        ),
    },
)
