# From server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module server_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, number, whole
from .enum_members import CONVERSATION_OBJECT_MEMBERS, RATE_LIMIT_NAME_MEMBERS
from .items import read_realtime_conversation_item, write_realtime_conversation_item
from .response import (
    read_realtime_response,
    read_response_content_part,
    write_realtime_response,
    write_response_content_part,
)
from .session import read_server_session_config, write_server_session_config
from .transcription import (
    read_log_prob_properties,
    read_transcription_error,
    read_transcription_language,
    read_transcription_usage,
    write_log_prob_properties,
    write_transcription_error,
    write_transcription_language,
    write_transcription_usage,
)


@decodes(models.Conversation)
def read_conversation(o: dict[str, Any]) -> models.Conversation:
    m = new(models.Conversation)
    m.id = None
    m.object = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_OBJECT_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("Conversation", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Conversation)
def write_conversation(m: models.Conversation) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if m.model_rest is not None:
        put_rest("Conversation", o, m.model_rest)
    return o


@decodes(models.RealtimeError)
def read_realtime_error(o: dict[str, Any]) -> models.RealtimeError:
    m = new(models.RealtimeError)
    m.type = "" + o["type"]
    m.message = "" + o["message"]
    m.code = None
    m.param = None
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if (v := o.get("param")) is not None:
            m.param = "" + v
            rest -= 1
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeError", o)
    return m


@encodes(models.RealtimeError)
def write_realtime_error(m: models.RealtimeError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "" + m.type,
        "message": "" + m.message,
    }
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.param) is not None:
        o["param"] = "" + v
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeError", o, m.model_rest)
    return o


@decodes(models.RealtimeRateLimit)
def read_realtime_rate_limit(o: dict[str, Any]) -> models.RealtimeRateLimit:
    m = new(models.RealtimeRateLimit)
    m.name = None
    m.limit = None
    m.remaining = None
    m.reset_seconds = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("name")) is not None:
            m.name = RATE_LIMIT_NAME_MEMBERS[v]
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
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeRateLimit)
def write_realtime_rate_limit(m: models.RealtimeRateLimit) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.limit) is not None:
        o["limit"] = v if type(v) is int else whole(v)
    if (v := m.remaining) is not None:
        o["remaining"] = v if type(v) is int else whole(v)
    if (v := m.reset_seconds) is not None:
        o["reset_seconds"] = finite(v)
    if m.model_rest is not None:
        put_rest("RealtimeRateLimit", o, m.model_rest)
    return o


@decodes(models.SessionCreatedEvent, "type", "session.created")
def read_session_created_event(o: dict[str, Any]) -> models.SessionCreatedEvent:
    m = new(models.SessionCreatedEvent)
    m.event_id = "" + o["event_id"]
    m.session = read_server_session_config(o["session"])
    m.model_rest = None if len(o) == 3 else rest_of("SessionCreatedEvent", o)
    return m


@encodes(models.SessionCreatedEvent)
def write_session_created_event(m: models.SessionCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.created",
        "event_id": "" + m.event_id,
        "session": write_server_session_config(m.session),
    }
    if m.model_rest is not None:
        put_rest("SessionCreatedEvent", o, m.model_rest)
    return o


