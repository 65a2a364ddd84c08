# From alarms.yaml, base.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.base import read_quantity
from ._codec.events import read_server_event, read_unknown_server_event, server_event_reader
from ._codec.readings import read_quantity_or_text
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .base import Quantity
from .events import ServerEvent
from .readings import QuantityOrText


def decode_server_event(data: JsonText) -> ServerEvent:
    """Decode the JSON text of one ServerEvent. Raises DecodeError."""
    try:
        o = parse(data)
        return (server_event_reader(o["type"]) or read_unknown_server_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerEvent", read_server_event)


def server_event_from_dict(obj: object) -> ServerEvent:
    """Make one ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerEvent", read_server_event)


def decode_quantity(data: JsonText) -> Quantity:
    """Decode the JSON text of one Quantity. Raises DecodeError."""
    try:
        o = parse(data)
        return read_quantity(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Quantity", read_quantity)


def quantity_from_dict(obj: object) -> Quantity:
    """Make one Quantity of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_quantity(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Quantity", read_quantity)


def decode_quantity_or_text(data: JsonText) -> QuantityOrText:
    """Decode the JSON text of one QuantityOrText. Raises DecodeError."""
    try:
        o = parse(data)
        return read_quantity_or_text(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "QuantityOrText", read_quantity_or_text)


def quantity_or_text_from_dict(obj: object) -> QuantityOrText:
    """Make one QuantityOrText of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_quantity_or_text(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "QuantityOrText", read_quantity_or_text)
