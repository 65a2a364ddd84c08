# From all files of the spec python_name; remake: wiregen generate
"""Every public name of the package, by its module."""

MODULES = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.enums": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "peek": ("peek_type",),
    "enums": ("LightMode", "ClientEventType"),
    "lights": ("DeskLamp", "AnyLight", "UnknownLight", "SetLight"),
    "decoders": ("decode_any_light", "any_light_from_dict", "decode_client_event", "client_event_from_dict"),
    "events": ("ClientEvent",),
    "directions": ("UnknownClientEvent",),
    "builders": ("set_light",),
}

NATIVE = {
    "encode": None,
    "decode_client_event": "ClientEvent",
    "decode_any_light": "AnyLight",
}
"""The functions that the native codec can replace, each with the union that it decodes."""
