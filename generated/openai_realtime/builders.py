# From client_events.yaml, protocol.yaml, server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Functions that make events, one for each event. Required parameters come first, optional ones have defaults."""

from __future__ import annotations

from datetime import datetime as _datetime
from typing import Any

from . import client_events as _client_events, server_events as _server_events
from ._runtime import formats as _formats
from ._runtime.unset import UNSET, Unset
from .items import RealtimeConversationItem
from .response import RealtimeResponse, RealtimeResponseCreateParams, ResponseContentPart
from .server_events import Conversation, RealtimeError, RealtimeRateLimit
from .session import ServerSessionConfig, SessionConfig
from .transcription import LogProbProperties, TranscriptionError, TranscriptionLanguage, TranscriptionUsage


def session_created(event_id: str, session: ServerSessionConfig) -> _server_events.SessionCreatedEvent:
    """Build the event ``session.created``. The session has begun."""
    return _server_events.SessionCreatedEvent(event_id=event_id, session=session)


def session_updated(event_id: str, session: ServerSessionConfig) -> _server_events.SessionUpdatedEvent:
    """Build the event ``session.updated``. The session has changed, as `session.update` asks for."""
    return _server_events.SessionUpdatedEvent(event_id=event_id, session=session)


def conversation_created(event_id: str, conversation: Conversation) -> _server_events.ConversationCreatedEvent:
    """Build the event ``conversation.created``. The conversation of the session was created."""
    return _server_events.ConversationCreatedEvent(event_id=event_id, conversation=conversation)


def conversation_item_created(
    event_id: str, item: RealtimeConversationItem, previous_item_id: str | Unset | None = UNSET
) -> _server_events.ConversationItemCreatedEvent:
    """Build the event ``conversation.item.created``. An item was created in the conversation."""
    return _server_events.ConversationItemCreatedEvent(event_id=event_id, item=item, previous_item_id=previous_item_id)


def conversation_item_added(
    event_id: str, item: RealtimeConversationItem, previous_item_id: str | Unset | None = UNSET
) -> _server_events.ConversationItemAddedEvent:
    """Build the event ``conversation.item.added``. An item was added to the conversation."""
    return _server_events.ConversationItemAddedEvent(event_id=event_id, item=item, previous_item_id=previous_item_id)


def conversation_item_done(
    event_id: str, item: RealtimeConversationItem, previous_item_id: str | Unset | None = UNSET
) -> _server_events.ConversationItemDoneEvent:
    """Build the event ``conversation.item.done``. An item of the conversation is final."""
    return _server_events.ConversationItemDoneEvent(event_id=event_id, item=item, previous_item_id=previous_item_id)


def conversation_item_deleted(event_id: str, item_id: str) -> _server_events.ConversationItemDeletedEvent:
    """Build the event ``conversation.item.deleted``. An item was removed from the conversation, as
    `conversation.item.delete` asks for."""
    return _server_events.ConversationItemDeletedEvent(event_id=event_id, item_id=item_id)


def conversation_item_retrieved(
    event_id: str, item: RealtimeConversationItem
) -> _server_events.ConversationItemRetrievedEvent:
    """Build the event ``conversation.item.retrieved``. The item that `conversation.item.retrieve` asks for."""
    return _server_events.ConversationItemRetrievedEvent(event_id=event_id, item=item)


def conversation_item_truncated(
    event_id: str, item_id: str, content_index: int, audio_end_ms: int
) -> _server_events.ConversationItemTruncatedEvent:
    """Build the event ``conversation.item.truncated``. A message's audio was cut off, as
    `conversation.item.truncate` asks for."""
    return _server_events.ConversationItemTruncatedEvent(
        event_id=event_id, item_id=item_id, content_index=content_index, audio_end_ms=audio_end_ms
    )


