# From audio.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module audio.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import audio as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.kinds import array, sequence
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import boolean, constant_in, finite, integer, json_value, number, string, whole
from .._runtime.unset import UNSET
from .enum_members import (
    NOISE_REDUCTION_TYPE_MEMBERS,
    TRANSCRIPTION_DELAY_MEMBERS,
    TRANSCRIPTION_MODEL_MEMBERS,
    VAD_EAGERNESS_MEMBERS,
    VOICE_NAME_MEMBERS,
)


@decodes(models.PcmAudioFormat, "type", "audio/pcm")
def read_pcm_audio_format(obj: dict[str, Any]) -> models.PcmAudioFormat:
    model = new(models.PcmAudioFormat)
    model.rate = None
    unread = len(obj) - 1
    if (value := obj.get("rate")) is not None:
        model.rate = integer(value)
        unread -= 1
    model.model_rest = rest_of("PcmAudioFormat", obj) if unread else None
    return model


@encodes(models.PcmAudioFormat)
def write_pcm_audio_format(model: models.PcmAudioFormat) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "audio/pcm"}
    if model.rate is not None:
        obj["rate"] = value if type(value := model.rate) is int else whole(value)
    return obj if model.model_rest is None else with_rest("PcmAudioFormat", obj, model.model_rest)


@decodes(models.PcmuAudioFormat, "type", "audio/pcmu")
def read_pcmu_audio_format(obj: dict[str, Any]) -> models.PcmuAudioFormat:
    model = new(models.PcmuAudioFormat)
    model.model_rest = None if len(obj) == 1 else rest_of("PcmuAudioFormat", obj)
    return model


@encodes(models.PcmuAudioFormat)
def write_pcmu_audio_format(model: models.PcmuAudioFormat) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "audio/pcmu"}
    return obj if model.model_rest is None else with_rest("PcmuAudioFormat", obj, model.model_rest)


@decodes(models.PcmaAudioFormat, "type", "audio/pcma")
def read_pcma_audio_format(obj: dict[str, Any]) -> models.PcmaAudioFormat:
    model = new(models.PcmaAudioFormat)
    model.model_rest = None if len(obj) == 1 else rest_of("PcmaAudioFormat", obj)
    return model


@encodes(models.PcmaAudioFormat)
def write_pcma_audio_format(model: models.PcmaAudioFormat) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "audio/pcma"}
    return obj if model.model_rest is None else with_rest("PcmaAudioFormat", obj, model.model_rest)


@decodes(models.NoiseReduction)
def read_noise_reduction(obj: dict[str, Any]) -> models.NoiseReduction:
    model = new(models.NoiseReduction)
    model.type = None
    model.strength = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = NOISE_REDUCTION_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("strength")) is not None:
        model.strength = number(value)
        unread -= 1
    model.model_rest = rest_of("NoiseReduction", obj) if unread else None
    return model


@encodes(models.NoiseReduction)
def write_noise_reduction(model: models.NoiseReduction) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.strength is not None:
        obj["strength"] = finite(model.strength)
    return obj if model.model_rest is None else with_rest("NoiseReduction", obj, model.model_rest)


@decodes(models.AudioTranscription)
def read_audio_transcription(obj: dict[str, Any]) -> models.AudioTranscription:
    model = new(models.AudioTranscription)
    model.model = None
    model.language = None
    model.languages = None
    model.keywords = None
    model.prompt = None
    model.delay = None
    unread = len(obj)
    if (value := obj.get("model")) is not None:
        model.model = TRANSCRIPTION_MODEL_MEMBERS[value]
        unread -= 1
    if (value := obj.get("language")) is not None:
        model.language = string(value)
        unread -= 1
    if (value := obj.get("languages")) is not None:
        model.languages = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("keywords")) is not None:
        model.keywords = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("prompt")) is not None:
        model.prompt = string(value)
        unread -= 1
    if (value := obj.get("delay")) is not None:
        model.delay = TRANSCRIPTION_DELAY_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("AudioTranscription", obj) if unread else None
    return model


