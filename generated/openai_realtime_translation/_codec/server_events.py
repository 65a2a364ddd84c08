# From server_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Codec of the module server_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import server_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.scalars import integer, whole
from .enum_members import TRANSLATION_AUDIO_FORMAT_MEMBERS
from .openai_realtime import read_realtime_error, write_realtime_error
from .session import read_translation_session, write_translation_session


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


@decodes(models.SessionCreatedEvent, "type", "session.created")
def read_session_created_event(o: dict[str, Any]) -> models.SessionCreatedEvent:
    m = new(models.SessionCreatedEvent)
    m.event_id = "" + o["event_id"]
    m.session = read_translation_session(o["session"])
    m.model_rest = None if len(o) == 3 else rest_of("SessionCreatedEvent", o)
    return m


@encodes(models.SessionCreatedEvent)
def write_session_created_event(m: models.SessionCreatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.created",
        "event_id": "" + m.event_id,
        "session": write_translation_session(m.session),
    }
    if m.model_rest is not None:
        put_rest("SessionCreatedEvent", o, m.model_rest)
    return o


@decodes(models.SessionUpdatedEvent, "type", "session.updated")
def read_session_updated_event(o: dict[str, Any]) -> models.SessionUpdatedEvent:
    m = new(models.SessionUpdatedEvent)
    m.event_id = "" + o["event_id"]
    m.session = read_translation_session(o["session"])
    m.model_rest = None if len(o) == 3 else rest_of("SessionUpdatedEvent", o)
    return m


@encodes(models.SessionUpdatedEvent)
def write_session_updated_event(m: models.SessionUpdatedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.updated",
        "event_id": "" + m.event_id,
        "session": write_translation_session(m.session),
    }
    if m.model_rest is not None:
        put_rest("SessionUpdatedEvent", o, m.model_rest)
    return o


@decodes(models.SessionClosedEvent, "type", "session.closed")
def read_session_closed_event(o: dict[str, Any]) -> models.SessionClosedEvent:
    m = new(models.SessionClosedEvent)
    m.event_id = "" + o["event_id"]
    m.model_rest = None if len(o) == 2 else rest_of("SessionClosedEvent", o)
    return m


@encodes(models.SessionClosedEvent)
def write_session_closed_event(m: models.SessionClosedEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "session.closed",
        "event_id": "" + m.event_id,
    }
    if m.model_rest is not None:
        put_rest("SessionClosedEvent", o, m.model_rest)
    return o


@decodes(models.SessionInputTranscriptDeltaEvent, "type", "session.input_transcript.delta")
def read_session_input_transcript_delta_event(o: dict[str, Any]) -> models.SessionInputTranscriptDeltaEvent:
    m = new(models.SessionInputTranscriptDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.delta = "" + o["delta"]
    m.elapsed_ms = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("elapsed_ms")) is not None:
            m.elapsed_ms = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionInputTranscriptDeltaEvent", o)
    return m


@encodes(models.SessionInputTranscriptDeltaEvent)
def write_session_input_transcript_delta_event(m: models.SessionInputTranscriptDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.input_transcript.delta",
        "event_id": "" + m.event_id,
        "delta": "" + m.delta,
    }
    if (v := m.elapsed_ms) is not None:
        o["elapsed_ms"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("SessionInputTranscriptDeltaEvent", o, m.model_rest)
    return o


@decodes(models.SessionOutputTranscriptDeltaEvent, "type", "session.output_transcript.delta")
def read_session_output_transcript_delta_event(o: dict[str, Any]) -> models.SessionOutputTranscriptDeltaEvent:
    m = new(models.SessionOutputTranscriptDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.delta = "" + o["delta"]
    m.elapsed_ms = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("elapsed_ms")) is not None:
            m.elapsed_ms = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionOutputTranscriptDeltaEvent", o)
    return m


@encodes(models.SessionOutputTranscriptDeltaEvent)
def write_session_output_transcript_delta_event(m: models.SessionOutputTranscriptDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.output_transcript.delta",
        "event_id": "" + m.event_id,
        "delta": "" + m.delta,
    }
    if (v := m.elapsed_ms) is not None:
        o["elapsed_ms"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("SessionOutputTranscriptDeltaEvent", o, m.model_rest)
    return o


@decodes(models.SessionOutputAudioDeltaEvent, "type", "session.output_audio.delta")
def read_session_output_audio_delta_event(o: dict[str, Any]) -> models.SessionOutputAudioDeltaEvent:
    m = new(models.SessionOutputAudioDeltaEvent)
    m.event_id = "" + o["event_id"]
    m.delta = "" + o["delta"]
    m.sample_rate = None
    m.channels = None
    m.format = None
    m.elapsed_ms = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("sample_rate")) is not None:
            m.sample_rate = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("channels")) is not None:
            m.channels = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("format")) is not None:
            m.format = TRANSLATION_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("elapsed_ms")) is not None:
            m.elapsed_ms = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionOutputAudioDeltaEvent", o)
    return m


@encodes(models.SessionOutputAudioDeltaEvent)
def write_session_output_audio_delta_event(m: models.SessionOutputAudioDeltaEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.output_audio.delta",
        "event_id": "" + m.event_id,
        "delta": "" + m.delta,
    }
    if (v := m.sample_rate) is not None:
        o["sample_rate"] = v if type(v) is int else whole(v)
    if (v := m.channels) is not None:
        o["channels"] = v if type(v) is int else whole(v)
    if (v := m.format) is not None:
        o["format"] = "" + v
    if (v := m.elapsed_ms) is not None:
        o["elapsed_ms"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("SessionOutputAudioDeltaEvent", o, m.model_rest)
    return o
