# From protocol.yaml, readings.yaml, base/*.yaml of the spec import_records; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.base import SHAPE_VARIANTS
from ._codec.events import SERVER_EVENT_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.scalars import within_depth
from .base import Shape
from .events import ServerEvent


def _server_event(v: Any) -> ServerEvent:
    return SERVER_EVENT_VARIANTS[v["type"]](v)


def decode_server_event(data: JsonText) -> ServerEvent:
    """Decode JSON text of a ServerEvent. Raises DecodeError."""
    try:
        v = within_depth(parse(data))
        return SERVER_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerEvent", _server_event, recursive=True)


def server_event_from_dict(obj: object) -> ServerEvent:
    """Make a ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _server_event(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerEvent", _server_event, recursive=True)


def _shape(v: Any) -> Shape:
    return SHAPE_VARIANTS[v["type"]](v)


def decode_shape(data: JsonText) -> Shape:
    """Decode JSON text of a Shape. Raises DecodeError."""
    try:
        v = within_depth(parse(data))
        return SHAPE_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Shape", _shape, recursive=True)


def shape_from_dict(obj: object) -> Shape:
    """Make a Shape of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _shape(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Shape", _shape, recursive=True)
