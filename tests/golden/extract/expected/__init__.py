# From all files of the spec extract; remake: wiregen generate
"""Every event can be asked for what only one of them has."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Article",
    "ClientEvent",
    "client_event_from_dict",
    "ClientEventType",
    "decode_client_event",
    "DecodeError",
    "decode_server_event",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "order_paid",
    "OrderPaidEvent",
    "order_place",
    "OrderPlaceEvent",
    "order_refused",
    "OrderRefusedEvent",
    "order_sent",
    "OrderSentEvent",
    "Payer",
    "peek_type",
    "Purchase",
    "Refusal",
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
