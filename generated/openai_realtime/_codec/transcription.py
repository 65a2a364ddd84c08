# From transcription.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module transcription.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import transcription as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import array, sequence
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, json_value, number, whole


@decodes(models.TranscriptUsageTokens, "type", "tokens")
def read_transcript_usage_tokens(o: dict[str, Any]) -> models.TranscriptUsageTokens:
    m = new(models.TranscriptUsageTokens)
    m.input_tokens = v if type(v := o["input_tokens"]) is int else integer(v)
    m.output_tokens = v if type(v := o["output_tokens"]) is int else integer(v)
    m.total_tokens = v if type(v := o["total_tokens"]) is int else integer(v)
    m.input_token_details = None
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("input_token_details")) is not None:
            m.input_token_details = read_transcript_token_details(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptUsageTokens", o)
    return m


@encodes(models.TranscriptUsageTokens)
def write_transcript_usage_tokens(m: models.TranscriptUsageTokens) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "tokens",
        "input_tokens": v if type(v := m.input_tokens) is int else whole(v),
        "output_tokens": v if type(v := m.output_tokens) is int else whole(v),
        "total_tokens": v if type(v := m.total_tokens) is int else whole(v),
    }
    if (v := m.input_token_details) is not None:
        o["input_token_details"] = write_transcript_token_details(v)
    if m.model_rest is not None:
        put_rest("TranscriptUsageTokens", o, m.model_rest)
    return o


@decodes(models.TranscriptUsageDuration, "type", "duration")
def read_transcript_usage_duration(o: dict[str, Any]) -> models.TranscriptUsageDuration:
    m = new(models.TranscriptUsageDuration)
    m.seconds = number(o["seconds"])
    m.model_rest = None if len(o) == 2 else rest_of("TranscriptUsageDuration", o)
    return m


@encodes(models.TranscriptUsageDuration)
def write_transcript_usage_duration(m: models.TranscriptUsageDuration) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "duration",
        "seconds": finite(m.seconds),
    }
    if m.model_rest is not None:
        put_rest("TranscriptUsageDuration", o, m.model_rest)
    return o


@decodes(models.TranscriptTokenDetails)
def read_transcript_token_details(o: dict[str, Any]) -> models.TranscriptTokenDetails:
    m = new(models.TranscriptTokenDetails)
    m.text_tokens = None
    m.audio_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("text_tokens")) is not None:
            m.text_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("audio_tokens")) is not None:
            m.audio_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptTokenDetails", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranscriptTokenDetails)
def write_transcript_token_details(m: models.TranscriptTokenDetails) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.text_tokens) is not None:
        o["text_tokens"] = v if type(v) is int else whole(v)
    if (v := m.audio_tokens) is not None:
        o["audio_tokens"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("TranscriptTokenDetails", o, m.model_rest)
    return o


@decodes(models.LogProbProperties)
def read_log_prob_properties(o: dict[str, Any]) -> models.LogProbProperties:
    m = new(models.LogProbProperties)
    m.token = "" + o["token"]
    m.logprob = number(o["logprob"])
    m.bytes = [v1 if type(v1) is int else integer(v1) for v1 in array(o["bytes"])]
    m.model_rest = None if len(o) == 3 else rest_of("LogProbProperties", o)
    return m


@encodes(models.LogProbProperties)
def write_log_prob_properties(m: models.LogProbProperties) -> dict[str, Any]:
    o: dict[str, Any] = {
        "token": "" + m.token,
        "logprob": finite(m.logprob),
        "bytes": [v1 if type(v1) is int else whole(v1) for v1 in sequence(m.bytes)],
    }
    if m.model_rest is not None:
        put_rest("LogProbProperties", o, m.model_rest)
    return o


@decodes(models.TranscriptionLanguage)
def read_transcription_language(o: dict[str, Any]) -> models.TranscriptionLanguage:
    m = new(models.TranscriptionLanguage)
    m.code = "" + o["code"]
    m.model_rest = None if len(o) == 1 else rest_of("TranscriptionLanguage", o)
    return m


@encodes(models.TranscriptionLanguage)
def write_transcription_language(m: models.TranscriptionLanguage) -> dict[str, Any]:
    o: dict[str, Any] = {
        "code": "" + m.code,
    }
    if m.model_rest is not None:
        put_rest("TranscriptionLanguage", o, m.model_rest)
    return o


@decodes(models.TranscriptionError)
def read_transcription_error(o: dict[str, Any]) -> models.TranscriptionError:
    m = new(models.TranscriptionError)
    m.type = None
    m.code = None
    m.message = None
    m.param = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
        if (v := o.get("code")) is not None:
            m.code = "" + v
            rest -= 1
        if (v := o.get("message")) is not None:
            m.message = "" + v
            rest -= 1
        if (v := o.get("param")) is not None:
            m.param = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionError", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranscriptionError)
def write_transcription_error(m: models.TranscriptionError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.message) is not None:
        o["message"] = "" + v
    if (v := m.param) is not None:
        o["param"] = "" + v
    if m.model_rest is not None:
        put_rest("TranscriptionError", o, m.model_rest)
    return o


@decodes(models.UnknownTranscriptionUsage)
def read_unknown_transcription_usage(o: dict[str, Any]) -> models.UnknownTranscriptionUsage:
    m = new(models.UnknownTranscriptionUsage)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownTranscriptionUsage)
def write_unknown_transcription_usage(m: models.UnknownTranscriptionUsage) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TRANSCRIPTION_USAGE_READERS: Readers[models.TranscriptionUsage] = {
    "tokens": read_transcript_usage_tokens,
    "duration": read_transcript_usage_duration,
}


def read_transcription_usage(o: dict[str, Any]) -> models.TranscriptionUsage:
    return (TRANSCRIPTION_USAGE_READERS.get(o["type"]) or read_unknown_transcription_usage)(o)


TRANSCRIPTION_USAGE_CLASSES = frozenset(get_args(models.TranscriptionUsage))


def write_transcription_usage(m: models.TranscriptionUsage) -> dict[str, Any]:
    if type(m) not in TRANSCRIPTION_USAGE_CLASSES:
        check_base(m, TRANSCRIPTION_USAGE_CLASSES)
    return m.model_write()
