# From audio.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module audio."""

from __future__ import annotations

from typing import Any, get_args

from .. import audio as models
from .._runtime.codec import Variants, decodes, encode_unknown, encode_variant, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import array, finite, integer, json_value, number, sequence, text, whole
from .._runtime.unset import UNSET
from .enum_members import (
    NOISE_REDUCTION_TYPE_MEMBERS,
    NOISE_REDUCTION_TYPE_VALUES,
    TRANSCRIPTION_DELAY_MEMBERS,
    TRANSCRIPTION_DELAY_VALUES,
    TRANSCRIPTION_MODEL_MEMBERS,
    TRANSCRIPTION_MODEL_VALUES,
    VAD_EAGERNESS_MEMBERS,
    VAD_EAGERNESS_VALUES,
    VOICE_NAME_MEMBERS,
    VOICE_NAME_VALUES,
)


@decodes(models.PcmAudioFormat, "type", "audio/pcm")
def read_pcm_audio_format(o: dict[str, Any]) -> models.PcmAudioFormat:
    m = new(models.PcmAudioFormat)
    m.rate = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("rate")) is not None:
            m.rate = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("PcmAudioFormat", o)
    return m


@encodes(models.PcmAudioFormat)
def write_pcm_audio_format(m: models.PcmAudioFormat) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "audio/pcm",
    }
    if m.rate is not None:
        o["rate"] = m.rate if type(m.rate) is int else whole(m.rate)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.PcmuAudioFormat, "type", "audio/pcmu")
def read_pcmu_audio_format(o: dict[str, Any]) -> models.PcmuAudioFormat:
    m = new(models.PcmuAudioFormat)
    m.model_rest = None if len(o) == 1 else rest_of("PcmuAudioFormat", o)
    return m


@encodes(models.PcmuAudioFormat)
def write_pcmu_audio_format(m: models.PcmuAudioFormat) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "audio/pcmu",
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.PcmaAudioFormat, "type", "audio/pcma")
def read_pcma_audio_format(o: dict[str, Any]) -> models.PcmaAudioFormat:
    m = new(models.PcmaAudioFormat)
    m.model_rest = None if len(o) == 1 else rest_of("PcmaAudioFormat", o)
    return m


@encodes(models.PcmaAudioFormat)
def write_pcma_audio_format(m: models.PcmaAudioFormat) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "audio/pcma",
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.NoiseReduction)
def read_noise_reduction(o: dict[str, Any]) -> models.NoiseReduction:
    if type(o) is not dict:
        fail()
    m = new(models.NoiseReduction)
    m.type = None
    m.strength = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = NOISE_REDUCTION_TYPE_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("strength")) is not None:
            m.strength = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("NoiseReduction", o)
    return m


@encodes(models.NoiseReduction)
def write_noise_reduction(m: models.NoiseReduction) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.type is not None:
        o["type"] = NOISE_REDUCTION_TYPE_VALUES.get(m.type) or text(m.type)
    if m.strength is not None:
        o["strength"] = finite(m.strength)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.AudioTranscription)
def read_audio_transcription(o: dict[str, Any]) -> models.AudioTranscription:
    if type(o) is not dict:
        fail()
    m = new(models.AudioTranscription)
    m.model = None
    m.language = None
    m.languages = None
    m.keywords = None
    m.prompt = None
    m.delay = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("model")) is not None:
            m.model = TRANSCRIPTION_MODEL_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("language")) is not None:
            m.language = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("languages")) is not None:
            m.languages = [v1 if type(v1) is str else fail() for v1 in array(v)]
            rest -= 1
        if (v := o.get("keywords")) is not None:
            m.keywords = [v1 if type(v1) is str else fail() for v1 in array(v)]
            rest -= 1
        if (v := o.get("prompt")) is not None:
            m.prompt = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("delay")) is not None:
            m.delay = TRANSCRIPTION_DELAY_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("AudioTranscription", o)
    return m


