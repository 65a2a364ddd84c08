# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from typing import Any

from . import client_events as _client_events, server_events as _server_events
from ._runtime import formats as _formats
from ._runtime.unset import UNSET, Unset
from .enums import ResponseStatus
from .items import BetaConversationItem
from .openai_realtime import (
    Conversation,
    LogProbProperties,
    RealtimeRateLimit,
    ResponseContentPart,
    TranscriptionError,
    TranscriptionLanguage,
    TranscriptionUsage,
)
from .response import BetaResponse, BetaResponseCreateParams, BetaUsage
from .server_events import BetaError
from .session import BetaSession, BetaSessionRequest, BetaTranscriptionSession, BetaTranscriptionSessionRequest


def session_created(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    session: BetaSession | None = None,
    id: str | None = None,
    created: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.SessionCreatedEvent:
    """Build the event ``session.created``. The session has begun."""
    return _server_events.SessionCreatedEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        session=session,
        id=id,
        created=created,
        event_id=event_id,
    )


def session_updated(
    session: BetaSession,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.SessionUpdatedEvent:
    """Build the event ``session.updated``. The session has changed, as `session.update` asks for."""
    return _server_events.SessionUpdatedEvent(
        session=session, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def session_finished(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    transcript: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.SessionFinishedEvent:
    """Build the event ``session.finished``. The session has ended, as `session.finish` asks for."""
    return _server_events.SessionFinishedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, transcript=transcript, event_id=event_id
    )


def transcription_session_created(
    session: BetaTranscriptionSession,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.TranscriptionSessionCreatedEvent:
    """Build the event ``transcription_session.created``. A transcription session has begun."""
    return _server_events.TranscriptionSessionCreatedEvent(
        session=session, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def transcription_session_updated(
    session: BetaTranscriptionSession,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.TranscriptionSessionUpdatedEvent:
    """Build the event ``transcription_session.updated``. A transcription session has changed, as
    `transcription_session.update` asks for."""
    return _server_events.TranscriptionSessionUpdatedEvent(
        session=session, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def session_avatar_connecting(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    server_sdp: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.SessionAvatarConnectingEvent:
    """Build the event ``session.avatar.connecting``. The answer to `session.avatar.connect`."""
    return _server_events.SessionAvatarConnectingEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, server_sdp=server_sdp, event_id=event_id
    )


def session_avatar_switch_to_speaking(
    previous_item_id: str | Unset | None = UNSET, client_timestamp: int | None = None, *, event_id: str | None = None
) -> _server_events.SessionAvatarSwitchToSpeakingEvent:
    """Build the event ``session.avatar.switch_to_speaking``. The avatar begins to speak."""
    return _server_events.SessionAvatarSwitchToSpeakingEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def session_avatar_switch_to_idle(
    previous_item_id: str | Unset | None = UNSET, client_timestamp: int | None = None, *, event_id: str | None = None
) -> _server_events.SessionAvatarSwitchToIdleEvent:
    """Build the event ``session.avatar.switch_to_idle``. The avatar stops speaking."""
    return _server_events.SessionAvatarSwitchToIdleEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def conversation_created(
    conversation: Conversation,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationCreatedEvent:
    """Build the event ``conversation.created``. The conversation of the session was created."""
    return _server_events.ConversationCreatedEvent(
        conversation=conversation,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        event_id=event_id,
    )


def conversation_item_created(
    item: BetaConversationItem,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemCreatedEvent:
    """Build the event ``conversation.item.created``. An item was created in the conversation."""
    return _server_events.ConversationItemCreatedEvent(
        item=item, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def conversation_item_added(
    item: BetaConversationItem,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemAddedEvent:
    """Build the event ``conversation.item.added``. An item was added to the conversation."""
    return _server_events.ConversationItemAddedEvent(
        item=item, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def conversation_item_done(
    item: BetaConversationItem,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemDoneEvent:
    """Build the event ``conversation.item.done``. An item of the conversation is final."""
    return _server_events.ConversationItemDoneEvent(
        item=item, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def conversation_item_deleted(
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemDeletedEvent:
    """Build the event ``conversation.item.deleted``. An item was removed from the conversation."""
    return _server_events.ConversationItemDeletedEvent(
        item_id=item_id, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def conversation_item_retrieved(
    item: BetaConversationItem,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemRetrievedEvent:
    """Build the event ``conversation.item.retrieved``. The item that `conversation.item.retrieve` asks for."""
    return _server_events.ConversationItemRetrievedEvent(
        item=item, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def conversation_item_truncated(
    item_id: str,
    content_index: int,
    audio_end_ms: int,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemTruncatedEvent:
    """Build the event ``conversation.item.truncated``. A message's audio was cut off."""
    return _server_events.ConversationItemTruncatedEvent(
        item_id=item_id,
        content_index=content_index,
        audio_end_ms=audio_end_ms,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_completed(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    transcript: str | None = None,
    text: str | None = None,
    languages: list[TranscriptionLanguage] | None = None,
    logprobs: list[LogProbProperties] | None = None,
    usage: TranscriptionUsage | None = None,
    status: ResponseStatus | str | None = None,
    language: str | None = None,
    emotion: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionCompletedEvent:
    """Build the event ``conversation.item.input_audio_transcription.completed``. The transcript of the user's audio
    is complete."""
    return _server_events.ConversationItemInputAudioTranscriptionCompletedEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        transcript=transcript,
        text=text,
        languages=languages,
        logprobs=logprobs,
        usage=usage,
        status=status,
        language=language,
        emotion=emotion,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_started(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionStartedEvent:
    """Build the event ``conversation.item.input_audio_transcription.started``. The transcription of what the user
    says has begun."""
    return _server_events.ConversationItemInputAudioTranscriptionStartedEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_delta(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    delta: str | None = None,
    logprobs: list[LogProbProperties] | None = None,
    obfuscation: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionDeltaEvent:
    """Build the event ``conversation.item.input_audio_transcription.delta``. The next piece of the transcript of the
    user's audio."""
    return _server_events.ConversationItemInputAudioTranscriptionDeltaEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        delta=delta,
        logprobs=logprobs,
        obfuscation=obfuscation,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_updated(
    transcript: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionUpdatedEvent:
    """Build the event ``conversation.item.input_audio_transcription.updated``. The transcript of the user's audio so
    far, whole."""
    return _server_events.ConversationItemInputAudioTranscriptionUpdatedEvent(
        transcript=transcript,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_text(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    stash: str | None = None,
    language: str | None = None,
    emotion: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionTextEvent:
    """Build the event ``conversation.item.input_audio_transcription.text``. The transcript of the user's audio so
    far. It may still change."""
    return _server_events.ConversationItemInputAudioTranscriptionTextEvent(
        text=text,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        stash=stash,
        language=language,
        emotion=emotion,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_segment(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    id: str | None = None,
    speaker: str | None = None,
    start: float | None = None,
    end: float | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionSegmentEvent:
    """Build the event ``conversation.item.input_audio_transcription.segment``. A stretch of a transcript by one
    speaker."""
    return _server_events.ConversationItemInputAudioTranscriptionSegmentEvent(
        text=text,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        id=id,
        speaker=speaker,
        start=start,
        end=end,
        event_id=event_id,
    )


def conversation_item_input_audio_transcription_failed(
    error: TranscriptionError,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionFailedEvent:
    """Build the event ``conversation.item.input_audio_transcription.failed``. The user's audio could not be
    transcribed."""
    return _server_events.ConversationItemInputAudioTranscriptionFailedEvent(
        error=error,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        item_id=item_id,
        content_index=content_index,
        event_id=event_id,
    )


def input_audio_buffer_cleared(
    previous_item_id: str | Unset | None = UNSET, client_timestamp: int | None = None, *, event_id: str | None = None
) -> _server_events.InputAudioBufferClearedEvent:
    """Build the event ``input_audio_buffer.cleared``. The input buffer was emptied."""
    return _server_events.InputAudioBufferClearedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def input_audio_buffer_committed(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    item_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.InputAudioBufferCommittedEvent:
    """Build the event ``input_audio_buffer.committed``. The input buffer was committed, by the client or by turn
    detection."""
    return _server_events.InputAudioBufferCommittedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, item_id=item_id, event_id=event_id
    )


def input_audio_buffer_speech_started(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    audio_start_ms: int | None = None,
    item_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.InputAudioBufferSpeechStartedEvent:
    """Build the event ``input_audio_buffer.speech_started``. Turn detection heard the user begin to speak."""
    return _server_events.InputAudioBufferSpeechStartedEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        audio_start_ms=audio_start_ms,
        item_id=item_id,
        event_id=event_id,
    )


def input_audio_buffer_speech_stopped(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    audio_end_ms: int | None = None,
    item_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.InputAudioBufferSpeechStoppedEvent:
    """Build the event ``input_audio_buffer.speech_stopped``. Turn detection heard the user stop speaking."""
    return _server_events.InputAudioBufferSpeechStoppedEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        audio_end_ms=audio_end_ms,
        item_id=item_id,
        event_id=event_id,
    )


def output_audio_buffer_started(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.OutputAudioBufferStartedEvent:
    """Build the event ``output_audio_buffer.started``. The response's audio began to leave the output buffer."""
    return _server_events.OutputAudioBufferStartedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, response_id=response_id, event_id=event_id
    )


def output_audio_buffer_stopped(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.OutputAudioBufferStoppedEvent:
    """Build the event ``output_audio_buffer.stopped``. The response's audio stopped leaving the output buffer."""
    return _server_events.OutputAudioBufferStoppedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, response_id=response_id, event_id=event_id
    )


def output_audio_buffer_cleared(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.OutputAudioBufferClearedEvent:
    """Build the event ``output_audio_buffer.cleared``. The response's audio was thrown out of the output buffer."""
    return _server_events.OutputAudioBufferClearedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, response_id=response_id, event_id=event_id
    )


def response_created(
    response: BetaResponse,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseCreatedEvent:
    """Build the event ``response.created``. The model begins a response. Its status is `in_progress`."""
    return _server_events.ResponseCreatedEvent(
        response=response, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def response_done(
    response: BetaResponse,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    usage: BetaUsage | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseDoneEvent:
    """Build the event ``response.done``. A response has ended, whatever the ending."""
    return _server_events.ResponseDoneEvent(
        response=response,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        usage=usage,
        event_id=event_id,
    )


def response_output_item_added(
    output_index: int,
    item: BetaConversationItem,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputItemAddedEvent:
    """Build the event ``response.output_item.added``. The model begins an item of the response."""
    return _server_events.ResponseOutputItemAddedEvent(
        output_index=output_index,
        item=item,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        event_id=event_id,
    )


def response_output_item_done(
    output_index: int,
    item: BetaConversationItem,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputItemDoneEvent:
    """Build the event ``response.output_item.done``. An item of the response has ended."""
    return _server_events.ResponseOutputItemDoneEvent(
        output_index=output_index,
        item=item,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        event_id=event_id,
    )


def response_content_part_added(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    part: ResponseContentPart | None = None,
    content: ResponseContentPart | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseContentPartAddedEvent:
    """Build the event ``response.content_part.added``. The model begins a part of an output item."""
    return _server_events.ResponseContentPartAddedEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        part=part,
        content=content,
        event_id=event_id,
    )


def response_content_part_done(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    part: ResponseContentPart | None = None,
    content: ResponseContentPart | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseContentPartDoneEvent:
    """Build the event ``response.content_part.done``. A part of an output item has ended."""
    return _server_events.ResponseContentPartDoneEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        part=part,
        content=content,
        event_id=event_id,
    )


def response_text_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    obfuscation: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseTextDeltaEvent:
    """Build the event ``response.text.delta``. The next piece of a part's text."""
    return _server_events.ResponseTextDeltaEvent(
        delta=delta,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        obfuscation=obfuscation,
        event_id=event_id,
    )


def response_text_done(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseTextDoneEvent:
    """Build the event ``response.text.done``. The text of a part has ended."""
    return _server_events.ResponseTextDoneEvent(
        text=text,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_text_text(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    stash: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseTextTextEvent:
    """Build the event ``response.text.text``. The text of a part so far. It may still change."""
    return _server_events.ResponseTextTextEvent(
        text=text,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        stash=stash,
        event_id=event_id,
    )


def response_audio_delta(
    delta: bytes | str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioDeltaEvent:
    """Build the event ``response.audio.delta``. The next piece of the model's speech."""
    return _server_events.ResponseAudioDeltaEvent(
        delta=_formats.write_base64(delta),
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_audio_done(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioDoneEvent:
    """Build the event ``response.audio.done``. The audio of a part has ended."""
    return _server_events.ResponseAudioDoneEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_audio_transcript_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    obfuscation: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioTranscriptDeltaEvent:
    """Build the event ``response.audio_transcript.delta``. The next piece of the transcript of the model's speech."""
    return _server_events.ResponseAudioTranscriptDeltaEvent(
        delta=delta,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        obfuscation=obfuscation,
        event_id=event_id,
    )


def response_audio_transcript_done(
    transcript: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioTranscriptDoneEvent:
    """Build the event ``response.audio_transcript.done``. The transcript of the model's speech in a part has ended."""
    return _server_events.ResponseAudioTranscriptDoneEvent(
        transcript=transcript,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_audio_transcript_text(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    stash: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioTranscriptTextEvent:
    """Build the event ``response.audio_transcript.text``. The transcript of the model's speech so far. It may still
    change."""
    return _server_events.ResponseAudioTranscriptTextEvent(
        text=text,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        stash=stash,
        event_id=event_id,
    )


def response_output_text_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    obfuscation: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputTextDeltaEvent:
    """Build the event ``response.output_text.delta``. The next piece of a part's text, by its newer name."""
    return _server_events.ResponseOutputTextDeltaEvent(
        delta=delta,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        obfuscation=obfuscation,
        event_id=event_id,
    )


def response_output_text_done(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputTextDoneEvent:
    """Build the event ``response.output_text.done``. The text of a part has ended, by its newer name."""
    return _server_events.ResponseOutputTextDoneEvent(
        text=text,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_output_audio_delta(
    delta: bytes | str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    rid: str | None = None,
    ts: int | None = None,
    latency: str | None = None,
    audio_duration_ms: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputAudioDeltaEvent:
    """Build the event ``response.output_audio.delta``. The next piece of the model's speech, by its newer name."""
    return _server_events.ResponseOutputAudioDeltaEvent(
        delta=_formats.write_base64(delta),
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        rid=rid,
        ts=ts,
        latency=latency,
        audio_duration_ms=audio_duration_ms,
        event_id=event_id,
    )


def response_output_audio_started(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputAudioStartedEvent:
    """Build the event ``response.output_audio.started``. The speech of a response begins."""
    return _server_events.ResponseOutputAudioStartedEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, response_id=response_id, event_id=event_id
    )


def response_output_audio_done(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputAudioDoneEvent:
    """Build the event ``response.output_audio.done``. The audio of a part has ended, by its newer name."""
    return _server_events.ResponseOutputAudioDoneEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_output_audio_transcript_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    obfuscation: str | None = None,
    rid: str | None = None,
    start_time: float | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputAudioTranscriptDeltaEvent:
    """Build the event ``response.output_audio_transcript.delta``. The next piece of the transcript of the model's
    speech, by its newer name."""
    return _server_events.ResponseOutputAudioTranscriptDeltaEvent(
        delta=delta,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        obfuscation=obfuscation,
        rid=rid,
        start_time=start_time,
        event_id=event_id,
    )


def response_output_audio_transcript_done(
    transcript: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseOutputAudioTranscriptDoneEvent:
    """Build the event ``response.output_audio_transcript.done``. The transcript of the model's speech in a part has
    ended, by its newer name."""
    return _server_events.ResponseOutputAudioTranscriptDoneEvent(
        transcript=transcript,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_audio_timestamp_delta(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    audio_offset_ms: int | None = None,
    audio_duration_ms: int | None = None,
    text: str | None = None,
    timestamp_type: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioTimestampDeltaEvent:
    """Build the event ``response.audio_timestamp.delta``. The time of a word in the speech of the model."""
    return _server_events.ResponseAudioTimestampDeltaEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        audio_offset_ms=audio_offset_ms,
        audio_duration_ms=audio_duration_ms,
        text=text,
        timestamp_type=timestamp_type,
        event_id=event_id,
    )


def response_audio_timestamp_done(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAudioTimestampDoneEvent:
    """Build the event ``response.audio_timestamp.done``. The timestamps of a part have ended."""
    return _server_events.ResponseAudioTimestampDoneEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_animation_viseme_delta(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    audio_offset_ms: int | None = None,
    viseme_id: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAnimationVisemeDeltaEvent:
    """Build the event ``response.animation_viseme.delta``. The shape of the mouth at a moment of the speech."""
    return _server_events.ResponseAnimationVisemeDeltaEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        audio_offset_ms=audio_offset_ms,
        viseme_id=viseme_id,
        event_id=event_id,
    )


def response_animation_viseme_done(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAnimationVisemeDoneEvent:
    """Build the event ``response.animation_viseme.done``. The shapes of the mouth of a part have ended."""
    return _server_events.ResponseAnimationVisemeDoneEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_animation_blendshapes_delta(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    frame_index: int | None = None,
    frames: Any = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAnimationBlendshapesDeltaEvent:
    """Build the event ``response.animation_blendshapes.delta``. How a face moves while the model speaks."""
    return _server_events.ResponseAnimationBlendshapesDeltaEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        frame_index=frame_index,
        frames=frames,
        event_id=event_id,
    )


def response_animation_blendshapes_done(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    content_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseAnimationBlendshapesDoneEvent:
    """Build the event ``response.animation_blendshapes.done``. The movement of the face has ended."""
    return _server_events.ResponseAnimationBlendshapesDoneEvent(
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        event_id=event_id,
    )


def response_function_call_arguments_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    call_id: str | None = None,
    obfuscation: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseFunctionCallArgumentsDeltaEvent:
    """Build the event ``response.function_call_arguments.delta``. The next piece of a function call's arguments."""
    return _server_events.ResponseFunctionCallArgumentsDeltaEvent(
        delta=delta,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        call_id=call_id,
        obfuscation=obfuscation,
        event_id=event_id,
    )


def response_function_call_arguments_done(
    arguments: Any,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    call_id: str | None = None,
    name: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseFunctionCallArgumentsDoneEvent:
    """Build the event ``response.function_call_arguments.done``. The arguments of a function call have ended."""
    return _server_events.ResponseFunctionCallArgumentsDoneEvent(
        arguments=_formats.write_json(arguments),
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        call_id=call_id,
        name=name,
        event_id=event_id,
    )


def response_mcp_call_arguments_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    obfuscation: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseMcpCallArgumentsDeltaEvent:
    """Build the event ``response.mcp_call_arguments.delta``. The next piece of an MCP tool call's arguments."""
    return _server_events.ResponseMcpCallArgumentsDeltaEvent(
        delta=delta,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        obfuscation=obfuscation,
        event_id=event_id,
    )


def response_mcp_call_arguments_done(
    arguments: Any,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    response_id: str | None = None,
    item_id: str | None = None,
    output_index: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseMcpCallArgumentsDoneEvent:
    """Build the event ``response.mcp_call_arguments.done``. An MCP tool call's arguments have ended."""
    return _server_events.ResponseMcpCallArgumentsDoneEvent(
        arguments=_formats.write_json(arguments),
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        event_id=event_id,
    )


def response_mcp_call_in_progress(
    output_index: int,
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseMcpCallInProgressEvent:
    """Build the event ``response.mcp_call.in_progress``. A tool call on an MCP server is in progress."""
    return _server_events.ResponseMcpCallInProgressEvent(
        output_index=output_index,
        item_id=item_id,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        event_id=event_id,
    )


def response_mcp_call_completed(
    output_index: int,
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseMcpCallCompletedEvent:
    """Build the event ``response.mcp_call.completed``. A tool call on an MCP server is complete."""
    return _server_events.ResponseMcpCallCompletedEvent(
        output_index=output_index,
        item_id=item_id,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        event_id=event_id,
    )


def response_mcp_call_failed(
    output_index: int,
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ResponseMcpCallFailedEvent:
    """Build the event ``response.mcp_call.failed``. A tool call on an MCP server has failed."""
    return _server_events.ResponseMcpCallFailedEvent(
        output_index=output_index,
        item_id=item_id,
        previous_item_id=previous_item_id,
        client_timestamp=client_timestamp,
        event_id=event_id,
    )


def mcp_list_tools_in_progress(
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.McpListToolsInProgressEvent:
    """Build the event ``mcp_list_tools.in_progress``. The tools of an MCP server are being listed."""
    return _server_events.McpListToolsInProgressEvent(
        item_id=item_id, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def mcp_list_tools_completed(
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.McpListToolsCompletedEvent:
    """Build the event ``mcp_list_tools.completed``. The tools of an MCP server are listed."""
    return _server_events.McpListToolsCompletedEvent(
        item_id=item_id, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def mcp_list_tools_failed(
    item_id: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.McpListToolsFailedEvent:
    """Build the event ``mcp_list_tools.failed``. The tools of an MCP server could not be listed."""
    return _server_events.McpListToolsFailedEvent(
        item_id=item_id, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def rate_limits_updated(
    rate_limits: list[RealtimeRateLimit],
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.RateLimitsUpdatedEvent:
    """Build the event ``rate_limits.updated``. The rate limits have changed."""
    return _server_events.RateLimitsUpdatedEvent(
        rate_limits=rate_limits, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def transcription_delta(
    delta: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.TranscriptionDeltaEvent:
    """Build the event ``transcription.delta``. The next piece of the transcript of the audio."""
    return _server_events.TranscriptionDeltaEvent(
        delta=delta, previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def transcription_done(
    text: str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    usage: Any = None,
    *,
    event_id: str | None = None,
) -> _server_events.TranscriptionDoneEvent:
    """Build the event ``transcription.done``. The transcript of the audio is complete."""
    return _server_events.TranscriptionDoneEvent(
        text=text, previous_item_id=previous_item_id, client_timestamp=client_timestamp, usage=usage, event_id=event_id
    )


def heartbeat(
    previous_item_id: str | Unset | None = UNSET, client_timestamp: int | None = None, *, event_id: str | None = None
) -> _server_events.HeartbeatEvent:
    """Build the event ``heartbeat``. The server shows that it is still there."""
    return _server_events.HeartbeatEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, event_id=event_id
    )


def warning(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    warning: Any = None,
    *,
    event_id: str | None = None,
) -> _server_events.WarningEvent:
    """Build the event ``warning``. The server has something to say that is not an error."""
    return _server_events.WarningEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, warning=warning, event_id=event_id
    )


def ping(
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    timestamp: int | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.PingEvent:
    """Build the event ``ping``. The server shows that it is still there."""
    return _server_events.PingEvent(
        previous_item_id=previous_item_id, client_timestamp=client_timestamp, timestamp=timestamp, event_id=event_id
    )


def error(
    error: BetaError | str,
    previous_item_id: str | Unset | None = UNSET,
    client_timestamp: int | None = None,
    code: str | None = None,
    *,
    event_id: str | None = None,
) -> _server_events.ErrorEvent:
    """Build the event ``error``. Something went wrong, on the client's side or the server's."""
    return _server_events.ErrorEvent(
        error=error, previous_item_id=previous_item_id, client_timestamp=client_timestamp, code=code, event_id=event_id
    )


def session_update(
    session: BetaSessionRequest | None = None, model: str | None = None, *, event_id: str | None = None
) -> _client_events.SessionUpdateEvent:
    """Build the event ``session.update``. Changes the session. Fields that are absent keep their value. The server
    answers with `session.updated`."""
    return _client_events.SessionUpdateEvent(session=session, model=model, event_id=event_id)


def session_avatar_connect(client_sdp: str, *, event_id: str | None = None) -> _client_events.SessionAvatarConnectEvent:
    """Build the event ``session.avatar.connect``. Asks for the connection over which the avatar is shown. The server
    answers with `session.avatar.connecting`."""
    return _client_events.SessionAvatarConnectEvent(client_sdp=client_sdp, event_id=event_id)


def transcription_session_update(
    session: BetaTranscriptionSessionRequest, *, event_id: str | None = None
) -> _client_events.TranscriptionSessionUpdateEvent:
    """Build the event ``transcription_session.update``. Changes a transcription session. The server answers with
    `transcription_session.updated`."""
    return _client_events.TranscriptionSessionUpdateEvent(session=session, event_id=event_id)


def conversation_item_create(
    item: BetaConversationItem, previous_item_id: str | None = None, *, event_id: str | None = None
) -> _client_events.ConversationItemCreateEvent:
    """Build the event ``conversation.item.create``. Adds an item to the conversation. The server answers with
    `conversation.item.created`."""
    return _client_events.ConversationItemCreateEvent(item=item, previous_item_id=previous_item_id, event_id=event_id)


def conversation_item_delete(
    item_id: str, *, event_id: str | None = None
) -> _client_events.ConversationItemDeleteEvent:
    """Build the event ``conversation.item.delete``. Removes an item from the conversation. The server answers with
    `conversation.item.deleted`."""
    return _client_events.ConversationItemDeleteEvent(item_id=item_id, event_id=event_id)


def conversation_item_retrieve(
    item_id: str, *, event_id: str | None = None
) -> _client_events.ConversationItemRetrieveEvent:
    """Build the event ``conversation.item.retrieve``. Asks for an item as the server holds it. The server answers
    with `conversation.item.retrieved`."""
    return _client_events.ConversationItemRetrieveEvent(item_id=item_id, event_id=event_id)


def conversation_item_truncate(
    item_id: str, content_index: int, audio_end_ms: int, *, event_id: str | None = None
) -> _client_events.ConversationItemTruncateEvent:
    """Build the event ``conversation.item.truncate``. Cuts off the end of a message's audio. The server answers with
    `conversation.item.truncated`."""
    return _client_events.ConversationItemTruncateEvent(
        item_id=item_id, content_index=content_index, audio_end_ms=audio_end_ms, event_id=event_id
    )


def input_audio_buffer_append(
    audio: bytes | str, *, event_id: str | None = None
) -> _client_events.InputAudioBufferAppendEvent:
    """Build the event ``input_audio_buffer.append``. Adds audio to the input buffer."""
    return _client_events.InputAudioBufferAppendEvent(audio=_formats.write_base64(audio), event_id=event_id)


def input_audio_buffer_clear(*, event_id: str | None = None) -> _client_events.InputAudioBufferClearEvent:
    """Build the event ``input_audio_buffer.clear``. Throws away the audio in the input buffer. The server answers
    with `input_audio_buffer.cleared`."""
    return _client_events.InputAudioBufferClearEvent(event_id=event_id)


def input_audio_buffer_commit(*, event_id: str | None = None) -> _client_events.InputAudioBufferCommitEvent:
    """Build the event ``input_audio_buffer.commit``. Commits the audio in the input buffer as an item of the
    conversation. The server answers with `input_audio_buffer.committed`."""
    return _client_events.InputAudioBufferCommitEvent(event_id=event_id)


def input_image_buffer_append(
    image: bytes | str, *, event_id: str | None = None
) -> _client_events.InputImageBufferAppendEvent:
    """Build the event ``input_image_buffer.append``. Adds an image to what the model sees."""
    return _client_events.InputImageBufferAppendEvent(image=_formats.write_base64(image), event_id=event_id)


def input_audio_buffer_append_video_frame(
    video_frame: bytes | str, *, event_id: str | None = None
) -> _client_events.InputAudioBufferAppendVideoFrameEvent:
    """Build the event ``input_audio_buffer.append_video_frame``. Adds a picture to what the model sees."""
    return _client_events.InputAudioBufferAppendVideoFrameEvent(
        video_frame=_formats.write_base64(video_frame), event_id=event_id
    )


def output_audio_buffer_clear(*, event_id: str | None = None) -> _client_events.OutputAudioBufferClearEvent:
    """Build the event ``output_audio_buffer.clear``. Throws away the audio in the output buffer. The server answers
    with `output_audio_buffer.cleared`."""
    return _client_events.OutputAudioBufferClearEvent(event_id=event_id)


def response_cancel(
    response_id: str | None = None, *, event_id: str | None = None
) -> _client_events.ResponseCancelEvent:
    """Build the event ``response.cancel``. Stops a response that is in progress."""
    return _client_events.ResponseCancelEvent(response_id=response_id, event_id=event_id)


def response_create(
    response: BetaResponseCreateParams | None = None, *, event_id: str | None = None
) -> _client_events.ResponseCreateEvent:
    """Build the event ``response.create``. Makes the model respond."""
    return _client_events.ResponseCreateEvent(response=response, event_id=event_id)


def session_finish(*, event_id: str | None = None) -> _client_events.SessionFinishEvent:
    """Build the event ``session.finish``. Says that no more audio comes. The server answers with `session.finished`."""
    return _client_events.SessionFinishEvent(event_id=event_id)
