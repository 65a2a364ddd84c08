# From all files of the spec format_in_containers; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "album_made": "builders",
    "AlbumMadeEvent": "albums",
    "ClientEvent": "events",
    "client_event_from_dict": "decoders",
    "ClientEventType": "enums",
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