def conversation_item_input_audio_transcription_completed(
    event_id: str,
    item_id: str,
    transcript: str,
    content_index: int | None = None,
    languages: list[TranscriptionLanguage] | None = None,
    logprobs: list[LogProbProperties] | None = None,
    usage: TranscriptionUsage | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionCompletedEvent:
    """Build the event ``conversation.item.input_audio_transcription.completed``. The transcript of the user's audio
    is complete."""
    return _server_events.ConversationItemInputAudioTranscriptionCompletedEvent(
        event_id=event_id,
        item_id=item_id,
        transcript=transcript,
        content_index=content_index,
        languages=languages,
        logprobs=logprobs,
        usage=usage,
    )


def conversation_item_input_audio_transcription_delta(
    event_id: str,
    item_id: str,
    content_index: int | None = None,
    delta: str | None = None,
    logprobs: list[LogProbProperties] | None = None,
    obfuscation: str | None = None,
) -> _server_events.ConversationItemInputAudioTranscriptionDeltaEvent:
    """Build the event ``conversation.item.input_audio_transcription.delta``. The next piece of the transcript of the
    user's audio."""
    return _server_events.ConversationItemInputAudioTranscriptionDeltaEvent(
        event_id=event_id,
        item_id=item_id,
        content_index=content_index,
        delta=delta,
        logprobs=logprobs,
        obfuscation=obfuscation,
    )


def conversation_item_input_audio_transcription_failed(
    event_id: str, item_id: str, content_index: int, error: TranscriptionError
) -> _server_events.ConversationItemInputAudioTranscriptionFailedEvent:
    """Build the event ``conversation.item.input_audio_transcription.failed``. The user's audio could not be
    transcribed."""
    return _server_events.ConversationItemInputAudioTranscriptionFailedEvent(
        event_id=event_id, item_id=item_id, content_index=content_index, error=error
    )


def conversation_item_input_audio_transcription_segment(
    event_id: str, item_id: str, content_index: int, text: str, id: str, speaker: str, start: float, end: float
) -> _server_events.ConversationItemInputAudioTranscriptionSegmentEvent:
    """Build the event ``conversation.item.input_audio_transcription.segment``. A stretch of a transcript by one
    speaker."""
    return _server_events.ConversationItemInputAudioTranscriptionSegmentEvent(
        event_id=event_id,
        item_id=item_id,
        content_index=content_index,
        text=text,
        id=id,
        speaker=speaker,
        start=start,
        end=end,
    )


def input_audio_buffer_cleared(event_id: str) -> _server_events.InputAudioBufferClearedEvent:
    """Build the event ``input_audio_buffer.cleared``. The input buffer was emptied, as `input_audio_buffer.clear`
    asks for."""
    return _server_events.InputAudioBufferClearedEvent(event_id=event_id)


def input_audio_buffer_committed(
    event_id: str, item_id: str, previous_item_id: str | Unset | None = UNSET
) -> _server_events.InputAudioBufferCommittedEvent:
    """Build the event ``input_audio_buffer.committed``. The input buffer was committed, by the client or by turn
    detection."""
    return _server_events.InputAudioBufferCommittedEvent(
        event_id=event_id, item_id=item_id, previous_item_id=previous_item_id
    )


def input_audio_buffer_speech_started(
    event_id: str, item_id: str, audio_start_ms: int | None = None
) -> _server_events.InputAudioBufferSpeechStartedEvent:
    """Build the event ``input_audio_buffer.speech_started``. Turn detection heard the user begin to speak."""
    return _server_events.InputAudioBufferSpeechStartedEvent(
        event_id=event_id, item_id=item_id, audio_start_ms=audio_start_ms
    )


def input_audio_buffer_speech_stopped(
    event_id: str, item_id: str, audio_end_ms: int | None = None
) -> _server_events.InputAudioBufferSpeechStoppedEvent:
    """Build the event ``input_audio_buffer.speech_stopped``. Turn detection heard the user stop speaking."""
    return _server_events.InputAudioBufferSpeechStoppedEvent(
        event_id=event_id, item_id=item_id, audio_end_ms=audio_end_ms
    )


def input_audio_buffer_timeout_triggered(
    event_id: str, audio_start_ms: int, audio_end_ms: int, item_id: str
) -> _server_events.InputAudioBufferTimeoutTriggeredEvent:
    """Build the event ``input_audio_buffer.timeout_triggered``. The turn detection's `idle_timeout_ms` passed
    without speech."""
    return _server_events.InputAudioBufferTimeoutTriggeredEvent(
        event_id=event_id, audio_start_ms=audio_start_ms, audio_end_ms=audio_end_ms, item_id=item_id
    )


def input_audio_buffer_dtmf_event_received(
    event: str, received_at: _datetime | int
) -> _server_events.InputAudioBufferDtmfEventReceivedEvent:
    """Build the event ``input_audio_buffer.dtmf_event_received``. A key of a telephone was pressed (DTMF). The only
    event of the server without an `event_id`."""
    return _server_events.InputAudioBufferDtmfEventReceivedEvent(
        event=event, received_at=_formats.write_unix_seconds(received_at)
    )


def output_audio_buffer_started(event_id: str, response_id: str) -> _server_events.OutputAudioBufferStartedEvent:
    """Build the event ``output_audio_buffer.started``. The response's audio began to leave the output buffer."""
    return _server_events.OutputAudioBufferStartedEvent(event_id=event_id, response_id=response_id)


def output_audio_buffer_stopped(event_id: str, response_id: str) -> _server_events.OutputAudioBufferStoppedEvent:
    """Build the event ``output_audio_buffer.stopped``. The response's audio stopped leaving the output buffer."""
    return _server_events.OutputAudioBufferStoppedEvent(event_id=event_id, response_id=response_id)


def output_audio_buffer_cleared(event_id: str, response_id: str) -> _server_events.OutputAudioBufferClearedEvent:
    """Build the event ``output_audio_buffer.cleared``. The response's audio was thrown out of the output buffer, as
    `output_audio_buffer.clear` asks for."""
    return _server_events.OutputAudioBufferClearedEvent(event_id=event_id, response_id=response_id)


def response_created(event_id: str, response: RealtimeResponse) -> _server_events.ResponseCreatedEvent:
    """Build the event ``response.created``. The model begins a response. Its status is `in_progress`."""
    return _server_events.ResponseCreatedEvent(event_id=event_id, response=response)


def response_done(event_id: str, response: RealtimeResponse) -> _server_events.ResponseDoneEvent:
    """Build the event ``response.done``. A response has ended, whatever the ending."""
    return _server_events.ResponseDoneEvent(event_id=event_id, response=response)


def response_output_item_added(
    event_id: str, response_id: str, output_index: int, item: RealtimeConversationItem
) -> _server_events.ResponseOutputItemAddedEvent:
    """Build the event ``response.output_item.added``. The model begins an item of the response."""
    return _server_events.ResponseOutputItemAddedEvent(
        event_id=event_id, response_id=response_id, output_index=output_index, item=item
    )


def response_output_item_done(
    event_id: str, response_id: str, output_index: int, item: RealtimeConversationItem
) -> _server_events.ResponseOutputItemDoneEvent:
    """Build the event ``response.output_item.done``. An item of the response has ended."""
    return _server_events.ResponseOutputItemDoneEvent(
        event_id=event_id, response_id=response_id, output_index=output_index, item=item
    )


def response_content_part_added(
    event_id: str,
    response_id: str,
    item_id: str,
    output_index: int,
    content_index: int,
    part: ResponseContentPart,
    content: ResponseContentPart | None = None,
) -> _server_events.ResponseContentPartAddedEvent:
    """Build the event ``response.content_part.added``. The model begins a part of an output item."""
    return _server_events.ResponseContentPartAddedEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        part=part,
        content=content,
    )


