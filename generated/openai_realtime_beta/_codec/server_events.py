# From server_events.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Codec of the module server_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.scalars import finite, free_json, integer, json_value, number, whole
from .._runtime.unset import UNSET
from .enum_members import RESPONSE_STATUS_MEMBERS
from .items import read_beta_conversation_item, write_beta_conversation_item
from .openai_realtime import (
    read_conversation,
    read_log_prob_properties,
    read_realtime_rate_limit,
    read_response_content_part,
    read_transcription_error,
    read_transcription_language,
    read_transcription_usage,
    write_conversation,
    write_log_prob_properties,
    write_realtime_rate_limit,
    write_response_content_part,
    write_transcription_error,
    write_transcription_language,
    write_transcription_usage,
)
from .response import read_beta_response, read_beta_usage, write_beta_response, write_beta_usage
from .session import (
    read_beta_session,
    read_beta_transcription_session,
    write_beta_session,
    write_beta_transcription_session,
)


@decodes(models.BetaError)
def read_beta_error(o: dict[str, Any]) -> models.BetaError:
    m = new(models.BetaError)
    m.message = "" + o["message"]
    m.type = None
    m.code = None
    m.param = None
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
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
            m.model_rest = rest_of("BetaError", o)
    return m


@encodes(models.BetaError)
def write_beta_error(m: models.BetaError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "message": "" + m.message,
    }
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.param) is not None:
        o["param"] = "" + v
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.SessionCreatedEvent, "type", "session.created")
def read_session_created_event(o: dict[str, Any]) -> models.SessionCreatedEvent:
    m = new(models.SessionCreatedEvent)
    m.event_id = None
    m.session = None
    m.id = None
    m.created = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("session")) is not None:
            m.session = read_beta_session(v)
            rest -= 1
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("created")) is not None:
            m.created = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionCreatedEvent", o)
    return m


