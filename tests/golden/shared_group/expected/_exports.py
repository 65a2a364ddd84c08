# From all files of the spec shared_group; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Guest": "visits",
    "Model": "_runtime.model",
    "StringEnum": "_runtime.string_enum",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "Visit": "visits",
    "WireError": "_runtime.errors",
}
