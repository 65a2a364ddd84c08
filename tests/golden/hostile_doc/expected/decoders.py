# From protocol.yaml, texts.yaml of the spec hostile_doc; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.events import SERVER_EVENT_VARIANTS
from ._codec.texts import read_choice
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ServerEvent
from .texts import Choice


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


def decode_choice(data: JsonText) -> Choice:
    """Decode JSON text of a Choice. Raises DecodeError."""
    try:
        v = parse(data)
        return read_choice(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Choice", read_choice)


def choice_from_dict(obj: object) -> Choice:
    """Make a Choice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_choice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Choice", read_choice)
