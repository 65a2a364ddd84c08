# From all files of the spec flat_form; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Circle": "shapes",
    "DecodeError": "_runtime.errors",
    "decode_shape": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "FlatShape": "flat",
    "Model": "_runtime.model",
    "Shape": "shapes",
    "shape_from_dict": "decoders",
    "Square": "shapes",
    "StringEnum": "_runtime.string_enum",
    "UnknownShape": "shapes",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
