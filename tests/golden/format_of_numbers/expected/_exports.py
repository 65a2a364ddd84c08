# From all files of the spec format_of_numbers; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "ClientEvent": "events",
    "client_event_from_dict": "decoders",
    "ClientEventType": "enums",
    "clock_set": "builders",
    "ClockSetEvent": "clocks",
    "decode_client_event": "decoders",
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "peek_type": "peek",
    "StringEnum": "_runtime.string_enum",
    "UnknownClientEvent": "directions",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
