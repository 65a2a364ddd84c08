# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The readers of events. Each direction has a table of readers by wire type."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import Readers, decodes, encode_unknown, encodes, new
from .._runtime.scalars import json_value, string
from ..directions import UnknownTranslationClientEvent, UnknownTranslationServerEvent
from ..events import TranslationClientEvent, TranslationServerEvent
from . import client_events, server_events


@decodes(UnknownTranslationServerEvent)
def read_unknown_translation_server_event(obj: dict[str, Any]) -> UnknownTranslationServerEvent:
    model = new(UnknownTranslationServerEvent)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownTranslationServerEvent)
def write_unknown_translation_server_event(model: UnknownTranslationServerEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


TRANSLATION_SERVER_EVENT_READERS: Readers[TranslationServerEvent] = {
    "error": server_events.read_error_event,
    "session.created": server_events.read_session_created_event,
    "session.updated": server_events.read_session_updated_event,
    "session.closed": server_events.read_session_closed_event,
    "session.input_transcript.delta": server_events.read_session_input_transcript_delta_event,
    "session.output_transcript.delta": server_events.read_session_output_transcript_delta_event,
    "session.output_audio.delta": server_events.read_session_output_audio_delta_event,
}


def read_translation_server_event(obj: dict[str, Any]) -> TranslationServerEvent:
    return (TRANSLATION_SERVER_EVENT_READERS.get(obj["type"]) or read_unknown_translation_server_event)(obj)


@decodes(UnknownTranslationClientEvent)
def read_unknown_translation_client_event(obj: dict[str, Any]) -> UnknownTranslationClientEvent:
    model = new(UnknownTranslationClientEvent)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(UnknownTranslationClientEvent)
def write_unknown_translation_client_event(model: UnknownTranslationClientEvent) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


TRANSLATION_CLIENT_EVENT_READERS: Readers[TranslationClientEvent] = {
    "session.update": client_events.read_session_update_event,
    "session.input_audio_buffer.append": client_events.read_session_input_audio_buffer_append_event,
    "session.close": client_events.read_session_close_event,
}


def read_translation_client_event(obj: dict[str, Any]) -> TranslationClientEvent:
    return (TRANSLATION_CLIENT_EVENT_READERS.get(obj["type"]) or read_unknown_translation_client_event)(obj)
