# From server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module server_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import finite, integer, number, string, whole
from .._runtime.unset import UNSET
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
def read_conversation(obj: dict[str, Any]) -> models.Conversation:
    model = new(models.Conversation)
    model.id = None
    model.object = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_OBJECT_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("Conversation", obj) if unread else None
    return model


@encodes(models.Conversation)
def write_conversation(model: models.Conversation) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    return obj if model.model_rest is None else with_rest("Conversation", obj, model.model_rest)


@decodes(models.RealtimeError)
def read_realtime_error(obj: dict[str, Any]) -> models.RealtimeError:
    model = new(models.RealtimeError)
    model.message = string(obj["message"])
    model.type = None
    model.code = None
    model.param = None
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("code")) is not None:
        model.code = string(value)
        unread -= 1
    if (value := obj.get("param")) is not None:
        model.param = string(value)
        unread -= 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeError", obj) if unread else None
    return model


@encodes(models.RealtimeError)
def write_realtime_error(model: models.RealtimeError) -> dict[str, Any]:
    obj: dict[str, Any] = {"message": "" + model.message}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.code is not None:
        obj["code"] = "" + model.code
    if model.param is not None:
        obj["param"] = "" + model.param
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("RealtimeError", obj, model.model_rest)


@decodes(models.RealtimeRateLimit)
def read_realtime_rate_limit(obj: dict[str, Any]) -> models.RealtimeRateLimit:
    model = new(models.RealtimeRateLimit)
    model.name = None
    model.limit = None
    model.remaining = None
    model.reset_seconds = None
    unread = len(obj)
    if (value := obj.get("name")) is not None:
        model.name = RATE_LIMIT_NAME_MEMBERS[value]
        unread -= 1
    if (value := obj.get("limit")) is not None:
        model.limit = integer(value)
        unread -= 1
    if (value := obj.get("remaining")) is not None:
        model.remaining = integer(value)
        unread -= 1
    if (value := obj.get("reset_seconds")) is not None:
        model.reset_seconds = number(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeRateLimit", obj) if unread else None
    return model


@encodes(models.RealtimeRateLimit)
def write_realtime_rate_limit(model: models.RealtimeRateLimit) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.limit is not None:
        obj["limit"] = value if type(value := model.limit) is int else whole(value)
    if model.remaining is not None:
        obj["remaining"] = value if type(value := model.remaining) is int else whole(value)
    if model.reset_seconds is not None:
        obj["reset_seconds"] = finite(model.reset_seconds)
    return obj if model.model_rest is None else with_rest("RealtimeRateLimit", obj, model.model_rest)


@decodes(models.SessionCreatedEvent, "type", "session.created")
def read_session_created_event(obj: dict[str, Any]) -> models.SessionCreatedEvent:
    model = new(models.SessionCreatedEvent)
    model.event_id = string(obj["event_id"])
    model.session = read_server_session_config(obj["session"])
    model.model_rest = None if len(obj) == 3 else rest_of("SessionCreatedEvent", obj)
    return model


@encodes(models.SessionCreatedEvent)
def write_session_created_event(model: models.SessionCreatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "session.created",
        "event_id": "" + model.event_id,
        "session": write_server_session_config(model.session),
    }
    return obj if model.model_rest is None else with_rest("SessionCreatedEvent", obj, model.model_rest)


@decodes(models.SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(obj: dict[str, Any]) -> models.SessionUpdatedEvent:
    model = new(models.SessionUpdatedEvent)
    model.event_id = string(obj["event_id"])
    model.session = read_server_session_config(obj["session"])
    model.model_rest = None if len(obj) == 3 else rest_of("SessionUpdatedEvent", obj)
    return model


@encodes(models.SessionUpdatedEvent)
def write_session_updated_event(model: models.SessionUpdatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "session.updated",
        "event_id": "" + model.event_id,
        "session": write_server_session_config(model.session),
    }
    return obj if model.model_rest is None else with_rest("SessionUpdatedEvent", obj, model.model_rest)


@decodes(models.ConversationCreatedEvent, "type", "conversation.created")
def read_conversation_created_event(obj: dict[str, Any]) -> models.ConversationCreatedEvent:
    model = new(models.ConversationCreatedEvent)
    model.event_id = string(obj["event_id"])
    model.conversation = read_conversation(obj["conversation"])
    model.model_rest = None if len(obj) == 3 else rest_of("ConversationCreatedEvent", obj)
    return model


@encodes(models.ConversationCreatedEvent)
def write_conversation_created_event(model: models.ConversationCreatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "conversation.created",
        "event_id": "" + model.event_id,
        "conversation": write_conversation(model.conversation),
    }
    return obj if model.model_rest is None else with_rest("ConversationCreatedEvent", obj, model.model_rest)


@decodes(models.ConversationItemCreatedEvent, "type", "conversation.item.created")
def read_conversation_item_created_event(obj: dict[str, Any]) -> models.ConversationItemCreatedEvent:
    model = new(models.ConversationItemCreatedEvent)
    model.event_id = string(obj["event_id"])
    model.item = read_realtime_conversation_item(obj["item"])
    model.previous_item_id = UNSET
    unread = len(obj) - 3
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemCreatedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemCreatedEvent)
def write_conversation_item_created_event(model: models.ConversationItemCreatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.created",
        "event_id": "" + model.event_id,
        "item": write_realtime_conversation_item(model.item),
    }
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    return obj if model.model_rest is None else with_rest("ConversationItemCreatedEvent", obj, model.model_rest)


@decodes(models.ConversationItemAddedEvent, "type", "conversation.item.added")
def read_conversation_item_added_event(obj: dict[str, Any]) -> models.ConversationItemAddedEvent:
    model = new(models.ConversationItemAddedEvent)
    model.event_id = string(obj["event_id"])
    model.item = read_realtime_conversation_item(obj["item"])
    model.previous_item_id = UNSET
    unread = len(obj) - 3
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemAddedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemAddedEvent)
def write_conversation_item_added_event(model: models.ConversationItemAddedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.added",
        "event_id": "" + model.event_id,
        "item": write_realtime_conversation_item(model.item),
    }
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    return obj if model.model_rest is None else with_rest("ConversationItemAddedEvent", obj, model.model_rest)


