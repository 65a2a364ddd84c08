# From all files of the spec tagged_union_optional_tag; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "DecodeError": "_runtime.errors",
    "decode_part": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Message": "parts",
    "Model": "_runtime.model",
    "Part": "parts",
    "part_from_dict": "decoders",
    "StringEnum": "_runtime.string_enum",
    "TextPart": "parts",
    "UnknownPart": "parts",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
