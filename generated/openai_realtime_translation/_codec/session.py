# From session.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""Codec of the module session.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import session as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import integer, whole
from .._runtime.unset import UNSET
from .enum_members import TRANSLATION_SESSION_TYPE_MEMBERS
from .openai_realtime import read_noise_reduction, write_noise_reduction


@decodes(models.TranslationSession)
def read_translation_session(o: dict[str, Any]) -> models.TranslationSession:
    m = new(models.TranslationSession)
    m.id = "" + o["id"]
    m.type = TRANSLATION_SESSION_TYPE_MEMBERS[o["type"]]
    m.expires_at = v if type(v := o["expires_at"]) is int else integer(v)
    m.model = "" + o["model"]
    m.audio = read_translation_audio(o["audio"])
    m.model_rest = None if len(o) == 5 else rest_of("TranslationSession", o)
    return m


@encodes(models.TranslationSession)
def write_translation_session(m: models.TranslationSession) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "id": "" + m.id,
        "type": "" + m.type,
        "expires_at": v if type(v := m.expires_at) is int else whole(v),
        "model": "" + m.model,
        "audio": write_translation_audio(m.audio),
    }
    if m.model_rest is not None:
        put_rest("TranslationSession", o, m.model_rest)
    return o


@decodes(models.TranslationSessionUpdateRequest)
def read_translation_session_update_request(o: dict[str, Any]) -> models.TranslationSessionUpdateRequest:
    m = new(models.TranslationSessionUpdateRequest)
    m.audio = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("audio")) is not None:
            m.audio = read_translation_audio(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranslationSessionUpdateRequest", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranslationSessionUpdateRequest)
def write_translation_session_update_request(m: models.TranslationSessionUpdateRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.audio) is not None:
        o["audio"] = write_translation_audio(v)
    if m.model_rest is not None:
        put_rest("TranslationSessionUpdateRequest", o, m.model_rest)
    return o


@decodes(models.TranslationAudio)
def read_translation_audio(o: dict[str, Any]) -> models.TranslationAudio:
    m = new(models.TranslationAudio)
    m.input = None
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input")) is not None:
            m.input = read_translation_audio_input(v)
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = read_translation_audio_output(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranslationAudio", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranslationAudio)
def write_translation_audio(m: models.TranslationAudio) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.input) is not None:
        o["input"] = write_translation_audio_input(v)
    if (v := m.output) is not None:
        o["output"] = write_translation_audio_output(v)
    if m.model_rest is not None:
        put_rest("TranslationAudio", o, m.model_rest)
    return o


@decodes(models.TranslationAudioInput)
def read_translation_audio_input(o: dict[str, Any]) -> models.TranslationAudioInput:
    m = new(models.TranslationAudioInput)
    m.transcription = UNSET
    m.noise_reduction = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("transcription", UNSET)) is not UNSET:
            m.transcription = None if v is None else read_translation_transcription(v)
            rest -= 1
        if (v := o.get("noise_reduction", UNSET)) is not UNSET:
            m.noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranslationAudioInput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranslationAudioInput)
def write_translation_audio_input(m: models.TranslationAudioInput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.transcription) is not UNSET:
        o["transcription"] = None if v is None else write_translation_transcription(v)
    if (v := m.noise_reduction) is not UNSET:
        o["noise_reduction"] = None if v is None else write_noise_reduction(v)
    if m.model_rest is not None:
        put_rest("TranslationAudioInput", o, m.model_rest)
    return o


@decodes(models.TranslationTranscription)
def read_translation_transcription(o: dict[str, Any]) -> models.TranslationTranscription:
    m = new(models.TranslationTranscription)
    m.model = "" + o["model"]
    m.model_rest = None if len(o) == 1 else rest_of("TranslationTranscription", o)
    return m


@encodes(models.TranslationTranscription)
def write_translation_transcription(m: models.TranslationTranscription) -> dict[str, Any]:
    o: dict[str, Any] = {
        "model": "" + m.model,
    }
    if m.model_rest is not None:
        put_rest("TranslationTranscription", o, m.model_rest)
    return o


@decodes(models.TranslationAudioOutput)
def read_translation_audio_output(o: dict[str, Any]) -> models.TranslationAudioOutput:
    m = new(models.TranslationAudioOutput)
    m.language = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("language")) is not None:
            m.language = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranslationAudioOutput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranslationAudioOutput)
def write_translation_audio_output(m: models.TranslationAudioOutput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.language) is not None:
        o["language"] = "" + v
    if m.model_rest is not None:
        put_rest("TranslationAudioOutput", o, m.model_rest)
    return o
