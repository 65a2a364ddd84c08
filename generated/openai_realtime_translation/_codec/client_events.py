# From client_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The readers and writers of the classes in the module client_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import client_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import string
from .session import read_translation_session_update_request, write_translation_session_update_request


@decodes(models.SessionUpdateEvent, "type", "session.update")
def read_session_update_event(obj: dict[str, Any]) -> models.SessionUpdateEvent:
    model = new(models.SessionUpdateEvent)
    model.session = read_translation_session_update_request(obj["session"])
    model.event_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("SessionUpdateEvent", obj) if unread else None
    return model


@encodes(models.SessionUpdateEvent)
def write_session_update_event(model: models.SessionUpdateEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "session.update", "session": write_translation_session_update_request(model.session)}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("SessionUpdateEvent", obj, model.model_rest)


@decodes(models.SessionInputAudioBufferAppendEvent, "type", "session.input_audio_buffer.append")
def read_session_input_audio_buffer_append_event(obj: dict[str, Any]) -> models.SessionInputAudioBufferAppendEvent:
    model = new(models.SessionInputAudioBufferAppendEvent)
    model.audio = string(obj["audio"])
    model.event_id = None
    unread = len(obj) - 2
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("SessionInputAudioBufferAppendEvent", obj) if unread else None
    return model


@encodes(models.SessionInputAudioBufferAppendEvent)
def write_session_input_audio_buffer_append_event(model: models.SessionInputAudioBufferAppendEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "session.input_audio_buffer.append", "audio": "" + model.audio}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("SessionInputAudioBufferAppendEvent", obj, model.model_rest)


@decodes(models.SessionCloseEvent, "type", "session.close")
def read_session_close_event(obj: dict[str, Any]) -> models.SessionCloseEvent:
    model = new(models.SessionCloseEvent)
    model.event_id = None
    unread = len(obj) - 1
    if (value := obj.get("event_id")) is not None:
        model.event_id = string(value)
        unread -= 1
    model.model_rest = rest_of("SessionCloseEvent", obj) if unread else None
    return model


@encodes(models.SessionCloseEvent)
def write_session_close_event(model: models.SessionCloseEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "session.close"}
    if model.event_id is not None:
        obj["event_id"] = "" + model.event_id
    return obj if model.model_rest is None else with_rest("SessionCloseEvent", obj, model.model_rest)
