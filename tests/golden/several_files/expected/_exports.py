# From all files of the spec several_files; remake: wiregen generate
"""Every public name of the package, by its module."""

MODULES = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.enums": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "peek": ("peek_type",),
    "enums": ("Unit", "Mood", "ServerEventType"),
    "base": ("Length", "Quantity", "UnknownQuantity"),
    "readings": ("Reading", "QuantityOrText", "ReadingTakenEvent"),
    "decoders": (
        "decode_quantity",
        "quantity_from_dict",
        "decode_quantity_or_text",
        "quantity_or_text_from_dict",
        "decode_server_event",
        "server_event_from_dict",
    ),
    "events": ("ServerEvent",),
    "directions": ("UnknownServerEvent",),
    "alarms": ("AlarmRaisedEvent",),
    "builders": ("alarm_raised", "reading_taken"),
}

NATIVE = {
    "encode": None,
    "decode_server_event": "ServerEvent",
    "decode_quantity": "Quantity",
    "decode_quantity_or_text": "QuantityOrText",
}
"""The functions that the native codec can replace, each with the union that it decodes."""
