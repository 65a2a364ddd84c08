# From all files of the spec shorthand; remake: wiregen generate
"""Shorthands make nested values of a few parameters."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "album",
    "DecodeError",
    "decode_part",
    "encode",
    "EncodeError",
    "Fault",
    "Letter",
    "Model",
    "note",
    "Part",
    "part_from_dict",
    "Picture",
    "second_class",
    "Stamp",
    "StringEnum",
    "Text",
    "Tone",
    "UnknownPart",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
