# From server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The readers and writers of the classes in the module server_events.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole
from .enum_members import TRANSLATION_AUDIO_FORMAT_MEMBERS
from .openai_realtime import read_realtime_error, write_realtime_error
from .session import read_translation_session, write_translation_session


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


@decodes(models.SessionCreatedEvent, "type", "session.created")
def read_session_created_event(obj: dict[str, Any]) -> models.SessionCreatedEvent:
    model = new(models.SessionCreatedEvent)
    model.event_id = string(obj["event_id"])
    model.session = read_translation_session(obj["session"])
    model.model_rest = None if len(obj) == 3 else rest_of("SessionCreatedEvent", obj)
    return model


@encodes(models.SessionCreatedEvent)
def write_session_created_event(model: models.SessionCreatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "session.created",
        "event_id": "" + model.event_id,
        "session": write_translation_session(model.session),
    }
    return obj if model.model_rest is None else with_rest("SessionCreatedEvent", obj, model.model_rest)


@decodes(models.SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(obj: dict[str, Any]) -> models.SessionUpdatedEvent:
    model = new(models.SessionUpdatedEvent)
    model.event_id = string(obj["event_id"])
    model.session = read_translation_session(obj["session"])
    model.model_rest = None if len(obj) == 3 else rest_of("SessionUpdatedEvent", obj)
    return model


@encodes(models.SessionUpdatedEvent)
def write_session_updated_event(model: models.SessionUpdatedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "session.updated",
        "event_id": "" + model.event_id,
        "session": write_translation_session(model.session),
    }
    return obj if model.model_rest is None else with_rest("SessionUpdatedEvent", obj, model.model_rest)


@decodes(models.SessionClosedEvent, "type", "session.closed")
def read_session_closed_event(obj: dict[str, Any]) -> models.SessionClosedEvent:
    model = new(models.SessionClosedEvent)
    model.event_id = string(obj["event_id"])
    model.model_rest = None if len(obj) == 2 else rest_of("SessionClosedEvent", obj)
    return model


@encodes(models.SessionClosedEvent)
def write_session_closed_event(model: models.SessionClosedEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "session.closed", "event_id": "" + model.event_id}
    return obj if model.model_rest is None else with_rest("SessionClosedEvent", obj, model.model_rest)


@decodes(models.SessionInputTranscriptDeltaEvent, "type", "session.input_transcript.delta")
def read_session_input_transcript_delta_event(obj: dict[str, Any]) -> models.SessionInputTranscriptDeltaEvent:
    model = new(models.SessionInputTranscriptDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.delta = string(obj["delta"])
    model.elapsed_ms = None
    unread = len(obj) - 3
    if (value := obj.get("elapsed_ms")) is not None:
        model.elapsed_ms = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionInputTranscriptDeltaEvent", obj) if unread else None
    return model


@encodes(models.SessionInputTranscriptDeltaEvent)
def write_session_input_transcript_delta_event(model: models.SessionInputTranscriptDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "session.input_transcript.delta",
        "event_id": "" + model.event_id,
        "delta": "" + model.delta,
    }
    if model.elapsed_ms is not None:
        obj["elapsed_ms"] = value if type(value := model.elapsed_ms) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionInputTranscriptDeltaEvent", obj, model.model_rest)


@decodes(models.SessionOutputTranscriptDeltaEvent, "type", "session.output_transcript.delta")
def read_session_output_transcript_delta_event(obj: dict[str, Any]) -> models.SessionOutputTranscriptDeltaEvent:
    model = new(models.SessionOutputTranscriptDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.delta = string(obj["delta"])
    model.elapsed_ms = None
    unread = len(obj) - 3
    if (value := obj.get("elapsed_ms")) is not None:
        model.elapsed_ms = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionOutputTranscriptDeltaEvent", obj) if unread else None
    return model


@encodes(models.SessionOutputTranscriptDeltaEvent)
def write_session_output_transcript_delta_event(model: models.SessionOutputTranscriptDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "session.output_transcript.delta",
        "event_id": "" + model.event_id,
        "delta": "" + model.delta,
    }
    if model.elapsed_ms is not None:
        obj["elapsed_ms"] = value if type(value := model.elapsed_ms) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionOutputTranscriptDeltaEvent", obj, model.model_rest)


@decodes(models.SessionOutputAudioDeltaEvent, "type", "session.output_audio.delta")
def read_session_output_audio_delta_event(obj: dict[str, Any]) -> models.SessionOutputAudioDeltaEvent:
    model = new(models.SessionOutputAudioDeltaEvent)
    model.event_id = string(obj["event_id"])
    model.delta = string(obj["delta"])
    model.sample_rate = None
    model.channels = None
    model.format = None
    model.elapsed_ms = None
    unread = len(obj) - 3
    if (value := obj.get("sample_rate")) is not None:
        model.sample_rate = integer(value)
        unread -= 1
    if (value := obj.get("channels")) is not None:
        model.channels = integer(value)
        unread -= 1
    if (value := obj.get("format")) is not None:
        model.format = TRANSLATION_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("elapsed_ms")) is not None:
        model.elapsed_ms = integer(value)
        unread -= 1
    model.model_rest = rest_of("SessionOutputAudioDeltaEvent", obj) if unread else None
    return model


@encodes(models.SessionOutputAudioDeltaEvent)
def write_session_output_audio_delta_event(model: models.SessionOutputAudioDeltaEvent) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "session.output_audio.delta",
        "event_id": "" + model.event_id,
        "delta": "" + model.delta,
    }
    if model.sample_rate is not None:
        obj["sample_rate"] = value if type(value := model.sample_rate) is int else whole(value)
    if model.channels is not None:
        obj["channels"] = value if type(value := model.channels) is int else whole(value)
    if model.format is not None:
        obj["format"] = "" + model.format
    if model.elapsed_ms is not None:
        obj["elapsed_ms"] = value if type(value := model.elapsed_ms) is int else whole(value)
    return obj if model.model_rest is None else with_rest("SessionOutputAudioDeltaEvent", obj, model.model_rest)
