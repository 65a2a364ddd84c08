# From protocol.yaml, words.yaml of the spec awkward_name; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.events import client_event_reader, read_client_event, read_unknown_client_event
from ._codec.words import read_oddity, read_texts
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.scalars import within_depth
from .events import ClientEvent
from .words import Oddity, Texts


def decode_client_event(data: JsonText) -> ClientEvent:
    """Decode the JSON text of one ClientEvent. Raises DecodeError."""
    try:
        o = within_depth(parse(data))
        return (client_event_reader(o["@type"]) or read_unknown_client_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ClientEvent", read_client_event, recursive=True)


def client_event_from_dict(obj: object) -> ClientEvent:
    """Make one ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_client_event(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ClientEvent", read_client_event, recursive=True)


def decode_texts(data: JsonText) -> Texts:
    """Decode the JSON text of one Texts. Raises DecodeError."""
    try:
        o = parse(data)
        return read_texts(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Texts", read_texts)


def texts_from_dict(obj: object) -> Texts:
    """Make one Texts of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_texts(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Texts", read_texts)


def decode_oddity(data: JsonText) -> Oddity:
    """Decode the JSON text of one Oddity. Raises DecodeError."""
    try:
        o = within_depth(parse(data))
        return read_oddity(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Oddity", read_oddity, recursive=True)


def oddity_from_dict(obj: object) -> Oddity:
    """Make one Oddity of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_oddity(within_depth(as_parsed(obj)))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Oddity", read_oddity, recursive=True)