def response_content_part_done(
    event_id: str,
    response_id: str,
    item_id: str,
    output_index: int,
    content_index: int,
    part: ResponseContentPart | None = None,
    content: ResponseContentPart | None = None,
) -> _server_events.ResponseContentPartDoneEvent:
    """Build the event ``response.content_part.done``. A part of an output item has ended."""
    return _server_events.ResponseContentPartDoneEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        part=part,
        content=content,
    )


def response_output_text_delta(
    event_id: str,
    response_id: str,
    item_id: str,
    output_index: int,
    content_index: int,
    delta: str,
    obfuscation: str | None = None,
) -> _server_events.ResponseOutputTextDeltaEvent:
    """Build the event ``response.output_text.delta``. The next piece of a part's text."""
    return _server_events.ResponseOutputTextDeltaEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        delta=delta,
        obfuscation=obfuscation,
    )


def response_output_text_done(
    event_id: str, response_id: str, item_id: str, output_index: int, content_index: int, text: str
) -> _server_events.ResponseOutputTextDoneEvent:
    """Build the event ``response.output_text.done``. The text of a part has ended."""
    return _server_events.ResponseOutputTextDoneEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        text=text,
    )


def response_output_audio_delta(
    event_id: str, response_id: str, item_id: str, output_index: int, content_index: int, delta: bytes | str
) -> _server_events.ResponseOutputAudioDeltaEvent:
    """Build the event ``response.output_audio.delta``. The next piece of the model's speech."""
    return _server_events.ResponseOutputAudioDeltaEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        delta=_formats.write_base64(delta),
    )


