# From lights.yaml, protocol.yaml of the spec python_name; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.events import client_event_reader, read_client_event, read_unknown_client_event
from ._codec.lights import read_any_light
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ClientEvent
from .lights import AnyLight


def decode_client_event(data: JsonText) -> ClientEvent:
    """Decode the JSON text of one ClientEvent. Raises DecodeError."""
    try:
        o = parse(data)
        return (client_event_reader(o["type"]) or read_unknown_client_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ClientEvent", read_client_event)


def client_event_from_dict(obj: object) -> ClientEvent:
    """Make one ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ClientEvent", read_client_event)


def decode_any_light(data: JsonText) -> AnyLight:
    """Decode the JSON text of one AnyLight. Raises DecodeError."""
    try:
        o = parse(data)
        return read_any_light(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "AnyLight", read_any_light)


def any_light_from_dict(obj: object) -> AnyLight:
    """Make one AnyLight of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_any_light(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "AnyLight", read_any_light)
