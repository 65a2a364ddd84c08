# From all files of the spec several_files; remake: wiregen generate
"""Topics that use each other's types."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "alarm_raised",
    "AlarmRaisedEvent",
    "DecodeError",
    "decode_quantity",
    "decode_quantity_or_text",
    "decode_server_event",
    "encode",
    "EncodeError",
    "Fault",
    "Length",
    "Model",
    "Mood",
    "peek_type",
    "Quantity",
    "quantity_from_dict",
    "QuantityOrText",
    "quantity_or_text_from_dict",
    "Reading",
    "reading_taken",
    "ReadingTakenEvent",
    "ServerEvent",
    "server_event_from_dict",
    "ServerEventType",
    "StringEnum",
    "Unit",
    "UnknownQuantity",
    "UnknownServerEvent",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
