# From all files of the spec awkward_name; remake: wiregen generate
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
    "peek": ("peek_type",),
    "enums": (
        "Quote",
        "ClientEventType",
    ),
    "words": (
        "Local",
        "List",
        "Members",
        "TextMap",
        "Odd",
        "Texts",
        "Oddity",
        "UnknownOddity",
        "SayItSOddEvent",
        "ImportEvent",
    ),
    "decoders": (
        "decode_texts",
        "texts_from_dict",
        "decode_oddity",
        "oddity_from_dict",
        "decode_client_event",
        "client_event_from_dict",
    ),
    "events": ("ClientEvent",),
    "directions": ("UnknownClientEvent",),
    "builders": (
        "say_it_s_odd",
        "import_",
    ),
}
