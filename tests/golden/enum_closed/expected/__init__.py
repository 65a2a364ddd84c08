# From all files of the spec enum_closed; remake: wiregen generate
"""A closed enum refuses values that it does not list."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Position",
    "StringEnum",
    "Switch",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
