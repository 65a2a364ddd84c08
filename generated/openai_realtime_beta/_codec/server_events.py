# From server_events.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The readers and writers of the classes in the module server_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import finite, free_json, integer, json_value, number, string, whole
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
def read_beta_error(obj: dict[str, Any]) -> models.BetaError:
    model = new(models.BetaError)
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
    model.model_rest = rest_of("BetaError", obj) if unread else None
    return model


@encodes(models.BetaError)
def write_beta_error(model: models.BetaError) -> dict[str, Any]:
    obj: dict[str, Any] = {"message": "" + model.message}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.code is not None:
        obj["code"] = "" + model.code
    if model.param is not None:
        obj["param"] = "" + model.param
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("BetaError", obj, model.model_rest)


@decodes(models.SessionCreatedEvent, "type", "session.created")
def read_session_created_event(obj: dict[str, Any]) -> models.SessionCreatedEvent:
    model = new(models.SessionCreatedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.session = None
    model.id = None
    model.created = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("session")) is not None:
        model.session = read_beta_session(value)
        unread -= 1
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("created")) is not None:
        model.created = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionCreatedEvent", obj) if unread else None
    return model


@encodes(models.SessionCreatedEvent)
def write_session_created_event(model: models.SessionCreatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "session.created"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.session is not None:
        obj["session"] = write_beta_session(model.session)
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.created is not None:
        obj["created"] = value if type(value := model.created) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionCreatedEvent", obj, model.model_rest)


@decodes(models.SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(obj: dict[str, Any]) -> models.SessionUpdatedEvent:
    model = new(models.SessionUpdatedEvent)
    model.session = read_beta_session(obj["session"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionUpdatedEvent", obj) if unread else None
    return model


@encodes(models.SessionUpdatedEvent)
def write_session_updated_event(model: models.SessionUpdatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "session.updated", "session": write_beta_session(model.session)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionUpdatedEvent", obj, model.model_rest)


@decodes(models.SessionFinishedEvent, "type", "session.finished")
def read_session_finished_event(obj: dict[str, Any]) -> models.SessionFinishedEvent:
    model = new(models.SessionFinishedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.transcript = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("SessionFinishedEvent", obj) if unread else None
    return model


@encodes(models.SessionFinishedEvent)
def write_session_finished_event(model: models.SessionFinishedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "session.finished"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("SessionFinishedEvent", obj, model.model_rest)


@decodes(models.TranscriptionSessionCreatedEvent, "type", "transcription_session.created")
def read_transcription_session_created_event(obj: dict[str, Any]) -> models.TranscriptionSessionCreatedEvent:
    model = new(models.TranscriptionSessionCreatedEvent)
    model.session = read_beta_transcription_session(obj["session"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionSessionCreatedEvent", obj) if unread else None
    return model


@encodes(models.TranscriptionSessionCreatedEvent)
def write_transcription_session_created_event(model: models.TranscriptionSessionCreatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "transcription_session.created",
        "session": write_beta_transcription_session(model.session),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("TranscriptionSessionCreatedEvent", obj, model.model_rest)


@decodes(models.TranscriptionSessionUpdatedEvent, "type", "transcription_session.updated")
def read_transcription_session_updated_event(obj: dict[str, Any]) -> models.TranscriptionSessionUpdatedEvent:
    model = new(models.TranscriptionSessionUpdatedEvent)
    model.session = read_beta_transcription_session(obj["session"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionSessionUpdatedEvent", obj) if unread else None
    return model


@encodes(models.TranscriptionSessionUpdatedEvent)
def write_transcription_session_updated_event(model: models.TranscriptionSessionUpdatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "transcription_session.updated",
        "session": write_beta_transcription_session(model.session),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("TranscriptionSessionUpdatedEvent", obj, model.model_rest)


@decodes(models.SessionAvatarConnectingEvent, "type", "session.avatar.connecting")
def read_session_avatar_connecting_event(obj: dict[str, Any]) -> models.SessionAvatarConnectingEvent:
    model = new(models.SessionAvatarConnectingEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.server_sdp = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("server_sdp")) is not None:
        model.server_sdp = string(value)
        unread -= 1
    model.model_rest = rest_of("SessionAvatarConnectingEvent", obj) if unread else None
    return model


@encodes(models.SessionAvatarConnectingEvent)
def write_session_avatar_connecting_event(model: models.SessionAvatarConnectingEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "session.avatar.connecting"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.server_sdp is not None:
        obj["server_sdp"] = "" + model.server_sdp
    return obj if model.model_rest is None else with_rest("SessionAvatarConnectingEvent", obj, model.model_rest)


@decodes(models.SessionAvatarSwitchToSpeakingEvent, "type", "session.avatar.switch_to_speaking")
def read_session_avatar_switch_to_speaking_event(obj: dict[str, Any]) -> models.SessionAvatarSwitchToSpeakingEvent:
    model = new(models.SessionAvatarSwitchToSpeakingEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionAvatarSwitchToSpeakingEvent", obj) if unread else None
    return model


@encodes(models.SessionAvatarSwitchToSpeakingEvent)
def write_session_avatar_switch_to_speaking_event(model: models.SessionAvatarSwitchToSpeakingEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "session.avatar.switch_to_speaking"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionAvatarSwitchToSpeakingEvent", obj, model.model_rest)


@decodes(models.SessionAvatarSwitchToIdleEvent, "type", "session.avatar.switch_to_idle")
def read_session_avatar_switch_to_idle_event(obj: dict[str, Any]) -> models.SessionAvatarSwitchToIdleEvent:
    model = new(models.SessionAvatarSwitchToIdleEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionAvatarSwitchToIdleEvent", obj) if unread else None
    return model


@encodes(models.SessionAvatarSwitchToIdleEvent)
def write_session_avatar_switch_to_idle_event(model: models.SessionAvatarSwitchToIdleEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "session.avatar.switch_to_idle"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionAvatarSwitchToIdleEvent", obj, model.model_rest)


@decodes(models.ConversationCreatedEvent, "type", "conversation.created")
def read_conversation_created_event(obj: dict[str, Any]) -> models.ConversationCreatedEvent:
    model = new(models.ConversationCreatedEvent)
    model.conversation = read_conversation(obj["conversation"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationCreatedEvent", obj) if unread else None
    return model


@encodes(models.ConversationCreatedEvent)
def write_conversation_created_event(model: models.ConversationCreatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.created", "conversation": write_conversation(model.conversation)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ConversationCreatedEvent", obj, model.model_rest)


@decodes(models.ConversationItemCreatedEvent, "type", "conversation.item.created")
def read_conversation_item_created_event(obj: dict[str, Any]) -> models.ConversationItemCreatedEvent:
    model = new(models.ConversationItemCreatedEvent)
    model.item = read_beta_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemCreatedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemCreatedEvent)
def write_conversation_item_created_event(model: models.ConversationItemCreatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.created", "item": write_beta_conversation_item(model.item)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ConversationItemCreatedEvent", obj, model.model_rest)


@decodes(models.ConversationItemAddedEvent, "type", "conversation.item.added")
def read_conversation_item_added_event(obj: dict[str, Any]) -> models.ConversationItemAddedEvent:
    model = new(models.ConversationItemAddedEvent)
    model.item = read_beta_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemAddedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemAddedEvent)
def write_conversation_item_added_event(model: models.ConversationItemAddedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.added", "item": write_beta_conversation_item(model.item)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ConversationItemAddedEvent", obj, model.model_rest)


@decodes(models.ConversationItemDoneEvent, "type", "conversation.item.done")
def read_conversation_item_done_event(obj: dict[str, Any]) -> models.ConversationItemDoneEvent:
    model = new(models.ConversationItemDoneEvent)
    model.item = read_beta_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemDoneEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemDoneEvent)
def write_conversation_item_done_event(model: models.ConversationItemDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.done", "item": write_beta_conversation_item(model.item)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ConversationItemDoneEvent", obj, model.model_rest)


@decodes(models.ConversationItemDeletedEvent, "type", "conversation.item.deleted")
def read_conversation_item_deleted_event(obj: dict[str, Any]) -> models.ConversationItemDeletedEvent:
    model = new(models.ConversationItemDeletedEvent)
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemDeletedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemDeletedEvent)
def write_conversation_item_deleted_event(model: models.ConversationItemDeletedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.deleted", "item_id": "" + model.item_id}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ConversationItemDeletedEvent", obj, model.model_rest)


@decodes(models.ConversationItemRetrievedEvent, "type", "conversation.item.retrieved")
def read_conversation_item_retrieved_event(obj: dict[str, Any]) -> models.ConversationItemRetrievedEvent:
    model = new(models.ConversationItemRetrievedEvent)
    model.item = read_beta_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemRetrievedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemRetrievedEvent)
def write_conversation_item_retrieved_event(model: models.ConversationItemRetrievedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.retrieved", "item": write_beta_conversation_item(model.item)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ConversationItemRetrievedEvent", obj, model.model_rest)


@decodes(models.ConversationItemTruncatedEvent, "type", "conversation.item.truncated")
def read_conversation_item_truncated_event(obj: dict[str, Any]) -> models.ConversationItemTruncatedEvent:
    model = new(models.ConversationItemTruncatedEvent)
    model.item_id = string(obj["item_id"])
    model.content_index = integer(obj["content_index"])
    model.audio_end_ms = integer(obj["audio_end_ms"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 4
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemTruncatedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemTruncatedEvent)
def write_conversation_item_truncated_event(model: models.ConversationItemTruncatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.truncated",
        "item_id": "" + model.item_id,
        "content_index": value if type(value := model.content_index) is int else whole(value),
        "audio_end_ms": value if type(value := model.audio_end_ms) is int else whole(value),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
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
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    model.transcript = None
    model.text = None
    model.languages = None
    model.logprobs = None
    model.usage = None
    model.status = None
    model.language = None
    model.emotion = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
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
    if (value := obj.get("status")) is not None:
        model.status = RESPONSE_STATUS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("language")) is not None:
        model.language = string(value)
        unread -= 1
    if (value := obj.get("emotion")) is not None:
        model.emotion = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionCompletedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionCompletedEvent)
def write_conversation_item_input_audio_transcription_completed_event(
    model: models.ConversationItemInputAudioTranscriptionCompletedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.input_audio_transcription.completed"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    if model.text is not None:
        obj["text"] = "" + model.text
    if model.languages is not None:
        obj["languages"] = [write_transcription_language(item) for item in sequence(model.languages)]
    if model.logprobs is not None:
        obj["logprobs"] = [write_log_prob_properties(item) for item in sequence(model.logprobs)]
    if model.usage is not None:
        obj["usage"] = write_transcription_usage(model.usage)
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.language is not None:
        obj["language"] = "" + model.language
    if model.emotion is not None:
        obj["emotion"] = "" + model.emotion
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionCompletedEvent", obj, model.model_rest)
    )


@decodes(
    models.ConversationItemInputAudioTranscriptionStartedEvent,
    "type",
    "conversation.item.input_audio_transcription.started",
)
def read_conversation_item_input_audio_transcription_started_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionStartedEvent:
    model = new(models.ConversationItemInputAudioTranscriptionStartedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionStartedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionStartedEvent)
def write_conversation_item_input_audio_transcription_started_event(
    model: models.ConversationItemInputAudioTranscriptionStartedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.input_audio_transcription.started"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionStartedEvent", obj, model.model_rest)
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
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    model.delta = None
    model.logprobs = None
    model.obfuscation = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
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
    obj: dict[str, Any] = {"type": "conversation.item.input_audio_transcription.delta"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
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
    models.ConversationItemInputAudioTranscriptionUpdatedEvent,
    "type",
    "conversation.item.input_audio_transcription.updated",
)
def read_conversation_item_input_audio_transcription_updated_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionUpdatedEvent:
    model = new(models.ConversationItemInputAudioTranscriptionUpdatedEvent)
    model.transcript = string(obj["transcript"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionUpdatedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionUpdatedEvent)
def write_conversation_item_input_audio_transcription_updated_event(
    model: models.ConversationItemInputAudioTranscriptionUpdatedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.updated",
        "transcript": "" + model.transcript,
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionUpdatedEvent", obj, model.model_rest)
    )


@decodes(
    models.ConversationItemInputAudioTranscriptionTextEvent, "type", "conversation.item.input_audio_transcription.text"
)
def read_conversation_item_input_audio_transcription_text_event(
    obj: dict[str, Any],
) -> models.ConversationItemInputAudioTranscriptionTextEvent:
    model = new(models.ConversationItemInputAudioTranscriptionTextEvent)
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    model.stash = None
    model.language = None
    model.emotion = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("stash")) is not None:
        model.stash = string(value)
        unread -= 1
    if (value := obj.get("language")) is not None:
        model.language = string(value)
        unread -= 1
    if (value := obj.get("emotion")) is not None:
        model.emotion = string(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionTextEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionTextEvent)
def write_conversation_item_input_audio_transcription_text_event(
    model: models.ConversationItemInputAudioTranscriptionTextEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.input_audio_transcription.text", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.stash is not None:
        obj["stash"] = "" + model.stash
    if model.language is not None:
        obj["language"] = "" + model.language
    if model.emotion is not None:
        obj["emotion"] = "" + model.emotion
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionTextEvent", obj, model.model_rest)
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
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    model.id = None
    model.speaker = None
    model.start = None
    model.end = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("speaker")) is not None:
        model.speaker = string(value)
        unread -= 1
    if (value := obj.get("start")) is not None:
        model.start = number(value)
        unread -= 1
    if (value := obj.get("end")) is not None:
        model.end = number(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionSegmentEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionSegmentEvent)
def write_conversation_item_input_audio_transcription_segment_event(
    model: models.ConversationItemInputAudioTranscriptionSegmentEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "conversation.item.input_audio_transcription.segment", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.speaker is not None:
        obj["speaker"] = "" + model.speaker
    if model.start is not None:
        obj["start"] = finite(model.start)
    if model.end is not None:
        obj["end"] = finite(model.end)
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionSegmentEvent", obj, model.model_rest)
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
    model.error = read_transcription_error(obj["error"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ConversationItemInputAudioTranscriptionFailedEvent", obj) if unread else None
    return model


@encodes(models.ConversationItemInputAudioTranscriptionFailedEvent)
def write_conversation_item_input_audio_transcription_failed_event(
    model: models.ConversationItemInputAudioTranscriptionFailedEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "conversation.item.input_audio_transcription.failed",
        "error": write_transcription_error(model.error),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return (
        obj
        if model.model_rest is None
        else with_rest("ConversationItemInputAudioTranscriptionFailedEvent", obj, model.model_rest)
    )


@decodes(models.InputAudioBufferClearedEvent, "type", "input_audio_buffer.cleared")
def read_input_audio_buffer_cleared_event(obj: dict[str, Any]) -> models.InputAudioBufferClearedEvent:
    model = new(models.InputAudioBufferClearedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferClearedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferClearedEvent)
def write_input_audio_buffer_cleared_event(model: models.InputAudioBufferClearedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "input_audio_buffer.cleared"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("InputAudioBufferClearedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferCommittedEvent, "type", "input_audio_buffer.committed")
def read_input_audio_buffer_committed_event(obj: dict[str, Any]) -> models.InputAudioBufferCommittedEvent:
    model = new(models.InputAudioBufferCommittedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.item_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferCommittedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferCommittedEvent)
def write_input_audio_buffer_committed_event(model: models.InputAudioBufferCommittedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "input_audio_buffer.committed"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    return obj if model.model_rest is None else with_rest("InputAudioBufferCommittedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferSpeechStartedEvent, "type", "input_audio_buffer.speech_started")
def read_input_audio_buffer_speech_started_event(obj: dict[str, Any]) -> models.InputAudioBufferSpeechStartedEvent:
    model = new(models.InputAudioBufferSpeechStartedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.audio_start_ms = None
    model.item_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("audio_start_ms")) is not None:
        model.audio_start_ms = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferSpeechStartedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferSpeechStartedEvent)
def write_input_audio_buffer_speech_started_event(model: models.InputAudioBufferSpeechStartedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "input_audio_buffer.speech_started"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.audio_start_ms is not None:
        obj["audio_start_ms"] = value if type(value := model.audio_start_ms) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    return obj if model.model_rest is None else with_rest("InputAudioBufferSpeechStartedEvent", obj, model.model_rest)


@decodes(models.InputAudioBufferSpeechStoppedEvent, "type", "input_audio_buffer.speech_stopped")
def read_input_audio_buffer_speech_stopped_event(obj: dict[str, Any]) -> models.InputAudioBufferSpeechStoppedEvent:
    model = new(models.InputAudioBufferSpeechStoppedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.audio_end_ms = None
    model.item_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("audio_end_ms")) is not None:
        model.audio_end_ms = integer(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioBufferSpeechStoppedEvent", obj) if unread else None
    return model


@encodes(models.InputAudioBufferSpeechStoppedEvent)
def write_input_audio_buffer_speech_stopped_event(model: models.InputAudioBufferSpeechStoppedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "input_audio_buffer.speech_stopped"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.audio_end_ms is not None:
        obj["audio_end_ms"] = value if type(value := model.audio_end_ms) is int else whole(value)
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    return obj if model.model_rest is None else with_rest("InputAudioBufferSpeechStoppedEvent", obj, model.model_rest)


@decodes(models.OutputAudioBufferStartedEvent, "type", "output_audio_buffer.started")
def read_output_audio_buffer_started_event(obj: dict[str, Any]) -> models.OutputAudioBufferStartedEvent:
    model = new(models.OutputAudioBufferStartedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputAudioBufferStartedEvent", obj) if unread else None
    return model


@encodes(models.OutputAudioBufferStartedEvent)
def write_output_audio_buffer_started_event(model: models.OutputAudioBufferStartedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "output_audio_buffer.started"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("OutputAudioBufferStartedEvent", obj, model.model_rest)


@decodes(models.OutputAudioBufferStoppedEvent, "type", "output_audio_buffer.stopped")
def read_output_audio_buffer_stopped_event(obj: dict[str, Any]) -> models.OutputAudioBufferStoppedEvent:
    model = new(models.OutputAudioBufferStoppedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputAudioBufferStoppedEvent", obj) if unread else None
    return model


@encodes(models.OutputAudioBufferStoppedEvent)
def write_output_audio_buffer_stopped_event(model: models.OutputAudioBufferStoppedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "output_audio_buffer.stopped"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("OutputAudioBufferStoppedEvent", obj, model.model_rest)


@decodes(models.OutputAudioBufferClearedEvent, "type", "output_audio_buffer.cleared")
def read_output_audio_buffer_cleared_event(obj: dict[str, Any]) -> models.OutputAudioBufferClearedEvent:
    model = new(models.OutputAudioBufferClearedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputAudioBufferClearedEvent", obj) if unread else None
    return model


@encodes(models.OutputAudioBufferClearedEvent)
def write_output_audio_buffer_cleared_event(model: models.OutputAudioBufferClearedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "output_audio_buffer.cleared"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("OutputAudioBufferClearedEvent", obj, model.model_rest)


@decodes(models.ResponseCreatedEvent, "type", "response.created")
def read_response_created_event(obj: dict[str, Any]) -> models.ResponseCreatedEvent:
    model = new(models.ResponseCreatedEvent)
    model.response = read_beta_response(obj["response"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseCreatedEvent", obj) if unread else None
    return model


@encodes(models.ResponseCreatedEvent)
def write_response_created_event(model: models.ResponseCreatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.created", "response": write_beta_response(model.response)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseCreatedEvent", obj, model.model_rest)


@decodes(models.ResponseDoneEvent, "type", "response.done")
def read_response_done_event(obj: dict[str, Any]) -> models.ResponseDoneEvent:
    model = new(models.ResponseDoneEvent)
    model.response = read_beta_response(obj["response"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.usage = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("usage")) is not None:
        model.usage = read_beta_usage(value)
        unread -= 1
    model.model_rest = rest_of("ResponseDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseDoneEvent)
def write_response_done_event(model: models.ResponseDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.done", "response": write_beta_response(model.response)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.usage is not None:
        obj["usage"] = write_beta_usage(model.usage)
    return obj if model.model_rest is None else with_rest("ResponseDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputItemAddedEvent, "type", "response.output_item.added")
def read_response_output_item_added_event(obj: dict[str, Any]) -> models.ResponseOutputItemAddedEvent:
    model = new(models.ResponseOutputItemAddedEvent)
    model.output_index = integer(obj["output_index"])
    model.item = read_beta_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    unread = len(obj) - 3
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputItemAddedEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputItemAddedEvent)
def write_response_output_item_added_event(model: models.ResponseOutputItemAddedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_item.added",
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item": write_beta_conversation_item(model.item),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("ResponseOutputItemAddedEvent", obj, model.model_rest)


@decodes(models.ResponseOutputItemDoneEvent, "type", "response.output_item.done")
def read_response_output_item_done_event(obj: dict[str, Any]) -> models.ResponseOutputItemDoneEvent:
    model = new(models.ResponseOutputItemDoneEvent)
    model.output_index = integer(obj["output_index"])
    model.item = read_beta_conversation_item(obj["item"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    unread = len(obj) - 3
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputItemDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputItemDoneEvent)
def write_response_output_item_done_event(model: models.ResponseOutputItemDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.output_item.done",
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item": write_beta_conversation_item(model.item),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("ResponseOutputItemDoneEvent", obj, model.model_rest)


@decodes(models.ResponseContentPartAddedEvent, "type", "response.content_part.added")
def read_response_content_part_added_event(obj: dict[str, Any]) -> models.ResponseContentPartAddedEvent:
    model = new(models.ResponseContentPartAddedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.part = None
    model.content = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("part")) is not None:
        model.part = read_response_content_part(value)
        unread -= 1
    if (value := obj.get("content")) is not None:
        model.content = read_response_content_part(value)
        unread -= 1
    model.model_rest = rest_of("ResponseContentPartAddedEvent", obj) if unread else None
    return model


@encodes(models.ResponseContentPartAddedEvent)
def write_response_content_part_added_event(model: models.ResponseContentPartAddedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.content_part.added"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.part is not None:
        obj["part"] = write_response_content_part(model.part)
    if model.content is not None:
        obj["content"] = write_response_content_part(model.content)
    return obj if model.model_rest is None else with_rest("ResponseContentPartAddedEvent", obj, model.model_rest)


@decodes(models.ResponseContentPartDoneEvent, "type", "response.content_part.done")
def read_response_content_part_done_event(obj: dict[str, Any]) -> models.ResponseContentPartDoneEvent:
    model = new(models.ResponseContentPartDoneEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.part = None
    model.content = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
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
    obj: dict[str, Any] = {"type": "response.content_part.done"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.part is not None:
        obj["part"] = write_response_content_part(model.part)
    if model.content is not None:
        obj["content"] = write_response_content_part(model.content)
    return obj if model.model_rest is None else with_rest("ResponseContentPartDoneEvent", obj, model.model_rest)


@decodes(models.ResponseTextDeltaEvent, "type", "response.text.delta")
def read_response_text_delta_event(obj: dict[str, Any]) -> models.ResponseTextDeltaEvent:
    model = new(models.ResponseTextDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.obfuscation = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseTextDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseTextDeltaEvent)
def write_response_text_delta_event(model: models.ResponseTextDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.text.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return obj if model.model_rest is None else with_rest("ResponseTextDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseTextDoneEvent, "type", "response.text.done")
def read_response_text_done_event(obj: dict[str, Any]) -> models.ResponseTextDoneEvent:
    model = new(models.ResponseTextDoneEvent)
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseTextDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseTextDoneEvent)
def write_response_text_done_event(model: models.ResponseTextDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.text.done", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseTextDoneEvent", obj, model.model_rest)


@decodes(models.ResponseTextTextEvent, "type", "response.text.text")
def read_response_text_text_event(obj: dict[str, Any]) -> models.ResponseTextTextEvent:
    model = new(models.ResponseTextTextEvent)
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.stash = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("stash")) is not None:
        model.stash = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseTextTextEvent", obj) if unread else None
    return model


@encodes(models.ResponseTextTextEvent)
def write_response_text_text_event(model: models.ResponseTextTextEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.text.text", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.stash is not None:
        obj["stash"] = "" + model.stash
    return obj if model.model_rest is None else with_rest("ResponseTextTextEvent", obj, model.model_rest)


@decodes(models.ResponseAudioDeltaEvent, "type", "response.audio.delta")
def read_response_audio_delta_event(obj: dict[str, Any]) -> models.ResponseAudioDeltaEvent:
    model = new(models.ResponseAudioDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioDeltaEvent)
def write_response_audio_delta_event(model: models.ResponseAudioDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseAudioDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseAudioDoneEvent, "type", "response.audio.done")
def read_response_audio_done_event(obj: dict[str, Any]) -> models.ResponseAudioDoneEvent:
    model = new(models.ResponseAudioDoneEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioDoneEvent)
def write_response_audio_done_event(model: models.ResponseAudioDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio.done"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseAudioDoneEvent", obj, model.model_rest)


@decodes(models.ResponseAudioTranscriptDeltaEvent, "type", "response.audio_transcript.delta")
def read_response_audio_transcript_delta_event(obj: dict[str, Any]) -> models.ResponseAudioTranscriptDeltaEvent:
    model = new(models.ResponseAudioTranscriptDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.obfuscation = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioTranscriptDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioTranscriptDeltaEvent)
def write_response_audio_transcript_delta_event(model: models.ResponseAudioTranscriptDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio_transcript.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return obj if model.model_rest is None else with_rest("ResponseAudioTranscriptDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseAudioTranscriptDoneEvent, "type", "response.audio_transcript.done")
def read_response_audio_transcript_done_event(obj: dict[str, Any]) -> models.ResponseAudioTranscriptDoneEvent:
    model = new(models.ResponseAudioTranscriptDoneEvent)
    model.transcript = string(obj["transcript"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioTranscriptDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioTranscriptDoneEvent)
def write_response_audio_transcript_done_event(model: models.ResponseAudioTranscriptDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio_transcript.done", "transcript": "" + model.transcript}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseAudioTranscriptDoneEvent", obj, model.model_rest)


@decodes(models.ResponseAudioTranscriptTextEvent, "type", "response.audio_transcript.text")
def read_response_audio_transcript_text_event(obj: dict[str, Any]) -> models.ResponseAudioTranscriptTextEvent:
    model = new(models.ResponseAudioTranscriptTextEvent)
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.stash = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("stash")) is not None:
        model.stash = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioTranscriptTextEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioTranscriptTextEvent)
def write_response_audio_transcript_text_event(model: models.ResponseAudioTranscriptTextEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio_transcript.text", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.stash is not None:
        obj["stash"] = "" + model.stash
    return obj if model.model_rest is None else with_rest("ResponseAudioTranscriptTextEvent", obj, model.model_rest)


@decodes(models.ResponseOutputTextDeltaEvent, "type", "response.output_text.delta")
def read_response_output_text_delta_event(obj: dict[str, Any]) -> models.ResponseOutputTextDeltaEvent:
    model = new(models.ResponseOutputTextDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.obfuscation = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputTextDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputTextDeltaEvent)
def write_response_output_text_delta_event(model: models.ResponseOutputTextDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_text.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return obj if model.model_rest is None else with_rest("ResponseOutputTextDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseOutputTextDoneEvent, "type", "response.output_text.done")
def read_response_output_text_done_event(obj: dict[str, Any]) -> models.ResponseOutputTextDoneEvent:
    model = new(models.ResponseOutputTextDoneEvent)
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputTextDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputTextDoneEvent)
def write_response_output_text_done_event(model: models.ResponseOutputTextDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_text.done", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseOutputTextDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioDeltaEvent, "type", "response.output_audio.delta")
def read_response_output_audio_delta_event(obj: dict[str, Any]) -> models.ResponseOutputAudioDeltaEvent:
    model = new(models.ResponseOutputAudioDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.rid = None
    model.ts = None
    model.latency = None
    model.audio_duration_ms = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("rid")) is not None:
        model.rid = string(value)
        unread -= 1
    if (value := obj.get("ts")) is not None:
        model.ts = integer(value)
        unread -= 1
    if (value := obj.get("latency")) is not None:
        model.latency = string(value)
        unread -= 1
    if (value := obj.get("audio_duration_ms")) is not None:
        model.audio_duration_ms = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputAudioDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputAudioDeltaEvent)
def write_response_output_audio_delta_event(model: models.ResponseOutputAudioDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_audio.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.rid is not None:
        obj["rid"] = "" + model.rid
    if model.ts is not None:
        obj["ts"] = value if type(value := model.ts) is int else whole(value)
    if model.latency is not None:
        obj["latency"] = "" + model.latency
    if model.audio_duration_ms is not None:
        obj["audio_duration_ms"] = value if type(value := model.audio_duration_ms) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseOutputAudioDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioStartedEvent, "type", "response.output_audio.started")
def read_response_output_audio_started_event(obj: dict[str, Any]) -> models.ResponseOutputAudioStartedEvent:
    model = new(models.ResponseOutputAudioStartedEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputAudioStartedEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputAudioStartedEvent)
def write_response_output_audio_started_event(model: models.ResponseOutputAudioStartedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_audio.started"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    return obj if model.model_rest is None else with_rest("ResponseOutputAudioStartedEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioDoneEvent, "type", "response.output_audio.done")
def read_response_output_audio_done_event(obj: dict[str, Any]) -> models.ResponseOutputAudioDoneEvent:
    model = new(models.ResponseOutputAudioDoneEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputAudioDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputAudioDoneEvent)
def write_response_output_audio_done_event(model: models.ResponseOutputAudioDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_audio.done"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseOutputAudioDoneEvent", obj, model.model_rest)


@decodes(models.ResponseOutputAudioTranscriptDeltaEvent, "type", "response.output_audio_transcript.delta")
def read_response_output_audio_transcript_delta_event(
    obj: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDeltaEvent:
    model = new(models.ResponseOutputAudioTranscriptDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.obfuscation = None
    model.rid = None
    model.start_time = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    if (value := obj.get("rid")) is not None:
        model.rid = string(value)
        unread -= 1
    if (value := obj.get("start_time")) is not None:
        model.start_time = number(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputAudioTranscriptDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputAudioTranscriptDeltaEvent)
def write_response_output_audio_transcript_delta_event(
    model: models.ResponseOutputAudioTranscriptDeltaEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_audio_transcript.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    if model.rid is not None:
        obj["rid"] = "" + model.rid
    if model.start_time is not None:
        obj["start_time"] = finite(model.start_time)
    return (
        obj if model.model_rest is None else with_rest("ResponseOutputAudioTranscriptDeltaEvent", obj, model.model_rest)
    )


@decodes(models.ResponseOutputAudioTranscriptDoneEvent, "type", "response.output_audio_transcript.done")
def read_response_output_audio_transcript_done_event(
    obj: dict[str, Any],
) -> models.ResponseOutputAudioTranscriptDoneEvent:
    model = new(models.ResponseOutputAudioTranscriptDoneEvent)
    model.transcript = string(obj["transcript"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseOutputAudioTranscriptDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseOutputAudioTranscriptDoneEvent)
def write_response_output_audio_transcript_done_event(
    model: models.ResponseOutputAudioTranscriptDoneEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.output_audio_transcript.done", "transcript": "" + model.transcript}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return (
        obj if model.model_rest is None else with_rest("ResponseOutputAudioTranscriptDoneEvent", obj, model.model_rest)
    )


@decodes(models.ResponseAudioTimestampDeltaEvent, "type", "response.audio_timestamp.delta")
def read_response_audio_timestamp_delta_event(obj: dict[str, Any]) -> models.ResponseAudioTimestampDeltaEvent:
    model = new(models.ResponseAudioTimestampDeltaEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.audio_offset_ms = None
    model.audio_duration_ms = None
    model.text = None
    model.timestamp_type = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("audio_offset_ms")) is not None:
        model.audio_offset_ms = integer(value)
        unread -= 1
    if (value := obj.get("audio_duration_ms")) is not None:
        model.audio_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    if (value := obj.get("timestamp_type")) is not None:
        model.timestamp_type = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioTimestampDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioTimestampDeltaEvent)
def write_response_audio_timestamp_delta_event(model: models.ResponseAudioTimestampDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio_timestamp.delta"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.audio_offset_ms is not None:
        obj["audio_offset_ms"] = value if type(value := model.audio_offset_ms) is int else whole(value)
    if model.audio_duration_ms is not None:
        obj["audio_duration_ms"] = value if type(value := model.audio_duration_ms) is int else whole(value)
    if model.text is not None:
        obj["text"] = "" + model.text
    if model.timestamp_type is not None:
        obj["timestamp_type"] = "" + model.timestamp_type
    return obj if model.model_rest is None else with_rest("ResponseAudioTimestampDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseAudioTimestampDoneEvent, "type", "response.audio_timestamp.done")
def read_response_audio_timestamp_done_event(obj: dict[str, Any]) -> models.ResponseAudioTimestampDoneEvent:
    model = new(models.ResponseAudioTimestampDoneEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAudioTimestampDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseAudioTimestampDoneEvent)
def write_response_audio_timestamp_done_event(model: models.ResponseAudioTimestampDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.audio_timestamp.done"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseAudioTimestampDoneEvent", obj, model.model_rest)


@decodes(models.ResponseAnimationVisemeDeltaEvent, "type", "response.animation_viseme.delta")
def read_response_animation_viseme_delta_event(obj: dict[str, Any]) -> models.ResponseAnimationVisemeDeltaEvent:
    model = new(models.ResponseAnimationVisemeDeltaEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.audio_offset_ms = None
    model.viseme_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("audio_offset_ms")) is not None:
        model.audio_offset_ms = integer(value)
        unread -= 1
    if (value := obj.get("viseme_id")) is not None:
        model.viseme_id = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAnimationVisemeDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseAnimationVisemeDeltaEvent)
def write_response_animation_viseme_delta_event(model: models.ResponseAnimationVisemeDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.animation_viseme.delta"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.audio_offset_ms is not None:
        obj["audio_offset_ms"] = value if type(value := model.audio_offset_ms) is int else whole(value)
    if model.viseme_id is not None:
        obj["viseme_id"] = value if type(value := model.viseme_id) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseAnimationVisemeDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseAnimationVisemeDoneEvent, "type", "response.animation_viseme.done")
def read_response_animation_viseme_done_event(obj: dict[str, Any]) -> models.ResponseAnimationVisemeDoneEvent:
    model = new(models.ResponseAnimationVisemeDoneEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAnimationVisemeDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseAnimationVisemeDoneEvent)
def write_response_animation_viseme_done_event(model: models.ResponseAnimationVisemeDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.animation_viseme.done"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseAnimationVisemeDoneEvent", obj, model.model_rest)


@decodes(models.ResponseAnimationBlendshapesDeltaEvent, "type", "response.animation_blendshapes.delta")
def read_response_animation_blendshapes_delta_event(
    obj: dict[str, Any],
) -> models.ResponseAnimationBlendshapesDeltaEvent:
    model = new(models.ResponseAnimationBlendshapesDeltaEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    model.frame_index = None
    model.frames = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    if (value := obj.get("frame_index")) is not None:
        model.frame_index = integer(value)
        unread -= 1
    if (value := obj.get("frames")) is not None:
        model.frames = json_value(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAnimationBlendshapesDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseAnimationBlendshapesDeltaEvent)
def write_response_animation_blendshapes_delta_event(
    model: models.ResponseAnimationBlendshapesDeltaEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.animation_blendshapes.delta"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    if model.frame_index is not None:
        obj["frame_index"] = value if type(value := model.frame_index) is int else whole(value)
    if model.frames is not None:
        obj["frames"] = free_json(model.frames)
    return (
        obj if model.model_rest is None else with_rest("ResponseAnimationBlendshapesDeltaEvent", obj, model.model_rest)
    )


@decodes(models.ResponseAnimationBlendshapesDoneEvent, "type", "response.animation_blendshapes.done")
def read_response_animation_blendshapes_done_event(obj: dict[str, Any]) -> models.ResponseAnimationBlendshapesDoneEvent:
    model = new(models.ResponseAnimationBlendshapesDoneEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.content_index = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("content_index")) is not None:
        model.content_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseAnimationBlendshapesDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseAnimationBlendshapesDoneEvent)
def write_response_animation_blendshapes_done_event(
    model: models.ResponseAnimationBlendshapesDoneEvent,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.animation_blendshapes.done"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.content_index is not None:
        obj["content_index"] = value if type(value := model.content_index) is int else whole(value)
    return (
        obj if model.model_rest is None else with_rest("ResponseAnimationBlendshapesDoneEvent", obj, model.model_rest)
    )


@decodes(models.ResponseFunctionCallArgumentsDeltaEvent, "type", "response.function_call_arguments.delta")
def read_response_function_call_arguments_delta_event(
    obj: dict[str, Any],
) -> models.ResponseFunctionCallArgumentsDeltaEvent:
    model = new(models.ResponseFunctionCallArgumentsDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.call_id = None
    model.obfuscation = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("call_id")) is not None:
        model.call_id = string(value)
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
    obj: dict[str, Any] = {"type": "response.function_call_arguments.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
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
    model.arguments = string(obj["arguments"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.call_id = None
    model.name = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("call_id")) is not None:
        model.call_id = string(value)
        unread -= 1
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
    obj: dict[str, Any] = {"type": "response.function_call_arguments.done", "arguments": "" + model.arguments}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
    if model.name is not None:
        obj["name"] = "" + model.name
    return (
        obj if model.model_rest is None else with_rest("ResponseFunctionCallArgumentsDoneEvent", obj, model.model_rest)
    )


@decodes(models.ResponseMcpCallArgumentsDeltaEvent, "type", "response.mcp_call_arguments.delta")
def read_response_mcp_call_arguments_delta_event(obj: dict[str, Any]) -> models.ResponseMcpCallArgumentsDeltaEvent:
    model = new(models.ResponseMcpCallArgumentsDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    model.obfuscation = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    if (value := obj.get("obfuscation")) is not None:
        model.obfuscation = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseMcpCallArgumentsDeltaEvent", obj) if unread else None
    return model


@encodes(models.ResponseMcpCallArgumentsDeltaEvent)
def write_response_mcp_call_arguments_delta_event(model: models.ResponseMcpCallArgumentsDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.mcp_call_arguments.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    if model.obfuscation is not None:
        obj["obfuscation"] = "" + model.obfuscation
    return obj if model.model_rest is None else with_rest("ResponseMcpCallArgumentsDeltaEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallArgumentsDoneEvent, "type", "response.mcp_call_arguments.done")
def read_response_mcp_call_arguments_done_event(obj: dict[str, Any]) -> models.ResponseMcpCallArgumentsDoneEvent:
    model = new(models.ResponseMcpCallArgumentsDoneEvent)
    model.arguments = string(obj["arguments"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.response_id = None
    model.item_id = None
    model.output_index = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("response_id")) is not None:
        model.response_id = string(value)
        unread -= 1
    if (value := obj.get("item_id")) is not None:
        model.item_id = string(value)
        unread -= 1
    if (value := obj.get("output_index")) is not None:
        model.output_index = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseMcpCallArgumentsDoneEvent", obj) if unread else None
    return model


@encodes(models.ResponseMcpCallArgumentsDoneEvent)
def write_response_mcp_call_arguments_done_event(model: models.ResponseMcpCallArgumentsDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "response.mcp_call_arguments.done", "arguments": "" + model.arguments}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.response_id is not None:
        obj["response_id"] = "" + model.response_id
    if model.item_id is not None:
        obj["item_id"] = "" + model.item_id
    if model.output_index is not None:
        obj["output_index"] = value if type(value := model.output_index) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseMcpCallArgumentsDoneEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallInProgressEvent, "type", "response.mcp_call.in_progress")
def read_response_mcp_call_in_progress_event(obj: dict[str, Any]) -> models.ResponseMcpCallInProgressEvent:
    model = new(models.ResponseMcpCallInProgressEvent)
    model.output_index = integer(obj["output_index"])
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 3
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseMcpCallInProgressEvent", obj) if unread else None
    return model


@encodes(models.ResponseMcpCallInProgressEvent)
def write_response_mcp_call_in_progress_event(model: models.ResponseMcpCallInProgressEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call.in_progress",
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseMcpCallInProgressEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallCompletedEvent, "type", "response.mcp_call.completed")
def read_response_mcp_call_completed_event(obj: dict[str, Any]) -> models.ResponseMcpCallCompletedEvent:
    model = new(models.ResponseMcpCallCompletedEvent)
    model.output_index = integer(obj["output_index"])
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 3
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseMcpCallCompletedEvent", obj) if unread else None
    return model


@encodes(models.ResponseMcpCallCompletedEvent)
def write_response_mcp_call_completed_event(model: models.ResponseMcpCallCompletedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call.completed",
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseMcpCallCompletedEvent", obj, model.model_rest)


@decodes(models.ResponseMcpCallFailedEvent, "type", "response.mcp_call.failed")
def read_response_mcp_call_failed_event(obj: dict[str, Any]) -> models.ResponseMcpCallFailedEvent:
    model = new(models.ResponseMcpCallFailedEvent)
    model.output_index = integer(obj["output_index"])
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 3
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseMcpCallFailedEvent", obj) if unread else None
    return model


@encodes(models.ResponseMcpCallFailedEvent)
def write_response_mcp_call_failed_event(model: models.ResponseMcpCallFailedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "response.mcp_call.failed",
        "output_index": value if type(value := model.output_index) is int else whole(value),
        "item_id": "" + model.item_id,
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseMcpCallFailedEvent", obj, model.model_rest)


@decodes(models.McpListToolsInProgressEvent, "type", "mcp_list_tools.in_progress")
def read_mcp_list_tools_in_progress_event(obj: dict[str, Any]) -> models.McpListToolsInProgressEvent:
    model = new(models.McpListToolsInProgressEvent)
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolsInProgressEvent", obj) if unread else None
    return model


@encodes(models.McpListToolsInProgressEvent)
def write_mcp_list_tools_in_progress_event(model: models.McpListToolsInProgressEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp_list_tools.in_progress", "item_id": "" + model.item_id}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("McpListToolsInProgressEvent", obj, model.model_rest)


@decodes(models.McpListToolsCompletedEvent, "type", "mcp_list_tools.completed")
def read_mcp_list_tools_completed_event(obj: dict[str, Any]) -> models.McpListToolsCompletedEvent:
    model = new(models.McpListToolsCompletedEvent)
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolsCompletedEvent", obj) if unread else None
    return model


@encodes(models.McpListToolsCompletedEvent)
def write_mcp_list_tools_completed_event(model: models.McpListToolsCompletedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp_list_tools.completed", "item_id": "" + model.item_id}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("McpListToolsCompletedEvent", obj, model.model_rest)


@decodes(models.McpListToolsFailedEvent, "type", "mcp_list_tools.failed")
def read_mcp_list_tools_failed_event(obj: dict[str, Any]) -> models.McpListToolsFailedEvent:
    model = new(models.McpListToolsFailedEvent)
    model.item_id = string(obj["item_id"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolsFailedEvent", obj) if unread else None
    return model


@encodes(models.McpListToolsFailedEvent)
def write_mcp_list_tools_failed_event(model: models.McpListToolsFailedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp_list_tools.failed", "item_id": "" + model.item_id}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("McpListToolsFailedEvent", obj, model.model_rest)


@decodes(models.RateLimitsUpdatedEvent, "type", "rate_limits.updated")
def read_rate_limits_updated_event(obj: dict[str, Any]) -> models.RateLimitsUpdatedEvent:
    model = new(models.RateLimitsUpdatedEvent)
    model.rate_limits = [read_realtime_rate_limit(item) for item in array(obj["rate_limits"])]
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("RateLimitsUpdatedEvent", obj) if unread else None
    return model


@encodes(models.RateLimitsUpdatedEvent)
def write_rate_limits_updated_event(model: models.RateLimitsUpdatedEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "rate_limits.updated",
        "rate_limits": [write_realtime_rate_limit(item) for item in sequence(model.rate_limits)],
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("RateLimitsUpdatedEvent", obj, model.model_rest)


@decodes(models.TranscriptionDeltaEvent, "type", "transcription.delta")
def read_transcription_delta_event(obj: dict[str, Any]) -> models.TranscriptionDeltaEvent:
    model = new(models.TranscriptionDeltaEvent)
    model.delta = string(obj["delta"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionDeltaEvent", obj) if unread else None
    return model


@encodes(models.TranscriptionDeltaEvent)
def write_transcription_delta_event(model: models.TranscriptionDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "transcription.delta", "delta": "" + model.delta}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("TranscriptionDeltaEvent", obj, model.model_rest)


@decodes(models.TranscriptionDoneEvent, "type", "transcription.done")
def read_transcription_done_event(obj: dict[str, Any]) -> models.TranscriptionDoneEvent:
    model = new(models.TranscriptionDoneEvent)
    model.text = string(obj["text"])
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.usage = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("usage")) is not None:
        model.usage = json_value(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionDoneEvent", obj) if unread else None
    return model


@encodes(models.TranscriptionDoneEvent)
def write_transcription_done_event(model: models.TranscriptionDoneEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "transcription.done", "text": "" + model.text}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.usage is not None:
        obj["usage"] = free_json(model.usage)
    return obj if model.model_rest is None else with_rest("TranscriptionDoneEvent", obj, model.model_rest)


@decodes(models.HeartbeatEvent, "type", "heartbeat")
def read_heartbeat_event(obj: dict[str, Any]) -> models.HeartbeatEvent:
    model = new(models.HeartbeatEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("HeartbeatEvent", obj) if unread else None
    return model


@encodes(models.HeartbeatEvent)
def write_heartbeat_event(model: models.HeartbeatEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "heartbeat"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("HeartbeatEvent", obj, model.model_rest)


@decodes(models.WarningEvent, "type", "warning")
def read_warning_event(obj: dict[str, Any]) -> models.WarningEvent:
    model = new(models.WarningEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.warning = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("warning")) is not None:
        model.warning = json_value(value)
        unread -= 1
    model.model_rest = rest_of("WarningEvent", obj) if unread else None
    return model


@encodes(models.WarningEvent)
def write_warning_event(model: models.WarningEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "warning"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.warning is not None:
        obj["warning"] = free_json(model.warning)
    return obj if model.model_rest is None else with_rest("WarningEvent", obj, model.model_rest)


@decodes(models.PingEvent, "type", "ping")
def read_ping_event(obj: dict[str, Any]) -> models.PingEvent:
    model = new(models.PingEvent)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.timestamp = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("timestamp")) is not None:
        model.timestamp = integer(value)
        unread -= 1
    model.model_rest = rest_of("PingEvent", obj) if unread else None
    return model


@encodes(models.PingEvent)
def write_ping_event(model: models.PingEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "ping"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.timestamp is not None:
        obj["timestamp"] = value if type(value := model.timestamp) is int else whole(value)
    return obj if model.model_rest is None else with_rest("PingEvent", obj, model.model_rest)


@decodes(models.ErrorEvent, "type", "error")
def read_error_event(obj: dict[str, Any]) -> models.ErrorEvent:
    model = new(models.ErrorEvent)
    model.error = value if type(value := obj["error"]) is str else read_beta_error(value)
    model.event_id = None
    model.previous_item_id = UNSET
    model.client_timestamp = None
    model.code = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    if (value := obj.get("previous_item_id", UNSET)) is not UNSET:
        model.previous_item_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("client_timestamp")) is not None:
        model.client_timestamp = integer(value)
        unread -= 1
    if (value := obj.get("code")) is not None:
        model.code = string(value)
        unread -= 1
    model.model_rest = rest_of("ErrorEvent", obj) if unread else None
    return model


@encodes(models.ErrorEvent)
def write_error_event(model: models.ErrorEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "error",
        "error": "" + value if isinstance(value := model.error, str) else write_beta_error(value),
    }
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    if model.previous_item_id is not UNSET:
        obj["previous_item_id"] = None if (value := model.previous_item_id) is None else "" + value
    if model.client_timestamp is not None:
        obj["client_timestamp"] = value if type(value := model.client_timestamp) is int else whole(value)
    if model.code is not None:
        obj["code"] = "" + model.code
    return obj if model.model_rest is None else with_rest("ErrorEvent", obj, model.model_rest)
