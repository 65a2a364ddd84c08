# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.events import (
    read_translation_client_event,
    read_translation_server_event,
    read_unknown_translation_client_event,
    read_unknown_translation_server_event,
    translation_client_event_reader,
    translation_server_event_reader,
)
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import LONG, JsonText, parse, parse_long
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import TranslationClientEvent, TranslationServerEvent


def decode_translation_server_event(data: JsonText) -> TranslationServerEvent:
    """Decode the JSON text of one TranslationServerEvent. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return (translation_server_event_reader(o["type"]) or read_unknown_translation_server_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranslationServerEvent", read_translation_server_event)


def translation_server_event_from_dict(obj: object) -> TranslationServerEvent:
    """Make one TranslationServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_translation_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranslationServerEvent", read_translation_server_event)


def decode_translation_client_event(data: JsonText) -> TranslationClientEvent:
    """Decode the JSON text of one TranslationClientEvent. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return (translation_client_event_reader(o["type"]) or read_unknown_translation_client_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranslationClientEvent", read_translation_client_event)


def translation_client_event_from_dict(obj: object) -> TranslationClientEvent:
    """Make one TranslationClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_translation_client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranslationClientEvent", read_translation_client_event)
