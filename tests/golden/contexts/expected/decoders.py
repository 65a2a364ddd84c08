# From jobs.yaml, protocol.yaml, steps.yaml of the spec contexts; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.events import CLIENT_EVENT_VARIANTS, SERVER_EVENT_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ClientEvent, ServerEvent


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


def _client_event(v: Any) -> ClientEvent:
    return CLIENT_EVENT_VARIANTS[v["type"]](v)


def decode_client_event(data: JsonText) -> ClientEvent:
    """Decode JSON text of a ClientEvent. Raises DecodeError."""
    try:
        v = parse(data)
        return CLIENT_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ClientEvent", _client_event)


def client_event_from_dict(obj: object) -> ClientEvent:
    """Make a ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ClientEvent", _client_event)
