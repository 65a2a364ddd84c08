# From all files of the spec fluent_builder; remake: wiregen generate
"""A fluent builder makes a record field by field."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Blank",
    "BlankBuilder",
    "Currency",
    "DecodeError",
    "Dish",
    "encode",
    "EncodeError",
    "Fault",
    "Menu",
    "MenuBuilder",
    "Model",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