@decodes(models.SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(o: dict[str, Any]) -> models.SessionUpdatedEvent:
    m = new(models.SessionUpdatedEvent)
    m.event_id = "" + o["event_id"]
    m.session = read_server_session_config(o["session"])
    m.model_rest = None if len(o) == 3 else rest_of("SessionUpdatedEvent", o)
    return m


@encodes(models.SessionUpdatedEvent)
def write_session_updated_event(m: models.SessionUpdatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.updated",
        "event_id": "" + m.event_id,
        "session": write_server_session_config(m.session),
    }
    if m.model_rest is not None:
        put_rest("SessionUpdatedEvent", o, m.model_rest)
    return o


@decodes(models.ConversationCreatedEvent, "type", "conversation.created")
def read_conversation_created_event(o: dict[str, Any]) -> models.ConversationCreatedEvent:
    m = new(models.ConversationCreatedEvent)
    m.event_id = "" + o["event_id"]
    m.conversation = read_conversation(o["conversation"])
    m.model_rest = None if len(o) == 3 else rest_of("ConversationCreatedEvent", o)
    return m


@encodes(models.ConversationCreatedEvent)
def write_conversation_created_event(m: models.ConversationCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.created",
        "event_id": "" + m.event_id,
        "conversation": write_conversation(m.conversation),
    }
    if m.model_rest is not None:
        put_rest("ConversationCreatedEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemCreatedEvent, "type", "conversation.item.created")
def read_conversation_item_created_event(o: dict[str, Any]) -> models.ConversationItemCreatedEvent:
    m = new(models.ConversationItemCreatedEvent)
    m.event_id = "" + o["event_id"]
    m.item = read_realtime_conversation_item(o["item"])
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemCreatedEvent", o)
    return m


@encodes(models.ConversationItemCreatedEvent)
def write_conversation_item_created_event(m: models.ConversationItemCreatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.created",
        "event_id": "" + m.event_id,
        "item": write_realtime_conversation_item(m.item),
    }
    if (v := m.previous_item_id) is not None:
        o["previous_item_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemCreatedEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemAddedEvent, "type", "conversation.item.added")
def read_conversation_item_added_event(o: dict[str, Any]) -> models.ConversationItemAddedEvent:
    m = new(models.ConversationItemAddedEvent)
    m.event_id = "" + o["event_id"]
    m.item = read_realtime_conversation_item(o["item"])
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemAddedEvent", o)
    return m


@encodes(models.ConversationItemAddedEvent)
def write_conversation_item_added_event(m: models.ConversationItemAddedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.added",
        "event_id": "" + m.event_id,
        "item": write_realtime_conversation_item(m.item),
    }
    if (v := m.previous_item_id) is not None:
        o["previous_item_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemAddedEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemDoneEvent, "type", "conversation.item.done")
def read_conversation_item_done_event(o: dict[str, Any]) -> models.ConversationItemDoneEvent:
    m = new(models.ConversationItemDoneEvent)
    m.event_id = "" + o["event_id"]
    m.item = read_realtime_conversation_item(o["item"])
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemDoneEvent", o)
    return m


@encodes(models.ConversationItemDoneEvent)
def write_conversation_item_done_event(m: models.ConversationItemDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.done",
        "event_id": "" + m.event_id,
        "item": write_realtime_conversation_item(m.item),
    }
    if (v := m.previous_item_id) is not None:
        o["previous_item_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemDoneEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemDeletedEvent, "type", "conversation.item.deleted")
def read_conversation_item_deleted_event(o: dict[str, Any]) -> models.ConversationItemDeletedEvent:
    m = new(models.ConversationItemDeletedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 3 else rest_of("ConversationItemDeletedEvent", o)
    return m


@encodes(models.ConversationItemDeletedEvent)
def write_conversation_item_deleted_event(m: models.ConversationItemDeletedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.deleted",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("ConversationItemDeletedEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemRetrievedEvent, "type", "conversation.item.retrieved")
def read_conversation_item_retrieved_event(o: dict[str, Any]) -> models.ConversationItemRetrievedEvent:
    m = new(models.ConversationItemRetrievedEvent)
    m.event_id = "" + o["event_id"]
    m.item = read_realtime_conversation_item(o["item"])
    m.model_rest = None if len(o) == 3 else rest_of("ConversationItemRetrievedEvent", o)
    return m


@encodes(models.ConversationItemRetrievedEvent)
def write_conversation_item_retrieved_event(m: models.ConversationItemRetrievedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "conversation.item.retrieved",
        "event_id": "" + m.event_id,
        "item": write_realtime_conversation_item(m.item),
    }
    if m.model_rest is not None:
        put_rest("ConversationItemRetrievedEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemTruncatedEvent, "type", "conversation.item.truncated")
def read_conversation_item_truncated_event(o: dict[str, Any]) -> models.ConversationItemTruncatedEvent:
    m = new(models.ConversationItemTruncatedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.model_rest = None if len(o) == 5 else rest_of("ConversationItemTruncatedEvent", o)
    return m


@encodes(models.ConversationItemTruncatedEvent)
def write_conversation_item_truncated_event(m: models.ConversationItemTruncatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.truncated",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "audio_end_ms": v if type(v := m.audio_end_ms) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest("ConversationItemTruncatedEvent", o, m.model_rest)
    return o


@decodes(
    models.ConversationItemInputAudioTranscriptionCompletedEvent,
    "type",
    "conversation.item.input_audio_transcription.completed",
)
def read_conversation_item_input_audio_transcription_completed_event(
    o: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionCompletedEvent:
    m = new(models.ConversationItemInputAudioTranscriptionCompletedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.transcript = "" + o["transcript"]
    m.usage = read_transcription_usage(o["usage"])
    m.languages = None
    m.logprobs = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("languages")) is not None:
            m.languages = list_in(read_transcription_language, v)
            rest -= 1
        if (v := o.get("logprobs")) is not None:
            m.logprobs = list_in(read_log_prob_properties, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionCompletedEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionCompletedEvent)
def write_conversation_item_input_audio_transcription_completed_event(
    m: models.ConversationItemInputAudioTranscriptionCompletedEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.completed",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "transcript": "" + m.transcript,
        "usage": write_transcription_usage(m.usage),
    }
    if (v := m.languages) is not None:
        o["languages"] = list_out(write_transcription_language, v)
    if (v := m.logprobs) is not None:
        o["logprobs"] = list_out(write_log_prob_properties, v)
    if m.model_rest is not None:
        put_rest("ConversationItemInputAudioTranscriptionCompletedEvent", o, m.model_rest)
    return o


@decodes(
    models.ConversationItemInputAudioTranscriptionDeltaEvent,
    "type",
    "conversation.item.input_audio_transcription.delta",
)
def read_conversation_item_input_audio_transcription_delta_event(
    o: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionDeltaEvent:
    m = new(models.ConversationItemInputAudioTranscriptionDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
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
            m.delta = "" + v
            rest -= 1
        if (v := o.get("logprobs")) is not None:
            m.logprobs = list_in(read_log_prob_properties, v)
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionDeltaEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionDeltaEvent)
def write_conversation_item_input_audio_transcription_delta_event(
    m: models.ConversationItemInputAudioTranscriptionDeltaEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.delta",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
    }
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if (v := m.delta) is not None:
        o["delta"] = "" + v
    if (v := m.logprobs) is not None:
        o["logprobs"] = list_out(write_log_prob_properties, v)
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemInputAudioTranscriptionDeltaEvent", o, m.model_rest)
    return o


@decodes(
    models.ConversationItemInputAudioTranscriptionFailedEvent,
    "type",
    "conversation.item.input_audio_transcription.failed",
)
def read_conversation_item_input_audio_transcription_failed_event(
    o: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionFailedEvent:
    m = new(models.ConversationItemInputAudioTranscriptionFailedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.error = read_transcription_error(o["error"])
    m.model_rest = None if len(o) == 5 else rest_of("ConversationItemInputAudioTranscriptionFailedEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionFailedEvent)
def write_conversation_item_input_audio_transcription_failed_event(
    m: models.ConversationItemInputAudioTranscriptionFailedEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.failed",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "error": write_transcription_error(m.error),
    }
    if m.model_rest is not None:
        put_rest("ConversationItemInputAudioTranscriptionFailedEvent", o, m.model_rest)
    return o


@decodes(
    models.ConversationItemInputAudioTranscriptionSegmentEvent,
    "type",
    "conversation.item.input_audio_transcription.segment",
)
def read_conversation_item_input_audio_transcription_segment_event(
    o: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionSegmentEvent:
    m = new(models.ConversationItemInputAudioTranscriptionSegmentEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = "" + o["text"]
    m.id = "" + o["id"]
    m.speaker = "" + o["speaker"]
    m.start = number(o["start"])
    m.end = number(o["end"])
    m.model_rest = None if len(o) == 9 else rest_of("ConversationItemInputAudioTranscriptionSegmentEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionSegmentEvent)
def write_conversation_item_input_audio_transcription_segment_event(
    m: models.ConversationItemInputAudioTranscriptionSegmentEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.segment",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "text": "" + m.text,
        "id": "" + m.id,
        "speaker": "" + m.speaker,
        "start": finite(m.start),
        "end": finite(m.end),
    }
    if m.model_rest is not None:
        put_rest("ConversationItemInputAudioTranscriptionSegmentEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferClearedEvent, "type", "input_audio_buffer.cleared")
def read_input_audio_buffer_cleared_event(o: dict[str, Any]) -> models.InputAudioBufferClearedEvent:
    m = new(models.InputAudioBufferClearedEvent)
    m.event_id = "" + o["event_id"]
    m.model_rest = None if len(o) == 2 else rest_of("InputAudioBufferClearedEvent", o)
    return m


@encodes(models.InputAudioBufferClearedEvent)
def write_input_audio_buffer_cleared_event(m: models.InputAudioBufferClearedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_audio_buffer.cleared",
        "event_id": "" + m.event_id,
    }
    if m.model_rest is not None:
        put_rest("InputAudioBufferClearedEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferCommittedEvent, "type", "input_audio_buffer.committed")
def read_input_audio_buffer_committed_event(o: dict[str, Any]) -> models.InputAudioBufferCommittedEvent:
    m = new(models.InputAudioBufferCommittedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferCommittedEvent", o)
    return m


@encodes(models.InputAudioBufferCommittedEvent)
def write_input_audio_buffer_committed_event(m: models.InputAudioBufferCommittedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.committed",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
    }
    if (v := m.previous_item_id) is not None:
        o["previous_item_id"] = "" + v
    if m.model_rest is not None:
        put_rest("InputAudioBufferCommittedEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferSpeechStartedEvent, "type", "input_audio_buffer.speech_started")
def read_input_audio_buffer_speech_started_event(o: dict[str, Any]) -> models.InputAudioBufferSpeechStartedEvent:
    m = new(models.InputAudioBufferSpeechStartedEvent)
    m.event_id = "" + o["event_id"]
    m.audio_start_ms = v if type(v := o["audio_start_ms"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 4 else rest_of("InputAudioBufferSpeechStartedEvent", o)
    return m


@encodes(models.InputAudioBufferSpeechStartedEvent)
def write_input_audio_buffer_speech_started_event(m: models.InputAudioBufferSpeechStartedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.speech_started",
        "event_id": "" + m.event_id,
        "audio_start_ms": v if type(v := m.audio_start_ms) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("InputAudioBufferSpeechStartedEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferSpeechStoppedEvent, "type", "input_audio_buffer.speech_stopped")
def read_input_audio_buffer_speech_stopped_event(o: dict[str, Any]) -> models.InputAudioBufferSpeechStoppedEvent:
    m = new(models.InputAudioBufferSpeechStoppedEvent)
    m.event_id = "" + o["event_id"]
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 4 else rest_of("InputAudioBufferSpeechStoppedEvent", o)
    return m


@encodes(models.InputAudioBufferSpeechStoppedEvent)
def write_input_audio_buffer_speech_stopped_event(m: models.InputAudioBufferSpeechStoppedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.speech_stopped",
        "event_id": "" + m.event_id,
        "audio_end_ms": v if type(v := m.audio_end_ms) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("InputAudioBufferSpeechStoppedEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferTimeoutTriggeredEvent, "type", "input_audio_buffer.timeout_triggered")
def read_input_audio_buffer_timeout_triggered_event(o: dict[str, Any]) -> models.InputAudioBufferTimeoutTriggeredEvent:
    m = new(models.InputAudioBufferTimeoutTriggeredEvent)
    m.event_id = "" + o["event_id"]
    m.audio_start_ms = v if type(v := o["audio_start_ms"]) is int else integer(v)
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 5 else rest_of("InputAudioBufferTimeoutTriggeredEvent", o)
    return m


@encodes(models.InputAudioBufferTimeoutTriggeredEvent)
def write_input_audio_buffer_timeout_triggered_event(m: models.InputAudioBufferTimeoutTriggeredEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.timeout_triggered",
        "event_id": "" + m.event_id,
        "audio_start_ms": v if type(v := m.audio_start_ms) is int else whole(v),
        "audio_end_ms": v if type(v := m.audio_end_ms) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("InputAudioBufferTimeoutTriggeredEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferDtmfEventReceivedEvent, "type", "input_audio_buffer.dtmf_event_received")
def read_input_audio_buffer_dtmf_event_received_event(
    o: dict[str, Any],
) -> models.InputAudioBufferDtmfEventReceivedEvent:
    m = new(models.InputAudioBufferDtmfEventReceivedEvent)
    m.event = "" + o["event"]
    m.received_at = v if type(v := o["received_at"]) is int else integer(v)
    m.model_rest = None if len(o) == 3 else rest_of("InputAudioBufferDtmfEventReceivedEvent", o)
    return m


@encodes(models.InputAudioBufferDtmfEventReceivedEvent)
def write_input_audio_buffer_dtmf_event_received_event(
    m: models.InputAudioBufferDtmfEventReceivedEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.dtmf_event_received",
        "event": "" + m.event,
        "received_at": v if type(v := m.received_at) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest("InputAudioBufferDtmfEventReceivedEvent", o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferStartedEvent, "type", "output_audio_buffer.started")
def read_output_audio_buffer_started_event(o: dict[str, Any]) -> models.OutputAudioBufferStartedEvent:
    m = new(models.OutputAudioBufferStartedEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.model_rest = None if len(o) == 3 else rest_of("OutputAudioBufferStartedEvent", o)
    return m


@encodes(models.OutputAudioBufferStartedEvent)
def write_output_audio_buffer_started_event(m: models.OutputAudioBufferStartedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "output_audio_buffer.started",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
    }
    if m.model_rest is not None:
        put_rest("OutputAudioBufferStartedEvent", o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferStoppedEvent, "type", "output_audio_buffer.stopped")
def read_output_audio_buffer_stopped_event(o: dict[str, Any]) -> models.OutputAudioBufferStoppedEvent:
    m = new(models.OutputAudioBufferStoppedEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.model_rest = None if len(o) == 3 else rest_of("OutputAudioBufferStoppedEvent", o)
    return m


@encodes(models.OutputAudioBufferStoppedEvent)
def write_output_audio_buffer_stopped_event(m: models.OutputAudioBufferStoppedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "output_audio_buffer.stopped",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
    }
    if m.model_rest is not None:
        put_rest("OutputAudioBufferStoppedEvent", o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferClearedEvent, "type", "output_audio_buffer.cleared")
def read_output_audio_buffer_cleared_event(o: dict[str, Any]) -> models.OutputAudioBufferClearedEvent:
    m = new(models.OutputAudioBufferClearedEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.model_rest = None if len(o) == 3 else rest_of("OutputAudioBufferClearedEvent", o)
    return m


@encodes(models.OutputAudioBufferClearedEvent)
def write_output_audio_buffer_cleared_event(m: models.OutputAudioBufferClearedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "output_audio_buffer.cleared",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
    }
    if m.model_rest is not None:
        put_rest("OutputAudioBufferClearedEvent", o, m.model_rest)
    return o


@decodes(models.ResponseCreatedEvent, "type", "response.created")
def read_response_created_event(o: dict[str, Any]) -> models.ResponseCreatedEvent:
    m = new(models.ResponseCreatedEvent)
    m.event_id = "" + o["event_id"]
    m.response = read_realtime_response(o["response"])
    m.model_rest = None if len(o) == 3 else rest_of("ResponseCreatedEvent", o)
    return m


@encodes(models.ResponseCreatedEvent)
def write_response_created_event(m: models.ResponseCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.created",
        "event_id": "" + m.event_id,
        "response": write_realtime_response(m.response),
    }
    if m.model_rest is not None:
        put_rest("ResponseCreatedEvent", o, m.model_rest)
    return o


@decodes(models.ResponseDoneEvent, "type", "response.done")
def read_response_done_event(o: dict[str, Any]) -> models.ResponseDoneEvent:
    m = new(models.ResponseDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response = read_realtime_response(o["response"])
    m.model_rest = None if len(o) == 3 else rest_of("ResponseDoneEvent", o)
    return m


@encodes(models.ResponseDoneEvent)
def write_response_done_event(m: models.ResponseDoneEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "response.done",
        "event_id": "" + m.event_id,
        "response": write_realtime_response(m.response),
    }
    if m.model_rest is not None:
        put_rest("ResponseDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputItemAddedEvent, "type", "response.output_item.added")
def read_response_output_item_added_event(o: dict[str, Any]) -> models.ResponseOutputItemAddedEvent:
    m = new(models.ResponseOutputItemAddedEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item = read_realtime_conversation_item(o["item"])
    m.model_rest = None if len(o) == 5 else rest_of("ResponseOutputItemAddedEvent", o)
    return m


@encodes(models.ResponseOutputItemAddedEvent)
def write_response_output_item_added_event(m: models.ResponseOutputItemAddedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_item.added",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item": write_realtime_conversation_item(m.item),
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputItemAddedEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputItemDoneEvent, "type", "response.output_item.done")
def read_response_output_item_done_event(o: dict[str, Any]) -> models.ResponseOutputItemDoneEvent:
    m = new(models.ResponseOutputItemDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item = read_realtime_conversation_item(o["item"])
    m.model_rest = None if len(o) == 5 else rest_of("ResponseOutputItemDoneEvent", o)
    return m


@encodes(models.ResponseOutputItemDoneEvent)
def write_response_output_item_done_event(m: models.ResponseOutputItemDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_item.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item": write_realtime_conversation_item(m.item),
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputItemDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseContentPartAddedEvent, "type", "response.content_part.added")
def read_response_content_part_added_event(o: dict[str, Any]) -> models.ResponseContentPartAddedEvent:
    m = new(models.ResponseContentPartAddedEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.part = read_response_content_part(o["part"])
    m.model_rest = None if len(o) == 7 else rest_of("ResponseContentPartAddedEvent", o)
    return m


@encodes(models.ResponseContentPartAddedEvent)
def write_response_content_part_added_event(m: models.ResponseContentPartAddedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.content_part.added",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "part": write_response_content_part(m.part),
    }
    if m.model_rest is not None:
        put_rest("ResponseContentPartAddedEvent", o, m.model_rest)
    return o


@decodes(models.ResponseContentPartDoneEvent, "type", "response.content_part.done")
def read_response_content_part_done_event(o: dict[str, Any]) -> models.ResponseContentPartDoneEvent:
    m = new(models.ResponseContentPartDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.part = read_response_content_part(o["part"])
    m.model_rest = None if len(o) == 7 else rest_of("ResponseContentPartDoneEvent", o)
    return m


@encodes(models.ResponseContentPartDoneEvent)
def write_response_content_part_done_event(m: models.ResponseContentPartDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.content_part.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "part": write_response_content_part(m.part),
    }
    if m.model_rest is not None:
        put_rest("ResponseContentPartDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputTextDeltaEvent, "type", "response.output_text.delta")
def read_response_output_text_delta_event(o: dict[str, Any]) -> models.ResponseOutputTextDeltaEvent:
    m = new(models.ResponseOutputTextDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputTextDeltaEvent", o)
    return m


@encodes(models.ResponseOutputTextDeltaEvent)
def write_response_output_text_delta_event(m: models.ResponseOutputTextDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_text.delta",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputTextDeltaEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputTextDoneEvent, "type", "response.output_text.done")
def read_response_output_text_done_event(o: dict[str, Any]) -> models.ResponseOutputTextDoneEvent:
    m = new(models.ResponseOutputTextDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = "" + o["text"]
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputTextDoneEvent", o)
    return m


@encodes(models.ResponseOutputTextDoneEvent)
def write_response_output_text_done_event(m: models.ResponseOutputTextDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_text.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "text": "" + m.text,
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputTextDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioDeltaEvent, "type", "response.output_audio.delta")
def read_response_output_audio_delta_event(o: dict[str, Any]) -> models.ResponseOutputAudioDeltaEvent:
    m = new(models.ResponseOutputAudioDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputAudioDeltaEvent", o)
    return m


@encodes(models.ResponseOutputAudioDeltaEvent)
def write_response_output_audio_delta_event(m: models.ResponseOutputAudioDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio.delta",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputAudioDeltaEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioDoneEvent, "type", "response.output_audio.done")
def read_response_output_audio_done_event(o: dict[str, Any]) -> models.ResponseOutputAudioDoneEvent:
    m = new(models.ResponseOutputAudioDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.model_rest = None if len(o) == 6 else rest_of("ResponseOutputAudioDoneEvent", o)
    return m


@encodes(models.ResponseOutputAudioDoneEvent)
def write_response_output_audio_done_event(m: models.ResponseOutputAudioDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputAudioDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioTranscriptDeltaEvent, "type", "response.output_audio_transcript.delta")
def read_response_output_audio_transcript_delta_event(
    o: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDeltaEvent:
    m = new(models.ResponseOutputAudioTranscriptDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputAudioTranscriptDeltaEvent", o)
    return m


@encodes(models.ResponseOutputAudioTranscriptDeltaEvent)
def write_response_output_audio_transcript_delta_event(
    m: models.ResponseOutputAudioTranscriptDeltaEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio_transcript.delta",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputAudioTranscriptDeltaEvent", o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioTranscriptDoneEvent, "type", "response.output_audio_transcript.done")
def read_response_output_audio_transcript_done_event(
    o: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDoneEvent:
    m = new(models.ResponseOutputAudioTranscriptDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.transcript = "" + o["transcript"]
    m.model_rest = None if len(o) == 7 else rest_of("ResponseOutputAudioTranscriptDoneEvent", o)
    return m


@encodes(models.ResponseOutputAudioTranscriptDoneEvent)
def write_response_output_audio_transcript_done_event(
    m: models.ResponseOutputAudioTranscriptDoneEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio_transcript.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "transcript": "" + m.transcript,
    }
    if m.model_rest is not None:
        put_rest("ResponseOutputAudioTranscriptDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseFunctionCallArgumentsDeltaEvent, "type", "response.function_call_arguments.delta")
def read_response_function_call_arguments_delta_event(
    o: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDeltaEvent:
    m = new(models.ResponseFunctionCallArgumentsDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.call_id = "" + o["call_id"]
    m.delta = "" + o["delta"]
    m.model_rest = None if len(o) == 7 else rest_of("ResponseFunctionCallArgumentsDeltaEvent", o)
    return m


@encodes(models.ResponseFunctionCallArgumentsDeltaEvent)
def write_response_function_call_arguments_delta_event(
    m: models.ResponseFunctionCallArgumentsDeltaEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.function_call_arguments.delta",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "call_id": "" + m.call_id,
        "delta": "" + m.delta,
    }
    if m.model_rest is not None:
        put_rest("ResponseFunctionCallArgumentsDeltaEvent", o, m.model_rest)
    return o


@decodes(models.ResponseFunctionCallArgumentsDoneEvent, "type", "response.function_call_arguments.done")
def read_response_function_call_arguments_done_event(
    o: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDoneEvent:
    m = new(models.ResponseFunctionCallArgumentsDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.call_id = "" + o["call_id"]
    m.name = "" + o["name"]
    m.arguments = "" + o["arguments"]
    m.model_rest = None if len(o) == 8 else rest_of("ResponseFunctionCallArgumentsDoneEvent", o)
    return m


@encodes(models.ResponseFunctionCallArgumentsDoneEvent)
def write_response_function_call_arguments_done_event(
    m: models.ResponseFunctionCallArgumentsDoneEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.function_call_arguments.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "call_id": "" + m.call_id,
        "name": "" + m.name,
        "arguments": "" + m.arguments,
    }
    if m.model_rest is not None:
        put_rest("ResponseFunctionCallArgumentsDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallArgumentsDeltaEvent, "type", "response.mcp_call_arguments.delta")
def read_response_mcp_call_arguments_delta_event(o: dict[str, Any]) -> models.ResponseMcpCallArgumentsDeltaEvent:
    m = new(models.ResponseMcpCallArgumentsDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseMcpCallArgumentsDeltaEvent", o)
    return m


@encodes(models.ResponseMcpCallArgumentsDeltaEvent)
def write_response_mcp_call_arguments_delta_event(m: models.ResponseMcpCallArgumentsDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call_arguments.delta",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest("ResponseMcpCallArgumentsDeltaEvent", o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallArgumentsDoneEvent, "type", "response.mcp_call_arguments.done")
def read_response_mcp_call_arguments_done_event(o: dict[str, Any]) -> models.ResponseMcpCallArgumentsDoneEvent:
    m = new(models.ResponseMcpCallArgumentsDoneEvent)
    m.event_id = "" + o["event_id"]
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.arguments = "" + o["arguments"]
    m.model_rest = None if len(o) == 6 else rest_of("ResponseMcpCallArgumentsDoneEvent", o)
    return m


@encodes(models.ResponseMcpCallArgumentsDoneEvent)
def write_response_mcp_call_arguments_done_event(m: models.ResponseMcpCallArgumentsDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call_arguments.done",
        "event_id": "" + m.event_id,
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "arguments": "" + m.arguments,
    }
    if m.model_rest is not None:
        put_rest("ResponseMcpCallArgumentsDoneEvent", o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallInProgressEvent, "type", "response.mcp_call.in_progress")
def read_response_mcp_call_in_progress_event(o: dict[str, Any]) -> models.ResponseMcpCallInProgressEvent:
    m = new(models.ResponseMcpCallInProgressEvent)
    m.event_id = "" + o["event_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 4 else rest_of("ResponseMcpCallInProgressEvent", o)
    return m


@encodes(models.ResponseMcpCallInProgressEvent)
def write_response_mcp_call_in_progress_event(m: models.ResponseMcpCallInProgressEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call.in_progress",
        "event_id": "" + m.event_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("ResponseMcpCallInProgressEvent", o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallCompletedEvent, "type", "response.mcp_call.completed")
def read_response_mcp_call_completed_event(o: dict[str, Any]) -> models.ResponseMcpCallCompletedEvent:
    m = new(models.ResponseMcpCallCompletedEvent)
    m.event_id = "" + o["event_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 4 else rest_of("ResponseMcpCallCompletedEvent", o)
    return m


@encodes(models.ResponseMcpCallCompletedEvent)
def write_response_mcp_call_completed_event(m: models.ResponseMcpCallCompletedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call.completed",
        "event_id": "" + m.event_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("ResponseMcpCallCompletedEvent", o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallFailedEvent, "type", "response.mcp_call.failed")
def read_response_mcp_call_failed_event(o: dict[str, Any]) -> models.ResponseMcpCallFailedEvent:
    m = new(models.ResponseMcpCallFailedEvent)
    m.event_id = "" + o["event_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 4 else rest_of("ResponseMcpCallFailedEvent", o)
    return m


@encodes(models.ResponseMcpCallFailedEvent)
def write_response_mcp_call_failed_event(m: models.ResponseMcpCallFailedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call.failed",
        "event_id": "" + m.event_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("ResponseMcpCallFailedEvent", o, m.model_rest)
    return o


@decodes(models.McpListToolsInProgressEvent, "type", "mcp_list_tools.in_progress")
def read_mcp_list_tools_in_progress_event(o: dict[str, Any]) -> models.McpListToolsInProgressEvent:
    m = new(models.McpListToolsInProgressEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 3 else rest_of("McpListToolsInProgressEvent", o)
    return m


@encodes(models.McpListToolsInProgressEvent)
def write_mcp_list_tools_in_progress_event(m: models.McpListToolsInProgressEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_list_tools.in_progress",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("McpListToolsInProgressEvent", o, m.model_rest)
    return o


@decodes(models.McpListToolsCompletedEvent, "type", "mcp_list_tools.completed")
def read_mcp_list_tools_completed_event(o: dict[str, Any]) -> models.McpListToolsCompletedEvent:
    m = new(models.McpListToolsCompletedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 3 else rest_of("McpListToolsCompletedEvent", o)
    return m


@encodes(models.McpListToolsCompletedEvent)
def write_mcp_list_tools_completed_event(m: models.McpListToolsCompletedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_list_tools.completed",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("McpListToolsCompletedEvent", o, m.model_rest)
    return o


@decodes(models.McpListToolsFailedEvent, "type", "mcp_list_tools.failed")
def read_mcp_list_tools_failed_event(o: dict[str, Any]) -> models.McpListToolsFailedEvent:
    m = new(models.McpListToolsFailedEvent)
    m.event_id = "" + o["event_id"]
    m.item_id = "" + o["item_id"]
    m.model_rest = None if len(o) == 3 else rest_of("McpListToolsFailedEvent", o)
    return m


@encodes(models.McpListToolsFailedEvent)
def write_mcp_list_tools_failed_event(m: models.McpListToolsFailedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_list_tools.failed",
        "event_id": "" + m.event_id,
        "item_id": "" + m.item_id,
    }
    if m.model_rest is not None:
        put_rest("McpListToolsFailedEvent", o, m.model_rest)
    return o


@decodes(models.RateLimitsUpdatedEvent, "type", "rate_limits.updated")
def read_rate_limits_updated_event(o: dict[str, Any]) -> models.RateLimitsUpdatedEvent:
    m = new(models.RateLimitsUpdatedEvent)
    m.event_id = "" + o["event_id"]
    m.rate_limits = list_in(read_realtime_rate_limit, o["rate_limits"])
    m.model_rest = None if len(o) == 3 else rest_of("RateLimitsUpdatedEvent", o)
    return m


@encodes(models.RateLimitsUpdatedEvent)
def write_rate_limits_updated_event(m: models.RateLimitsUpdatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "rate_limits.updated",
        "event_id": "" + m.event_id,
        "rate_limits": list_out(write_realtime_rate_limit, m.rate_limits),
    }
    if m.model_rest is not None:
        put_rest("RateLimitsUpdatedEvent", o, m.model_rest)
    return o


@decodes(models.ErrorEvent, "type", "error")
def read_error_event(o: dict[str, Any]) -> models.ErrorEvent:
    m = new(models.ErrorEvent)
    m.event_id = "" + o["event_id"]
    m.error = read_realtime_error(o["error"])
    m.model_rest = None if len(o) == 3 else rest_of("ErrorEvent", o)
    return m


@encodes(models.ErrorEvent)
def write_error_event(m: models.ErrorEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "error",
        "event_id": "" + m.event_id,
        "error": write_realtime_error(m.error),
    }
    if m.model_rest is not None:
        put_rest("ErrorEvent", o, m.model_rest)
    return o
