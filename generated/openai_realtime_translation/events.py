# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The unions of all events of a direction."""

from __future__ import annotations

from typing import TypeAlias

from . import client_events, server_events
from .directions import UnknownTranslationClientEvent, UnknownTranslationServerEvent

TranslationServerEvent: TypeAlias = (
    server_events.ErrorEvent
    | server_events.SessionCreatedEvent
    | server_events.SessionUpdatedEvent
    | server_events.SessionClosedEvent
    | server_events.SessionInputTranscriptDeltaEvent
    | server_events.SessionOutputTranscriptDeltaEvent
    | server_events.SessionOutputAudioDeltaEvent
    | UnknownTranslationServerEvent
)
"""Sent by the translation API to the client."""

TranslationClientEvent: TypeAlias = (
    client_events.SessionUpdateEvent
    | client_events.SessionInputAudioBufferAppendEvent
    | client_events.SessionCloseEvent
    | UnknownTranslationClientEvent
)
"""Sent by the client to the translation API."""
