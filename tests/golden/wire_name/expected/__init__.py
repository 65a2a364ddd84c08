# From all files of the spec wire_name; remake: wiregen generate
"""Fields whose name on the wire is another one."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Order",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
