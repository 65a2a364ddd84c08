# From alarms.yaml, base.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

By default a fault raises a DecodeError that names every fault. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``; everything else is
decoded as usual. A DecodeError is raised then only for what is not a JSON object, or has no union with a tag around it.

Errors are raised after the ``except`` blocks and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.base import read_quantity
from ._codec.events import read_server_event, read_unknown_server_event, server_event_reader
from ._codec.readings import read_quantity_or_text
from ._runtime.entry import check_on_fault, decode_slowly, decode_text_slowly
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.parsed import as_parsed
from .base import Quantity
from .events import ServerEvent
from .readings import QuantityOrText


def decode_server_event(data: JsonText, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Decode the JSON text of one ServerEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return (server_event_reader(obj["type"]) or read_unknown_server_event)(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: ServerEvent | DecodeError = decode_text_slowly(data, "ServerEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def server_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Make one ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: ServerEvent | DecodeError = decode_slowly(obj, "ServerEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_quantity(data: JsonText, *, on_fault: OnFault = "raise") -> Quantity:
    """Decode the JSON text of one Quantity. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_quantity(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: Quantity | DecodeError = decode_text_slowly(data, "Quantity", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def quantity_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Quantity:
    """Make one Quantity of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_quantity(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: Quantity | DecodeError = decode_slowly(obj, "Quantity", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_quantity_or_text(data: JsonText, *, on_fault: OnFault = "raise") -> QuantityOrText:
    """Decode the JSON text of one QuantityOrText. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_quantity_or_text(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: QuantityOrText | DecodeError = decode_text_slowly(data, "QuantityOrText", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def quantity_or_text_from_dict(obj: object, *, on_fault: OnFault = "raise") -> QuantityOrText:
    """Make one QuantityOrText of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_quantity_or_text(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: QuantityOrText | DecodeError = decode_slowly(obj, "QuantityOrText", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
