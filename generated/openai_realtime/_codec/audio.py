# From audio.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module audio.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import audio as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import texts_in, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, integer, json_value, number, whole
from .._runtime.unset import UNSET
from .enum_members import (
    NOISE_REDUCTION_TYPE_MEMBERS,
    TRANSCRIPTION_DELAY_MEMBERS,
    TRANSCRIPTION_MODEL_MEMBERS,
    VAD_EAGERNESS_MEMBERS,
    VOICE_NAME_MEMBERS,
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
    v: Any
    o: dict[str, Any] = {
        "type": "audio/pcm",
    }
    if (v := m.rate) is not None:
        o["rate"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("PcmAudioFormat", o, m.model_rest)
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
        put_rest("PcmuAudioFormat", o, m.model_rest)
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
        put_rest("PcmaAudioFormat", o, m.model_rest)
    return o


@decodes(models.NoiseReduction)
def read_noise_reduction(o: dict[str, Any]) -> models.NoiseReduction:
    m = new(models.NoiseReduction)
    m.type = None
    m.strength = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = NOISE_REDUCTION_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("strength")) is not None:
            m.strength = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("NoiseReduction", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.NoiseReduction)
def write_noise_reduction(m: models.NoiseReduction) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.strength) is not None:
        o["strength"] = finite(v)
    if m.model_rest is not None:
        put_rest("NoiseReduction", o, m.model_rest)
    return o


@decodes(models.AudioTranscription)
def read_audio_transcription(o: dict[str, Any]) -> models.AudioTranscription:
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
            m.model = TRANSCRIPTION_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("language")) is not None:
            m.language = "" + v
            rest -= 1
        if (v := o.get("languages")) is not None:
            m.languages = texts_in(v)
            rest -= 1
        if (v := o.get("keywords")) is not None:
            m.keywords = texts_in(v)
            rest -= 1
        if (v := o.get("prompt")) is not None:
            m.prompt = "" + v
            rest -= 1
        if (v := o.get("delay")) is not None:
            m.delay = TRANSCRIPTION_DELAY_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("AudioTranscription", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.AudioTranscription)
def write_audio_transcription(m: models.AudioTranscription) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.language) is not None:
        o["language"] = "" + v
    if (v := m.languages) is not None:
        o["languages"] = texts_out(v)
    if (v := m.keywords) is not None:
        o["keywords"] = texts_out(v)
    if (v := m.prompt) is not None:
        o["prompt"] = "" + v
    if (v := m.delay) is not None:
        o["delay"] = "" + v
    if m.model_rest is not None:
        put_rest("AudioTranscription", o, m.model_rest)
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
    v: Any
    o: dict[str, Any] = {
        "type": "server_vad",
    }
    if (v := m.threshold) is not None:
        o["threshold"] = finite(v)
    if (v := m.prefix_padding_ms) is not None:
        o["prefix_padding_ms"] = v if type(v) is int else whole(v)
    if (v := m.silence_duration_ms) is not None:
        o["silence_duration_ms"] = v if type(v) is int else whole(v)
    if (v := m.create_response) is not None:
        o["create_response"] = v if type(v) is bool else fail()
    if (v := m.interrupt_response) is not None:
        o["interrupt_response"] = v if type(v) is bool else fail()
    if (v := m.idle_timeout_ms) is not UNSET:
        o["idle_timeout_ms"] = None if v is None else v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("ServerVad", o, m.model_rest)
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
            m.eagerness = VAD_EAGERNESS_MEMBERS[v]
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
    v: Any
    o: dict[str, Any] = {
        "type": "semantic_vad",
    }
    if (v := m.eagerness) is not None:
        o["eagerness"] = "" + v
    if (v := m.create_response) is not None:
        o["create_response"] = v if type(v) is bool else fail()
    if (v := m.interrupt_response) is not None:
        o["interrupt_response"] = v if type(v) is bool else fail()
    if m.model_rest is not None:
        put_rest("SemanticVad", o, m.model_rest)
    return o


@decodes(models.CustomVoice)
def read_custom_voice(o: dict[str, Any]) -> models.CustomVoice:
    m = new(models.CustomVoice)
    m.id = "" + o["id"]
    m.model_rest = None if len(o) == 1 else rest_of("CustomVoice", o)
    return m


@encodes(models.CustomVoice)
def write_custom_voice(m: models.CustomVoice) -> dict[str, Any]:
    o: dict[str, Any] = {
        "id": "" + m.id,
    }
    if m.model_rest is not None:
        put_rest("CustomVoice", o, m.model_rest)
    return o


