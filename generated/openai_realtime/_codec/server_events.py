# From server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module server_events."""

from __future__ import annotations

from typing import Any

from .._runtime.codec import decodes, encodes, new, put_rest, rest_of, write_model
from .._runtime.mismatch import fail
from .._runtime.scalars import array, finite, integer, number
from ..server_events import (
    Conversation,
    ConversationCreatedEvent,
    ConversationItemAddedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemDoneEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegmentEvent,
    ConversationItemRetrievedEvent,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggeredEvent,
    McpListToolsCompletedEvent,
    McpListToolsFailedEvent,
    McpListToolsInProgressEvent,
    OutputAudioBufferClearedEvent,
    OutputAudioBufferStartedEvent,
    OutputAudioBufferStoppedEvent,
    RateLimitsUpdatedEvent,
    RealtimeError,
    RealtimeRateLimit,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioDoneEvent,
    ResponseOutputAudioTranscriptDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextDeltaEvent,
    ResponseOutputTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
)
from .enum_members import (
    CONVERSATION_OBJECT_MEMBERS,
    CONVERSATION_OBJECT_VALUES,
    RATE_LIMIT_NAME_MEMBERS,
    RATE_LIMIT_NAME_VALUES,
)
from .items import REALTIME_CONVERSATION_ITEM
from .response import (
    read_realtime_response,
    read_response_content_part,
    write_realtime_response,
    write_response_content_part,
)
from .session import SERVER_SESSION_CONFIG
from .transcription import (
    TRANSCRIPTION_USAGE,
    read_log_prob_properties,
    read_transcription_error,
    read_transcription_language,
    write_log_prob_properties,
    write_transcription_error,
    write_transcription_language,
)


@decodes(Conversation)
def read_conversation(o: dict[str, Any]) -> Conversation:
    if type(o) is not dict:
        fail()
    m = new(Conversation)
    m.id = None
    m.object = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_OBJECT_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("Conversation", o)
    return m


@encodes(Conversation)
def write_conversation(m: Conversation) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.id is not None:
        o["id"] = m.id
    if m.object is not None:
        o["object"] = CONVERSATION_OBJECT_VALUES.get(m.object, m.object)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(RealtimeError)
def read_realtime_error(o: dict[str, Any]) -> RealtimeError:
    m = new(RealtimeError)
    m.type = v if type(v := o["type"]) is str else fail()
    m.message = v if type(v := o["message"]) is str else fail()
    m.code = None
    m.param = None
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("code")) is not None:
            m.code = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("param")) is not None:
            m.param = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("event_id")) is not None:
            m.event_id = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeError", o)
    return m


@encodes(RealtimeError)
def write_realtime_error(m: RealtimeError) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": m.type,
        "message": m.message,
    }
    if m.code is not None:
        o["code"] = m.code
    if m.param is not None:
        o["param"] = m.param
    if m.event_id is not None:
        o["event_id"] = m.event_id
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(RealtimeRateLimit)
def read_realtime_rate_limit(o: dict[str, Any]) -> RealtimeRateLimit:
    if type(o) is not dict:
        fail()
    m = new(RealtimeRateLimit)
    m.name = None
    m.limit = None
    m.remaining = None
    m.reset_seconds = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("name")) is not None:
            m.name = RATE_LIMIT_NAME_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("limit")) is not None:
            m.limit = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("remaining")) is not None:
            m.remaining = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("reset_seconds")) is not None:
            m.reset_seconds = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeRateLimit", o)
    return m


@encodes(RealtimeRateLimit)
def write_realtime_rate_limit(m: RealtimeRateLimit) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.name is not None:
        o["name"] = RATE_LIMIT_NAME_VALUES.get(m.name, m.name)
    if m.limit is not None:
        o["limit"] = m.limit
    if m.remaining is not None:
        o["remaining"] = m.remaining
    if m.reset_seconds is not None:
        o["reset_seconds"] = finite(m.reset_seconds)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(SessionCreatedEvent, "type", "session.created")
