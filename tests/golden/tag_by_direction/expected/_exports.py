# From all files of the spec tag_by_direction; remake: wiregen generate
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
    "events": (
        "ServerEvent",
        "ClientEvent",
    ),
    "enums": (
        "ServerEventType",
        "ClientEventType",
    ),
    "directions": (
        "UnknownServerEvent",
        "UnknownClientEvent",
    ),
    "decoders": (
        "decode_server_event",
        "server_event_from_dict",
        "decode_client_event",
        "client_event_from_dict",
    ),
    "peek": (
        "peek_server_type",
        "peek_client_type",
    ),
    "lamp": (
        "LitEvent",
        "LightEvent",
    ),
    "builders": (
        "lit",
        "light",
    ),
}

NATIVE = {
    "encode": None,
    "decode_server_event": "ServerEvent",
    "decode_client_event": "ClientEvent",
}
"""The functions that the native codec may serve for, each with the union that it decodes."""
