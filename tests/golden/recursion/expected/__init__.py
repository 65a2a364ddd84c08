# From all files of the spec recursion; remake: wiregen generate
"""Records that hold themselves, and unions that hold themselves through a record."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "DecodeError",
    "decode_outline",
    "decode_term",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Node",
    "Number",
    "Outline",
    "outline_from_dict",
    "StringEnum",
    "Sum",
    "Term",
    "term_from_dict",
    "UnknownTerm",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
