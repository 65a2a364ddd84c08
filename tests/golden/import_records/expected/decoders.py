# From protocol.yaml, readings.yaml, base/*.yaml of the spec import_records; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.base import read_shape
from ._codec.events import read_server_event, read_unknown_server_event, server_event_reader
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.scalars import within_depth
from .base import Shape
from .events import ServerEvent


def decode_server_event(data: JsonText) -> ServerEvent:
    """Decode the JSON text of one ServerEvent. Raises DecodeError."""
    try:
        o = within_depth(parse(data))
        return (server_event_reader(o["type"]) or read_unknown_server_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerEvent", read_server_event, recursive=True)


def server_event_from_dict(obj: object) -> ServerEvent:
    """Make one ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_server_event(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerEvent", read_server_event, recursive=True)


def decode_shape(data: JsonText) -> Shape:
    """Decode the JSON text of one Shape. Raises DecodeError."""
    try:
        o = within_depth(parse(data))
        return read_shape(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Shape", read_shape, recursive=True)


def shape_from_dict(obj: object) -> Shape:
    """Make one Shape of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_shape(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Shape", read_shape, recursive=True)
