# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.events import read_server_event
from ._codec.texts import read_choice
from ._runtime.entry import check_on_fault, decode_text_slowly, union_from_text, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ServerEvent
from .texts import Choice


def decode_server_event(data: JsonText, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Decode the JSON text of one ServerEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_server_event(parse(data))
    except FAST_PATH_FAILURES:
        pass
    found: ServerEvent | DecodeError = decode_text_slowly(data, "ServerEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def server_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Make one ServerEvent from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_server_event, "ServerEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_choice(data: JsonText, *, on_fault: OnFault = "raise") -> Choice:
    """Decode the JSON text of one Choice. Raises DecodeError."""
    found = union_from_text(data, read_choice, "Choice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def choice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Choice:
    """Make one Choice from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_choice, "Choice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
