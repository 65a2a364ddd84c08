# From all files of the spec untagged_union; remake: wiregen generate
"""Variants that the kind of JSON value tells apart."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Answer",
    "answer_from_dict",
    "decode_answer",
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "Question",
    "Reason",
    "StringEnum",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
    "Word",
]
__all__[:] = sorted(__all__)
