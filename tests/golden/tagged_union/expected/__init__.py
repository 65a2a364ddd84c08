# From all files of the spec tagged_union; remake: wiregen generate
"""Variants that a tag tells apart."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Circle",
    "DecodeError",
    "decode_shape",
    "Dot",
    "Drawing",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "OtherShape",
    "Shape",
    "shape_from_dict",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
