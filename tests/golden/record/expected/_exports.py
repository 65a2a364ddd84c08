# From all files of the spec record; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Book": "shelf",
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "Nothing": "shelf",
    "Place": "shelf",
    "StringEnum": "_runtime.string_enum",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
