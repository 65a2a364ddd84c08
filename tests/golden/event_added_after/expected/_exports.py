# From all files of the spec event_added; remake: wiregen generate
"""Every public name of the package, by its module."""

MODULES = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.enums": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "peek": ("peek_type",),
    "doors": ("Visitor",),
    "events": ("ServerEvent", "ClientEvent"),
    "enums": ("ServerEventType", "ClientEventType"),
    "directions": ("UnknownServerEvent", "UnknownClientEvent"),
    "decoders": ("decode_server_event", "server_event_from_dict", "decode_client_event", "client_event_from_dict"),
    "server_events": ("DoorOpenedEvent", "DoorKnockedEvent", "DoorRangEvent", "DoorClosedEvent"),
    "builders": ("door_opened", "door_knocked", "door_rang", "door_closed", "door_open"),
    "client_events": ("DoorOpenEvent",),
}

NATIVE = {
    "encode": None,
    "decode_server_event": "ServerEvent",
    "decode_client_event": "ClientEvent",
}
"""The functions that the native codec can replace, each with the union that it decodes."""
