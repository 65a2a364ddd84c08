# From all files of the spec awkward_name; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    format=t.FORMAT,
    records={
        "Local": t.Record(
            fields=(
                t.Field("self", "self", "string"),
                t.Field("cls", "cls", "string", optional=True),
                t.Field("m", "m", "Local", optional=True),
                t.Field("o", "o", (t.LIST, "integer"), optional=True),
                t.Field("v", "v", "integer", optional=True, nullable=True),
                t.Field("v1", "v1", (t.MAP, "number"), optional=True),
                t.Field("rest", "rest", "integer", optional=True),
                t.Field("type", "type", "string", optional=True),
                t.Field("new", "new", "any", optional=True),
                t.Field("field", "field", "string", optional=True),
            ),
            module="words",
        ),
        "List": t.Record(
            fields=(
                t.Field("lists", "lists", (t.LIST, "List"), optional=True),
                t.Field("texts", "texts", "Texts", optional=True),
                t.Field("members", "members", (t.LIST, "Quote"), optional=True),
                t.Field("text_map", "text_map", (t.MAP, "string"), optional=True),
            ),
            module="words",
        ),
        "Members": t.Record(
            fields=(t.Field("members", "members", (t.LIST, "Members"), optional=True),),
            module="words",
        ),
        "TextMap": t.Record(
            fields=(t.Field("maps", "maps", (t.MAP, "TextMap"), optional=True),),
            module="words",
        ),
        "Odd": t.Record(
            fields=(
                t.Field("quoted", 'it\'s "so"', "string"),
                t.Field("dotted", "a.b", "number"),
                t.Field("spaced", "a b", (t.LIST, "Odd"), optional=True),
                t.Field("foreign", "größe", "Quote", optional=True, nullable=True),
                t.Field("slashed", "a\\b", "integer", optional=True),
                t.Field("braced", "{{ a }}", "integer", optional=True),
                t.Field("empty", "", "boolean", optional=True),
                t.Field("class_", "class", "string", optional=True),
                t.Field("match", "match", "string", optional=True),
            ),
            module="words",
            tag=("the kind", 'it\'s "odd"'),
            unions=("Oddity",),
        ),
        "SayItSOddEvent": t.Record(
            fields=(
                t.Field("self", "self", "string", optional=True),
                t.Field("oddity", "oddity", "Oddity"),
            ),
            module="words",
            tag=("@type", 'say/it\'s "odd"'),
            unions=("ClientEvent",),
        ),
        "ImportEvent": t.Record(
            fields=(t.Field("cls", "cls", "string"),),
            module="words",
            tag=("@type", "import"),
            unions=("ClientEvent",),
        ),
    },
    tagged_unions={
        "Oddity": t.TaggedUnion("the kind", "UnknownOddity", "words", "the_kind"),
        "ClientEvent": t.TaggedUnion("@type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={
        "Texts": (t.ONE_OF, "string", (t.LIST, "string")),
    },
    enums={
        "Quote": t.Enum(
            values=("it's", '"', "straße"),
        ),
    },
)
