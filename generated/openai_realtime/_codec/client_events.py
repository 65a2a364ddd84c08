# From client_events.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module client_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import client_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole
from .items import read_realtime_conversation_item, write_realtime_conversation_item
from .response import read_realtime_response_create_params, write_realtime_response_create_params
from .session import read_session_config, write_session_config


@decodes(models.SessionUpdateEvent, "type", "session.update")
def read_session_update_event(obj: dict[str, Any]) -> models.SessionUpdateEvent:
    model = new(models.SessionUpdateEvent)
    model.session = read_session_config(obj["session"])
    model.event_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("SessionUpdateEvent", obj) if unread else None
    return model


@encodes(models.SessionUpdateEvent)
def write_session_update_event(model: models.SessionUpdateEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "session.update", "session": write_session_config(model.session)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("SessionUpdateEvent", obj, model.model_rest)


@decodes(models.ConversationItemCreateEvent, "type", "conversation.item.create")
def read_conversation_item_create_event(obj: dict[str, Any]) -> models.ConversationItemCreateEvent:
    model = new(models.ConversationItemCreateEvent)
    model.item = read_realtime_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id")) is not None:
        model.previous_item_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemCreateEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemCreateEvent)
def write_conversation_item_create_event(model: models.ConversationItemCreateEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "conversation.item.create", "item": write_realtime_conversation_item(model.item)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not None:
        obj["previous_item_id"] = "" + model.previous_item_id
    return obj if model.model_rest is None else with_rest("ConversationItemCreateEvent", obj, model.model_rest)


@decodes(models.ConversationItemDeleteEvent, "type", "conversation.item.delete")
def read_conversation_item_delete_event(obj: dict[str, Any]) -> models.ConversationItemDeleteEvent:
    model = new(models.ConversationItemDeleteEvent)
    model.item_id = string(obj["item_id"])
    model.event_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemDeleteEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemDeleteEvent)
def write_conversation_item_delete_event(model: models.ConversationItemDeleteEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "conversation.item.delete", "item_id": "" + model.item_id}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("ConversationItemDeleteEvent", obj, model.model_rest)


@decodes(models.ConversationItemRetrieveEvent, "type", "conversation.item.retrieve")
def read_conversation_item_retrieve_event(obj: dict[str, Any]) -> models.ConversationItemRetrieveEvent:
    model = new(models.ConversationItemRetrieveEvent)
    model.item_id = string(obj["item_id"])
    model.event_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemRetrieveEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemRetrieveEvent)
def write_conversation_item_retrieve_event(model: models.ConversationItemRetrieveEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "conversation.item.retrieve", "item_id": "" + model.item_id}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("ConversationItemRetrieveEvent", obj, model.model_rest)


@decodes(models.ConversationItemTruncateEvent, "type", "conversation.item.truncate")
def read_conversation_item_truncate_event(obj: dict[str, Any]) -> models.ConversationItemTruncateEvent:
    model = new(models.ConversationItemTruncateEvent)
    model.item_id = string(obj["item_id"])
    model.content_index = integer(obj["content_index"])
    model.audio_end_ms = integer(obj["audio_end_ms"])
    model.event_id = None
    unread = len(obj) - 4
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemTruncateEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemTruncateEvent)
def write_conversation_item_truncate_event(model: models.ConversationItemTruncateEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.truncate",
        "item_id": "" + model.item_id,
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "audio_end_ms": value if type(value := model.audio_end_ms) is int else whole(value),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("ConversationItemTruncateEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferAppendEvent, "type", "input_audio_buffer.append")
def read_input_audio_buffer_append_event(obj: dict[str, Any]) -> models.InputAudioBufferAppendEvent:
    model = new(models.InputAudioBufferAppendEvent)
    model.audio = string(obj["audio"])
    model.event_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferAppendEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferAppendEvent)
def write_input_audio_buffer_append_event(model: models.InputAudioBufferAppendEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_audio_buffer.append", "audio": "" + model.audio}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("InputAudioBufferAppendEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferClearEvent, "type", "input_audio_buffer.clear")
def read_input_audio_buffer_clear_event(obj: dict[str, Any]) -> models.InputAudioBufferClearEvent:
    model = new(models.InputAudioBufferClearEvent)
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferClearEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferClearEvent)
def write_input_audio_buffer_clear_event(model: models.InputAudioBufferClearEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_audio_buffer.clear"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("InputAudioBufferClearEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferCommitEvent, "type", "input_audio_buffer.commit")
def read_input_audio_buffer_commit_event(obj: dict[str, Any]) -> models.InputAudioBufferCommitEvent:
    model = new(models.InputAudioBufferCommitEvent)
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferCommitEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferCommitEvent)
def write_input_audio_buffer_commit_event(model: models.InputAudioBufferCommitEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_audio_buffer.commit"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("InputAudioBufferCommitEvent", obj, model.model_rest)


@decodes(models.OutputAudioBufferClearEvent, "type", "output_audio_buffer.clear")
def read_output_audio_buffer_clear_event(obj: dict[str, Any]) -> models.OutputAudioBufferClearEvent:
    model = new(models.OutputAudioBufferClearEvent)
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputAudioBufferClearEvent", obj) if unread else None
    return model


@encodes(models.OutputAudioBufferClearEvent)
def write_output_audio_buffer_clear_event(model: models.OutputAudioBufferClearEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "output_audio_buffer.clear"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("OutputAudioBufferClearEvent", obj, model.model_rest)


@decodes(models.ResponseCancelEvent, "type", "response.cancel")
def read_response_cancel_event(obj: dict[str, Any]) -> models.ResponseCancelEvent:
    model = new(models.ResponseCancelEvent)
    model.event_id = None
    model.response_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseCancelEvent", obj) if unread else None
    return model


@encodes(models.ResponseCancelEvent)
def write_response_cancel_event(model: models.ResponseCancelEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "response.cancel"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("ResponseCancelEvent", obj, model.model_rest)


@decodes(models.ResponseCreateEvent, "type", "response.create")
def read_response_create_event(obj: dict[str, Any]) -> models.ResponseCreateEvent:
    model = new(models.ResponseCreateEvent)
    model.event_id = None
    model.response = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("response")) is not None:
        model.response = read_realtime_response_create_params(value)
        unread -= 1
    model.model_rest = rest_of("ResponseCreateEvent", obj) if unread else None
    return model


@encodes(models.ResponseCreateEvent)
def write_response_create_event(model: models.ResponseCreateEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "response.create"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.response is not None:
        obj["response"] = write_realtime_response_create_params(model.response)
    return obj if model.model_rest is None else with_rest("ResponseCreateEvent", obj, model.model_rest)
