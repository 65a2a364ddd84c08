# From session.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The readers and writers of the classes in the module session.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import session as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.scalars import integer, string, whole
from .._runtime.unset import UNSET
from .enum_members import TRANSLATION_SESSION_TYPE_MEMBERS
from .openai_realtime import read_noise_reduction, write_noise_reduction


@decodes(models.TranslationSession)
def read_translation_session(obj: dict[str, Any]) -> models.TranslationSession:
    model = new(models.TranslationSession)
    model.id = string(obj["id"])
    model.type = TRANSLATION_SESSION_TYPE_MEMBERS[obj["type"]]
    model.expires_at = integer(obj["expires_at"])
    model.model = string(obj["model"])
    model.audio = read_translation_audio(obj["audio"])
    model.model_rest = None if len(obj) == 5 else rest_of("TranslationSession", obj)
    return model


@encodes(models.TranslationSession)
def write_translation_session(model: models.TranslationSession) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "id": "" + model.id,
        "type": "" + model.type,
        "expires_at": value if type(value := model.expires_at) is int else whole(value),
        "model": "" + model.model,
        "audio": write_translation_audio(model.audio),
    }
    return obj if model.model_rest is None else with_rest("TranslationSession", obj, model.model_rest)


@decodes(models.TranslationSessionUpdateRequest)
def read_translation_session_update_request(obj: dict[str, Any]) -> models.TranslationSessionUpdateRequest:
    model = new(models.TranslationSessionUpdateRequest)
    model.audio = None
    unread = len(obj)
    if (value := obj.get("audio")) is not None:
        model.audio = read_translation_audio(value)
        unread -= 1
    model.model_rest = rest_of("TranslationSessionUpdateRequest", obj) if unread else None
    return model


@encodes(models.TranslationSessionUpdateRequest)
def write_translation_session_update_request(model: models.TranslationSessionUpdateRequest) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.audio is not None:
        obj["audio"] = write_translation_audio(model.audio)
    return obj if model.model_rest is None else with_rest("TranslationSessionUpdateRequest", obj, model.model_rest)


@decodes(models.TranslationAudio)
def read_translation_audio(obj: dict[str, Any]) -> models.TranslationAudio:
    model = new(models.TranslationAudio)
    model.input = None
    model.output = None
    unread = len(obj)
    if (value := obj.get("input")) is not None:
        model.input = read_translation_audio_input(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = read_translation_audio_output(value)
        unread -= 1
    model.model_rest = rest_of("TranslationAudio", obj) if unread else None
    return model


@encodes(models.TranslationAudio)
def write_translation_audio(model: models.TranslationAudio) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.input is not None:
        obj["input"] = write_translation_audio_input(model.input)
    if model.output is not None:
        obj["output"] = write_translation_audio_output(model.output)
    return obj if model.model_rest is None else with_rest("TranslationAudio", obj, model.model_rest)


@decodes(models.TranslationAudioInput)
def read_translation_audio_input(obj: dict[str, Any]) -> models.TranslationAudioInput:
    model = new(models.TranslationAudioInput)
    model.transcription = UNSET
    model.noise_reduction = UNSET
    unread = len(obj)
    if (value := obj.get("transcription", UNSET)) is not UNSET:
        model.transcription = None if value is None else read_translation_transcription(value)
        unread -= 1
    if (value := obj.get("noise_reduction", UNSET)) is not UNSET:
        model.noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    model.model_rest = rest_of("TranslationAudioInput", obj) if unread else None
    return model


@encodes(models.TranslationAudioInput)
def write_translation_audio_input(model: models.TranslationAudioInput) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.transcription is not UNSET:
        obj["transcription"] = (
            None if (value := model.transcription) is None else write_translation_transcription(value)
        )
    if model.noise_reduction is not UNSET:
        obj["noise_reduction"] = None if (value := model.noise_reduction) is None else write_noise_reduction(value)
    return obj if model.model_rest is None else with_rest("TranslationAudioInput", obj, model.model_rest)


@decodes(models.TranslationTranscription)
def read_translation_transcription(obj: dict[str, Any]) -> models.TranslationTranscription:
    model = new(models.TranslationTranscription)
    model.model = string(obj["model"])
    model.model_rest = None if len(obj) == 1 else rest_of("TranslationTranscription", obj)
    return model


@encodes(models.TranslationTranscription)
def write_translation_transcription(model: models.TranslationTranscription) -> dict[str, Any]:
    obj: dict[str, Any] = {"model": "" + model.model}
    return obj if model.model_rest is None else with_rest("TranslationTranscription", obj, model.model_rest)


@decodes(models.TranslationAudioOutput)
def read_translation_audio_output(obj: dict[str, Any]) -> models.TranslationAudioOutput:
    model = new(models.TranslationAudioOutput)
    model.language = None
    unread = len(obj)
    if (value := obj.get("language")) is not None:
        model.language = string(value)
        unread -= 1
    model.model_rest = rest_of("TranslationAudioOutput", obj) if unread else None
    return model


@encodes(models.TranslationAudioOutput)
def write_translation_audio_output(model: models.TranslationAudioOutput) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.language is not None:
        obj["language"] = "" + model.language
    return obj if model.model_rest is None else with_rest("TranslationAudioOutput", obj, model.model_rest)
