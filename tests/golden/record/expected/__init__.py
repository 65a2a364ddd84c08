# From all files of the spec record; remake: wiregen generate
"""Records hold values of every scalar type, and other records."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Book",
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Nothing",
    "Place",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