@encodes(models.AudioTranscription)
def write_audio_transcription(m: models.AudioTranscription) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.model is not None:
        o["model"] = TRANSCRIPTION_MODEL_VALUES.get(m.model) or text(m.model)
    if m.language is not None:
        o["language"] = m.language if type(m.language) is str else text(m.language)
    if m.languages is not None:
        o["languages"] = [v1 if type(v1) is str else text(v1) for v1 in sequence(m.languages)]
    if m.keywords is not None:
        o["keywords"] = [v1 if type(v1) is str else text(v1) for v1 in sequence(m.keywords)]
    if m.prompt is not None:
        o["prompt"] = m.prompt if type(m.prompt) is str else text(m.prompt)
    if m.delay is not None:
        o["delay"] = TRANSCRIPTION_DELAY_VALUES.get(m.delay) or text(m.delay)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ServerVad, "type", "server_vad")
def read_server_vad(o: dict[str, Any]) -> models.ServerVad:
    m = new(models.ServerVad)
    m.threshold = None
    m.prefix_padding_ms = None
    m.silence_duration_ms = None
    m.create_response = None
    m.interrupt_response = None
    m.idle_timeout_ms = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("threshold")) is not None:
            m.threshold = number(v)
            rest -= 1
        if (v := o.get("prefix_padding_ms")) is not None:
            m.prefix_padding_ms = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("silence_duration_ms")) is not None:
            m.silence_duration_ms = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("create_response")) is not None:
            m.create_response = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("interrupt_response")) is not None:
            m.interrupt_response = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("idle_timeout_ms", UNSET)) is not UNSET:
            m.idle_timeout_ms = None if v is None else v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ServerVad", o)
    return m


@encodes(models.ServerVad)
def write_server_vad(m: models.ServerVad) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "server_vad",
    }
    if m.threshold is not None:
        o["threshold"] = finite(m.threshold)
    if m.prefix_padding_ms is not None:
        o["prefix_padding_ms"] = m.prefix_padding_ms if type(m.prefix_padding_ms) is int else whole(m.prefix_padding_ms)
    if m.silence_duration_ms is not None:
        o["silence_duration_ms"] = (
            m.silence_duration_ms if type(m.silence_duration_ms) is int else whole(m.silence_duration_ms)
        )
    if m.create_response is not None:
        o["create_response"] = m.create_response if type(m.create_response) is bool else fail()
    if m.interrupt_response is not None:
        o["interrupt_response"] = m.interrupt_response if type(m.interrupt_response) is bool else fail()
    if m.idle_timeout_ms is not UNSET:
        o["idle_timeout_ms"] = (
            None
            if m.idle_timeout_ms is None
            else m.idle_timeout_ms if type(m.idle_timeout_ms) is int else whole(m.idle_timeout_ms)
        )
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.SemanticVad, "type", "semantic_vad")
def read_semantic_vad(o: dict[str, Any]) -> models.SemanticVad:
    m = new(models.SemanticVad)
    m.eagerness = None
    m.create_response = None
    m.interrupt_response = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("eagerness")) is not None:
            m.eagerness = VAD_EAGERNESS_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("create_response")) is not None:
            m.create_response = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("interrupt_response")) is not None:
            m.interrupt_response = v if type(v) is bool else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("SemanticVad", o)
    return m


@encodes(models.SemanticVad)
def write_semantic_vad(m: models.SemanticVad) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "semantic_vad",
    }
    if m.eagerness is not None:
        o["eagerness"] = VAD_EAGERNESS_VALUES.get(m.eagerness) or text(m.eagerness)
    if m.create_response is not None:
        o["create_response"] = m.create_response if type(m.create_response) is bool else fail()
    if m.interrupt_response is not None:
        o["interrupt_response"] = m.interrupt_response if type(m.interrupt_response) is bool else fail()
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.CustomVoice)
def read_custom_voice(o: dict[str, Any]) -> models.CustomVoice:
    m = new(models.CustomVoice)
    m.id = v if type(v := o["id"]) is str else fail()
    m.model_rest = None if len(o) == 1 else rest_of("CustomVoice", o)
    return m


@encodes(models.CustomVoice)
def write_custom_voice(m: models.CustomVoice) -> dict[str, Any]:
    o: dict[str, Any] = {
        "id": m.id if type(m.id) is str else text(m.id),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeAudioConfig)