def read_session_created_event(o: dict[str, Any]) -> SessionCreatedEvent:
    m = new(SessionCreatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.session = SERVER_SESSION_CONFIG[(v := o["session"])["type"]](v)
    m.model_rest = None if len(o) == 3 else rest_of("SessionCreatedEvent", o)
    return m


@encodes(SessionCreatedEvent)
def write_session_created_event(m: SessionCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.created",
        "event_id": m.event_id,
        "session": write_model(m.session),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(o: dict[str, Any]) -> SessionUpdatedEvent:
    m = new(SessionUpdatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.session = SERVER_SESSION_CONFIG[(v := o["session"])["type"]](v)
    m.model_rest = None if len(o) == 3 else rest_of("SessionUpdatedEvent", o)
    return m


@encodes(SessionUpdatedEvent)
def write_session_updated_event(m: SessionUpdatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.updated",
        "event_id": m.event_id,
        "session": write_model(m.session),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationCreatedEvent, "type", "conversation.created")
def read_conversation_created_event(o: dict[str, Any]) -> ConversationCreatedEvent:
    m = new(ConversationCreatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.conversation = read_conversation(o["conversation"])
    m.model_rest = None if len(o) == 3 else rest_of("ConversationCreatedEvent", o)
    return m


@encodes(ConversationCreatedEvent)
def write_conversation_created_event(m: ConversationCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.created",
        "event_id": m.event_id,
        "conversation": write_conversation(m.conversation),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemCreatedEvent, "type", "conversation.item.created")
def read_conversation_item_created_event(o: dict[str, Any]) -> ConversationItemCreatedEvent:
    m = new(ConversationItemCreatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item = REALTIME_CONVERSATION_ITEM[(v := o["item"])["type"]](v)
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemCreatedEvent", o)
    return m


@encodes(ConversationItemCreatedEvent)
def write_conversation_item_created_event(m: ConversationItemCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.created",
        "event_id": m.event_id,
        "item": write_model(m.item),
    }
    if m.previous_item_id is not None:
        o["previous_item_id"] = m.previous_item_id
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemAddedEvent, "type", "conversation.item.added")
def read_conversation_item_added_event(o: dict[str, Any]) -> ConversationItemAddedEvent:
    m = new(ConversationItemAddedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item = REALTIME_CONVERSATION_ITEM[(v := o["item"])["type"]](v)
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemAddedEvent", o)
    return m


@encodes(ConversationItemAddedEvent)
def write_conversation_item_added_event(m: ConversationItemAddedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.added",
        "event_id": m.event_id,
        "item": write_model(m.item),
    }
    if m.previous_item_id is not None:
        o["previous_item_id"] = m.previous_item_id
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemDoneEvent, "type", "conversation.item.done")
def read_conversation_item_done_event(o: dict[str, Any]) -> ConversationItemDoneEvent:
    m = new(ConversationItemDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item = REALTIME_CONVERSATION_ITEM[(v := o["item"])["type"]](v)
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemDoneEvent", o)
    return m


@encodes(ConversationItemDoneEvent)
def write_conversation_item_done_event(m: ConversationItemDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.done",
        "event_id": m.event_id,
        "item": write_model(m.item),
    }
    if m.previous_item_id is not None:
        o["previous_item_id"] = m.previous_item_id
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemDeletedEvent, "type", "conversation.item.deleted")
def read_conversation_item_deleted_event(o: dict[str, Any]) -> ConversationItemDeletedEvent:
    m = new(ConversationItemDeletedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("ConversationItemDeletedEvent", o)
    return m


@encodes(ConversationItemDeletedEvent)
def write_conversation_item_deleted_event(m: ConversationItemDeletedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.deleted",
        "event_id": m.event_id,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemRetrievedEvent, "type", "conversation.item.retrieved")
def read_conversation_item_retrieved_event(o: dict[str, Any]) -> ConversationItemRetrievedEvent:
    m = new(ConversationItemRetrievedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item = REALTIME_CONVERSATION_ITEM[(v := o["item"])["type"]](v)
    m.model_rest = None if len(o) == 3 else rest_of("ConversationItemRetrievedEvent", o)
    return m


@encodes(ConversationItemRetrievedEvent)
def write_conversation_item_retrieved_event(m: ConversationItemRetrievedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.retrieved",
        "event_id": m.event_id,
        "item": write_model(m.item),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemTruncatedEvent, "type", "conversation.item.truncated")
def read_conversation_item_truncated_event(o: dict[str, Any]) -> ConversationItemTruncatedEvent:
    m = new(ConversationItemTruncatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.model_rest = None if len(o) == 5 else rest_of("ConversationItemTruncatedEvent", o)
    return m


@encodes(ConversationItemTruncatedEvent)
def write_conversation_item_truncated_event(m: ConversationItemTruncatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.truncated",
        "event_id": m.event_id,
        "item_id": m.item_id,
        "content_index": m.content_index,
        "audio_end_ms": m.audio_end_ms,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(
    ConversationItemInputAudioTranscriptionCompletedEvent,
    "type",
    "conversation.item.input_audio_transcription.completed",
)
def read_conversation_item_input_audio_transcription_completed_event(
    o: dict[str, Any],
) -> ConversationItemInputAudioTranscriptionCompletedEvent:
    m = new(ConversationItemInputAudioTranscriptionCompletedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.transcript = v if type(v := o["transcript"]) is str else fail()
    m.usage = TRANSCRIPTION_USAGE[(v := o["usage"])["type"]](v)
    m.languages = None
    m.logprobs = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("languages")) is not None:
            m.languages = [read_transcription_language(v1) for v1 in array(v)]
            rest -= 1
        if (v := o.get("logprobs")) is not None:
            m.logprobs = [read_log_prob_properties(v1) for v1 in array(v)]
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionCompletedEvent", o)
    return m


@encodes(ConversationItemInputAudioTranscriptionCompletedEvent)
def write_conversation_item_input_audio_transcription_completed_event(
    m: ConversationItemInputAudioTranscriptionCompletedEvent,
) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.completed",
        "event_id": m.event_id,
        "item_id": m.item_id,
        "content_index": m.content_index,
        "transcript": m.transcript,
        "usage": write_model(m.usage),
    }
    if m.languages is not None:
        o["languages"] = [write_transcription_language(v1) for v1 in m.languages]
    if m.logprobs is not None:
        o["logprobs"] = [write_log_prob_properties(v1) for v1 in m.logprobs]
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ConversationItemInputAudioTranscriptionDeltaEvent, "type", "conversation.item.input_audio_transcription.delta")
def read_conversation_item_input_audio_transcription_delta_event(
    o: dict[str, Any],
) -> ConversationItemInputAudioTranscriptionDeltaEvent:
    m = new(ConversationItemInputAudioTranscriptionDeltaEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.content_index = None
    m.delta = None
    m.logprobs = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("content_index")) is not None:
            m.content_index = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("delta")) is not None:
            m.delta = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("logprobs")) is not None:
            m.logprobs = [read_log_prob_properties(v1) for v1 in array(v)]
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionDeltaEvent", o)
    return m


@encodes(ConversationItemInputAudioTranscriptionDeltaEvent)
def write_conversation_item_input_audio_transcription_delta_event(
    m: ConversationItemInputAudioTranscriptionDeltaEvent,
) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.delta",
        "event_id": m.event_id,
        "item_id": m.item_id,
    }
    if m.content_index is not None:
        o["content_index"] = m.content_index
    if m.delta is not None:
        o["delta"] = m.delta
    if m.logprobs is not None:
        o["logprobs"] = [write_log_prob_properties(v1) for v1 in m.logprobs]
    if m.obfuscation is not None:
        o["obfuscation"] = m.obfuscation
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(
    ConversationItemInputAudioTranscriptionFailedEvent, "type", "conversation.item.input_audio_transcription.failed"
)
def read_conversation_item_input_audio_transcription_failed_event(
    o: dict[str, Any],
) -> ConversationItemInputAudioTranscriptionFailedEvent:
    m = new(ConversationItemInputAudioTranscriptionFailedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.error = read_transcription_error(o["error"])
    m.model_rest = None if len(o) == 5 else rest_of("ConversationItemInputAudioTranscriptionFailedEvent", o)
    return m


@encodes(ConversationItemInputAudioTranscriptionFailedEvent)
def write_conversation_item_input_audio_transcription_failed_event(
    m: ConversationItemInputAudioTranscriptionFailedEvent,
) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.failed",
        "event_id": m.event_id,
        "item_id": m.item_id,
        "content_index": m.content_index,
        "error": write_transcription_error(m.error),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(
    ConversationItemInputAudioTranscriptionSegmentEvent, "type", "conversation.item.input_audio_transcription.segment"
)
def read_conversation_item_input_audio_transcription_segment_event(
    o: dict[str, Any],
) -> ConversationItemInputAudioTranscriptionSegmentEvent:
    m = new(ConversationItemInputAudioTranscriptionSegmentEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = v if type(v := o["text"]) is str else fail()
    m.id = v if type(v := o["id"]) is str else fail()
    m.speaker = v if type(v := o["speaker"]) is str else fail()
    m.start = number(o["start"])
    m.end = number(o["end"])
    m.model_rest = None if len(o) == 9 else rest_of("ConversationItemInputAudioTranscriptionSegmentEvent", o)
    return m


@encodes(ConversationItemInputAudioTranscriptionSegmentEvent)
def write_conversation_item_input_audio_transcription_segment_event(
    m: ConversationItemInputAudioTranscriptionSegmentEvent,
) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.segment",
        "event_id": m.event_id,
        "item_id": m.item_id,
        "content_index": m.content_index,
        "text": m.text,
        "id": m.id,
        "speaker": m.speaker,
        "start": finite(m.start),
        "end": finite(m.end),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(InputAudioBufferClearedEvent, "type", "input_audio_buffer.cleared")
def read_input_audio_buffer_cleared_event(o: dict[str, Any]) -> InputAudioBufferClearedEvent:
    m = new(InputAudioBufferClearedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.model_rest = None if len(o) == 2 else rest_of("InputAudioBufferClearedEvent", o)
    return m


@encodes(InputAudioBufferClearedEvent)
def write_input_audio_buffer_cleared_event(m: InputAudioBufferClearedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.cleared",
        "event_id": m.event_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(InputAudioBufferCommittedEvent, "type", "input_audio_buffer.committed")
def read_input_audio_buffer_committed_event(o: dict[str, Any]) -> InputAudioBufferCommittedEvent:
    m = new(InputAudioBufferCommittedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferCommittedEvent", o)
    return m


@encodes(InputAudioBufferCommittedEvent)
def write_input_audio_buffer_committed_event(m: InputAudioBufferCommittedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.committed",
        "event_id": m.event_id,
        "item_id": m.item_id,
    }
    if m.previous_item_id is not None:
        o["previous_item_id"] = m.previous_item_id
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(InputAudioBufferSpeechStartedEvent, "type", "input_audio_buffer.speech_started")
def read_input_audio_buffer_speech_started_event(o: dict[str, Any]) -> InputAudioBufferSpeechStartedEvent:
    m = new(InputAudioBufferSpeechStartedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.audio_start_ms = v if type(v := o["audio_start_ms"]) is int else integer(v)
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 4 else rest_of("InputAudioBufferSpeechStartedEvent", o)
    return m


@encodes(InputAudioBufferSpeechStartedEvent)
def write_input_audio_buffer_speech_started_event(m: InputAudioBufferSpeechStartedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.speech_started",
        "event_id": m.event_id,
        "audio_start_ms": m.audio_start_ms,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(InputAudioBufferSpeechStoppedEvent, "type", "input_audio_buffer.speech_stopped")
def read_input_audio_buffer_speech_stopped_event(o: dict[str, Any]) -> InputAudioBufferSpeechStoppedEvent:
    m = new(InputAudioBufferSpeechStoppedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 4 else rest_of("InputAudioBufferSpeechStoppedEvent", o)
    return m


@encodes(InputAudioBufferSpeechStoppedEvent)
def write_input_audio_buffer_speech_stopped_event(m: InputAudioBufferSpeechStoppedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.speech_stopped",
        "event_id": m.event_id,
        "audio_end_ms": m.audio_end_ms,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(InputAudioBufferTimeoutTriggeredEvent, "type", "input_audio_buffer.timeout_triggered")
def read_input_audio_buffer_timeout_triggered_event(o: dict[str, Any]) -> InputAudioBufferTimeoutTriggeredEvent:
    m = new(InputAudioBufferTimeoutTriggeredEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.audio_start_ms = v if type(v := o["audio_start_ms"]) is int else integer(v)
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 5 else rest_of("InputAudioBufferTimeoutTriggeredEvent", o)
    return m


@encodes(InputAudioBufferTimeoutTriggeredEvent)
def write_input_audio_buffer_timeout_triggered_event(m: InputAudioBufferTimeoutTriggeredEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.timeout_triggered",
        "event_id": m.event_id,
        "audio_start_ms": m.audio_start_ms,
        "audio_end_ms": m.audio_end_ms,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(InputAudioBufferDtmfEventReceivedEvent, "type", "input_audio_buffer.dtmf_event_received")
def read_input_audio_buffer_dtmf_event_received_event(o: dict[str, Any]) -> InputAudioBufferDtmfEventReceivedEvent:
    m = new(InputAudioBufferDtmfEventReceivedEvent)
    m.event = v if type(v := o["event"]) is str else fail()
    m.received_at = v if type(v := o["received_at"]) is int else integer(v)
    m.model_rest = None if len(o) == 3 else rest_of("InputAudioBufferDtmfEventReceivedEvent", o)
    return m


@encodes(InputAudioBufferDtmfEventReceivedEvent)
def write_input_audio_buffer_dtmf_event_received_event(m: InputAudioBufferDtmfEventReceivedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.dtmf_event_received",
        "event": m.event,
        "received_at": m.received_at,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(OutputAudioBufferStartedEvent, "type", "output_audio_buffer.started")
def read_output_audio_buffer_started_event(o: dict[str, Any]) -> OutputAudioBufferStartedEvent:
    m = new(OutputAudioBufferStartedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("OutputAudioBufferStartedEvent", o)
    return m


@encodes(OutputAudioBufferStartedEvent)
def write_output_audio_buffer_started_event(m: OutputAudioBufferStartedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "output_audio_buffer.started",
        "event_id": m.event_id,
        "response_id": m.response_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(OutputAudioBufferStoppedEvent, "type", "output_audio_buffer.stopped")
def read_output_audio_buffer_stopped_event(o: dict[str, Any]) -> OutputAudioBufferStoppedEvent:
    m = new(OutputAudioBufferStoppedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("OutputAudioBufferStoppedEvent", o)
    return m


@encodes(OutputAudioBufferStoppedEvent)
def write_output_audio_buffer_stopped_event(m: OutputAudioBufferStoppedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "output_audio_buffer.stopped",
        "event_id": m.event_id,
        "response_id": m.response_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(OutputAudioBufferClearedEvent, "type", "output_audio_buffer.cleared")
def read_output_audio_buffer_cleared_event(o: dict[str, Any]) -> OutputAudioBufferClearedEvent:
    m = new(OutputAudioBufferClearedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("OutputAudioBufferClearedEvent", o)
    return m


@encodes(OutputAudioBufferClearedEvent)
def write_output_audio_buffer_cleared_event(m: OutputAudioBufferClearedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "output_audio_buffer.cleared",
        "event_id": m.event_id,
        "response_id": m.response_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseCreatedEvent, "type", "response.created")
def read_response_created_event(o: dict[str, Any]) -> ResponseCreatedEvent:
    m = new(ResponseCreatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response = read_realtime_response(o["response"])
    m.model_rest = None if len(o) == 3 else rest_of("ResponseCreatedEvent", o)
    return m


@encodes(ResponseCreatedEvent)
def write_response_created_event(m: ResponseCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.created",
        "event_id": m.event_id,
        "response": write_realtime_response(m.response),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseDoneEvent, "type", "response.done")
def read_response_done_event(o: dict[str, Any]) -> ResponseDoneEvent:
    m = new(ResponseDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response = read_realtime_response(o["response"])
    m.model_rest = None if len(o) == 3 else rest_of("ResponseDoneEvent", o)
    return m


@encodes(ResponseDoneEvent)
def write_response_done_event(m: ResponseDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.done",
        "event_id": m.event_id,
        "response": write_realtime_response(m.response),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputItemAddedEvent, "type", "response.output_item.added")
def read_response_output_item_added_event(o: dict[str, Any]) -> ResponseOutputItemAddedEvent:
    m = new(ResponseOutputItemAddedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item = REALTIME_CONVERSATION_ITEM[(v := o["item"])["type"]](v)
    m.model_rest = None if len(o) == 5 else rest_of("ResponseOutputItemAddedEvent", o)
    return m


@encodes(ResponseOutputItemAddedEvent)
def write_response_output_item_added_event(m: ResponseOutputItemAddedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_item.added",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "output_index": m.output_index,
        "item": write_model(m.item),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputItemDoneEvent, "type", "response.output_item.done")
def read_response_output_item_done_event(o: dict[str, Any]) -> ResponseOutputItemDoneEvent:
    m = new(ResponseOutputItemDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item = REALTIME_CONVERSATION_ITEM[(v := o["item"])["type"]](v)
    m.model_rest = None if len(o) == 5 else rest_of("ResponseOutputItemDoneEvent", o)
    return m


@encodes(ResponseOutputItemDoneEvent)
def write_response_output_item_done_event(m: ResponseOutputItemDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_item.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "output_index": m.output_index,
        "item": write_model(m.item),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseContentPartAddedEvent, "type", "response.content_part.added")
def read_response_content_part_added_event(o: dict[str, Any]) -> ResponseContentPartAddedEvent:
    m = new(ResponseContentPartAddedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.part = read_response_content_part(o["part"])
    m.model_rest = None if len(o) == 7 else rest_of("ResponseContentPartAddedEvent", o)
    return m


@encodes(ResponseContentPartAddedEvent)
def write_response_content_part_added_event(m: ResponseContentPartAddedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.content_part.added",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "part": write_response_content_part(m.part),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseContentPartDoneEvent, "type", "response.content_part.done")
def read_response_content_part_done_event(o: dict[str, Any]) -> ResponseContentPartDoneEvent:
    m = new(ResponseContentPartDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.part = read_response_content_part(o["part"])
    m.model_rest = None if len(o) == 7 else rest_of("ResponseContentPartDoneEvent", o)
    return m


@encodes(ResponseContentPartDoneEvent)
def write_response_content_part_done_event(m: ResponseContentPartDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.content_part.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "part": write_response_content_part(m.part),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputTextDeltaEvent, "type", "response.output_text.delta")
def read_response_output_text_delta_event(o: dict[str, Any]) -> ResponseOutputTextDeltaEvent:
    m = new(ResponseOutputTextDeltaEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = v if type(v := o["delta"]) is str else fail()
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputTextDeltaEvent", o)
    return m


@encodes(ResponseOutputTextDeltaEvent)
def write_response_output_text_delta_event(m: ResponseOutputTextDeltaEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_text.delta",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "delta": m.delta,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputTextDoneEvent, "type", "response.output_text.done")
def read_response_output_text_done_event(o: dict[str, Any]) -> ResponseOutputTextDoneEvent:
    m = new(ResponseOutputTextDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = v if type(v := o["text"]) is str else fail()
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputTextDoneEvent", o)
    return m


@encodes(ResponseOutputTextDoneEvent)
def write_response_output_text_done_event(m: ResponseOutputTextDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_text.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "text": m.text,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputAudioDeltaEvent, "type", "response.output_audio.delta")
def read_response_output_audio_delta_event(o: dict[str, Any]) -> ResponseOutputAudioDeltaEvent:
    m = new(ResponseOutputAudioDeltaEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = v if type(v := o["delta"]) is str else fail()
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputAudioDeltaEvent", o)
    return m


@encodes(ResponseOutputAudioDeltaEvent)
def write_response_output_audio_delta_event(m: ResponseOutputAudioDeltaEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_audio.delta",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "delta": m.delta,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputAudioDoneEvent, "type", "response.output_audio.done")
def read_response_output_audio_done_event(o: dict[str, Any]) -> ResponseOutputAudioDoneEvent:
    m = new(ResponseOutputAudioDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.model_rest = None if len(o) == 6 else rest_of("ResponseOutputAudioDoneEvent", o)
    return m


@encodes(ResponseOutputAudioDoneEvent)
def write_response_output_audio_done_event(m: ResponseOutputAudioDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_audio.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputAudioTranscriptDeltaEvent, "type", "response.output_audio_transcript.delta")
def read_response_output_audio_transcript_delta_event(o: dict[str, Any]) -> ResponseOutputAudioTranscriptDeltaEvent:
    m = new(ResponseOutputAudioTranscriptDeltaEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = v if type(v := o["delta"]) is str else fail()
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputAudioTranscriptDeltaEvent", o)
    return m


@encodes(ResponseOutputAudioTranscriptDeltaEvent)
def write_response_output_audio_transcript_delta_event(m: ResponseOutputAudioTranscriptDeltaEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_audio_transcript.delta",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "delta": m.delta,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseOutputAudioTranscriptDoneEvent, "type", "response.output_audio_transcript.done")
def read_response_output_audio_transcript_done_event(o: dict[str, Any]) -> ResponseOutputAudioTranscriptDoneEvent:
    m = new(ResponseOutputAudioTranscriptDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.transcript = v if type(v := o["transcript"]) is str else fail()
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputAudioTranscriptDoneEvent", o)
    return m


@encodes(ResponseOutputAudioTranscriptDoneEvent)
def write_response_output_audio_transcript_done_event(m: ResponseOutputAudioTranscriptDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.output_audio_transcript.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "content_index": m.content_index,
        "transcript": m.transcript,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseFunctionCallArgumentsDeltaEvent, "type", "response.function_call_arguments.delta")
def read_response_function_call_arguments_delta_event(o: dict[str, Any]) -> ResponseFunctionCallArgumentsDeltaEvent:
    m = new(ResponseFunctionCallArgumentsDeltaEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.call_id = v if type(v := o["call_id"]) is str else fail()
    m.delta = v if type(v := o["delta"]) is str else fail()
    m.model_rest = None if len(o) == 7 else rest_of("ResponseFunctionCallArgumentsDeltaEvent", o)
    return m


@encodes(ResponseFunctionCallArgumentsDeltaEvent)
def write_response_function_call_arguments_delta_event(m: ResponseFunctionCallArgumentsDeltaEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.function_call_arguments.delta",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "call_id": m.call_id,
        "delta": m.delta,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseFunctionCallArgumentsDoneEvent, "type", "response.function_call_arguments.done")
def read_response_function_call_arguments_done_event(o: dict[str, Any]) -> ResponseFunctionCallArgumentsDoneEvent:
    m = new(ResponseFunctionCallArgumentsDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.call_id = v if type(v := o["call_id"]) is str else fail()
    m.name = v if type(v := o["name"]) is str else fail()
    m.arguments = v if type(v := o["arguments"]) is str else fail()
    m.model_rest = None if len(o) == 8 else rest_of("ResponseFunctionCallArgumentsDoneEvent", o)
    return m


@encodes(ResponseFunctionCallArgumentsDoneEvent)
def write_response_function_call_arguments_done_event(m: ResponseFunctionCallArgumentsDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.function_call_arguments.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "call_id": m.call_id,
        "name": m.name,
        "arguments": m.arguments,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseMcpCallArgumentsDeltaEvent, "type", "response.mcp_call_arguments.delta")
def read_response_mcp_call_arguments_delta_event(o: dict[str, Any]) -> ResponseMcpCallArgumentsDeltaEvent:
    m = new(ResponseMcpCallArgumentsDeltaEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.delta = v if type(v := o["delta"]) is str else fail()
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = v if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseMcpCallArgumentsDeltaEvent", o)
    return m


@encodes(ResponseMcpCallArgumentsDeltaEvent)
def write_response_mcp_call_arguments_delta_event(m: ResponseMcpCallArgumentsDeltaEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.mcp_call_arguments.delta",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "delta": m.delta,
    }
    if m.obfuscation is not None:
        o["obfuscation"] = m.obfuscation
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseMcpCallArgumentsDoneEvent, "type", "response.mcp_call_arguments.done")
def read_response_mcp_call_arguments_done_event(o: dict[str, Any]) -> ResponseMcpCallArgumentsDoneEvent:
    m = new(ResponseMcpCallArgumentsDoneEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.response_id = v if type(v := o["response_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.arguments = v if type(v := o["arguments"]) is str else fail()
    m.model_rest = None if len(o) == 6 else rest_of("ResponseMcpCallArgumentsDoneEvent", o)
    return m


@encodes(ResponseMcpCallArgumentsDoneEvent)
def write_response_mcp_call_arguments_done_event(m: ResponseMcpCallArgumentsDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.mcp_call_arguments.done",
        "event_id": m.event_id,
        "response_id": m.response_id,
        "item_id": m.item_id,
        "output_index": m.output_index,
        "arguments": m.arguments,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseMcpCallInProgressEvent, "type", "response.mcp_call.in_progress")
def read_response_mcp_call_in_progress_event(o: dict[str, Any]) -> ResponseMcpCallInProgressEvent:
    m = new(ResponseMcpCallInProgressEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 4 else rest_of("ResponseMcpCallInProgressEvent", o)
    return m


@encodes(ResponseMcpCallInProgressEvent)
def write_response_mcp_call_in_progress_event(m: ResponseMcpCallInProgressEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.mcp_call.in_progress",
        "event_id": m.event_id,
        "output_index": m.output_index,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseMcpCallCompletedEvent, "type", "response.mcp_call.completed")
def read_response_mcp_call_completed_event(o: dict[str, Any]) -> ResponseMcpCallCompletedEvent:
    m = new(ResponseMcpCallCompletedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 4 else rest_of("ResponseMcpCallCompletedEvent", o)
    return m


@encodes(ResponseMcpCallCompletedEvent)
def write_response_mcp_call_completed_event(m: ResponseMcpCallCompletedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.mcp_call.completed",
        "event_id": m.event_id,
        "output_index": m.output_index,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ResponseMcpCallFailedEvent, "type", "response.mcp_call.failed")
def read_response_mcp_call_failed_event(o: dict[str, Any]) -> ResponseMcpCallFailedEvent:
    m = new(ResponseMcpCallFailedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 4 else rest_of("ResponseMcpCallFailedEvent", o)
    return m


@encodes(ResponseMcpCallFailedEvent)
def write_response_mcp_call_failed_event(m: ResponseMcpCallFailedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.mcp_call.failed",
        "event_id": m.event_id,
        "output_index": m.output_index,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(McpListToolsInProgressEvent, "type", "mcp_list_tools.in_progress")
def read_mcp_list_tools_in_progress_event(o: dict[str, Any]) -> McpListToolsInProgressEvent:
    m = new(McpListToolsInProgressEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("McpListToolsInProgressEvent", o)
    return m


@encodes(McpListToolsInProgressEvent)
def write_mcp_list_tools_in_progress_event(m: McpListToolsInProgressEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_list_tools.in_progress",
        "event_id": m.event_id,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(McpListToolsCompletedEvent, "type", "mcp_list_tools.completed")
def read_mcp_list_tools_completed_event(o: dict[str, Any]) -> McpListToolsCompletedEvent:
    m = new(McpListToolsCompletedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("McpListToolsCompletedEvent", o)
    return m


@encodes(McpListToolsCompletedEvent)
def write_mcp_list_tools_completed_event(m: McpListToolsCompletedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_list_tools.completed",
        "event_id": m.event_id,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(McpListToolsFailedEvent, "type", "mcp_list_tools.failed")
def read_mcp_list_tools_failed_event(o: dict[str, Any]) -> McpListToolsFailedEvent:
    m = new(McpListToolsFailedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.item_id = v if type(v := o["item_id"]) is str else fail()
    m.model_rest = None if len(o) == 3 else rest_of("McpListToolsFailedEvent", o)
    return m


@encodes(McpListToolsFailedEvent)
def write_mcp_list_tools_failed_event(m: McpListToolsFailedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_list_tools.failed",
        "event_id": m.event_id,
        "item_id": m.item_id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(RateLimitsUpdatedEvent, "type", "rate_limits.updated")
def read_rate_limits_updated_event(o: dict[str, Any]) -> RateLimitsUpdatedEvent:
    m = new(RateLimitsUpdatedEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.rate_limits = [read_realtime_rate_limit(v1) for v1 in array(o["rate_limits"])]
    m.model_rest = None if len(o) == 3 else rest_of("RateLimitsUpdatedEvent", o)
    return m


@encodes(RateLimitsUpdatedEvent)
def write_rate_limits_updated_event(m: RateLimitsUpdatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "rate_limits.updated",
        "event_id": m.event_id,
        "rate_limits": [write_realtime_rate_limit(v1) for v1 in m.rate_limits],
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(ErrorEvent, "type", "error")
def read_error_event(o: dict[str, Any]) -> ErrorEvent:
    m = new(ErrorEvent)
    m.event_id = v if type(v := o["event_id"]) is str else fail()
    m.error = read_realtime_error(o["error"])
    m.model_rest = None if len(o) == 3 else rest_of("ErrorEvent", o)
    return m


@encodes(ErrorEvent)
def write_error_event(m: ErrorEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "error",
        "event_id": m.event_id,
        "error": write_realtime_error(m.error),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