@decodes(models.RealtimeAudioConfig)
def read_realtime_audio_config(o: dict[str, Any]) -> models.RealtimeAudioConfig:
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
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeAudioConfig)
def write_realtime_audio_config(m: models.RealtimeAudioConfig) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.input) is not None:
        o["input"] = write_realtime_audio_config_input(v)
    if (v := m.output) is not None:
        o["output"] = write_realtime_audio_config_output(v)
    if m.model_rest is not None:
        put_rest("RealtimeAudioConfig", o, m.model_rest)
    return o


@decodes(models.RealtimeAudioConfigInput)
def read_realtime_audio_config_input(o: dict[str, Any]) -> models.RealtimeAudioConfigInput:
    m = new(models.RealtimeAudioConfigInput)
    m.format = None
    m.transcription = UNSET
    m.noise_reduction = UNSET
    m.turn_detection = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = read_realtime_audio_formats(v)
            rest -= 1
        if (v := o.get("transcription", UNSET)) is not UNSET:
            m.transcription = None if v is None else read_audio_transcription(v)
            rest -= 1
        if (v := o.get("noise_reduction", UNSET)) is not UNSET:
            m.noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = None if v is None else read_realtime_turn_detection(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeAudioConfigInput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeAudioConfigInput)
def write_realtime_audio_config_input(m: models.RealtimeAudioConfigInput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.format) is not None:
        o["format"] = write_realtime_audio_formats(v)
    if (v := m.transcription) is not UNSET:
        o["transcription"] = None if v is None else write_audio_transcription(v)
    if (v := m.noise_reduction) is not UNSET:
        o["noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_realtime_turn_detection(v)
    if m.model_rest is not None:
        put_rest("RealtimeAudioConfigInput", o, m.model_rest)
    return o


@decodes(models.RealtimeAudioConfigOutput)
def read_realtime_audio_config_output(o: dict[str, Any]) -> models.RealtimeAudioConfigOutput:
    m = new(models.RealtimeAudioConfigOutput)
    m.format = None
    m.voice = None
    m.speed = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = read_realtime_audio_formats(v)
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_voice(v)
            rest -= 1
        if (v := o.get("speed")) is not None:
            m.speed = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeAudioConfigOutput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeAudioConfigOutput)
def write_realtime_audio_config_output(m: models.RealtimeAudioConfigOutput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.format) is not None:
        o["format"] = write_realtime_audio_formats(v)
    if (v := m.voice) is not None:
        o["voice"] = write_voice(v)
    if (v := m.speed) is not None:
        o["speed"] = finite(v)
    if m.model_rest is not None:
        put_rest("RealtimeAudioConfigOutput", o, m.model_rest)
    return o


@decodes(models.TranscriptionAudioConfig)
def read_transcription_audio_config(o: dict[str, Any]) -> models.TranscriptionAudioConfig:
    m = new(models.TranscriptionAudioConfig)
    m.input = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input")) is not None:
            m.input = read_realtime_audio_config_input(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionAudioConfig", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranscriptionAudioConfig)
def write_transcription_audio_config(m: models.TranscriptionAudioConfig) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.input) is not None:
        o["input"] = write_realtime_audio_config_input(v)
    if m.model_rest is not None:
        put_rest("TranscriptionAudioConfig", o, m.model_rest)
    return o


@decodes(models.TranscriptionSessionAudio)
def read_transcription_session_audio(o: dict[str, Any]) -> models.TranscriptionSessionAudio:
    m = new(models.TranscriptionSessionAudio)
    m.input = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input")) is not None:
            m.input = read_transcription_session_audio_input(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionSessionAudio", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranscriptionSessionAudio)
def write_transcription_session_audio(m: models.TranscriptionSessionAudio) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.input) is not None:
        o["input"] = write_transcription_session_audio_input(v)
    if m.model_rest is not None:
        put_rest("TranscriptionSessionAudio", o, m.model_rest)
    return o


@decodes(models.TranscriptionSessionAudioInput)
def read_transcription_session_audio_input(o: dict[str, Any]) -> models.TranscriptionSessionAudioInput:
    m = new(models.TranscriptionSessionAudioInput)
    m.format = None
    m.transcription = UNSET
    m.noise_reduction = UNSET
    m.turn_detection = UNSET
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = v if type(v) is str else read_realtime_audio_formats(v)
            rest -= 1
        if (v := o.get("transcription", UNSET)) is not UNSET:
            m.transcription = None if v is None else read_audio_transcription(v)
            rest -= 1
        if (v := o.get("noise_reduction", UNSET)) is not UNSET:
            m.noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = None if v is None else read_transcription_turn_detection(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TranscriptionSessionAudioInput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TranscriptionSessionAudioInput)
