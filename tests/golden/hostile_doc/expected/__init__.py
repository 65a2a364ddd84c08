# From all files of the spec hostile_doc; remake: wiregen generate
"""\"\"\" import os \"\"\" A trailing backslash \\"""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Choice",
    "choice_from_dict",
    "decode_choice",
    "DecodeError",
    "decode_server_event",
    "encode",
    "EncodeError",
    "evil",
    "EvilEvent",
    "Fault",
    "Hostile",
    "Model",
    "peek_type",
    "ServerEvent",
    "server_event_from_dict",
    "ServerEventType",
    "StringEnum",
    "Text",
    "UnknownServerEvent",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
