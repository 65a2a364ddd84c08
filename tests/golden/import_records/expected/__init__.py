# From all files of the spec import_records; remake: wiregen generate
"""A protocol that takes declarations from another, with all that they need."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Circle",
    "Colour",
    "DecodeError",
    "decode_server_event",
    "decode_shape",
    "encode",
    "EncodeError",
    "Fault",
    "FlatShape",
    "Model",
    "peek_type",
    "Point",
    "Reading",
    "reading_taken",
    "ReadingTakenEvent",
    "ServerEvent",
    "server_event_from_dict",
    "ServerEventType",
    "Shape",
    "shape_from_dict",
    "StringEnum",
    "Unit",
    "UnknownServerEvent",
    "UnknownShape",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
