# From all files of the spec tagged_union; remake: wiregen generate
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
    "shapes": (
        "Circle",
        "Dot",
        "Drawing",
        "Shape",
        "OtherShape",
    ),
    "decoders": (
        "decode_shape",
        "shape_from_dict",
    ),
}