def read_realtime_audio_config(o: dict[str, Any]) -> models.RealtimeAudioConfig:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeAudioConfig)
    m.input = None
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input")) is not None:
            m.input = read_realtime_audio_config_input(v)
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = read_realtime_audio_config_output(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeAudioConfig", o)
    return m


@encodes(models.RealtimeAudioConfig)
def write_realtime_audio_config(m: models.RealtimeAudioConfig) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.input is not None:
        o["input"] = write_realtime_audio_config_input(m.input)
    if m.output is not None:
        o["output"] = write_realtime_audio_config_output(m.output)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeAudioConfigInput)
def read_realtime_audio_config_input(o: dict[str, Any]) -> models.RealtimeAudioConfigInput:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeAudioConfigInput)
    m.format = None
    m.transcription = UNSET
    m.noise_reduction = UNSET
    m.turn_detection = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = (REALTIME_AUDIO_FORMATS_VARIANTS.get(v.get("type")) or read_unknown_audio_format)(v)
            rest -= 1
        if (v := o.get("transcription", UNSET)) is not UNSET:
            m.transcription = None if v is None else read_audio_transcription(v)
            rest -= 1
        if (v := o.get("noise_reduction", UNSET)) is not UNSET:
            m.noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = (
                None
                if v is None
                else (REALTIME_TURN_DETECTION_VARIANTS.get(v["type"]) or read_unknown_turn_detection)(v)
            )
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeAudioConfigInput", o)
    return m


@encodes(models.RealtimeAudioConfigInput)
def write_realtime_audio_config_input(m: models.RealtimeAudioConfigInput) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.format is not None:
        o["format"] = encode_variant(m.format, REALTIME_AUDIO_FORMATS_CLASSES)
    if m.transcription is not UNSET:
        o["transcription"] = None if m.transcription is None else write_audio_transcription(m.transcription)
    if m.noise_reduction is not UNSET:
        o["noise_reduction"] = None if m.noise_reduction is None else write_noise_reduction(m.noise_reduction)
    if m.turn_detection is not UNSET:
        o["turn_detection"] = (
            None if m.turn_detection is None else encode_variant(m.turn_detection, REALTIME_TURN_DETECTION_CLASSES)
        )
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeAudioConfigOutput)
def read_realtime_audio_config_output(o: dict[str, Any]) -> models.RealtimeAudioConfigOutput:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeAudioConfigOutput)
    m.format = None
    m.voice = None
    m.speed = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = (REALTIME_AUDIO_FORMATS_VARIANTS.get(v.get("type")) or read_unknown_audio_format)(v)
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_voice(v)
            rest -= 1
        if (v := o.get("speed")) is not None:
            m.speed = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeAudioConfigOutput", o)
    return m


@encodes(models.RealtimeAudioConfigOutput)
def write_realtime_audio_config_output(m: models.RealtimeAudioConfigOutput) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.format is not None:
        o["format"] = encode_variant(m.format, REALTIME_AUDIO_FORMATS_CLASSES)
    if m.voice is not None:
        o["voice"] = write_voice(m.voice)
    if m.speed is not None:
        o["speed"] = finite(m.speed)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionAudioConfig)
def read_transcription_audio_config(o: dict[str, Any]) -> models.TranscriptionAudioConfig:
    if type(o) is not dict:
        fail()
    m = new(models.TranscriptionAudioConfig)
    m.input = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input")) is not None:
            m.input = read_realtime_audio_config_input(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionAudioConfig", o)
    return m


@encodes(models.TranscriptionAudioConfig)
def write_transcription_audio_config(m: models.TranscriptionAudioConfig) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.input is not None:
        o["input"] = write_realtime_audio_config_input(m.input)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionSessionAudio)
def read_transcription_session_audio(o: dict[str, Any]) -> models.TranscriptionSessionAudio:
    if type(o) is not dict:
        fail()
    m = new(models.TranscriptionSessionAudio)
    m.input = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input")) is not None:
            m.input = read_transcription_session_audio_input(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionSessionAudio", o)
    return m


@encodes(models.TranscriptionSessionAudio)
def write_transcription_session_audio(m: models.TranscriptionSessionAudio) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.input is not None:
        o["input"] = write_transcription_session_audio_input(m.input)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TranscriptionSessionAudioInput)
