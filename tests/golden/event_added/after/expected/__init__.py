# From all files of the spec event_added; remake: wiregen generate
"""One event more is one hunk in the spec and one in each file that it belongs to."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "ClientEvent",
    "client_event_from_dict",
    "ClientEventType",
    "decode_client_event",
    "DecodeError",
    "decode_server_event",
    "door_closed",
    "DoorClosedEvent",
    "door_knocked",
    "DoorKnockedEvent",
    "door_open",
    "door_opened",
    "DoorOpenedEvent",
    "DoorOpenEvent",
    "door_rang",
    "DoorRangEvent",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "peek_type",
    "ServerEvent",
    "server_event_from_dict",
    "ServerEventType",
    "StringEnum",
    "UnknownClientEvent",
    "UnknownServerEvent",
    "UNSET",
    "Unset",
    "ValidationError",
    "Visitor",
    "WireError",
]
__all__[:] = sorted(__all__)
