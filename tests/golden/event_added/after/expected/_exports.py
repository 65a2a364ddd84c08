# From all files of the spec event_added; remake: wiregen generate
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
    "doors": ("Visitor",),
    "enums": (
        "ServerEventType",
        "ClientEventType",
    ),
    "events": (
        "ServerEvent",
        "ClientEvent",
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
    "peek": ("peek_type",),
    "client_events": ("DoorOpenEvent",),
    "builders": (
        "door_open",
        "door_opened",
        "door_knocked",
        "door_rang",
        "door_closed",
    ),
    "server_events": (
        "DoorOpenedEvent",
        "DoorKnockedEvent",
        "DoorRangEvent",
        "DoorClosedEvent",
    ),
}
