# From all files of the spec tagged_union; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Circle": "shapes",
    "DecodeError": "_runtime.errors",
    "decode_shape": "decoders",
    "Dot": "shapes",
    "Drawing": "shapes",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "OtherShape": "shapes",
    "Shape": "shapes",
    "shape_from_dict": "decoders",
    "StringEnum": "_runtime.string_enum",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
