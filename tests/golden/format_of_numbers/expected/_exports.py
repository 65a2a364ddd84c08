# From all files of the spec format_of_numbers; remake: wiregen generate
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
    "peek": ("peek_type",),
    "events": ("ClientEvent",),
    "enums": ("ClientEventType",),
    "directions": ("UnknownClientEvent",),
    "decoders": (
        "decode_client_event",
        "client_event_from_dict",
    ),
    "clocks": ("ClockSetEvent",),
    "builders": ("clock_set",),
}
