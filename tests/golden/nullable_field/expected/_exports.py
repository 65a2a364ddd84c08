# From all files of the spec nullable_field; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Alarm": "alarms",
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "StringEnum": "_runtime.string_enum",
    "Tune": "alarms",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
