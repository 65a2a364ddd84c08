# From all files of the spec fluent_builder; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Blank": "blank",
    "BlankBuilder": "fluent_builders",
    "Currency": "enums",
    "DecodeError": "_runtime.errors",
    "Dish": "menu",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Menu": "menu",
    "MenuBuilder": "fluent_builders",
    "Model": "_runtime.model",
    "StringEnum": "_runtime.string_enum",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
