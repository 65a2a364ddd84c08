# From all files of the spec flat_form; remake: wiregen generate
"""A record that is another form of a tagged union."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Circle",
    "DecodeError",
    "decode_shape",
    "encode",
    "EncodeError",
    "Fault",
    "FlatShape",
    "Model",
    "Shape",
    "shape_from_dict",
    "Square",
    "StringEnum",
    "UnknownShape",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
