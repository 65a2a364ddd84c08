# From all files of the spec enum_member_names; remake: wiregen generate
"""Members are named after their values, or as the spec says."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Format",
    "Model",
    "Recording",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
