# From accounts.yaml, protocol.yaml of the spec event_name; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.events import read_server_event, read_unknown_server_event, server_event_reader
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ServerEvent


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
