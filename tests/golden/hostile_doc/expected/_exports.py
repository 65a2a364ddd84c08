# From all files of the spec hostile_doc; remake: wiregen generate
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
        "Text",
        "ServerEventType",
    ),
    "texts": (
        "Hostile",
        "Choice",
        "EvilEvent",
    ),
    "decoders": (
        "decode_choice",
        "choice_from_dict",
        "decode_server_event",
        "server_event_from_dict",
    ),
    "events": ("ServerEvent",),
    "directions": ("UnknownServerEvent",),
    "builders": ("evil",),
}
