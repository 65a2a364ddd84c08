# From all files of the spec shorthand; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "album": "shorthands",
    "DecodeError": "_runtime.errors",
    "decode_part": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Letter": "letters",
    "Model": "_runtime.model",
    "note": "shorthands",
    "Part": "letters",
    "part_from_dict": "decoders",
    "Picture": "letters",
    "second_class": "shorthands",
    "Stamp": "letters",
    "StringEnum": "_runtime.string_enum",
    "Text": "letters",
    "Tone": "enums",
    "UnknownPart": "letters",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
