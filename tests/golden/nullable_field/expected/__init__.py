# From all files of the spec nullable_field; remake: wiregen generate
"""Fields whose null means something."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Alarm",
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "StringEnum",
    "Tune",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
