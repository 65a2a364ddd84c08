# From all files of the spec tagged_union_optional_tag; remake: wiregen generate
"""A tagged union that keeps an object without the tag."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "decode_part",
    "encode",
    "EncodeError",
    "Fault",
    "Message",
    "Model",
    "Part",
    "part_from_dict",
    "StringEnum",
    "TextPart",
    "UnknownPart",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
