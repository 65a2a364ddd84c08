# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.events import CLIENT_EVENT_VARIANTS
from ._codec.words import ODDITY_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.scalars import within_depth
from .events import ClientEvent
from .words import Oddity


def _client_event(v: Any) -> ClientEvent:
    return CLIENT_EVENT_VARIANTS[v["@type"]](v)


def decode_client_event(data: JsonText) -> ClientEvent:
    """Decode JSON text of a ClientEvent. Raises DecodeError."""
    try:
        v = within_depth(parse(data))
        return CLIENT_EVENT_VARIANTS[v["@type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ClientEvent", _client_event, recursive=True)


def client_event_from_dict(obj: object) -> ClientEvent:
    """Make a ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _client_event(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ClientEvent", _client_event, recursive=True)


def _oddity(v: Any) -> Oddity:
    return ODDITY_VARIANTS[v["the kind"]](v)


def decode_oddity(data: JsonText) -> Oddity:
    """Decode JSON text of a Oddity. Raises DecodeError."""
    try:
        v = within_depth(parse(data))
        return ODDITY_VARIANTS[v["the kind"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Oddity", _oddity, recursive=True)


def oddity_from_dict(obj: object) -> Oddity:
    """Make a Oddity of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _oddity(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Oddity", _oddity, recursive=True)
