# From parts.yaml, protocol.yaml of the spec tagged_union_optional_tag; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.parts import read_part
from ._runtime.entry import union_from_text, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText
from .parts import Part


def decode_part(data: JsonText, *, on_fault: OnFault = "raise") -> Part:
    """Decode the JSON text of one Part. Raises DecodeError."""
    found = union_from_text(data, read_part, "Part", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def part_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Part:
    """Make one Part from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_part, "Part", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
