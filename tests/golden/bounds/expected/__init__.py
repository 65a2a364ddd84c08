# From all files of the spec bounds; remake: wiregen generate
"""Bounds are checked by validate(), never by decoding."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Parcel",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
