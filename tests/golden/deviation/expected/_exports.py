# From all files of the spec deviation; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Bulletin": "weather",
    "bulletin_from_dict": "decoders",
    "decode_bulletin": "decoders",
    "DecodeError": "_runtime.errors",
    "decode_server_event": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "peek_type": "peek",
    "Report": "weather",
    "ServerEvent": "events",
    "server_event_from_dict": "decoders",
    "ServerEventType": "enums",
    "Sky": "enums",
    "StringEnum": "_runtime.string_enum",
    "UnknownBulletin": "weather",
    "UnknownServerEvent": "directions",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "weather_changed": "builders",
    "WeatherChangedEvent": "weather",
    "WireError": "_runtime.errors",
}
