# From all files of the spec shorthand; remake: wiregen generate
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
    "_runtime.entry": ("encode",),
    "enums": ("Tone",),
    "letters": (
        "Text",
        "Picture",
        "Stamp",
        "Letter",
        "Part",
        "UnknownPart",
    ),
    "decoders": (
        "decode_part",
        "part_from_dict",
    ),
    "shorthands": (
        "note",
        "album",
        "second_class",
    ),
}
