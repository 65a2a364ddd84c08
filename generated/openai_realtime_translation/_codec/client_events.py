# From client_events.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Codec of the module client_events.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import client_events as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .session import read_translation_session_update_request, write_translation_session_update_request


@decodes(models.SessionUpdateEvent, "type", "session.update")
def read_session_update_event(o: dict[str, Any]) -> models.SessionUpdateEvent:
    m = new(models.SessionUpdateEvent)
    m.session = read_translation_session_update_request(o["session"])
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
        "session": write_translation_session_update_request(m.session),
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("SessionUpdateEvent", o, m.model_rest)
    return o


@decodes(models.SessionInputAudioBufferAppendEvent, "type", "session.input_audio_buffer.append")
def read_session_input_audio_buffer_append_event(o: dict[str, Any]) -> models.SessionInputAudioBufferAppendEvent:
    m = new(models.SessionInputAudioBufferAppendEvent)
    m.audio = "" + o["audio"]
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionInputAudioBufferAppendEvent", o)
    return m


@encodes(models.SessionInputAudioBufferAppendEvent)
def write_session_input_audio_buffer_append_event(m: models.SessionInputAudioBufferAppendEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.input_audio_buffer.append",
        "audio": "" + m.audio,
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("SessionInputAudioBufferAppendEvent", o, m.model_rest)
    return o


@decodes(models.SessionCloseEvent, "type", "session.close")
def read_session_close_event(o: dict[str, Any]) -> models.SessionCloseEvent:
    m = new(models.SessionCloseEvent)
    m.event_id = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("event_id")) is not None:
            m.event_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("SessionCloseEvent", o)
    return m


@encodes(models.SessionCloseEvent)
def write_session_close_event(m: models.SessionCloseEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "session.close",
    }
    if (v := m.event_id) is not None:
        o["event_id"] = "" + v
    if m.model_rest is not None:
        put_rest("SessionCloseEvent", o, m.model_rest)
    return o