def write_transcription_session_audio_input(m: models.TranscriptionSessionAudioInput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.format) is not None:
        o["format"] = "" + v if isinstance(v, str) else write_realtime_audio_formats(v)
    if (v := m.transcription) is not UNSET:
        o["transcription"] = None if v is None else write_audio_transcription(v)
    if (v := m.noise_reduction) is not UNSET:
        o["noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_transcription_turn_detection(v)
    if m.model_rest is not None:
        put_rest("TranscriptionSessionAudioInput", o, m.model_rest)
    return o


@decodes(models.UnknownAudioFormat)
def read_unknown_audio_format(o: dict[str, Any]) -> models.UnknownAudioFormat:
    m = new(models.UnknownAudioFormat)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownAudioFormat)
def write_unknown_audio_format(m: models.UnknownAudioFormat) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


REALTIME_AUDIO_FORMATS_READERS: Readers[models.RealtimeAudioFormats] = {
    "audio/pcm": read_pcm_audio_format,
    "audio/pcmu": read_pcmu_audio_format,
    "audio/pcma": read_pcma_audio_format,
}


def read_realtime_audio_formats(o: dict[str, Any]) -> models.RealtimeAudioFormats:
    return (REALTIME_AUDIO_FORMATS_READERS.get(o.get("type")) or read_unknown_audio_format)(o)


REALTIME_AUDIO_FORMATS_CLASSES = frozenset(get_args(models.RealtimeAudioFormats))


def write_realtime_audio_formats(m: models.RealtimeAudioFormats) -> dict[str, Any]:
    if type(m) not in REALTIME_AUDIO_FORMATS_CLASSES:
        check_base(m, REALTIME_AUDIO_FORMATS_CLASSES)
    return m.model_write()


@decodes(models.UnknownTurnDetection)
def read_unknown_turn_detection(o: dict[str, Any]) -> models.UnknownTurnDetection:
    m = new(models.UnknownTurnDetection)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownTurnDetection)
def write_unknown_turn_detection(m: models.UnknownTurnDetection) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


REALTIME_TURN_DETECTION_READERS: Readers[models.RealtimeTurnDetection] = {
    "server_vad": read_server_vad,
    "semantic_vad": read_semantic_vad,
}


def read_realtime_turn_detection(o: dict[str, Any]) -> models.RealtimeTurnDetection:
    return (REALTIME_TURN_DETECTION_READERS.get(o["type"]) or read_unknown_turn_detection)(o)


REALTIME_TURN_DETECTION_CLASSES = frozenset(get_args(models.RealtimeTurnDetection))


def write_realtime_turn_detection(m: models.RealtimeTurnDetection) -> dict[str, Any]:
    if type(m) not in REALTIME_TURN_DETECTION_CLASSES:
        check_base(m, REALTIME_TURN_DETECTION_CLASSES)
    return m.model_write()


@decodes(models.UnknownTranscriptionTurnDetection)
def read_unknown_transcription_turn_detection(o: dict[str, Any]) -> models.UnknownTranscriptionTurnDetection:
    m = new(models.UnknownTranscriptionTurnDetection)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownTranscriptionTurnDetection)
def write_unknown_transcription_turn_detection(m: models.UnknownTranscriptionTurnDetection) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TRANSCRIPTION_TURN_DETECTION_READERS: Readers[models.TranscriptionTurnDetection] = {
    "server_vad": read_server_vad,
    "semantic_vad": read_semantic_vad,
}


def read_transcription_turn_detection(o: dict[str, Any]) -> models.TranscriptionTurnDetection:
    return (TRANSCRIPTION_TURN_DETECTION_READERS.get(o.get("type")) or read_unknown_transcription_turn_detection)(o)


TRANSCRIPTION_TURN_DETECTION_CLASSES = frozenset(get_args(models.TranscriptionTurnDetection))


def write_transcription_turn_detection(m: models.TranscriptionTurnDetection) -> dict[str, Any]:
    if type(m) not in TRANSCRIPTION_TURN_DETECTION_CLASSES:
        check_base(m, TRANSCRIPTION_TURN_DETECTION_CLASSES)
    return m.model_write()


def read_voice(v: Any) -> models.Voice:
    if type(v) is str:
        return VOICE_NAME_MEMBERS[v]
    return read_custom_voice(v)


def write_voice(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_custom_voice(v)
