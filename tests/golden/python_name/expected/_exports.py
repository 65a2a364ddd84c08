# From all files of the spec python_name; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "AnyLight": "lights",
    "any_light_from_dict": "decoders",
    "ClientEvent": "events",
    "client_event_from_dict": "decoders",
    "ClientEventType": "enums",
    "decode_any_light": "decoders",
    "decode_client_event": "decoders",
    "DecodeError": "_runtime.errors",
    "DeskLamp": "lights",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "LightMode": "enums",
    "Model": "_runtime.model",
    "peek_type": "peek",
    "SetLight": "lights",
    "set_light": "builders",
    "StringEnum": "_runtime.string_enum",
    "UnknownClientEvent": "directions",
    "UnknownLight": "lights",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