@decodes(models.ConversationItemDoneEvent, "type", "conversation.item.done")
def read_conversation_item_done_event(obj: dict[str, Any]) -> models.ConversationItemDoneEvent:
    model = new(models.ConversationItemDoneEvent)
    model.event_id = string(obj["event_id"])
    model.item = read_realtime_conversation_item(obj["item"])
    model.previous_item_id = UNSET
    unread = len(obj) - 3
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemDoneEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemDoneEvent)
def write_conversation_item_done_event(model: models.ConversationItemDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.done",
        "event_id": "" + model.event_id,
        "item": write_realtime_conversation_item(model.item),
    }
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    return obj if model.model_rest is None else with_rest("ConversationItemDoneEvent", obj, model.model_rest)


@decodes(models.ConversationItemDeletedEvent, "type", "conversation.item.deleted")
def read_conversation_item_deleted_event(obj: dict[str, Any]) -> models.ConversationItemDeletedEvent:
    model = new(models.ConversationItemDeletedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("ConversationItemDeletedEvent", obj)
    return model


@encodes(models.ConversationItemDeletedEvent)
def write_conversation_item_deleted_event(model: models.ConversationItemDeletedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "conversation.item.deleted",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("ConversationItemDeletedEvent", obj, model.model_rest)


@decodes(models.ConversationItemRetrievedEvent, "type", "conversation.item.retrieved")
def read_conversation_item_retrieved_event(obj: dict[str, Any]) -> models.ConversationItemRetrievedEvent:
    model = new(models.ConversationItemRetrievedEvent)
    model.event_id = string(obj["event_id"])
    model.item = read_realtime_conversation_item(obj["item"])
    model.model_rest = None if len(obj) == 3 else rest_of("ConversationItemRetrievedEvent", obj)
    return model


@encodes(models.ConversationItemRetrievedEvent)
def write_conversation_item_retrieved_event(model: models.ConversationItemRetrievedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "conversation.item.retrieved",
        "event_id": "" + model.event_id,
        "item": write_realtime_conversation_item(model.item),
    }
    return obj if model.model_rest is None else with_rest("ConversationItemRetrievedEvent", obj, model.model_rest)


@decodes(models.ConversationItemTruncatedEvent, "type", "conversation.item.truncated")
def read_conversation_item_truncated_event(obj: dict[str, Any]) -> models.ConversationItemTruncatedEvent:
    model = new(models.ConversationItemTruncatedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.content_index = integer(obj["content_index"])
    model.audio_end_ms = integer(obj["audio_end_ms"])
    model.model_rest = None if len(obj) == 5 else rest_of("ConversationItemTruncatedEvent", obj)
    return model


@encodes(models.ConversationItemTruncatedEvent)
def write_conversation_item_truncated_event(model: models.ConversationItemTruncatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.truncated",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "audio_end_ms": value if type(value := model.audio_end_ms) is int else whole(value),
    }
    return obj if model.model_rest is None else with_rest("ConversationItemTruncatedEvent", obj, model.model_rest)


@decodes(
    models.ConversationItemInputAudioTranscriptionCompletedEvent,
    "type",
    "conversation.item.input_audio_transcription.completed",
)
def read_conversation_item_input_audio_transcription_completed_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionCompletedEvent:
    model = new(models.ConversationItemInputAudioTranscriptionCompletedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.transcript = string(obj["transcript"])
    model.content_index = None
    model.languages = None
    model.logprobs = None
    model.usage = None
    unread = len(obj) - 4
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("languages")) is not None:
        model.languages = [read_transcription_language(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("logprobs")) is not None:
        model.logprobs = [read_log_prob_properties(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("usage")) is not None:
        model.usage = read_transcription_usage(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionCompletedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionCompletedEvent)
def write_conversation_item_input_audio_transcription_completed_event(
    model: models.ConversationItemInputAudioTranscriptionCompletedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.completed",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
        "transcript": "" + model.transcript,
    }
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.languages is not None:
        obj["languages"] = [write_transcription_language(item) for item in sequence(model.languages)]
    if model.logprobs is not None:
        obj["logprobs"] = [write_log_prob_properties(item) for item in sequence(model.logprobs)]
    if model.usage is not None:
        obj["usage"] = write_transcription_usage(model.usage)
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionCompletedEvent", obj, model.model_rest)
    )


@decodes(
    models.ConversationItemInputAudioTranscriptionDeltaEvent,
    "type",
    "conversation.item.input_audio_transcription.delta",
)
def read_conversation_item_input_audio_transcription_delta_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionDeltaEvent:
    model = new(models.ConversationItemInputAudioTranscriptionDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.content_index = None
    model.delta = None
    model.logprobs = None
    model.obfuscation = None
    unread = len(obj) - 3
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("delta")) is not None:
        model.delta = string(value)
        unread -= 1
    if (value := obj.get("logprobs")) is not None:
        model.logprobs = [read_log_prob_properties(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionDeltaEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionDeltaEvent)
def write_conversation_item_input_audio_transcription_delta_event(
    model: models.ConversationItemInputAudioTranscriptionDeltaEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.delta",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.delta is not None:
        obj["delta"] = "" + model.delta
    if model.logprobs is not None:
        obj["logprobs"] = [write_log_prob_properties(item) for item in sequence(model.logprobs)]
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionDeltaEvent", obj, model.model_rest)
    )


@decodes(
    models.ConversationItemInputAudioTranscriptionFailedEvent,
    "type",
    "conversation.item.input_audio_transcription.failed",
)
def read_conversation_item_input_audio_transcription_failed_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionFailedEvent:
    model = new(models.ConversationItemInputAudioTranscriptionFailedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.content_index = integer(obj["content_index"])
    model.error = read_transcription_error(obj["error"])
    model.model_rest = None if len(obj) == 5 else rest_of("ConversationItemInputAudioTranscriptionFailedEvent", obj)
    return model


@encodes(models.ConversationItemInputAudioTranscriptionFailedEvent)
def write_conversation_item_input_audio_transcription_failed_event(
    model: models.ConversationItemInputAudioTranscriptionFailedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.failed",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "error": write_transcription_error(model.error),
    }
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionFailedEvent", obj, model.model_rest)
    )


@decodes(
    models.ConversationItemInputAudioTranscriptionSegmentEvent,
    "type",
    "conversation.item.input_audio_transcription.segment",
)
def read_conversation_item_input_audio_transcription_segment_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionSegmentEvent:
    model = new(models.ConversationItemInputAudioTranscriptionSegmentEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.content_index = integer(obj["content_index"])
    model.text = string(obj["text"])
    model.id = string(obj["id"])
    model.speaker = string(obj["speaker"])
    model.start = number(obj["start"])
    model.end = number(obj["end"])
    model.model_rest = None if len(obj) == 9 else rest_of("ConversationItemInputAudioTranscriptionSegmentEvent", obj)
    return model


@encodes(models.ConversationItemInputAudioTranscriptionSegmentEvent)
def write_conversation_item_input_audio_transcription_segment_event(
    model: models.ConversationItemInputAudioTranscriptionSegmentEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.segment",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "text": "" + model.text,
        "id": "" + model.id,
        "speaker": "" + model.speaker,
        "start": finite(model.start),
        "end": finite(model.end),
    }
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionSegmentEvent", obj, model.model_rest)
    )


@decodes(models.InputAudioBufferClearedEvent, "type", "input_audio_buffer.cleared")
def read_input_audio_buffer_cleared_event(obj: dict[str, Any]) -> models.InputAudioBufferClearedEvent:
    model = new(models.InputAudioBufferClearedEvent)
    model.event_id = string(obj["event_id"])
    model.model_rest = None if len(obj) == 2 else rest_of("InputAudioBufferClearedEvent", obj)
    return model


@encodes(models.InputAudioBufferClearedEvent)
def write_input_audio_buffer_cleared_event(model: models.InputAudioBufferClearedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_audio_buffer.cleared", "event_id": "" + model.event_id}
    return obj if model.model_rest is None else with_rest("InputAudioBufferClearedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferCommittedEvent, "type", "input_audio_buffer.committed")
def read_input_audio_buffer_committed_event(obj: dict[str, Any]) -> models.InputAudioBufferCommittedEvent:
    model = new(models.InputAudioBufferCommittedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.previous_item_id = UNSET
    unread = len(obj) - 3
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferCommittedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferCommittedEvent)
def write_input_audio_buffer_committed_event(model: models.InputAudioBufferCommittedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "input_audio_buffer.committed",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    return obj if model.model_rest is None else with_rest("InputAudioBufferCommittedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferSpeechStartedEvent, "type", "input_audio_buffer.speech_started")
def read_input_audio_buffer_speech_started_event(obj: dict[str, Any]) -> models.InputAudioBufferSpeechStartedEvent:
    model = new(models.InputAudioBufferSpeechStartedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.audio_start_ms = None
    unread = len(obj) - 3
    if (value := obj.get("audio_start_ms")) is not None:
        model.audio_start_ms = integer(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferSpeechStartedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferSpeechStartedEvent)
def write_input_audio_buffer_speech_started_event(model: models.InputAudioBufferSpeechStartedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "input_audio_buffer.speech_started",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    if model.audio_start_ms is not None:
        obj["audio_start_ms"] = value if type(value := model.audio_start_ms) is int else whole(value)
    return obj if model.model_rest is None else with_rest("InputAudioBufferSpeechStartedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferSpeechStoppedEvent, "type", "input_audio_buffer.speech_stopped")
def read_input_audio_buffer_speech_stopped_event(obj: dict[str, Any]) -> models.InputAudioBufferSpeechStoppedEvent:
    model = new(models.InputAudioBufferSpeechStoppedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.audio_end_ms = None
    unread = len(obj) - 3
    if (value := obj.get("audio_end_ms")) is not None:
        model.audio_end_ms = integer(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferSpeechStoppedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferSpeechStoppedEvent)
def write_input_audio_buffer_speech_stopped_event(model: models.InputAudioBufferSpeechStoppedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "input_audio_buffer.speech_stopped",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    if model.audio_end_ms is not None:
        obj["audio_end_ms"] = value if type(value := model.audio_end_ms) is int else whole(value)
    return obj if model.model_rest is None else with_rest("InputAudioBufferSpeechStoppedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferTimeoutTriggeredEvent, "type", "input_audio_buffer.timeout_triggered")
def read_input_audio_buffer_timeout_triggered_event(
    obj: dict[str, Any],
) -> models.InputAudioBufferTimeoutTriggeredEvent:
    model = new(models.InputAudioBufferTimeoutTriggeredEvent)
    model.event_id = string(obj["event_id"])
    model.audio_start_ms = integer(obj["audio_start_ms"])
    model.audio_end_ms = integer(obj["audio_end_ms"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 5 else rest_of("InputAudioBufferTimeoutTriggeredEvent", obj)
    return model


@encodes(models.InputAudioBufferTimeoutTriggeredEvent)
def write_input_audio_buffer_timeout_triggered_event(
    model: models.InputAudioBufferTimeoutTriggeredEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "input_audio_buffer.timeout_triggered",
        "event_id": "" + model.event_id,
        "audio_start_ms": value if type(value := model.audio_start_ms) is int else whole(value),
        "audio_end_ms": value if type(value := model.audio_end_ms) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    return (
        obj if model.model_rest is None else with_rest("InputAudioBufferTimeoutTriggeredEvent", obj, model.model_rest)
    )


@decodes(models.InputAudioBufferDtmfEventReceivedEvent, "type", "input_audio_buffer.dtmf_event_received")
def read_input_audio_buffer_dtmf_event_received_event(
    obj: dict[str, Any],
) -> models.InputAudioBufferDtmfEventReceivedEvent:
    model = new(models.InputAudioBufferDtmfEventReceivedEvent)
    model.event = string(obj["event"])
    model.received_at = integer(obj["received_at"])
    model.model_rest = None if len(obj) == 3 else rest_of("InputAudioBufferDtmfEventReceivedEvent", obj)
    return model


@encodes(models.InputAudioBufferDtmfEventReceivedEvent)
def write_input_audio_buffer_dtmf_event_received_event(
    model: models.InputAudioBufferDtmfEventReceivedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "input_audio_buffer.dtmf_event_received",
        "event": "" + model.event,
        "received_at": value if type(value := model.received_at) is int else whole(value),
    }
    return (
        obj if model.model_rest is None else with_rest("InputAudioBufferDtmfEventReceivedEvent", obj, model.model_rest)
    )


@decodes(models.OutputAudioBufferStartedEvent, "type", "output_audio_buffer.started")
def read_output_audio_buffer_started_event(obj: dict[str, Any]) -> models.OutputAudioBufferStartedEvent:
    model = new(models.OutputAudioBufferStartedEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("OutputAudioBufferStartedEvent", obj)
    return model


@encodes(models.OutputAudioBufferStartedEvent)
def write_output_audio_buffer_started_event(model: models.OutputAudioBufferStartedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "output_audio_buffer.started",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
    }
    return obj if model.model_rest is None else with_rest("OutputAudioBufferStartedEvent", obj, model.model_rest)


@decodes(models.OutputAudioBufferStoppedEvent, "type", "output_audio_buffer.stopped")
def read_output_audio_buffer_stopped_event(obj: dict[str, Any]) -> models.OutputAudioBufferStoppedEvent:
    model = new(models.OutputAudioBufferStoppedEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("OutputAudioBufferStoppedEvent", obj)
    return model


@encodes(models.OutputAudioBufferStoppedEvent)
def write_output_audio_buffer_stopped_event(model: models.OutputAudioBufferStoppedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "output_audio_buffer.stopped",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
    }
    return obj if model.model_rest is None else with_rest("OutputAudioBufferStoppedEvent", obj, model.model_rest)


@decodes(models.OutputAudioBufferClearedEvent, "type", "output_audio_buffer.cleared")
def read_output_audio_buffer_cleared_event(obj: dict[str, Any]) -> models.OutputAudioBufferClearedEvent:
    model = new(models.OutputAudioBufferClearedEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("OutputAudioBufferClearedEvent", obj)
    return model


@encodes(models.OutputAudioBufferClearedEvent)
def write_output_audio_buffer_cleared_event(model: models.OutputAudioBufferClearedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "output_audio_buffer.cleared",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
    }
    return obj if model.model_rest is None else with_rest("OutputAudioBufferClearedEvent", obj, model.model_rest)


@decodes(models.ResponseCreatedEvent, "type", "response.created")
def read_response_created_event(obj: dict[str, Any]) -> models.ResponseCreatedEvent:
    model = new(models.ResponseCreatedEvent)
    model.event_id = string(obj["event_id"])
    model.response = read_realtime_response(obj["response"])
    model.model_rest = None if len(obj) == 3 else rest_of("ResponseCreatedEvent", obj)
    return model


@encodes(models.ResponseCreatedEvent)
def write_response_created_event(model: models.ResponseCreatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "response.created",
        "event_id": "" + model.event_id,
        "response": write_realtime_response(model.response),
    }
    return obj if model.model_rest is None else with_rest("ResponseCreatedEvent", obj, model.model_rest)


@decodes(models.ResponseDoneEvent, "type", "response.done")
def read_response_done_event(obj: dict[str, Any]) -> models.ResponseDoneEvent:
    model = new(models.ResponseDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response = read_realtime_response(obj["response"])
    model.model_rest = None if len(obj) == 3 else rest_of("ResponseDoneEvent", obj)
    return model


@encodes(models.ResponseDoneEvent)
def write_response_done_event(model: models.ResponseDoneEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "response.done",
        "event_id": "" + model.event_id,
        "response": write_realtime_response(model.response),
    }
    return obj if model.model_rest is None else with_rest("ResponseDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputItemAddedEvent, "type", "response.output_item.added")
def read_response_output_item_added_event(obj: dict[str, Any]) -> models.ResponseOutputItemAddedEvent:
    model = new(models.ResponseOutputItemAddedEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.output_index = integer(obj["output_index"])
    model.item = read_realtime_conversation_item(obj["item"])
    model.model_rest = None if len(obj) == 5 else rest_of("ResponseOutputItemAddedEvent", obj)
    return model


@encodes(models.ResponseOutputItemAddedEvent)
def write_response_output_item_added_event(model: models.ResponseOutputItemAddedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_item.added",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item": write_realtime_conversation_item(model.item),
    }
    return obj if model.model_rest is None else with_rest("ResponseOutputItemAddedEvent", obj, model.model_rest)


@decodes(models.ResponseOutputItemDoneEvent, "type", "response.output_item.done")
def read_response_output_item_done_event(obj: dict[str, Any]) -> models.ResponseOutputItemDoneEvent:
    model = new(models.ResponseOutputItemDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.output_index = integer(obj["output_index"])
    model.item = read_realtime_conversation_item(obj["item"])
    model.model_rest = None if len(obj) == 5 else rest_of("ResponseOutputItemDoneEvent", obj)
    return model


@encodes(models.ResponseOutputItemDoneEvent)
def write_response_output_item_done_event(model: models.ResponseOutputItemDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_item.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item": write_realtime_conversation_item(model.item),
    }
    return obj if model.model_rest is None else with_rest("ResponseOutputItemDoneEvent", obj, model.model_rest)


@decodes(models.ResponseContentPartAddedEvent, "type", "response.content_part.added")
def read_response_content_part_added_event(obj: dict[str, Any]) -> models.ResponseContentPartAddedEvent:
    model = new(models.ResponseContentPartAddedEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.part = read_response_content_part(obj["part"])
    model.content = None
    unread = len(obj) - 7
    if (value := obj.get("content")) is not None:
        model.content = read_response_content_part(value)
        unread -= 1
    model.model_rest = rest_of("ResponseContentPartAddedEvent", obj) if unread else None
    return model


@encodes(models.ResponseContentPartAddedEvent)
def write_response_content_part_added_event(model: models.ResponseContentPartAddedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.content_part.added",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "part": write_response_content_part(model.part),
    }
    if model.content is not None:
        obj["content"] = write_response_content_part(model.content)
    return obj if model.model_rest is None else with_rest("ResponseContentPartAddedEvent", obj, model.model_rest)


@decodes(models.ResponseContentPartDoneEvent, "type", "response.content_part.done")
def read_response_content_part_done_event(obj: dict[str, Any]) -> models.ResponseContentPartDoneEvent:
    model = new(models.ResponseContentPartDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.part = None
    model.content = None
    unread = len(obj) - 6
    if (value := obj.get("part")) is not None:
        model.part = read_response_content_part(value)
        unread -= 1
    if (value := obj.get("content")) is not None:
        model.content = read_response_content_part(value)
        unread -= 1
    model.model_rest = rest_of("ResponseContentPartDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseContentPartDoneEvent)
def write_response_content_part_done_event(model: models.ResponseContentPartDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.content_part.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
    }
    if model.part is not None:
        obj["part"] = write_response_content_part(model.part)
    if model.content is not None:
        obj["content"] = write_response_content_part(model.content)
    return obj if model.model_rest is None else with_rest("ResponseContentPartDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputTextDeltaEvent, "type", "response.output_text.delta")
def read_response_output_text_delta_event(obj: dict[str, Any]) -> models.ResponseOutputTextDeltaEvent:
    model = new(models.ResponseOutputTextDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.delta = string(obj["delta"])
    model.obfuscation = None
    unread = len(obj) - 7
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputTextDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputTextDeltaEvent)
def write_response_output_text_delta_event(model: models.ResponseOutputTextDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_text.delta",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "delta": "" + model.delta,
    }
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return obj if model.model_rest is None else with_rest("ResponseOutputTextDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseOutputTextDoneEvent, "type", "response.output_text.done")
def read_response_output_text_done_event(obj: dict[str, Any]) -> models.ResponseOutputTextDoneEvent:
    model = new(models.ResponseOutputTextDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.text = string(obj["text"])
    model.model_rest = None if len(obj) == 7 else rest_of("ResponseOutputTextDoneEvent", obj)
    return model


@encodes(models.ResponseOutputTextDoneEvent)
def write_response_output_text_done_event(model: models.ResponseOutputTextDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_text.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "text": "" + model.text,
    }
    return obj if model.model_rest is None else with_rest("ResponseOutputTextDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioDeltaEvent, "type", "response.output_audio.delta")
def read_response_output_audio_delta_event(obj: dict[str, Any]) -> models.ResponseOutputAudioDeltaEvent:
    model = new(models.ResponseOutputAudioDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.delta = string(obj["delta"])
    model.model_rest = None if len(obj) == 7 else rest_of("ResponseOutputAudioDeltaEvent", obj)
    return model


@encodes(models.ResponseOutputAudioDeltaEvent)
def write_response_output_audio_delta_event(model: models.ResponseOutputAudioDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_audio.delta",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "delta": "" + model.delta,
    }
    return obj if model.model_rest is None else with_rest("ResponseOutputAudioDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioDoneEvent, "type", "response.output_audio.done")
def read_response_output_audio_done_event(obj: dict[str, Any]) -> models.ResponseOutputAudioDoneEvent:
    model = new(models.ResponseOutputAudioDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.model_rest = None if len(obj) == 6 else rest_of("ResponseOutputAudioDoneEvent", obj)
    return model


@encodes(models.ResponseOutputAudioDoneEvent)
def write_response_output_audio_done_event(model: models.ResponseOutputAudioDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_audio.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
    }
    return obj if model.model_rest is None else with_rest("ResponseOutputAudioDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioTranscriptDeltaEvent, "type", "response.output_audio_transcript.delta")
def read_response_output_audio_transcript_delta_event(
    obj: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDeltaEvent:
    model = new(models.ResponseOutputAudioTranscriptDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.delta = string(obj["delta"])
    model.obfuscation = None
    unread = len(obj) - 7
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputAudioTranscriptDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputAudioTranscriptDeltaEvent)
def write_response_output_audio_transcript_delta_event(
    model: models.ResponseOutputAudioTranscriptDeltaEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_audio_transcript.delta",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "delta": "" + model.delta,
    }
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return (
        obj if model.model_rest is None else with_rest("ResponseOutputAudioTranscriptDeltaEvent", obj, model.model_rest)
    )


@decodes(models.ResponseOutputAudioTranscriptDoneEvent, "type", "response.output_audio_transcript.done")
def read_response_output_audio_transcript_done_event(
    obj: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDoneEvent:
    model = new(models.ResponseOutputAudioTranscriptDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.content_index = integer(obj["content_index"])
    model.transcript = string(obj["transcript"])
    model.model_rest = None if len(obj) == 7 else rest_of("ResponseOutputAudioTranscriptDoneEvent", obj)
    return model


@encodes(models.ResponseOutputAudioTranscriptDoneEvent)
def write_response_output_audio_transcript_done_event(
    model: models.ResponseOutputAudioTranscriptDoneEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_audio_transcript.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "transcript": "" + model.transcript,
    }
    return (
        obj if model.model_rest is None else with_rest("ResponseOutputAudioTranscriptDoneEvent", obj, model.model_rest)
    )


@decodes(models.ResponseFunctionCallArgumentsDeltaEvent, "type", "response.function_call_arguments.delta")
def read_response_function_call_arguments_delta_event(
    obj: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDeltaEvent:
    model = new(models.ResponseFunctionCallArgumentsDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.call_id = string(obj["call_id"])
    model.delta = string(obj["delta"])
    model.output_index = None
    model.obfuscation = None
    unread = len(obj) - 6
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseFunctionCallArgumentsDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseFunctionCallArgumentsDeltaEvent)
def write_response_function_call_arguments_delta_event(
    model: models.ResponseFunctionCallArgumentsDeltaEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.function_call_arguments.delta",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "call_id": "" + model.call_id,
        "delta": "" + model.delta,
    }
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return (
        obj if model.model_rest is None else with_rest("ResponseFunctionCallArgumentsDeltaEvent", obj, model.model_rest)
    )


@decodes(models.ResponseFunctionCallArgumentsDoneEvent, "type", "response.function_call_arguments.done")
def read_response_function_call_arguments_done_event(
    obj: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDoneEvent:
    model = new(models.ResponseFunctionCallArgumentsDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.call_id = string(obj["call_id"])
    model.arguments = string(obj["arguments"])
    model.name = None
    unread = len(obj) - 7
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseFunctionCallArgumentsDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseFunctionCallArgumentsDoneEvent)
def write_response_function_call_arguments_done_event(
    model: models.ResponseFunctionCallArgumentsDoneEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.function_call_arguments.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "call_id": "" + model.call_id,
        "arguments": "" + model.arguments,
    }
    if model.name is not None:
        obj["name"] = "" + model.name
    return (
        obj if model.model_rest is None else with_rest("ResponseFunctionCallArgumentsDoneEvent", obj, model.model_rest)
    )


@decodes(models.ResponseMcpCallArgumentsDeltaEvent, "type", "response.mcp_call_arguments.delta")
def read_response_mcp_call_arguments_delta_event(obj: dict[str, Any]) -> models.ResponseMcpCallArgumentsDeltaEvent:
    model = new(models.ResponseMcpCallArgumentsDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.delta = string(obj["delta"])
    model.obfuscation = None
    unread = len(obj) - 6
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseMcpCallArgumentsDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseMcpCallArgumentsDeltaEvent)
def write_response_mcp_call_arguments_delta_event(model: models.ResponseMcpCallArgumentsDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call_arguments.delta",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "delta": "" + model.delta,
    }
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return obj if model.model_rest is None else with_rest("ResponseMcpCallArgumentsDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallArgumentsDoneEvent, "type", "response.mcp_call_arguments.done")
def read_response_mcp_call_arguments_done_event(obj: dict[str, Any]) -> models.ResponseMcpCallArgumentsDoneEvent:
    model = new(models.ResponseMcpCallArgumentsDoneEvent)
    model.event_id = string(obj["event_id"])
    model.response_id = string(obj["response_id"])
    model.item_id = string(obj["item_id"])
    model.output_index = integer(obj["output_index"])
    model.arguments = string(obj["arguments"])
    model.model_rest = None if len(obj) == 6 else rest_of("ResponseMcpCallArgumentsDoneEvent", obj)
    return model


@encodes(models.ResponseMcpCallArgumentsDoneEvent)
def write_response_mcp_call_arguments_done_event(model: models.ResponseMcpCallArgumentsDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call_arguments.done",
        "event_id": "" + model.event_id,
        "response_id": "" + model.response_id,
        "item_id": "" + model.item_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "arguments": "" + model.arguments,
    }
    return obj if model.model_rest is None else with_rest("ResponseMcpCallArgumentsDoneEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallInProgressEvent, "type", "response.mcp_call.in_progress")
def read_response_mcp_call_in_progress_event(obj: dict[str, Any]) -> models.ResponseMcpCallInProgressEvent:
    model = new(models.ResponseMcpCallInProgressEvent)
    model.event_id = string(obj["event_id"])
    model.output_index = integer(obj["output_index"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 4 else rest_of("ResponseMcpCallInProgressEvent", obj)
    return model


@encodes(models.ResponseMcpCallInProgressEvent)
def write_response_mcp_call_in_progress_event(model: models.ResponseMcpCallInProgressEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call.in_progress",
        "event_id": "" + model.event_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("ResponseMcpCallInProgressEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallCompletedEvent, "type", "response.mcp_call.completed")
def read_response_mcp_call_completed_event(obj: dict[str, Any]) -> models.ResponseMcpCallCompletedEvent:
    model = new(models.ResponseMcpCallCompletedEvent)
    model.event_id = string(obj["event_id"])
    model.output_index = integer(obj["output_index"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 4 else rest_of("ResponseMcpCallCompletedEvent", obj)
    return model


@encodes(models.ResponseMcpCallCompletedEvent)
def write_response_mcp_call_completed_event(model: models.ResponseMcpCallCompletedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call.completed",
        "event_id": "" + model.event_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("ResponseMcpCallCompletedEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallFailedEvent, "type", "response.mcp_call.failed")
def read_response_mcp_call_failed_event(obj: dict[str, Any]) -> models.ResponseMcpCallFailedEvent:
    model = new(models.ResponseMcpCallFailedEvent)
    model.event_id = string(obj["event_id"])
    model.output_index = integer(obj["output_index"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 4 else rest_of("ResponseMcpCallFailedEvent", obj)
    return model


@encodes(models.ResponseMcpCallFailedEvent)
def write_response_mcp_call_failed_event(model: models.ResponseMcpCallFailedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call.failed",
        "event_id": "" + model.event_id,
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("ResponseMcpCallFailedEvent", obj, model.model_rest)


@decodes(models.McpListToolsInProgressEvent, "type", "mcp_list_tools.in_progress")
def read_mcp_list_tools_in_progress_event(obj: dict[str, Any]) -> models.McpListToolsInProgressEvent:
    model = new(models.McpListToolsInProgressEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpListToolsInProgressEvent", obj)
    return model


@encodes(models.McpListToolsInProgressEvent)
def write_mcp_list_tools_in_progress_event(model: models.McpListToolsInProgressEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_list_tools.in_progress",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("McpListToolsInProgressEvent", obj, model.model_rest)


@decodes(models.McpListToolsCompletedEvent, "type", "mcp_list_tools.completed")
def read_mcp_list_tools_completed_event(obj: dict[str, Any]) -> models.McpListToolsCompletedEvent:
    model = new(models.McpListToolsCompletedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpListToolsCompletedEvent", obj)
    return model


@encodes(models.McpListToolsCompletedEvent)
def write_mcp_list_tools_completed_event(model: models.McpListToolsCompletedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_list_tools.completed",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("McpListToolsCompletedEvent", obj, model.model_rest)


@decodes(models.McpListToolsFailedEvent, "type", "mcp_list_tools.failed")
def read_mcp_list_tools_failed_event(obj: dict[str, Any]) -> models.McpListToolsFailedEvent:
    model = new(models.McpListToolsFailedEvent)
    model.event_id = string(obj["event_id"])
    model.item_id = string(obj["item_id"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpListToolsFailedEvent", obj)
    return model


@encodes(models.McpListToolsFailedEvent)
def write_mcp_list_tools_failed_event(model: models.McpListToolsFailedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_list_tools.failed",
        "event_id": "" + model.event_id,
        "item_id": "" + model.item_id,
    }
    return obj if model.model_rest is None else with_rest("McpListToolsFailedEvent", obj, model.model_rest)


@decodes(models.RateLimitsUpdatedEvent, "type", "rate_limits.updated")
def read_rate_limits_updated_event(obj: dict[str, Any]) -> models.RateLimitsUpdatedEvent:
    model = new(models.RateLimitsUpdatedEvent)
    model.event_id = string(obj["event_id"])
    model.rate_limits = [read_realtime_rate_limit(item) for item in array(obj["rate_limits"])]
    model.model_rest = None if len(obj) == 3 else rest_of("RateLimitsUpdatedEvent", obj)
    return model


@encodes(models.RateLimitsUpdatedEvent)
def write_rate_limits_updated_event(model: models.RateLimitsUpdatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "rate_limits.updated",
        "event_id": "" + model.event_id,
        "rate_limits": [write_realtime_rate_limit(item) for item in sequence(model.rate_limits)],
    }
    return obj if model.model_rest is None else with_rest("RateLimitsUpdatedEvent", obj, model.model_rest)


@decodes(models.ErrorEvent, "type", "error")
def read_error_event(obj: dict[str, Any]) -> models.ErrorEvent:
    model = new(models.ErrorEvent)
    model.event_id = string(obj["event_id"])
    model.error = read_realtime_error(obj["error"])
    model.model_rest = None if len(obj) == 3 else rest_of("ErrorEvent", obj)
    return model


@encodes(models.ErrorEvent)
def write_error_event(model: models.ErrorEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "error", "event_id": "" + model.event_id, "error": write_realtime_error(model.error)}
    return obj if model.model_rest is None else with_rest("ErrorEvent", obj, model.model_rest)
