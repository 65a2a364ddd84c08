# From all files of the spec tag_absent; remake: wiregen generate
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
    "asks": (
        "Form",
        "Page",
        "Ask",
        "How",
        "UnknownHow",
    ),
    "decoders": (
        "decode_how",
        "how_from_dict",
    ),
}

NATIVE = {
    "encode": None,
    "decode_how": "How",
}
"""The functions that the native codec may serve for, each with the union that it decodes."""
