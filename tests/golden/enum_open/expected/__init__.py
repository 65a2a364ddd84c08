# From all files of the spec enum_open; remake: wiregen generate
"""An open enum keeps values that it does not list."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Colour",
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Lamp",
    "Model",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
