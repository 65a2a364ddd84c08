# From all files of the spec default; remake: wiregen generate
"""Defaults are facts for the reader and are never filled in."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Job",
    "Model",
    "Side",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
