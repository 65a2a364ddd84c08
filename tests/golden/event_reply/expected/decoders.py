# From protocol.yaml, shop.yaml of the spec event_reply; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.events import read_client_event
from ._codec.shop import read_lookup, read_stock
from ._runtime.entry import check_on_fault, decode_text_slowly, union_from_text, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ClientEvent
from .shop import Lookup, Stock


def decode_client_event(data: JsonText, *, on_fault: OnFault = "raise") -> ClientEvent:
    """Decode the JSON text of one ClientEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_client_event(parse(data))
    except FAST_PATH_FAILURES:
        pass
    found: ClientEvent | DecodeError = decode_text_slowly(data, "ClientEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def client_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ClientEvent:
    """Make one ClientEvent from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_client_event, "ClientEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_lookup(data: JsonText, *, on_fault: OnFault = "raise") -> Lookup:
    """Decode the JSON text of one Lookup. Raises DecodeError."""
    found = union_from_text(data, read_lookup, "Lookup", on_fault, recursive=True)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def lookup_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Lookup:
    """Make one Lookup from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_lookup, "Lookup", on_fault, recursive=True)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_stock_list_reply(obj: object, *, on_fault: OnFault = "raise") -> Stock:
    """Make the reply to ``stock.list`` from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_stock, "Stock", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_stock_look_reply(obj: object, *, on_fault: OnFault = "raise") -> Lookup:
    """Make the reply to ``stock.look`` from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_lookup, "Lookup", on_fault, recursive=True)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
