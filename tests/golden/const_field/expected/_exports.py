# From all files of the spec const_field; remake: wiregen generate
"""Every name that the package offers, by the module that holds it."""

MODULES = {
    "_runtime.errors": (
        "DecodeError",
        "EncodeError",
        "Fault",
        "ValidationError",
        "WireError",
    ),
    "_runtime.model": ("Model",),
    "_runtime.string_enum": ("StringEnum",),
    "_runtime.unset": (
        "UNSET",
        "Unset",
    ),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "calls": ("Call",),
}

NATIVE = {
    "encode": None,
}
"""The functions that the native codec may serve for, each with the union that it decodes."""
