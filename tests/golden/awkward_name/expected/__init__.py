# From all files of the spec awkward_name; remake: wiregen generate
"""Names that are awkward in Python."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "ClientEvent",
    "client_event_from_dict",
    "ClientEventType",
    "decode_client_event",
    "DecodeError",
    "decode_oddity",
    "encode",
    "EncodeError",
    "Fault",
    "import_",
    "ImportEvent",
    "Local",
    "Model",
    "Odd",
    "Oddity",
    "oddity_from_dict",
    "peek_type",
    "Quote",
    "say_it_s_odd",
    "SayItSOddEvent",
    "StringEnum",
    "UnknownClientEvent",
    "UnknownOddity",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
