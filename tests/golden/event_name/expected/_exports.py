# From all files of the spec event_name; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "account_closed": "builders",
    "anything": "builders",
    "AnythingEvent": "accounts",
    "DecodeError": "_runtime.errors",
    "decode_server_event": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "GoodbyeEvent": "accounts",
    "Model": "_runtime.model",
    "peek_type": "peek",
    "second_factor_enabled": "builders",
    "SecondFactorEnabledEvent": "accounts",
    "ServerEvent": "events",
    "server_event_from_dict": "decoders",
    "ServerEventType": "enums",
    "StringEnum": "_runtime.string_enum",
    "UnknownServerEvent": "directions",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
