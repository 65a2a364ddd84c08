# From all files of the spec events_by_direction; remake: wiregen generate
"""Events of two directions."""

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
    "encode",
    "EncodeError",
    "error",
    "ErrorEvent",
    "Fault",
    "kettle_boil",
    "kettle_boiled",
    "KettleBoiledEvent",
    "KettleBoilEvent",
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
    "WireError",
]
__all__[:] = sorted(__all__)
