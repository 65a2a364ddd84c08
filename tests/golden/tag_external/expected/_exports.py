# From all files of the spec tag_external; remake: wiregen generate
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
    "peek": ("peek_type",),
    "events": ("ServerEvent",),
    "enums": ("ServerEventType",),
    "directions": ("UnknownServerEvent",),
    "decoders": (
        "decode_server_event",
        "server_event_from_dict",
    ),
    "live": (
        "ReadyEvent",
        "SaidEvent",
    ),
    "builders": (
        "ready",
        "said",
    ),
}

NATIVE = {
    "encode": None,
    "decode_server_event": "ServerEvent",
}
"""The functions that the native codec may serve for, each with the union that it decodes."""