def read_transcription_session_audio_input(o: dict[str, Any]) -> models.TranscriptionSessionAudioInput:
    if type(o) is not dict:
        fail()
    m = new(models.TranscriptionSessionAudioInput)
    m.format = None
    m.transcription = UNSET
    m.noise_reduction = UNSET
    m.turn_detection = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = (
                v
                if type(v) is str
                else (REALTIME_AUDIO_FORMATS_VARIANTS.get(v.get("type")) or read_unknown_audio_format)(v)
            )
            rest -= 1
        if (v := o.get("transcription", UNSET)) is not UNSET:
            m.transcription = None if v is None else read_audio_transcription(v)
            rest -= 1
        if (v := o.get("noise_reduction", UNSET)) is not UNSET:
            m.noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = (
                None
                if v is None
                else (
                    TRANSCRIPTION_TURN_DETECTION_VARIANTS.get(v.get("type"))
                    or read_unknown_transcription_turn_detection
                )(v)
            )
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionSessionAudioInput", o)
    return m


@encodes(models.TranscriptionSessionAudioInput)
def write_transcription_session_audio_input(m: models.TranscriptionSessionAudioInput) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.format is not None:
        o["format"] = (
            m.format
            if type(m.format) is str
            else (
                text(m.format)
                if isinstance(m.format, str)
                else encode_variant(m.format, REALTIME_AUDIO_FORMATS_CLASSES)
            )
        )
    if m.transcription is not UNSET:
        o["transcription"] = None if m.transcription is None else write_audio_transcription(m.transcription)
    if m.noise_reduction is not UNSET:
        o["noise_reduction"] = None if m.noise_reduction is None else write_noise_reduction(m.noise_reduction)
    if m.turn_detection is not UNSET:
        o["turn_detection"] = (
            None if m.turn_detection is None else encode_variant(m.turn_detection, TRANSCRIPTION_TURN_DETECTION_CLASSES)
        )
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownAudioFormat)
def read_unknown_audio_format(o: dict[str, Any]) -> models.UnknownAudioFormat:
    m = new(models.UnknownAudioFormat)
    m.type = v if (v := o.get("type")) is None or type(v) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownAudioFormat)
def write_unknown_audio_format(m: models.UnknownAudioFormat) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


REALTIME_AUDIO_FORMATS_VARIANTS: Variants[models.RealtimeAudioFormats] = {
    "audio/pcm": read_pcm_audio_format,
    "audio/pcmu": read_pcmu_audio_format,
    "audio/pcma": read_pcma_audio_format,
}


REALTIME_AUDIO_FORMATS_CLASSES = frozenset(get_args(models.RealtimeAudioFormats))


@decodes(models.UnknownTurnDetection)
def read_unknown_turn_detection(o: dict[str, Any]) -> models.UnknownTurnDetection:
    m = new(models.UnknownTurnDetection)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownTurnDetection)
def write_unknown_turn_detection(m: models.UnknownTurnDetection) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


REALTIME_TURN_DETECTION_VARIANTS: Variants[models.RealtimeTurnDetection] = {
    "server_vad": read_server_vad,
    "semantic_vad": read_semantic_vad,
}


REALTIME_TURN_DETECTION_CLASSES = frozenset(get_args(models.RealtimeTurnDetection))


@decodes(models.UnknownTranscriptionTurnDetection)
def read_unknown_transcription_turn_detection(o: dict[str, Any]) -> models.UnknownTranscriptionTurnDetection:
    m = new(models.UnknownTranscriptionTurnDetection)
    m.type = v if (v := o.get("type")) is None or type(v) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownTranscriptionTurnDetection)
def write_unknown_transcription_turn_detection(m: models.UnknownTranscriptionTurnDetection) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


TRANSCRIPTION_TURN_DETECTION_VARIANTS: Variants[models.TranscriptionTurnDetection] = {
    "server_vad": read_server_vad,
    "semantic_vad": read_semantic_vad,
}


TRANSCRIPTION_TURN_DETECTION_CLASSES = frozenset(get_args(models.TranscriptionTurnDetection))


def read_voice(v: Any) -> models.Voice:
    if type(v) is str:
        return VOICE_NAME_MEMBERS.get(v, v)
    return read_custom_voice(v)


def write_voice(v: Any) -> Any:
    if isinstance(v, str):
        return VOICE_NAME_VALUES.get(v) or text(v)
    return write_custom_voice(v)
