# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.events import TRANSLATION_CLIENT_EVENT_VARIANTS, TRANSLATION_SERVER_EVENT_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import TranslationClientEvent, TranslationServerEvent


def _translation_server_event(v: Any) -> TranslationServerEvent:
    return TRANSLATION_SERVER_EVENT_VARIANTS[v["type"]](v)


def decode_translation_server_event(data: JsonText) -> TranslationServerEvent:
    """Decode JSON text of a TranslationServerEvent. Raises DecodeError."""
    try:
        v = parse(data)
        return TRANSLATION_SERVER_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranslationServerEvent", _translation_server_event)


def translation_server_event_from_dict(obj: object) -> TranslationServerEvent:
    """Make a TranslationServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _translation_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranslationServerEvent", _translation_server_event)


def _translation_client_event(v: Any) -> TranslationClientEvent:
    return TRANSLATION_CLIENT_EVENT_VARIANTS[v["type"]](v)


def decode_translation_client_event(data: JsonText) -> TranslationClientEvent:
    """Decode JSON text of a TranslationClientEvent. Raises DecodeError."""
    try:
        v = parse(data)
        return TRANSLATION_CLIENT_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranslationClientEvent", _translation_client_event)


def translation_client_event_from_dict(obj: object) -> TranslationClientEvent:
    """Make a TranslationClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _translation_client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranslationClientEvent", _translation_client_event)
