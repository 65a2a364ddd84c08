# From all files of the spec enum_of_integers; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "DecodeError": "_runtime.errors",
    "Door": "doors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Floor": "enums",
    "IntegerEnum": "_runtime.integer_enum",
    "Model": "_runtime.model",
    "State": "enums",
    "StringEnum": "_runtime.string_enum",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