def response_output_audio_done(
    event_id: str, response_id: str, item_id: str, output_index: int, content_index: int
) -> _server_events.ResponseOutputAudioDoneEvent:
    """Build the event ``response.output_audio.done``. The audio of a part has ended."""
    return _server_events.ResponseOutputAudioDoneEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
    )


def response_output_audio_transcript_delta(
    event_id: str,
    response_id: str,
    item_id: str,
    output_index: int,
    content_index: int,
    delta: str,
    obfuscation: str | None = None,
) -> _server_events.ResponseOutputAudioTranscriptDeltaEvent:
    """Build the event ``response.output_audio_transcript.delta``. The next piece of the transcript of the model's
    speech."""
    return _server_events.ResponseOutputAudioTranscriptDeltaEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        delta=delta,
        obfuscation=obfuscation,
    )


def response_output_audio_transcript_done(
    event_id: str, response_id: str, item_id: str, output_index: int, content_index: int, transcript: str
) -> _server_events.ResponseOutputAudioTranscriptDoneEvent:
    """Build the event ``response.output_audio_transcript.done``. The transcript of the model's speech in a part has
    ended."""
    return _server_events.ResponseOutputAudioTranscriptDoneEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        content_index=content_index,
        transcript=transcript,
    )


def response_function_call_arguments_delta(
    event_id: str,
    response_id: str,
    item_id: str,
    call_id: str,
    delta: str,
    output_index: int | None = None,
    obfuscation: str | None = None,
) -> _server_events.ResponseFunctionCallArgumentsDeltaEvent:
    """Build the event ``response.function_call_arguments.delta``. The next piece of a function call's arguments."""
    return _server_events.ResponseFunctionCallArgumentsDeltaEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        call_id=call_id,
        delta=delta,
        output_index=output_index,
        obfuscation=obfuscation,
    )


def response_function_call_arguments_done(
    event_id: str,
    response_id: str,
    item_id: str,
    output_index: int,
    call_id: str,
    arguments: Any,
    *,
    name: str | None = None,
) -> _server_events.ResponseFunctionCallArgumentsDoneEvent:
    """Build the event ``response.function_call_arguments.done``. The arguments of a function call have ended."""
    return _server_events.ResponseFunctionCallArgumentsDoneEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        call_id=call_id,
        arguments=_formats.write_json(arguments),
        name=name,
    )


def response_mcp_call_arguments_delta(
    event_id: str, response_id: str, item_id: str, output_index: int, delta: str, obfuscation: str | None = None
) -> _server_events.ResponseMcpCallArgumentsDeltaEvent:
    """Build the event ``response.mcp_call_arguments.delta``. The next piece of an MCP tool call's arguments."""
    return _server_events.ResponseMcpCallArgumentsDeltaEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        delta=delta,
        obfuscation=obfuscation,
    )


def response_mcp_call_arguments_done(
    event_id: str, response_id: str, item_id: str, output_index: int, arguments: Any
) -> _server_events.ResponseMcpCallArgumentsDoneEvent:
    """Build the event ``response.mcp_call_arguments.done``. An MCP tool call's arguments have ended."""
    return _server_events.ResponseMcpCallArgumentsDoneEvent(
        event_id=event_id,
        response_id=response_id,
        item_id=item_id,
        output_index=output_index,
        arguments=_formats.write_json(arguments),
    )


def response_mcp_call_in_progress(
    event_id: str, output_index: int, item_id: str
) -> _server_events.ResponseMcpCallInProgressEvent:
    """Build the event ``response.mcp_call.in_progress``. A tool call on an MCP server is in progress."""
    return _server_events.ResponseMcpCallInProgressEvent(event_id=event_id, output_index=output_index, item_id=item_id)


