# From client_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module client_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import client_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, whole
from .items import read_realtime_conversation_item, write_realtime_conversation_item
from .response import read_realtime_response_create_params, write_realtime_response_create_params
from .session import read_session_config, write_session_config


@decodes(models.SessionUpdateEvent, "type", "session.update")
def read_session_update_event(o: dict[str, Any]) -> models.SessionUpdateEvent:
    m = new(models.SessionUpdateEvent)
    m.session = read_session_config(o["session"])
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionUpdateEvent", o)
    return m


@encodes(models.SessionUpdateEvent)
def write_session_update_event(m: models.SessionUpdateEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.update",
        "session": write_session_config(m.session),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("SessionUpdateEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemCreateEvent, "type", "conversation.item.create")
def read_conversation_item_create_event(o: dict[str, Any]) -> models.ConversationItemCreateEvent:
    m = new(models.ConversationItemCreateEvent)
    m.item = read_realtime_conversation_item(o["item"])
    m.event_id = None
    m.previous_item_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("previous_item_id")) is not None:
            m.previous_item_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemCreateEvent", o)
    return m


@encodes(models.ConversationItemCreateEvent)
def write_conversation_item_create_event(m: models.ConversationItemCreateEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.create",
        "item": write_realtime_conversation_item(m.item),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.previous_item_id) is not None:
        o["previous_item_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemCreateEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemDeleteEvent, "type", "conversation.item.delete")
def read_conversation_item_delete_event(o: dict[str, Any]) -> models.ConversationItemDeleteEvent:
    m = new(models.ConversationItemDeleteEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemDeleteEvent", o)
    return m


@encodes(models.ConversationItemDeleteEvent)
def write_conversation_item_delete_event(m: models.ConversationItemDeleteEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.delete",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemDeleteEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemRetrieveEvent, "type", "conversation.item.retrieve")
def read_conversation_item_retrieve_event(o: dict[str, Any]) -> models.ConversationItemRetrieveEvent:
    m = new(models.ConversationItemRetrieveEvent)
    m.item_id = "" + o["item_id"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ConversationItemRetrieveEvent", o)
    return m


@encodes(models.ConversationItemRetrieveEvent)
def write_conversation_item_retrieve_event(m: models.ConversationItemRetrieveEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.retrieve",
        "item_id": "" + m.item_id,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemRetrieveEvent", o, m.model_rest)
    return o


@decodes(models.ConversationItemTruncateEvent, "type", "conversation.item.truncate")
def read_conversation_item_truncate_event(o: dict[str, Any]) -> models.ConversationItemTruncateEvent:
    m = new(models.ConversationItemTruncateEvent)
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
            m.model_rest = rest_of("ConversationItemTruncateEvent", o)
    return m


@encodes(models.ConversationItemTruncateEvent)
def write_conversation_item_truncate_event(m: models.ConversationItemTruncateEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "conversation.item.truncate",
        "item_id": "" + m.item_id,
        "content_index": v if type(v := m.content_index) is int else whole(v),
        "audio_end_ms": v if type(v := m.audio_end_ms) is int else whole(v),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ConversationItemTruncateEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferAppendEvent, "type", "input_audio_buffer.append")
def read_input_audio_buffer_append_event(o: dict[str, Any]) -> models.InputAudioBufferAppendEvent:
    m = new(models.InputAudioBufferAppendEvent)
    m.audio = "" + o["audio"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferAppendEvent", o)
    return m


@encodes(models.InputAudioBufferAppendEvent)
def write_input_audio_buffer_append_event(m: models.InputAudioBufferAppendEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.append",
        "audio": "" + m.audio,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("InputAudioBufferAppendEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferClearEvent, "type", "input_audio_buffer.clear")
def read_input_audio_buffer_clear_event(o: dict[str, Any]) -> models.InputAudioBufferClearEvent:
    m = new(models.InputAudioBufferClearEvent)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferClearEvent", o)
    return m


@encodes(models.InputAudioBufferClearEvent)
def write_input_audio_buffer_clear_event(m: models.InputAudioBufferClearEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.clear",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("InputAudioBufferClearEvent", o, m.model_rest)
    return o


@decodes(models.InputAudioBufferCommitEvent, "type", "input_audio_buffer.commit")
def read_input_audio_buffer_commit_event(o: dict[str, Any]) -> models.InputAudioBufferCommitEvent:
    m = new(models.InputAudioBufferCommitEvent)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioBufferCommitEvent", o)
    return m


@encodes(models.InputAudioBufferCommitEvent)
def write_input_audio_buffer_commit_event(m: models.InputAudioBufferCommitEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio_buffer.commit",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("InputAudioBufferCommitEvent", o, m.model_rest)
    return o


@decodes(models.OutputAudioBufferClearEvent, "type", "output_audio_buffer.clear")
def read_output_audio_buffer_clear_event(o: dict[str, Any]) -> models.OutputAudioBufferClearEvent:
    m = new(models.OutputAudioBufferClearEvent)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputAudioBufferClearEvent", o)
    return m


@encodes(models.OutputAudioBufferClearEvent)
def write_output_audio_buffer_clear_event(m: models.OutputAudioBufferClearEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_audio_buffer.clear",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("OutputAudioBufferClearEvent", o, m.model_rest)
    return o


@decodes(models.ResponseCancelEvent, "type", "response.cancel")
def read_response_cancel_event(o: dict[str, Any]) -> models.ResponseCancelEvent:
    m = new(models.ResponseCancelEvent)
    m.event_id = None
    m.response_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("response_id")) is not None:
            m.response_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseCancelEvent", o)
    return m


@encodes(models.ResponseCancelEvent)
def write_response_cancel_event(m: models.ResponseCancelEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.cancel",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.response_id) is not None:
        o["response_id"] = "" + v
    if m.model_rest is not None:
        put_rest("ResponseCancelEvent", o, m.model_rest)
    return o


@decodes(models.ResponseCreateEvent, "type", "response.create")
def read_response_create_event(o: dict[str, Any]) -> models.ResponseCreateEvent:
    m = new(models.ResponseCreateEvent)
    m.event_id = None
    m.response = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if (v := o.get("response")) is not None:
            m.response = read_realtime_response_create_params(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseCreateEvent", o)
    return m


@encodes(models.ResponseCreateEvent)
def write_response_create_event(m: models.ResponseCreateEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "response.create",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if (v := m.response) is not None:
        o["response"] = write_realtime_response_create_params(v)
    if m.model_rest is not None:
        put_rest("ResponseCreateEvent", o, m.model_rest)
    return o
