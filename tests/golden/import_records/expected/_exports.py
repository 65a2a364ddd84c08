# From all files of the spec import_records; remake: wiregen generate
"""Every public name of the package, by its module."""

MODULES = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.enums": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "peek": ("peek_type",),
    "enums": ("Unit", "Colour", "ServerEventType"),
    "readings": ("Reading", "ReadingTakenEvent"),
    "base": ("Point", "Circle", "FlatShape", "Shape", "UnknownShape"),
    "decoders": ("decode_shape", "shape_from_dict", "decode_server_event", "server_event_from_dict"),
    "events": ("ServerEvent",),
    "directions": ("UnknownServerEvent",),
    "builders": ("reading_taken",),
}

NATIVE = {
    "encode": None,
    "decode_server_event": "ServerEvent",
    "decode_shape": "Shape",
}
"""The functions that the native codec can replace, each with the union that it decodes."""
