# From all files of the spec shared_group; remake: wiregen generate
"""Fields that are written once and included where they are needed."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Guest",
    "Model",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "Visit",
    "WireError",
]
__all__[:] = sorted(__all__)
