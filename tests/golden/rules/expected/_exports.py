# From all files of the spec rules; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Address": "mail",
    "DecodeError": "_runtime.errors",
    "decode_part": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "ImagePart": "mail",
    "Letter": "mail",
    "Model": "_runtime.model",
    "Part": "mail",
    "part_from_dict": "decoders",
    "Role": "enums",
    "StringEnum": "_runtime.string_enum",
    "TextPart": "mail",
    "UnknownPart": "mail",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