def response_mcp_call_completed(
    event_id: str, output_index: int, item_id: str
) -> _server_events.ResponseMcpCallCompletedEvent:
    """Build the event ``response.mcp_call.completed``. A tool call on an MCP server is complete."""
    return _server_events.ResponseMcpCallCompletedEvent(event_id=event_id, output_index=output_index, item_id=item_id)


def response_mcp_call_failed(
    event_id: str, output_index: int, item_id: str
) -> _server_events.ResponseMcpCallFailedEvent:
    """Build the event ``response.mcp_call.failed``. A tool call on an MCP server has failed."""
    return _server_events.ResponseMcpCallFailedEvent(event_id=event_id, output_index=output_index, item_id=item_id)


def mcp_list_tools_in_progress(event_id: str, item_id: str) -> _server_events.McpListToolsInProgressEvent:
    """Build the event ``mcp_list_tools.in_progress``. The tools of an MCP server are being listed."""
    return _server_events.McpListToolsInProgressEvent(event_id=event_id, item_id=item_id)


def mcp_list_tools_completed(event_id: str, item_id: str) -> _server_events.McpListToolsCompletedEvent:
    """Build the event ``mcp_list_tools.completed``. The tools of an MCP server are listed."""
    return _server_events.McpListToolsCompletedEvent(event_id=event_id, item_id=item_id)


def mcp_list_tools_failed(event_id: str, item_id: str) -> _server_events.McpListToolsFailedEvent:
    """Build the event ``mcp_list_tools.failed``. The tools of an MCP server could not be listed."""
    return _server_events.McpListToolsFailedEvent(event_id=event_id, item_id=item_id)


def rate_limits_updated(event_id: str, rate_limits: list[RealtimeRateLimit]) -> _server_events.RateLimitsUpdatedEvent:
    """Build the event ``rate_limits.updated``. The rate limits have changed."""
    return _server_events.RateLimitsUpdatedEvent(event_id=event_id, rate_limits=rate_limits)


def error(event_id: str, error: RealtimeError) -> _server_events.ErrorEvent:
    """Build the event ``error``. Something went wrong, on the client's side or the server's."""
    return _server_events.ErrorEvent(event_id=event_id, error=error)


def session_update(session: SessionConfig, *, event_id: str | None = None) -> _client_events.SessionUpdateEvent:
    """Build the event ``session.update``. Changes the session. Fields that are absent keep their value. The server
    answers with `session.updated`. The model cannot be changed, nor the voice after the first audio output."""
    return _client_events.SessionUpdateEvent(session=session, event_id=event_id)


def conversation_item_create(
    item: RealtimeConversationItem, previous_item_id: str | None = None, *, event_id: str | None = None
) -> _client_events.ConversationItemCreateEvent:
    """Build the event ``conversation.item.create``. Adds an item to the conversation, such as a message or the
    output of a function."""
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
    conversation. If turn detection is off, the client does this itself. The server answers with
    `input_audio_buffer.committed`."""
    return _client_events.InputAudioBufferCommitEvent(event_id=event_id)


def output_audio_buffer_clear(*, event_id: str | None = None) -> _client_events.OutputAudioBufferClearEvent:
    """Build the event ``output_audio_buffer.clear``. Throws away the audio in the output buffer. The server answers
    with `output_audio_buffer.cleared`."""
    return _client_events.OutputAudioBufferClearEvent(event_id=event_id)


def response_cancel(
    response_id: str | None = None, *, event_id: str | None = None
) -> _client_events.ResponseCancelEvent:
    """Build the event ``response.cancel``. Stops a response that is in progress. The response then ends with the
    status `cancelled`."""
    return _client_events.ResponseCancelEvent(response_id=response_id, event_id=event_id)


def response_create(
    response: RealtimeResponseCreateParams | None = None, *, event_id: str | None = None
) -> _client_events.ResponseCreateEvent:
    """Build the event ``response.create``. Makes the model respond. With turn detection on, the server does so by
    itself unless `create_response` is false. The response begins with `response.created` and ends with
    `response.done`."""
    return _client_events.ResponseCreateEvent(response=response, event_id=event_id)
