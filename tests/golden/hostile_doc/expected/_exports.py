# From all files of the spec hostile_doc; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Choice": "texts",
    "choice_from_dict": "decoders",
    "decode_choice": "decoders",
    "DecodeError": "_runtime.errors",
    "decode_server_event": "decoders",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "evil": "builders",
    "EvilEvent": "texts",
    "Fault": "_runtime.errors",
    "Hostile": "texts",
    "Model": "_runtime.model",
    "peek_type": "peek",
    "ServerEvent": "events",
    "server_event_from_dict": "decoders",
    "ServerEventType": "enums",
    "StringEnum": "_runtime.string_enum",
    "Text": "enums",
    "UnknownServerEvent": "directions",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}
