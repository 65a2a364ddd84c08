# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Codec of the unions of all events of a direction.

The look-up of a reader is bound once, for a method of an imported name costs more than one of a name at home.
"""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value
from ..directions import UnknownTranslationClientEvent, UnknownTranslationServerEvent
from ..events import TranslationClientEvent, TranslationServerEvent
from . import client_events, server_events


@decodes(UnknownTranslationServerEvent)
def read_unknown_translation_server_event(o: dict[str, Any]) -> UnknownTranslationServerEvent:
    m = new(UnknownTranslationServerEvent)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(UnknownTranslationServerEvent)
def write_unknown_translation_server_event(m: UnknownTranslationServerEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TRANSLATION_SERVER_EVENT_READERS: Readers[TranslationServerEvent] = {
    "error": server_events.read_error_event,
    "session.created": server_events.read_session_created_event,
    "session.updated": server_events.read_session_updated_event,
    "session.closed": server_events.read_session_closed_event,
    "session.input_transcript.delta": server_events.read_session_input_transcript_delta_event,
    "session.output_transcript.delta": server_events.read_session_output_transcript_delta_event,
    "session.output_audio.delta": server_events.read_session_output_audio_delta_event,
}

translation_server_event_reader = TRANSLATION_SERVER_EVENT_READERS.get


def read_translation_server_event(o: dict[str, Any]) -> TranslationServerEvent:
    return (translation_server_event_reader(o["type"]) or read_unknown_translation_server_event)(o)


@decodes(UnknownTranslationClientEvent)
def read_unknown_translation_client_event(o: dict[str, Any]) -> UnknownTranslationClientEvent:
    m = new(UnknownTranslationClientEvent)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(UnknownTranslationClientEvent)
def write_unknown_translation_client_event(m: UnknownTranslationClientEvent) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TRANSLATION_CLIENT_EVENT_READERS: Readers[TranslationClientEvent] = {
    "session.update": client_events.read_session_update_event,
    "session.input_audio_buffer.append": client_events.read_session_input_audio_buffer_append_event,
    "session.close": client_events.read_session_close_event,
}

translation_client_event_reader = TRANSLATION_CLIENT_EVENT_READERS.get


def read_translation_client_event(o: dict[str, Any]) -> TranslationClientEvent:
    return (translation_client_event_reader(o["type"]) or read_unknown_translation_client_event)(o)
