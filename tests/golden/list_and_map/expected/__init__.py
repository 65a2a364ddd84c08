# From all files of the spec list_and_map; remake: wiregen generate
"""Lists and maps, of values and of records, also inside each other."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "Diet",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Part",
    "Recipe",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
