# From all files of the spec recursion; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "DecodeError": "_runtime.errors",
    "decode_outline": "decoders",
    "decode_term": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "Node": "trees",
    "Number": "trees",
    "Outline": "trees",
    "outline_from_dict": "decoders",
    "StringEnum": "_runtime.string_enum",
    "Sum": "trees",
    "Term": "trees",
    "term_from_dict": "decoders",
    "UnknownTerm": "trees",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