@encodes(models.SessionCreatedEvent)
def write_session_created_event(m: models.SessionCreatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.created",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.session) is not None:
        o["session"] = write_beta_session(v)
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.created) is not None:
        o["created"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(o: dict[str, Any]) -> models.SessionUpdatedEvent:
    m = new(models.SessionUpdatedEvent)
    m.session = read_beta_session(o["session"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionUpdatedEvent", o)
    return m


@encodes(models.SessionUpdatedEvent)
def write_session_updated_event(m: models.SessionUpdatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.updated",
        "session": write_beta_session(m.session),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.SessionFinishedEvent, "type", "session.finished")
def read_session_finished_event(o: dict[str, Any]) -> models.SessionFinishedEvent:
    m = new(models.SessionFinishedEvent)
    m.event_id = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionFinishedEvent", o)
    return m


@encodes(models.SessionFinishedEvent)
def write_session_finished_event(m: models.SessionFinishedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.finished",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionSessionCreatedEvent, "type", "transcription_session.created")
def read_transcription_session_created_event(o: dict[str, Any]) -> models.TranscriptionSessionCreatedEvent:
    m = new(models.TranscriptionSessionCreatedEvent)
    m.session = read_beta_transcription_session(o["session"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionSessionCreatedEvent", o)
    return m


@encodes(models.TranscriptionSessionCreatedEvent)
def write_transcription_session_created_event(m: models.TranscriptionSessionCreatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "transcription_session.created",
        "session": write_beta_transcription_session(m.session),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionSessionUpdatedEvent, "type", "transcription_session.updated")
def read_transcription_session_updated_event(o: dict[str, Any]) -> models.TranscriptionSessionUpdatedEvent:
    m = new(models.TranscriptionSessionUpdatedEvent)
    m.session = read_beta_transcription_session(o["session"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionSessionUpdatedEvent", o)
    return m


@encodes(models.TranscriptionSessionUpdatedEvent)
def write_transcription_session_updated_event(m: models.TranscriptionSessionUpdatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "transcription_session.updated",
        "session": write_beta_transcription_session(m.session),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationCreatedEvent, "type", "conversation.created")
def read_conversation_created_event(o: dict[str, Any]) -> models.ConversationCreatedEvent:
    m = new(models.ConversationCreatedEvent)
    m.conversation = read_conversation(o["conversation"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationCreatedEvent", o)
    return m


@encodes(models.ConversationCreatedEvent)
def write_conversation_created_event(m: models.ConversationCreatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.created",
        "conversation": write_conversation(m.conversation),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationItemCreatedEvent, "type", "conversation.item.created")
def read_conversation_item_created_event(o: dict[str, Any]) -> models.ConversationItemCreatedEvent:
    m = new(models.ConversationItemCreatedEvent)
    m.item = read_beta_conversation_item(o["item"])
    m.event_id = None
    m.previous_item_id = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("previous_item_id", UNSET)) is not UNSET:
            m.previous_item_id = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemCreatedEvent", o)
    return m


@encodes(models.ConversationItemCreatedEvent)
def write_conversation_item_created_event(m: models.ConversationItemCreatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.created",
        "item": write_beta_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.previous_item_id) is not UNSET:
        o["previous_item_id"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationItemAddedEvent, "type", "conversation.item.added")
def read_conversation_item_added_event(o: dict[str, Any]) -> models.ConversationItemAddedEvent:
    m = new(models.ConversationItemAddedEvent)
    m.item = read_beta_conversation_item(o["item"])
    m.event_id = None
    m.previous_item_id = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("previous_item_id", UNSET)) is not UNSET:
            m.previous_item_id = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemAddedEvent", o)
    return m


@encodes(models.ConversationItemAddedEvent)
def write_conversation_item_added_event(m: models.ConversationItemAddedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.added",
        "item": write_beta_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.previous_item_id) is not UNSET:
        o["previous_item_id"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationItemDoneEvent, "type", "conversation.item.done")
def read_conversation_item_done_event(o: dict[str, Any]) -> models.ConversationItemDoneEvent:
    m = new(models.ConversationItemDoneEvent)
    m.item = read_beta_conversation_item(o["item"])
    m.event_id = None
    m.previous_item_id = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("previous_item_id", UNSET)) is not UNSET:
            m.previous_item_id = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemDoneEvent", o)
    return m


@encodes(models.ConversationItemDoneEvent)
def write_conversation_item_done_event(m: models.ConversationItemDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.done",
        "item": write_beta_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.previous_item_id) is not UNSET:
        o["previous_item_id"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationItemDeletedEvent, "type", "conversation.item.deleted")
def read_conversation_item_deleted_event(o: dict[str, Any]) -> models.ConversationItemDeletedEvent:
    m = new(models.ConversationItemDeletedEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemDeletedEvent", o)
    return m


@encodes(models.ConversationItemDeletedEvent)
def write_conversation_item_deleted_event(m: models.ConversationItemDeletedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.deleted",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationItemRetrievedEvent, "type", "conversation.item.retrieved")
def read_conversation_item_retrieved_event(o: dict[str, Any]) -> models.ConversationItemRetrievedEvent:
    m = new(models.ConversationItemRetrievedEvent)
    m.item = read_beta_conversation_item(o["item"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemRetrievedEvent", o)
    return m


@encodes(models.ConversationItemRetrievedEvent)
def write_conversation_item_retrieved_event(m: models.ConversationItemRetrievedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.retrieved",
        "item": write_beta_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ConversationItemTruncatedEvent, "type", "conversation.item.truncated")
def read_conversation_item_truncated_event(o: dict[str, Any]) -> models.ConversationItemTruncatedEvent:
    m = new(models.ConversationItemTruncatedEvent)
    m.item_id = "" + o["item_id"]
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.audio_end_ms = v if type(v := o["audio_end_ms"]) is int else integer(v)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemTruncatedEvent", o)
    return m


@encodes(models.ConversationItemTruncatedEvent)
def write_conversation_item_truncated_event(m: models.ConversationItemTruncatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.truncated",
        "item_id": "" + m.item_id,
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "audio_end_ms": v if type(v := m.audio_end_ms) is int else whole(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
    m.item_id = "" + o["item_id"]
    m.transcript = "" + o["transcript"]
    m.event_id = None
    m.content_index = None
    m.languages = None
    m.logprobs = None
    m.usage = None
    m.status = None
    m.language = None
    m.emotion = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("content_index")) is not None:
            m.content_index = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("languages")) is not None:
            m.languages = list_in(read_transcription_language, v)
            rest -= 1
        if (v := o.get("logprobs")) is not None:
            m.logprobs = list_in(read_log_prob_properties, v)
            rest -= 1
        if (v := o.get("usage")) is not None:
            m.usage = read_transcription_usage(v)
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = RESPONSE_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("language")) is not None:
            m.language = "" + v
            rest -= 1
        if (v := o.get("emotion")) is not None:
            m.emotion = "" + v
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
        "item_id": "" + m.item_id,
        "transcript": "" + m.transcript,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if (v := m.languages) is not None:
        o["languages"] = list_out(write_transcription_language, v)
    if (v := m.logprobs) is not None:
        o["logprobs"] = list_out(write_log_prob_properties, v)
    if (v := m.usage) is not None:
        o["usage"] = write_transcription_usage(v)
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.language) is not None:
        o["language"] = "" + v
    if (v := m.emotion) is not None:
        o["emotion"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.content_index = None
    m.delta = None
    m.logprobs = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
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
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if (v := m.delta) is not None:
        o["delta"] = "" + v
    if (v := m.logprobs) is not None:
        o["logprobs"] = list_out(write_log_prob_properties, v)
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(
    models.ConversationItemInputAudioTranscriptionUpdatedEvent,
    "type",
    "conversation.item.input_audio_transcription.updated",
)
def read_conversation_item_input_audio_transcription_updated_event(
    o: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionUpdatedEvent:
    m = new(models.ConversationItemInputAudioTranscriptionUpdatedEvent)
    m.item_id = "" + o["item_id"]
    m.transcript = "" + o["transcript"]
    m.event_id = None
    m.content_index = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("content_index")) is not None:
            m.content_index = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionUpdatedEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionUpdatedEvent)
def write_conversation_item_input_audio_transcription_updated_event(
    m: models.ConversationItemInputAudioTranscriptionUpdatedEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.updated",
        "item_id": "" + m.item_id,
        "transcript": "" + m.transcript,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(
    models.ConversationItemInputAudioTranscriptionTextEvent,
    "type",
    "conversation.item.input_audio_transcription.text",
)
def read_conversation_item_input_audio_transcription_text_event(
    o: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionTextEvent:
    m = new(models.ConversationItemInputAudioTranscriptionTextEvent)
    m.item_id = "" + o["item_id"]
    m.text = "" + o["text"]
    m.event_id = None
    m.content_index = None
    m.stash = None
    m.language = None
    m.emotion = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("content_index")) is not None:
            m.content_index = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("stash")) is not None:
            m.stash = "" + v
            rest -= 1
        if (v := o.get("language")) is not None:
            m.language = "" + v
            rest -= 1
        if (v := o.get("emotion")) is not None:
            m.emotion = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionTextEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionTextEvent)
def write_conversation_item_input_audio_transcription_text_event(
    m: models.ConversationItemInputAudioTranscriptionTextEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.text",
        "item_id": "" + m.item_id,
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if (v := m.stash) is not None:
        o["stash"] = "" + v
    if (v := m.language) is not None:
        o["language"] = "" + v
    if (v := m.emotion) is not None:
        o["emotion"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
    m.item_id = "" + o["item_id"]
    m.text = "" + o["text"]
    m.event_id = None
    m.content_index = None
    m.id = None
    m.speaker = None
    m.start = None
    m.end = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("content_index")) is not None:
            m.content_index = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("speaker")) is not None:
            m.speaker = "" + v
            rest -= 1
        if (v := o.get("start")) is not None:
            m.start = number(v)
            rest -= 1
        if (v := o.get("end")) is not None:
            m.end = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionSegmentEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionSegmentEvent)
def write_conversation_item_input_audio_transcription_segment_event(
    m: models.ConversationItemInputAudioTranscriptionSegmentEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.segment",
        "item_id": "" + m.item_id,
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.speaker) is not None:
        o["speaker"] = "" + v
    if (v := m.start) is not None:
        o["start"] = finite(v)
    if (v := m.end) is not None:
        o["end"] = finite(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
    m.item_id = "" + o["item_id"]
    m.error = read_transcription_error(o["error"])
    m.event_id = None
    m.content_index = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("content_index")) is not None:
            m.content_index = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemInputAudioTranscriptionFailedEvent", o)
    return m


@encodes(models.ConversationItemInputAudioTranscriptionFailedEvent)
def write_conversation_item_input_audio_transcription_failed_event(
    m: models.ConversationItemInputAudioTranscriptionFailedEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.failed",
        "item_id": "" + m.item_id,
        "error": write_transcription_error(m.error),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.content_index) is not None:
        o["content_index"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputAudioBufferClearedEvent, "type", "input_audio_buffer.cleared")
def read_input_audio_buffer_cleared_event(o: dict[str, Any]) -> models.InputAudioBufferClearedEvent:
    m = new(models.InputAudioBufferClearedEvent)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferClearedEvent", o)
    return m


@encodes(models.InputAudioBufferClearedEvent)
def write_input_audio_buffer_cleared_event(m: models.InputAudioBufferClearedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.cleared",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputAudioBufferCommittedEvent, "type", "input_audio_buffer.committed")
def read_input_audio_buffer_committed_event(o: dict[str, Any]) -> models.InputAudioBufferCommittedEvent:
    m = new(models.InputAudioBufferCommittedEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.previous_item_id = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("previous_item_id", UNSET)) is not UNSET:
            m.previous_item_id = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferCommittedEvent", o)
    return m


@encodes(models.InputAudioBufferCommittedEvent)
def write_input_audio_buffer_committed_event(m: models.InputAudioBufferCommittedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.committed",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.previous_item_id) is not UNSET:
        o["previous_item_id"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputAudioBufferSpeechStartedEvent, "type", "input_audio_buffer.speech_started")
def read_input_audio_buffer_speech_started_event(o: dict[str, Any]) -> models.InputAudioBufferSpeechStartedEvent:
    m = new(models.InputAudioBufferSpeechStartedEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.audio_start_ms = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("audio_start_ms")) is not None:
            m.audio_start_ms = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferSpeechStartedEvent", o)
    return m


@encodes(models.InputAudioBufferSpeechStartedEvent)
def write_input_audio_buffer_speech_started_event(m: models.InputAudioBufferSpeechStartedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.speech_started",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.audio_start_ms) is not None:
        o["audio_start_ms"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputAudioBufferSpeechStoppedEvent, "type", "input_audio_buffer.speech_stopped")
def read_input_audio_buffer_speech_stopped_event(o: dict[str, Any]) -> models.InputAudioBufferSpeechStoppedEvent:
    m = new(models.InputAudioBufferSpeechStoppedEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.audio_end_ms = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("audio_end_ms")) is not None:
            m.audio_end_ms = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferSpeechStoppedEvent", o)
    return m


@encodes(models.InputAudioBufferSpeechStoppedEvent)
def write_input_audio_buffer_speech_stopped_event(m: models.InputAudioBufferSpeechStoppedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.speech_stopped",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.audio_end_ms) is not None:
        o["audio_end_ms"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferStartedEvent, "type", "output_audio_buffer.started")
def read_output_audio_buffer_started_event(o: dict[str, Any]) -> models.OutputAudioBufferStartedEvent:
    m = new(models.OutputAudioBufferStartedEvent)
    m.response_id = "" + o["response_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputAudioBufferStartedEvent", o)
    return m


@encodes(models.OutputAudioBufferStartedEvent)
def write_output_audio_buffer_started_event(m: models.OutputAudioBufferStartedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_audio_buffer.started",
        "response_id": "" + m.response_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferStoppedEvent, "type", "output_audio_buffer.stopped")
def read_output_audio_buffer_stopped_event(o: dict[str, Any]) -> models.OutputAudioBufferStoppedEvent:
    m = new(models.OutputAudioBufferStoppedEvent)
    m.response_id = "" + o["response_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputAudioBufferStoppedEvent", o)
    return m


@encodes(models.OutputAudioBufferStoppedEvent)
def write_output_audio_buffer_stopped_event(m: models.OutputAudioBufferStoppedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_audio_buffer.stopped",
        "response_id": "" + m.response_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferClearedEvent, "type", "output_audio_buffer.cleared")
def read_output_audio_buffer_cleared_event(o: dict[str, Any]) -> models.OutputAudioBufferClearedEvent:
    m = new(models.OutputAudioBufferClearedEvent)
    m.response_id = "" + o["response_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputAudioBufferClearedEvent", o)
    return m


@encodes(models.OutputAudioBufferClearedEvent)
def write_output_audio_buffer_cleared_event(m: models.OutputAudioBufferClearedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_audio_buffer.cleared",
        "response_id": "" + m.response_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseCreatedEvent, "type", "response.created")
def read_response_created_event(o: dict[str, Any]) -> models.ResponseCreatedEvent:
    m = new(models.ResponseCreatedEvent)
    m.response = read_beta_response(o["response"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseCreatedEvent", o)
    return m


@encodes(models.ResponseCreatedEvent)
def write_response_created_event(m: models.ResponseCreatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.created",
        "response": write_beta_response(m.response),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseDoneEvent, "type", "response.done")
def read_response_done_event(o: dict[str, Any]) -> models.ResponseDoneEvent:
    m = new(models.ResponseDoneEvent)
    m.response = read_beta_response(o["response"])
    m.event_id = None
    m.response_id = None
    m.usage = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("response_id")) is not None:
            m.response_id = "" + v
            rest -= 1
        if (v := o.get("usage")) is not None:
            m.usage = read_beta_usage(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseDoneEvent", o)
    return m


@encodes(models.ResponseDoneEvent)
def write_response_done_event(m: models.ResponseDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.done",
        "response": write_beta_response(m.response),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.response_id) is not None:
        o["response_id"] = "" + v
    if (v := m.usage) is not None:
        o["usage"] = write_beta_usage(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputItemAddedEvent, "type", "response.output_item.added")
def read_response_output_item_added_event(o: dict[str, Any]) -> models.ResponseOutputItemAddedEvent:
    m = new(models.ResponseOutputItemAddedEvent)
    m.response_id = "" + o["response_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item = read_beta_conversation_item(o["item"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputItemAddedEvent", o)
    return m


@encodes(models.ResponseOutputItemAddedEvent)
def write_response_output_item_added_event(m: models.ResponseOutputItemAddedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_item.added",
        "response_id": "" + m.response_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item": write_beta_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputItemDoneEvent, "type", "response.output_item.done")
def read_response_output_item_done_event(o: dict[str, Any]) -> models.ResponseOutputItemDoneEvent:
    m = new(models.ResponseOutputItemDoneEvent)
    m.response_id = "" + o["response_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item = read_beta_conversation_item(o["item"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputItemDoneEvent", o)
    return m


@encodes(models.ResponseOutputItemDoneEvent)
def write_response_output_item_done_event(m: models.ResponseOutputItemDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_item.done",
        "response_id": "" + m.response_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item": write_beta_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseContentPartAddedEvent, "type", "response.content_part.added")
def read_response_content_part_added_event(o: dict[str, Any]) -> models.ResponseContentPartAddedEvent:
    m = new(models.ResponseContentPartAddedEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.event_id = None
    m.part = None
    m.content = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("part")) is not None:
            m.part = read_response_content_part(v)
            rest -= 1
        if (v := o.get("content")) is not None:
            m.content = read_response_content_part(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseContentPartAddedEvent", o)
    return m


@encodes(models.ResponseContentPartAddedEvent)
def write_response_content_part_added_event(m: models.ResponseContentPartAddedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.content_part.added",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.part) is not None:
        o["part"] = write_response_content_part(v)
    if (v := m.content) is not None:
        o["content"] = write_response_content_part(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseContentPartDoneEvent, "type", "response.content_part.done")
def read_response_content_part_done_event(o: dict[str, Any]) -> models.ResponseContentPartDoneEvent:
    m = new(models.ResponseContentPartDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.event_id = None
    m.part = None
    m.content = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("part")) is not None:
            m.part = read_response_content_part(v)
            rest -= 1
        if (v := o.get("content")) is not None:
            m.content = read_response_content_part(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseContentPartDoneEvent", o)
    return m


@encodes(models.ResponseContentPartDoneEvent)
def write_response_content_part_done_event(m: models.ResponseContentPartDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.content_part.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.part) is not None:
        o["part"] = write_response_content_part(v)
    if (v := m.content) is not None:
        o["content"] = write_response_content_part(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseTextDeltaEvent, "type", "response.text.delta")
def read_response_text_delta_event(o: dict[str, Any]) -> models.ResponseTextDeltaEvent:
    m = new(models.ResponseTextDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseTextDeltaEvent", o)
    return m


@encodes(models.ResponseTextDeltaEvent)
def write_response_text_delta_event(m: models.ResponseTextDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.text.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseTextDoneEvent, "type", "response.text.done")
def read_response_text_done_event(o: dict[str, Any]) -> models.ResponseTextDoneEvent:
    m = new(models.ResponseTextDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = "" + o["text"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseTextDoneEvent", o)
    return m


@encodes(models.ResponseTextDoneEvent)
def write_response_text_done_event(m: models.ResponseTextDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.text.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseTextTextEvent, "type", "response.text.text")
def read_response_text_text_event(o: dict[str, Any]) -> models.ResponseTextTextEvent:
    m = new(models.ResponseTextTextEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = "" + o["text"]
    m.event_id = None
    m.stash = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("stash")) is not None:
            m.stash = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseTextTextEvent", o)
    return m


@encodes(models.ResponseTextTextEvent)
def write_response_text_text_event(m: models.ResponseTextTextEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.text.text",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.stash) is not None:
        o["stash"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseAudioDeltaEvent, "type", "response.audio.delta")
def read_response_audio_delta_event(o: dict[str, Any]) -> models.ResponseAudioDeltaEvent:
    m = new(models.ResponseAudioDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseAudioDeltaEvent", o)
    return m


@encodes(models.ResponseAudioDeltaEvent)
def write_response_audio_delta_event(m: models.ResponseAudioDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.audio.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseAudioDoneEvent, "type", "response.audio.done")
def read_response_audio_done_event(o: dict[str, Any]) -> models.ResponseAudioDoneEvent:
    m = new(models.ResponseAudioDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseAudioDoneEvent", o)
    return m


@encodes(models.ResponseAudioDoneEvent)
def write_response_audio_done_event(m: models.ResponseAudioDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.audio.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseAudioTranscriptDeltaEvent, "type", "response.audio_transcript.delta")
def read_response_audio_transcript_delta_event(o: dict[str, Any]) -> models.ResponseAudioTranscriptDeltaEvent:
    m = new(models.ResponseAudioTranscriptDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseAudioTranscriptDeltaEvent", o)
    return m


@encodes(models.ResponseAudioTranscriptDeltaEvent)
def write_response_audio_transcript_delta_event(m: models.ResponseAudioTranscriptDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.audio_transcript.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseAudioTranscriptDoneEvent, "type", "response.audio_transcript.done")
def read_response_audio_transcript_done_event(o: dict[str, Any]) -> models.ResponseAudioTranscriptDoneEvent:
    m = new(models.ResponseAudioTranscriptDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.transcript = "" + o["transcript"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseAudioTranscriptDoneEvent", o)
    return m


@encodes(models.ResponseAudioTranscriptDoneEvent)
def write_response_audio_transcript_done_event(m: models.ResponseAudioTranscriptDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.audio_transcript.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "transcript": "" + m.transcript,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseAudioTranscriptTextEvent, "type", "response.audio_transcript.text")
def read_response_audio_transcript_text_event(o: dict[str, Any]) -> models.ResponseAudioTranscriptTextEvent:
    m = new(models.ResponseAudioTranscriptTextEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = "" + o["text"]
    m.event_id = None
    m.stash = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("stash")) is not None:
            m.stash = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseAudioTranscriptTextEvent", o)
    return m


@encodes(models.ResponseAudioTranscriptTextEvent)
def write_response_audio_transcript_text_event(m: models.ResponseAudioTranscriptTextEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.audio_transcript.text",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.stash) is not None:
        o["stash"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputTextDeltaEvent, "type", "response.output_text.delta")
def read_response_output_text_delta_event(o: dict[str, Any]) -> models.ResponseOutputTextDeltaEvent:
    m = new(models.ResponseOutputTextDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputTextDeltaEvent", o)
    return m


@encodes(models.ResponseOutputTextDeltaEvent)
def write_response_output_text_delta_event(m: models.ResponseOutputTextDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_text.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputTextDoneEvent, "type", "response.output_text.done")
def read_response_output_text_done_event(o: dict[str, Any]) -> models.ResponseOutputTextDoneEvent:
    m = new(models.ResponseOutputTextDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.text = "" + o["text"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputTextDoneEvent", o)
    return m


@encodes(models.ResponseOutputTextDoneEvent)
def write_response_output_text_done_event(m: models.ResponseOutputTextDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_text.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioDeltaEvent, "type", "response.output_audio.delta")
def read_response_output_audio_delta_event(o: dict[str, Any]) -> models.ResponseOutputAudioDeltaEvent:
    m = new(models.ResponseOutputAudioDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.rid = None
    m.ts = None
    m.latency = None
    m.audio_duration_ms = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("rid")) is not None:
            m.rid = "" + v
            rest -= 1
        if (v := o.get("ts")) is not None:
            m.ts = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("latency")) is not None:
            m.latency = "" + v
            rest -= 1
        if (v := o.get("audio_duration_ms")) is not None:
            m.audio_duration_ms = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputAudioDeltaEvent", o)
    return m


@encodes(models.ResponseOutputAudioDeltaEvent)
def write_response_output_audio_delta_event(m: models.ResponseOutputAudioDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.rid) is not None:
        o["rid"] = "" + v
    if (v := m.ts) is not None:
        o["ts"] = v if type(v) is int else whole(v)
    if (v := m.latency) is not None:
        o["latency"] = "" + v
    if (v := m.audio_duration_ms) is not None:
        o["audio_duration_ms"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioDoneEvent, "type", "response.output_audio.done")
def read_response_output_audio_done_event(o: dict[str, Any]) -> models.ResponseOutputAudioDoneEvent:
    m = new(models.ResponseOutputAudioDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputAudioDoneEvent", o)
    return m


@encodes(models.ResponseOutputAudioDoneEvent)
def write_response_output_audio_done_event(m: models.ResponseOutputAudioDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioTranscriptDeltaEvent, "type", "response.output_audio_transcript.delta")
def read_response_output_audio_transcript_delta_event(
    o: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDeltaEvent:
    m = new(models.ResponseOutputAudioTranscriptDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.obfuscation = None
    m.rid = None
    m.start_time = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if (v := o.get("rid")) is not None:
            m.rid = "" + v
            rest -= 1
        if (v := o.get("start_time")) is not None:
            m.start_time = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputAudioTranscriptDeltaEvent", o)
    return m


@encodes(models.ResponseOutputAudioTranscriptDeltaEvent)
def write_response_output_audio_transcript_delta_event(
    m: models.ResponseOutputAudioTranscriptDeltaEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio_transcript.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if (v := m.rid) is not None:
        o["rid"] = "" + v
    if (v := m.start_time) is not None:
        o["start_time"] = finite(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseOutputAudioTranscriptDoneEvent, "type", "response.output_audio_transcript.done")
def read_response_output_audio_transcript_done_event(
    o: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDoneEvent:
    m = new(models.ResponseOutputAudioTranscriptDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.content_index = v if type(v := o["content_index"]) is int else integer(v)
    m.transcript = "" + o["transcript"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseOutputAudioTranscriptDoneEvent", o)
    return m


@encodes(models.ResponseOutputAudioTranscriptDoneEvent)
def write_response_output_audio_transcript_done_event(
    m: models.ResponseOutputAudioTranscriptDoneEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.output_audio_transcript.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "transcript": "" + m.transcript,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseFunctionCallArgumentsDeltaEvent, "type", "response.function_call_arguments.delta")
def read_response_function_call_arguments_delta_event(
    o: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDeltaEvent:
    m = new(models.ResponseFunctionCallArgumentsDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.call_id = "" + o["call_id"]
    m.delta = "" + o["delta"]
    m.event_id = None
    m.output_index = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("output_index")) is not None:
            m.output_index = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("obfuscation")) is not None:
            m.obfuscation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseFunctionCallArgumentsDeltaEvent", o)
    return m


@encodes(models.ResponseFunctionCallArgumentsDeltaEvent)
def write_response_function_call_arguments_delta_event(
    m: models.ResponseFunctionCallArgumentsDeltaEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.function_call_arguments.delta",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "call_id": "" + m.call_id,
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.output_index) is not None:
        o["output_index"] = v if type(v) is int else whole(v)
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseFunctionCallArgumentsDoneEvent, "type", "response.function_call_arguments.done")
def read_response_function_call_arguments_done_event(
    o: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDoneEvent:
    m = new(models.ResponseFunctionCallArgumentsDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.call_id = "" + o["call_id"]
    m.arguments = "" + o["arguments"]
    m.event_id = None
    m.name = None
    m.model_rest = None
    if rest := len(o) - 6:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseFunctionCallArgumentsDoneEvent", o)
    return m


@encodes(models.ResponseFunctionCallArgumentsDoneEvent)
def write_response_function_call_arguments_done_event(
    m: models.ResponseFunctionCallArgumentsDoneEvent,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.function_call_arguments.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "call_id": "" + m.call_id,
        "arguments": "" + m.arguments,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.name) is not None:
        o["name"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallArgumentsDeltaEvent, "type", "response.mcp_call_arguments.delta")
def read_response_mcp_call_arguments_delta_event(o: dict[str, Any]) -> models.ResponseMcpCallArgumentsDeltaEvent:
    m = new(models.ResponseMcpCallArgumentsDeltaEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.obfuscation = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
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
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.obfuscation) is not None:
        o["obfuscation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallArgumentsDoneEvent, "type", "response.mcp_call_arguments.done")
def read_response_mcp_call_arguments_done_event(o: dict[str, Any]) -> models.ResponseMcpCallArgumentsDoneEvent:
    m = new(models.ResponseMcpCallArgumentsDoneEvent)
    m.response_id = "" + o["response_id"]
    m.item_id = "" + o["item_id"]
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.arguments = "" + o["arguments"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseMcpCallArgumentsDoneEvent", o)
    return m


@encodes(models.ResponseMcpCallArgumentsDoneEvent)
def write_response_mcp_call_arguments_done_event(m: models.ResponseMcpCallArgumentsDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call_arguments.done",
        "response_id": "" + m.response_id,
        "item_id": "" + m.item_id,
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "arguments": "" + m.arguments,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallInProgressEvent, "type", "response.mcp_call.in_progress")
def read_response_mcp_call_in_progress_event(o: dict[str, Any]) -> models.ResponseMcpCallInProgressEvent:
    m = new(models.ResponseMcpCallInProgressEvent)
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseMcpCallInProgressEvent", o)
    return m


@encodes(models.ResponseMcpCallInProgressEvent)
def write_response_mcp_call_in_progress_event(m: models.ResponseMcpCallInProgressEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call.in_progress",
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallCompletedEvent, "type", "response.mcp_call.completed")
def read_response_mcp_call_completed_event(o: dict[str, Any]) -> models.ResponseMcpCallCompletedEvent:
    m = new(models.ResponseMcpCallCompletedEvent)
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseMcpCallCompletedEvent", o)
    return m


@encodes(models.ResponseMcpCallCompletedEvent)
def write_response_mcp_call_completed_event(m: models.ResponseMcpCallCompletedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call.completed",
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseMcpCallFailedEvent, "type", "response.mcp_call.failed")
def read_response_mcp_call_failed_event(o: dict[str, Any]) -> models.ResponseMcpCallFailedEvent:
    m = new(models.ResponseMcpCallFailedEvent)
    m.output_index = v if type(v := o["output_index"]) is int else integer(v)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseMcpCallFailedEvent", o)
    return m


@encodes(models.ResponseMcpCallFailedEvent)
def write_response_mcp_call_failed_event(m: models.ResponseMcpCallFailedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.mcp_call.failed",
        "output_index": v if type(v := m.output_index) is int else whole(v),
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpListToolsInProgressEvent, "type", "mcp_list_tools.in_progress")
def read_mcp_list_tools_in_progress_event(o: dict[str, Any]) -> models.McpListToolsInProgressEvent:
    m = new(models.McpListToolsInProgressEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolsInProgressEvent", o)
    return m


@encodes(models.McpListToolsInProgressEvent)
def write_mcp_list_tools_in_progress_event(m: models.McpListToolsInProgressEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_list_tools.in_progress",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpListToolsCompletedEvent, "type", "mcp_list_tools.completed")
def read_mcp_list_tools_completed_event(o: dict[str, Any]) -> models.McpListToolsCompletedEvent:
    m = new(models.McpListToolsCompletedEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolsCompletedEvent", o)
    return m


@encodes(models.McpListToolsCompletedEvent)
def write_mcp_list_tools_completed_event(m: models.McpListToolsCompletedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_list_tools.completed",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpListToolsFailedEvent, "type", "mcp_list_tools.failed")
def read_mcp_list_tools_failed_event(o: dict[str, Any]) -> models.McpListToolsFailedEvent:
    m = new(models.McpListToolsFailedEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolsFailedEvent", o)
    return m


@encodes(models.McpListToolsFailedEvent)
def write_mcp_list_tools_failed_event(m: models.McpListToolsFailedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_list_tools.failed",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RateLimitsUpdatedEvent, "type", "rate_limits.updated")
def read_rate_limits_updated_event(o: dict[str, Any]) -> models.RateLimitsUpdatedEvent:
    m = new(models.RateLimitsUpdatedEvent)
    m.rate_limits = list_in(read_realtime_rate_limit, o["rate_limits"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("RateLimitsUpdatedEvent", o)
    return m


@encodes(models.RateLimitsUpdatedEvent)
def write_rate_limits_updated_event(m: models.RateLimitsUpdatedEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "rate_limits.updated",
        "rate_limits": list_out(write_realtime_rate_limit, m.rate_limits),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionDeltaEvent, "type", "transcription.delta")
def read_transcription_delta_event(o: dict[str, Any]) -> models.TranscriptionDeltaEvent:
    m = new(models.TranscriptionDeltaEvent)
    m.delta = "" + o["delta"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionDeltaEvent", o)
    return m


@encodes(models.TranscriptionDeltaEvent)
def write_transcription_delta_event(m: models.TranscriptionDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "transcription.delta",
        "delta": "" + m.delta,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionDoneEvent, "type", "transcription.done")
def read_transcription_done_event(o: dict[str, Any]) -> models.TranscriptionDoneEvent:
    m = new(models.TranscriptionDoneEvent)
    m.text = "" + o["text"]
    m.event_id = None
    m.usage = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("usage")) is not None:
            m.usage = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionDoneEvent", o)
    return m


@encodes(models.TranscriptionDoneEvent)
def write_transcription_done_event(m: models.TranscriptionDoneEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "transcription.done",
        "text": "" + m.text,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.usage) is not None:
        o["usage"] = free_json(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.PingEvent, "type", "ping")
def read_ping_event(o: dict[str, Any]) -> models.PingEvent:
    m = new(models.PingEvent)
    m.event_id = None
    m.timestamp = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("timestamp")) is not None:
            m.timestamp = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("PingEvent", o)
    return m


@encodes(models.PingEvent)
def write_ping_event(m: models.PingEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "ping",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.timestamp) is not None:
        o["timestamp"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ErrorEvent, "type", "error")
def read_error_event(o: dict[str, Any]) -> models.ErrorEvent:
    m = new(models.ErrorEvent)
    m.error = v if type(v := o["error"]) is str else read_beta_error(v)
    m.event_id = None
    m.code = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ErrorEvent", o)
    return m


@encodes(models.ErrorEvent)
def write_error_event(m: models.ErrorEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "error",
        "error": "" + v if isinstance(v := m.error, str) else write_beta_error(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o
