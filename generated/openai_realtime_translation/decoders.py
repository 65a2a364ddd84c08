# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.events import read_translation_client_event, read_translation_server_event
from ._runtime.entry import check_on_fault, decode_text_slowly, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import TranslationClientEvent, TranslationServerEvent


def decode_translation_server_event(data: JsonText, *, on_fault: OnFault = "raise") -> TranslationServerEvent:
    """Decode the JSON text of one TranslationServerEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_translation_server_event(parse(data))
    except FAST_PATH_FAILURES:
        pass
    found: TranslationServerEvent | DecodeError = decode_text_slowly(data, "TranslationServerEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def translation_server_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> TranslationServerEvent:
    """Make one TranslationServerEvent from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_translation_server_event, "TranslationServerEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_translation_client_event(data: JsonText, *, on_fault: OnFault = "raise") -> TranslationClientEvent:
    """Decode the JSON text of one TranslationClientEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_translation_client_event(parse(data))
    except FAST_PATH_FAILURES:
        pass
    found: TranslationClientEvent | DecodeError = decode_text_slowly(data, "TranslationClientEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def translation_client_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> TranslationClientEvent:
    """Make one TranslationClientEvent from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_translation_client_event, "TranslationClientEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
