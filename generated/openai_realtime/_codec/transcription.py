# From transcription.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module transcription.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import transcription as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import finite, integer, json_value, number, string, whole


@decodes(models.TranscriptUsageTokens, "type", "tokens")
def read_transcript_usage_tokens(obj: dict[str, Any]) -> models.TranscriptUsageTokens:
    model = new(models.TranscriptUsageTokens)
    model.input_tokens = integer(obj["input_tokens"])
    model.output_tokens = integer(obj["output_tokens"])
    model.total_tokens = integer(obj["total_tokens"])
    model.input_token_details = None
    unread = len(obj) - 4
    if (value := obj.get("input_token_details")) is not None:
        model.input_token_details = read_transcript_token_details(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptUsageTokens", obj) if unread else None
    return model


@encodes(models.TranscriptUsageTokens)
def write_transcript_usage_tokens(model: models.TranscriptUsageTokens) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "tokens",
        "input_tokens": value if type(value := model.input_tokens) is int else whole(value),
        "output_tokens": value if type(value := model.output_tokens) is int else whole(value),
        "total_tokens": value if type(value := model.total_tokens) is int else whole(value),
    }
    if model.input_token_details is not None:
        obj["input_token_details"] = write_transcript_token_details(model.input_token_details)
    return obj if model.model_rest is None else with_rest("TranscriptUsageTokens", obj, model.model_rest)


@decodes(models.TranscriptUsageDuration, "type", "duration")
def read_transcript_usage_duration(obj: dict[str, Any]) -> models.TranscriptUsageDuration:
    model = new(models.TranscriptUsageDuration)
    model.seconds = number(obj["seconds"])
    model.model_rest = None if len(obj) == 2 else rest_of("TranscriptUsageDuration", obj)
    return model


@encodes(models.TranscriptUsageDuration)
def write_transcript_usage_duration(model: models.TranscriptUsageDuration) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "duration", "seconds": finite(model.seconds)}
    return obj if model.model_rest is None else with_rest("TranscriptUsageDuration", obj, model.model_rest)


@decodes(models.TranscriptTokenDetails)
def read_transcript_token_details(obj: dict[str, Any]) -> models.TranscriptTokenDetails:
    model = new(models.TranscriptTokenDetails)
    model.text_tokens = None
    model.audio_tokens = None
    unread = len(obj)
    if (value := obj.get("text_tokens")) is not None:
        model.text_tokens = integer(value)
        unread -= 1
    if (value := obj.get("audio_tokens")) is not None:
        model.audio_tokens = integer(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptTokenDetails", obj) if unread else None
    return model


@encodes(models.TranscriptTokenDetails)
def write_transcript_token_details(model: models.TranscriptTokenDetails) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.text_tokens is not None:
        obj["text_tokens"] = value if type(value := model.text_tokens) is int else whole(value)
    if model.audio_tokens is not None:
        obj["audio_tokens"] = value if type(value := model.audio_tokens) is int else whole(value)
    return obj if model.model_rest is None else with_rest("TranscriptTokenDetails", obj, model.model_rest)


@decodes(models.LogProbProperties)
def read_log_prob_properties(obj: dict[str, Any]) -> models.LogProbProperties:
    model = new(models.LogProbProperties)
    model.token = string(obj["token"])
    model.logprob = number(obj["logprob"])
    model.bytes = [integer(item) for item in array(obj["bytes"])]
    model.model_rest = None if len(obj) == 3 else rest_of("LogProbProperties", obj)
    return model


@encodes(models.LogProbProperties)
def write_log_prob_properties(model: models.LogProbProperties) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "token": "" + model.token,
        "logprob": finite(model.logprob),
        "bytes": [item if type(item) is int else whole(item) for item in sequence(model.bytes)],
    }
    return obj if model.model_rest is None else with_rest("LogProbProperties", obj, model.model_rest)


@decodes(models.TranscriptionLanguage)
def read_transcription_language(obj: dict[str, Any]) -> models.TranscriptionLanguage:
    model = new(models.TranscriptionLanguage)
    model.code = string(obj["code"])
    model.model_rest = None if len(obj) == 1 else rest_of("TranscriptionLanguage", obj)
    return model


@encodes(models.TranscriptionLanguage)
def write_transcription_language(model: models.TranscriptionLanguage) -> dict[str, Any]:
    obj: dict[str, Any] = {"code": "" + model.code}
    return obj if model.model_rest is None else with_rest("TranscriptionLanguage", obj, model.model_rest)


@decodes(models.TranscriptionError)
def read_transcription_error(obj: dict[str, Any]) -> models.TranscriptionError:
    model = new(models.TranscriptionError)
    model.type = None
    model.code = None
    model.message = None
    model.param = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("code")) is not None:
        model.code = string(value)
        unread -= 1
    if (value := obj.get("message")) is not None:
        model.message = string(value)
        unread -= 1
    if (value := obj.get("param")) is not None:
        model.param = string(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionError", obj) if unread else None
    return model


@encodes(models.TranscriptionError)
def write_transcription_error(model: models.TranscriptionError) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.code is not None:
        obj["code"] = "" + model.code
    if model.message is not None:
        obj["message"] = "" + model.message
    if model.param is not None:
        obj["param"] = "" + model.param
    return obj if model.model_rest is None else with_rest("TranscriptionError", obj, model.model_rest)


@decodes(models.UnknownTranscriptionUsage)
def read_unknown_transcription_usage(obj: dict[str, Any]) -> models.UnknownTranscriptionUsage:
    model = new(models.UnknownTranscriptionUsage)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownTranscriptionUsage)
def write_unknown_transcription_usage(model: models.UnknownTranscriptionUsage) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


TRANSCRIPTION_USAGE_READERS: Readers[models.TranscriptionUsage] = {
    "tokens": read_transcript_usage_tokens,
    "duration": read_transcript_usage_duration,
}


def read_transcription_usage(obj: dict[str, Any]) -> models.TranscriptionUsage:
    return (TRANSCRIPTION_USAGE_READERS.get(obj.get("type")) or read_unknown_transcription_usage)(obj)


TRANSCRIPTION_USAGE_CLASSES = frozenset(get_args(models.TranscriptionUsage))


def write_transcription_usage(model: models.TranscriptionUsage) -> dict[str, Any]:
    if type(model) not in TRANSCRIPTION_USAGE_CLASSES:
        check_base(model, TRANSCRIPTION_USAGE_CLASSES)
    return model.model_write()