@encodes(models.AudioTranscription)
def write_audio_transcription(model: models.AudioTranscription) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.language is not None:
        obj["language"] = "" + model.language
    if model.languages is not None:
        obj["languages"] = ["" + item for item in sequence(model.languages)]
    if model.keywords is not None:
        obj["keywords"] = ["" + item for item in sequence(model.keywords)]
    if model.prompt is not None:
        obj["prompt"] = "" + model.prompt
    if model.delay is not None:
        obj["delay"] = "" + model.delay
    return obj if model.model_rest is None else with_rest("AudioTranscription", obj, model.model_rest)


@decodes(models.ServerVad)
def read_server_vad(obj: dict[str, Any]) -> models.ServerVad:
    model = new(models.ServerVad)
    if obj.get("type") is not None:
        constant_in(obj["type"], "server_vad")
    model.threshold = None
    model.prefix_padding_ms = None
    model.silence_duration_ms = None
    model.create_response = None
    model.interrupt_response = None
    model.idle_timeout_ms = UNSET
    if (value := obj.get("threshold")) is not None:
        model.threshold = number(value)
    if (value := obj.get("prefix_padding_ms")) is not None:
        model.prefix_padding_ms = integer(value)
    if (value := obj.get("silence_duration_ms")) is not None:
        model.silence_duration_ms = integer(value)
    if (value := obj.get("create_response")) is not None:
        model.create_response = boolean(value)
    if (value := obj.get("interrupt_response")) is not None:
        model.interrupt_response = boolean(value)
    if (value := obj.get("idle_timeout_ms", UNSET)) is not UNSET:
        model.idle_timeout_ms = None if value is None else integer(value)
    model.model_rest = frame_rest_of("ServerVad", obj)
    return model


@encodes(models.ServerVad)
def write_server_vad(model: models.ServerVad) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "server_vad"}
    if model.threshold is not None:
        obj["threshold"] = finite(model.threshold)
    if model.prefix_padding_ms is not None:
        obj["prefix_padding_ms"] = value if type(value := model.prefix_padding_ms) is int else whole(value)
    if model.silence_duration_ms is not None:
        obj["silence_duration_ms"] = value if type(value := model.silence_duration_ms) is int else whole(value)
    if model.create_response is not None:
        obj["create_response"] = boolean(model.create_response)
    if model.interrupt_response is not None:
        obj["interrupt_response"] = boolean(model.interrupt_response)
    if model.idle_timeout_ms is not UNSET:
        obj["idle_timeout_ms"] = (
            None if (value := model.idle_timeout_ms) is None else value if type(value) is int else whole(value)
        )
    return obj if model.model_rest is None else with_rest("ServerVad", obj, model.model_rest)


@decodes(models.SemanticVad, "type", "semantic_vad")
def read_semantic_vad(obj: dict[str, Any]) -> models.SemanticVad:
    model = new(models.SemanticVad)
    model.eagerness = None
    model.create_response = None
    model.interrupt_response = None
    unread = len(obj) - 1
    if (value := obj.get("eagerness")) is not None:
        model.eagerness = VAD_EAGERNESS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("create_response")) is not None:
        model.create_response = boolean(value)
        unread -= 1
    if (value := obj.get("interrupt_response")) is not None:
        model.interrupt_response = boolean(value)
        unread -= 1
    model.model_rest = rest_of("SemanticVad", obj) if unread else None
    return model


@encodes(models.SemanticVad)
def write_semantic_vad(model: models.SemanticVad) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "semantic_vad"}
    if model.eagerness is not None:
        obj["eagerness"] = "" + model.eagerness
    if model.create_response is not None:
        obj["create_response"] = boolean(model.create_response)
    if model.interrupt_response is not None:
        obj["interrupt_response"] = boolean(model.interrupt_response)
    return obj if model.model_rest is None else with_rest("SemanticVad", obj, model.model_rest)


