# From all files of the spec rules; remake: wiregen generate
"""Rules that validate() checks."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Address",
    "DecodeError",
    "decode_part",
    "encode",
    "EncodeError",
    "Fault",
    "ImagePart",
    "Letter",
    "Model",
    "Part",
    "part_from_dict",
    "Role",
    "StringEnum",
    "TextPart",
    "UnknownPart",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
