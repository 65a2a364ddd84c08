# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from . import client_events as _client_events, server_events as _server_events
from ._runtime import formats as _formats
from .enums import TranslationAudioFormat
from .openai_realtime import RealtimeError
from .session import TranslationSession, TranslationSessionUpdateRequest


def error(event_id: str, error: RealtimeError) -> _server_events.ErrorEvent:
    """Build the event ``error``. Something went wrong. The session goes on unless the error says otherwise."""
    return _server_events.ErrorEvent(event_id=event_id, error=error)


def session_created(event_id: str, session: TranslationSession) -> _server_events.SessionCreatedEvent:
    """Build the event ``session.created``. The session has begun. This is the first event of a connection."""
    return _server_events.SessionCreatedEvent(event_id=event_id, session=session)


def session_updated(event_id: str, session: TranslationSession) -> _server_events.SessionUpdatedEvent:
    """Build the event ``session.updated``. The session has changed at the client's request."""
    return _server_events.SessionUpdatedEvent(event_id=event_id, session=session)


def session_closed(event_id: str) -> _server_events.SessionClosedEvent:
    """Build the event ``session.closed``. The session has ended."""
    return _server_events.SessionClosedEvent(event_id=event_id)


def session_input_transcript_delta(
    event_id: str, delta: str, elapsed_ms: int | None = None
) -> _server_events.SessionInputTranscriptDeltaEvent:
    """Build the event ``session.input_transcript.delta``. A piece of the transcript of the speech that comes in."""
    return _server_events.SessionInputTranscriptDeltaEvent(event_id=event_id, delta=delta, elapsed_ms=elapsed_ms)


def session_output_transcript_delta(
    event_id: str, delta: str, elapsed_ms: int | None = None
) -> _server_events.SessionOutputTranscriptDeltaEvent:
    """Build the event ``session.output_transcript.delta``. A piece of the text of the translation."""
    return _server_events.SessionOutputTranscriptDeltaEvent(event_id=event_id, delta=delta, elapsed_ms=elapsed_ms)


def session_output_audio_delta(
    event_id: str,
    delta: bytes | str,
    sample_rate: int | None = None,
    channels: int | None = None,
    format: TranslationAudioFormat | str | None = None,
    elapsed_ms: int | None = None,
) -> _server_events.SessionOutputAudioDeltaEvent:
    """Build the event ``session.output_audio.delta``. A piece of the translated speech."""
    return _server_events.SessionOutputAudioDeltaEvent(
        event_id=event_id,
        delta=_formats.write_base64(delta),
        sample_rate=sample_rate,
        channels=channels,
        format=format,
        elapsed_ms=elapsed_ms,
    )


def session_update(
    session: TranslationSessionUpdateRequest, *, event_id: str | None = None
) -> _client_events.SessionUpdateEvent:
    """Build the event ``session.update``. Changes the session. The server answers with `session.updated` or `error`."""
    return _client_events.SessionUpdateEvent(session=session, event_id=event_id)


def session_input_audio_buffer_append(
    audio: bytes | str, *, event_id: str | None = None
) -> _client_events.SessionInputAudioBufferAppendEvent:
    """Build the event ``session.input_audio_buffer.append``. Adds speech to be translated."""
    return _client_events.SessionInputAudioBufferAppendEvent(audio=_formats.write_base64(audio), event_id=event_id)


def session_close(*, event_id: str | None = None) -> _client_events.SessionCloseEvent:
    """Build the event ``session.close``. Ends the session. The server answers with `session.closed`."""
    return _client_events.SessionCloseEvent(event_id=event_id)
