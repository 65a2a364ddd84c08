# From all files of the spec enum_closed; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "Position": "enums",
    "StringEnum": "_runtime.string_enum",
    "Switch": "switches",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