@decodes(models.CustomVoice)
def read_custom_voice(obj: dict[str, Any]) -> models.CustomVoice:
    model = new(models.CustomVoice)
    model.id = string(obj["id"])
    model.model_rest = None if len(obj) == 1 else rest_of("CustomVoice", obj)
    return model


@encodes(models.CustomVoice)
def write_custom_voice(model: models.CustomVoice) -> dict[str, Any]:
    obj: dict[str, Any] = {"id": "" + model.id}
    return obj if model.model_rest is None else with_rest("CustomVoice", obj, model.model_rest)


@decodes(models.RealtimeAudioConfig)
def read_realtime_audio_config(obj: dict[str, Any]) -> models.RealtimeAudioConfig:
    model = new(models.RealtimeAudioConfig)
    model.input = None
    model.output = None
    unread = len(obj)
    if (value := obj.get("input")) is not None:
        model.input = read_realtime_audio_config_input(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = read_realtime_audio_config_output(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeAudioConfig", obj) if unread else None
    return model


@encodes(models.RealtimeAudioConfig)
def write_realtime_audio_config(model: models.RealtimeAudioConfig) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.input is not None:
        obj["input"] = write_realtime_audio_config_input(model.input)
    if model.output is not None:
        obj["output"] = write_realtime_audio_config_output(model.output)
    return obj if model.model_rest is None else with_rest("RealtimeAudioConfig", obj, model.model_rest)


@decodes(models.RealtimeAudioConfigInput)
def read_realtime_audio_config_input(obj: dict[str, Any]) -> models.RealtimeAudioConfigInput:
    model = new(models.RealtimeAudioConfigInput)
    model.format = None
    model.transcription = UNSET
    model.noise_reduction = UNSET
    model.turn_detection = UNSET
    unread = len(obj)
    if (value := obj.get("format")) is not None:
        model.format = value if type(value) is str else read_realtime_audio_formats(value)
        unread -= 1
    if (value := obj.get("transcription", UNSET)) is not UNSET:
        model.transcription = None if value is None else read_audio_transcription(value)
        unread -= 1
    if (value := obj.get("noise_reduction", UNSET)) is not UNSET:
        model.noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    if (value := obj.get("turn_detection", UNSET)) is not UNSET:
        model.turn_detection = None if value is None else read_realtime_turn_detection(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeAudioConfigInput", obj) if unread else None
    return model


@encodes(models.RealtimeAudioConfigInput)
def write_realtime_audio_config_input(model: models.RealtimeAudioConfigInput) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.format is not None:
        obj["format"] = "" + value if isinstance(value := model.format, str) else write_realtime_audio_formats(value)
    if model.transcription is not UNSET:
        obj["transcription"] = None if (value := model.transcription) is None else write_audio_transcription(value)
    if model.noise_reduction is not UNSET:
        obj["noise_reduction"] = None if (value := model.noise_reduction) is None else write_noise_reduction(value)
    if model.turn_detection is not UNSET:
        obj["turn_detection"] = (
            None if (value := model.turn_detection) is None else write_realtime_turn_detection(value)
        )
    return obj if model.model_rest is None else with_rest("RealtimeAudioConfigInput", obj, model.model_rest)


@decodes(models.RealtimeAudioConfigOutput)
def read_realtime_audio_config_output(obj: dict[str, Any]) -> models.RealtimeAudioConfigOutput:
    model = new(models.RealtimeAudioConfigOutput)
    model.format = None
    model.voice = None
    model.speed = None
    unread = len(obj)
    if (value := obj.get("format")) is not None:
        model.format = value if type(value) is str else read_realtime_audio_formats(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_voice(value)
        unread -= 1
    if (value := obj.get("speed")) is not None:
        model.speed = number(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeAudioConfigOutput", obj) if unread else None
    return model


@encodes(models.RealtimeAudioConfigOutput)
def write_realtime_audio_config_output(model: models.RealtimeAudioConfigOutput) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.format is not None:
        obj["format"] = "" + value if isinstance(value := model.format, str) else write_realtime_audio_formats(value)
    if model.voice is not None:
        obj["voice"] = write_voice(model.voice)
    if model.speed is not None:
        obj["speed"] = finite(model.speed)
    return obj if model.model_rest is None else with_rest("RealtimeAudioConfigOutput", obj, model.model_rest)


@decodes(models.TranscriptionAudioConfig)
def read_transcription_audio_config(obj: dict[str, Any]) -> models.TranscriptionAudioConfig:
    model = new(models.TranscriptionAudioConfig)
    model.input = None
    unread = len(obj)
    if (value := obj.get("input")) is not None:
        model.input = read_realtime_audio_config_input(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionAudioConfig", obj) if unread else None
    return model


@encodes(models.TranscriptionAudioConfig)
def write_transcription_audio_config(model: models.TranscriptionAudioConfig) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.input is not None:
        obj["input"] = write_realtime_audio_config_input(model.input)
    return obj if model.model_rest is None else with_rest("TranscriptionAudioConfig", obj, model.model_rest)


@decodes(models.TranscriptionSessionAudio)
def read_transcription_session_audio(obj: dict[str, Any]) -> models.TranscriptionSessionAudio:
    model = new(models.TranscriptionSessionAudio)
    model.input = None
    unread = len(obj)
    if (value := obj.get("input")) is not None:
        model.input = read_transcription_session_audio_input(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionSessionAudio", obj) if unread else None
    return model


@encodes(models.TranscriptionSessionAudio)
def write_transcription_session_audio(model: models.TranscriptionSessionAudio) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.input is not None:
        obj["input"] = write_transcription_session_audio_input(model.input)
    return obj if model.model_rest is None else with_rest("TranscriptionSessionAudio", obj, model.model_rest)


@decodes(models.TranscriptionSessionAudioInput)
def read_transcription_session_audio_input(obj: dict[str, Any]) -> models.TranscriptionSessionAudioInput:
    model = new(models.TranscriptionSessionAudioInput)
    model.format = None
    model.transcription = UNSET
    model.noise_reduction = UNSET
    model.turn_detection = UNSET
    unread = len(obj)
    if (value := obj.get("format")) is not None:
        model.format = value if type(value) is str else read_realtime_audio_formats(value)
        unread -= 1
    if (value := obj.get("transcription", UNSET)) is not UNSET:
        model.transcription = None if value is None else read_audio_transcription(value)
        unread -= 1
    if (value := obj.get("noise_reduction", UNSET)) is not UNSET:
        model.noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    if (value := obj.get("turn_detection", UNSET)) is not UNSET:
        model.turn_detection = None if value is None else read_transcription_turn_detection(value)
        unread -= 1
    model.model_rest = rest_of("TranscriptionSessionAudioInput", obj) if unread else None
    return model


@encodes(models.TranscriptionSessionAudioInput)
def write_transcription_session_audio_input(model: models.TranscriptionSessionAudioInput) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.format is not None:
        obj["format"] = "" + value if isinstance(value := model.format, str) else write_realtime_audio_formats(value)
    if model.transcription is not UNSET:
        obj["transcription"] = None if (value := model.transcription) is None else write_audio_transcription(value)
    if model.noise_reduction is not UNSET:
        obj["noise_reduction"] = None if (value := model.noise_reduction) is None else write_noise_reduction(value)
    if model.turn_detection is not UNSET:
        obj["turn_detection"] = (
            None if (value := model.turn_detection) is None else write_transcription_turn_detection(value)
        )
    return obj if model.model_rest is None else with_rest("TranscriptionSessionAudioInput", obj, model.model_rest)


@decodes(models.UnknownAudioFormat)
def read_unknown_audio_format(obj: dict[str, Any]) -> models.UnknownAudioFormat:
    model = new(models.UnknownAudioFormat)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownAudioFormat)
def write_unknown_audio_format(model: models.UnknownAudioFormat) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


REALTIME_AUDIO_FORMATS_READERS: Readers[models.RealtimeAudioFormats] = {
    "audio/pcm": read_pcm_audio_format,
    "audio/pcmu": read_pcmu_audio_format,
    "audio/pcma": read_pcma_audio_format,
}


def read_realtime_audio_formats(obj: dict[str, Any]) -> models.RealtimeAudioFormats:
    return (REALTIME_AUDIO_FORMATS_READERS.get(obj.get("type")) or read_unknown_audio_format)(obj)


REALTIME_AUDIO_FORMATS_CLASSES = frozenset(get_args(models.RealtimeAudioFormats))


def write_realtime_audio_formats(model: models.RealtimeAudioFormats) -> dict[str, Any]:
    if type(model) not in REALTIME_AUDIO_FORMATS_CLASSES:
        check_base(model, REALTIME_AUDIO_FORMATS_CLASSES)
    return model.model_write()


@decodes(models.UnknownTurnDetection)
def read_unknown_turn_detection(obj: dict[str, Any]) -> models.UnknownTurnDetection:
    model = new(models.UnknownTurnDetection)
    (model.type,) = unknown_tags("RealtimeTurnDetection", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownTurnDetection)
def write_unknown_turn_detection(model: models.UnknownTurnDetection) -> dict[str, Any]:
    return encode_unknown_variant("RealtimeTurnDetection", model.payload, (model.type,), model.model_rest)


REALTIME_TURN_DETECTION_READERS: Readers[models.RealtimeTurnDetection] = {
    "ServerVad": read_server_vad,
    "SemanticVad": read_semantic_vad,
    None: read_unknown_turn_detection,
}


def read_realtime_turn_detection(obj: dict[str, Any]) -> models.RealtimeTurnDetection:
    return REALTIME_TURN_DETECTION_READERS[recognized("RealtimeTurnDetection", obj)](obj)


REALTIME_TURN_DETECTION_CLASSES = frozenset(get_args(models.RealtimeTurnDetection))


def write_realtime_turn_detection(model: models.RealtimeTurnDetection) -> dict[str, Any]:
    if type(model) not in REALTIME_TURN_DETECTION_CLASSES:
        check_base(model, REALTIME_TURN_DETECTION_CLASSES)
    return model.model_write()


@decodes(models.UnknownTranscriptionTurnDetection)
def read_unknown_transcription_turn_detection(obj: dict[str, Any]) -> models.UnknownTranscriptionTurnDetection:
    model = new(models.UnknownTranscriptionTurnDetection)
    (model.type,) = unknown_tags("TranscriptionTurnDetection", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownTranscriptionTurnDetection)
def write_unknown_transcription_turn_detection(model: models.UnknownTranscriptionTurnDetection) -> dict[str, Any]:
    return encode_unknown_variant("TranscriptionTurnDetection", model.payload, (model.type,), model.model_rest)


TRANSCRIPTION_TURN_DETECTION_READERS: Readers[models.TranscriptionTurnDetection] = {
    "ServerVad": read_server_vad,
    "SemanticVad": read_semantic_vad,
    None: read_unknown_transcription_turn_detection,
}


def read_transcription_turn_detection(obj: dict[str, Any]) -> models.TranscriptionTurnDetection:
    return TRANSCRIPTION_TURN_DETECTION_READERS[recognized("TranscriptionTurnDetection", obj)](obj)


TRANSCRIPTION_TURN_DETECTION_CLASSES = frozenset(get_args(models.TranscriptionTurnDetection))


def write_transcription_turn_detection(model: models.TranscriptionTurnDetection) -> dict[str, Any]:
    if type(model) not in TRANSCRIPTION_TURN_DETECTION_CLASSES:
        check_base(model, TRANSCRIPTION_TURN_DETECTION_CLASSES)
    return model.model_write()


def read_voice(value: Any) -> models.Voice:
    if type(value) is str:
        return VOICE_NAME_MEMBERS[value]
    return read_custom_voice(value)


def write_voice(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_custom_voice(value)
