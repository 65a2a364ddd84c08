# From all files of the spec record; remake: wiregen generate
"""Every public name of the package, by its module."""

MODULES = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.enums": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "shelf": ("Book", "Place", "Nothing"),
}

NATIVE = {
    "encode": None,
}
"""The functions that the native codec can replace, each with the union that it decodes."""
