# From all files of the spec rename_all; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Car": "cars",
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "StringEnum": "_runtime.string_enum",
    "Truck": "cars",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
