# From protocol.yaml, weather.yaml of the spec deviation; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.events import SERVER_EVENT_VARIANTS
from ._codec.weather import BULLETIN_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ServerEvent
from .weather import Bulletin


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


def _bulletin(v: Any) -> Bulletin:
    return BULLETIN_VARIANTS[v["type"]](v)


def decode_bulletin(data: JsonText) -> Bulletin:
    """Decode JSON text of a Bulletin. Raises DecodeError."""
    try:
        v = parse(data)
        return BULLETIN_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Bulletin", _bulletin)


def bulletin_from_dict(obj: object) -> Bulletin:
    """Make a Bulletin of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _bulletin(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Bulletin", _bulletin)
