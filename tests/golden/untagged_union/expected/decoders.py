# From answers.yaml, protocol.yaml of the spec untagged_union; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.answers import read_answer
from ._runtime.entry import union_from_text, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText
from .answers import Answer


def decode_answer(data: JsonText, *, on_fault: OnFault = "raise") -> Answer:
    """Decode the JSON text of one Answer. Raises DecodeError."""
    found = union_from_text(data, read_answer, "Answer", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def answer_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Answer:
    """Make one Answer from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_answer, "Answer", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
