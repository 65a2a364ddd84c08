# From alarms.yaml, base.yaml, protocol.yaml, readings.yaml of the spec several_files; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.base import QUANTITY_VARIANTS
from ._codec.events import SERVER_EVENT_VARIANTS
from ._codec.readings import read_quantity_or_text
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .base import Quantity
from .events import ServerEvent
from .readings import QuantityOrText


def _server_event(v: Any) -> ServerEvent:
    return SERVER_EVENT_VARIANTS[v["type"]](v)


def decode_server_event(data: JsonText) -> ServerEvent:
    """Decode JSON text of a ServerEvent. Raises DecodeError."""
    try:
        v = parse(data)
        return SERVER_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerEvent", _server_event)


def server_event_from_dict(obj: object) -> ServerEvent:
    """Make a ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerEvent", _server_event)


def _quantity(v: Any) -> Quantity:
    return QUANTITY_VARIANTS[v["type"]](v)


def decode_quantity(data: JsonText) -> Quantity:
    """Decode JSON text of a Quantity. Raises DecodeError."""
    try:
        v = parse(data)
        return QUANTITY_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Quantity", _quantity)


def quantity_from_dict(obj: object) -> Quantity:
    """Make a Quantity of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _quantity(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Quantity", _quantity)


def decode_quantity_or_text(data: JsonText) -> QuantityOrText:
    """Decode JSON text of a QuantityOrText. Raises DecodeError."""
    try:
        v = parse(data)
        return read_quantity_or_text(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "QuantityOrText", read_quantity_or_text)


def quantity_or_text_from_dict(obj: object) -> QuantityOrText:
    """Make a QuantityOrText of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_quantity_or_text(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "QuantityOrText", read_quantity_or_text)
