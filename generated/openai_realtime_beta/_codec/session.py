# From session.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The readers and writers of the classes in the module session.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import session as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.kinds import array, sequence
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import boolean, constant_in, finite, free_json, integer, json_value, number, string, whole
from .._runtime.unset import UNSET
from .enum_members import (
    BETA_AUDIO_FORMAT_MEMBERS,
    BETA_MODALITY_MEMBERS,
    GROK_REASONING_EFFORT_MEMBERS,
    REALTIME_MODEL_MEMBERS,
    SESSION_INCLUDE_MEMBERS,
    SESSION_OBJECT_MEMBERS,
    TOOL_CHOICE_MODE_MEMBERS,
    TRANSCRIPTION_MODEL_MEMBERS,
    VOICE_NAME_MEMBERS,
)
from .openai_realtime import (
    read_client_secret_expiry,
    read_max_output_tokens,
    read_mcp_tool,
    read_noise_reduction,
    read_prompt,
    read_realtime_audio_config,
    read_realtime_truncation,
    read_semantic_vad,
    read_tool_choice_mcp,
    read_tracing,
    write_client_secret_expiry,
    write_max_output_tokens,
    write_noise_reduction,
    write_prompt,
    write_realtime_audio_config,
    write_realtime_truncation,
    write_tracing,
)


@decodes(models.BetaSessionRequest)
def read_beta_session_request(obj: dict[str, Any]) -> models.BetaSessionRequest:
    model = new(models.BetaSessionRequest)
    model.input_audio_format = None
    model.input_audio_transcription = UNSET
    model.input_audio_noise_reduction = UNSET
    model.turn_detection = UNSET
    model.include = None
    model.modalities = None
    model.model = None
    model.instructions = None
    model.voice = None
    model.output_audio_format = None
    model.tools = None
    model.tool_choice = None
    model.temperature = None
    model.max_response_output_tokens = None
    model.speed = None
    model.tracing = UNSET
    model.truncation = None
    model.prompt = UNSET
    model.type = None
    model.audio = None
    model.reasoning = None
    model.resumption = None
    model.enable_noise_suppression = None
    model.enable_phonetic_spelling = None
    model.keep_context = None
    model.input_audio_sampling_rate = None
    model.input_audio_echo_cancellation = None
    model.output_audio_timestamp_types = None
    model.animation = None
    model.avatar = None
    model.greeting = None
    model.handoff = None
    model.truncation_strategy = None
    model.sample_rate = None
    model.translation = None
    model.enable_search = None
    model.search_options = None
    model.max_tokens = None
    model.top_k = None
    model.top_p = None
    model.repetition_penalty = None
    model.presence_penalty = None
    model.seed = None
    model.client_secret = None
    unread = len(obj)
    if (value := obj.get("input_audio_format")) is not None:
        model.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("input_audio_transcription", UNSET)) is not UNSET:
        model.input_audio_transcription = None if value is None else read_beta_transcription(value)
        unread -= 1
    if (value := obj.get("input_audio_noise_reduction", UNSET)) is not UNSET:
        model.input_audio_noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    if (value := obj.get("turn_detection", UNSET)) is not UNSET:
        model.turn_detection = None if value is None else read_beta_turn_detection(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("modalities")) is not None:
        model.modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("model")) is not None:
        model.model = REALTIME_MODEL_MEMBERS[value]
        unread -= 1
    if (value := obj.get("instructions")) is not None:
        model.instructions = value if type(value) is str else read_beta_instructions(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_beta_voice(value)
        unread -= 1
    if (value := obj.get("output_audio_format")) is not None:
        model.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("tools")) is not None:
        model.tools = [read_beta_tool(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("tool_choice")) is not None:
        model.tool_choice = read_beta_tool_choice(value)
        unread -= 1
    if (value := obj.get("temperature")) is not None:
        model.temperature = number(value)
        unread -= 1
    if (value := obj.get("max_response_output_tokens")) is not None:
        model.max_response_output_tokens = read_max_output_tokens(value)
        unread -= 1
    if (value := obj.get("speed")) is not None:
        model.speed = number(value)
        unread -= 1
    if (value := obj.get("tracing", UNSET)) is not UNSET:
        model.tracing = None if value is None else read_tracing(value)
        unread -= 1
    if (value := obj.get("truncation")) is not None:
        model.truncation = read_realtime_truncation(value)
        unread -= 1
    if (value := obj.get("prompt", UNSET)) is not UNSET:
        model.prompt = None if value is None else read_prompt(value)
        unread -= 1
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_audio_config(value)
        unread -= 1
    if (value := obj.get("reasoning")) is not None:
        model.reasoning = read_grok_reasoning(value)
        unread -= 1
    if (value := obj.get("resumption")) is not None:
        model.resumption = json_value(value)
        unread -= 1
    if (value := obj.get("enable_noise_suppression")) is not None:
        model.enable_noise_suppression = boolean(value)
        unread -= 1
    if (value := obj.get("enable_phonetic_spelling")) is not None:
        model.enable_phonetic_spelling = boolean(value)
        unread -= 1
    if (value := obj.get("keep_context")) is not None:
        model.keep_context = boolean(value)
        unread -= 1
    if (value := obj.get("input_audio_sampling_rate")) is not None:
        model.input_audio_sampling_rate = integer(value)
        unread -= 1
    if (value := obj.get("input_audio_echo_cancellation")) is not None:
        model.input_audio_echo_cancellation = json_value(value)
        unread -= 1
    if (value := obj.get("output_audio_timestamp_types")) is not None:
        model.output_audio_timestamp_types = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("animation")) is not None:
        model.animation = json_value(value)
        unread -= 1
    if (value := obj.get("avatar")) is not None:
        model.avatar = json_value(value)
        unread -= 1
    if (value := obj.get("greeting")) is not None:
        model.greeting = json_value(value)
        unread -= 1
    if (value := obj.get("handoff")) is not None:
        model.handoff = json_value(value)
        unread -= 1
    if (value := obj.get("truncation_strategy")) is not None:
        model.truncation_strategy = json_value(value)
        unread -= 1
    if (value := obj.get("sample_rate")) is not None:
        model.sample_rate = integer(value)
        unread -= 1
    if (value := obj.get("translation")) is not None:
        model.translation = json_value(value)
        unread -= 1
    if (value := obj.get("enable_search")) is not None:
        model.enable_search = boolean(value)
        unread -= 1
    if (value := obj.get("search_options")) is not None:
        model.search_options = json_value(value)
        unread -= 1
    if (value := obj.get("max_tokens")) is not None:
        model.max_tokens = integer(value)
        unread -= 1
    if (value := obj.get("top_k")) is not None:
        model.top_k = integer(value)
        unread -= 1
    if (value := obj.get("top_p")) is not None:
        model.top_p = number(value)
        unread -= 1
    if (value := obj.get("repetition_penalty")) is not None:
        model.repetition_penalty = number(value)
        unread -= 1
    if (value := obj.get("presence_penalty")) is not None:
        model.presence_penalty = number(value)
        unread -= 1
    if (value := obj.get("seed")) is not None:
        model.seed = integer(value)
        unread -= 1
    if (value := obj.get("client_secret")) is not None:
        model.client_secret = read_beta_client_secret_request(value)
        unread -= 1
    model.model_rest = rest_of("BetaSessionRequest", obj) if unread else None
    return model


@encodes(models.BetaSessionRequest)
def write_beta_session_request(model: models.BetaSessionRequest) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.input_audio_format is not None:
        obj["input_audio_format"] = "" + model.input_audio_format
    if model.input_audio_transcription is not UNSET:
        obj["input_audio_transcription"] = (
            None if (value := model.input_audio_transcription) is None else write_beta_transcription(value)
        )
    if model.input_audio_noise_reduction is not UNSET:
        obj["input_audio_noise_reduction"] = (
            None if (value := model.input_audio_noise_reduction) is None else write_noise_reduction(value)
        )
    if model.turn_detection is not UNSET:
        obj["turn_detection"] = None if (value := model.turn_detection) is None else write_beta_turn_detection(value)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.modalities is not None:
        obj["modalities"] = ["" + item for item in sequence(model.modalities)]
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.instructions is not None:
        obj["instructions"] = (
            "" + value if isinstance(value := model.instructions, str) else write_beta_instructions(value)
        )
    if model.voice is not None:
        obj["voice"] = write_beta_voice(model.voice)
    if model.output_audio_format is not None:
        obj["output_audio_format"] = "" + model.output_audio_format
    if model.tools is not None:
        obj["tools"] = [write_beta_tool(item) for item in sequence(model.tools)]
    if model.tool_choice is not None:
        obj["tool_choice"] = write_beta_tool_choice(model.tool_choice)
    if model.temperature is not None:
        obj["temperature"] = finite(model.temperature)
    if model.max_response_output_tokens is not None:
        obj["max_response_output_tokens"] = write_max_output_tokens(model.max_response_output_tokens)
    if model.speed is not None:
        obj["speed"] = finite(model.speed)
    if model.tracing is not UNSET:
        obj["tracing"] = None if (value := model.tracing) is None else write_tracing(value)
    if model.truncation is not None:
        obj["truncation"] = write_realtime_truncation(model.truncation)
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.audio is not None:
        obj["audio"] = write_realtime_audio_config(model.audio)
    if model.reasoning is not None:
        obj["reasoning"] = write_grok_reasoning(model.reasoning)
    if model.resumption is not None:
        obj["resumption"] = free_json(model.resumption)
    if model.enable_noise_suppression is not None:
        obj["enable_noise_suppression"] = boolean(model.enable_noise_suppression)
    if model.enable_phonetic_spelling is not None:
        obj["enable_phonetic_spelling"] = boolean(model.enable_phonetic_spelling)
    if model.keep_context is not None:
        obj["keep_context"] = boolean(model.keep_context)
    if model.input_audio_sampling_rate is not None:
        obj["input_audio_sampling_rate"] = (
            value if type(value := model.input_audio_sampling_rate) is int else whole(value)
        )
    if model.input_audio_echo_cancellation is not None:
        obj["input_audio_echo_cancellation"] = free_json(model.input_audio_echo_cancellation)
    if model.output_audio_timestamp_types is not None:
        obj["output_audio_timestamp_types"] = ["" + item for item in sequence(model.output_audio_timestamp_types)]
    if model.animation is not None:
        obj["animation"] = free_json(model.animation)
    if model.avatar is not None:
        obj["avatar"] = free_json(model.avatar)
    if model.greeting is not None:
        obj["greeting"] = free_json(model.greeting)
    if model.handoff is not None:
        obj["handoff"] = free_json(model.handoff)
    if model.truncation_strategy is not None:
        obj["truncation_strategy"] = free_json(model.truncation_strategy)
    if model.sample_rate is not None:
        obj["sample_rate"] = value if type(value := model.sample_rate) is int else whole(value)
    if model.translation is not None:
        obj["translation"] = free_json(model.translation)
    if model.enable_search is not None:
        obj["enable_search"] = boolean(model.enable_search)
    if model.search_options is not None:
        obj["search_options"] = free_json(model.search_options)
    if model.max_tokens is not None:
        obj["max_tokens"] = value if type(value := model.max_tokens) is int else whole(value)
    if model.top_k is not None:
        obj["top_k"] = value if type(value := model.top_k) is int else whole(value)
    if model.top_p is not None:
        obj["top_p"] = finite(model.top_p)
    if model.repetition_penalty is not None:
        obj["repetition_penalty"] = finite(model.repetition_penalty)
    if model.presence_penalty is not None:
        obj["presence_penalty"] = finite(model.presence_penalty)
    if model.seed is not None:
        obj["seed"] = value if type(value := model.seed) is int else whole(value)
    if model.client_secret is not None:
        obj["client_secret"] = write_beta_client_secret_request(model.client_secret)
    return obj if model.model_rest is None else with_rest("BetaSessionRequest", obj, model.model_rest)


@decodes(models.BetaSession)
def read_beta_session(obj: dict[str, Any]) -> models.BetaSession:
    model = new(models.BetaSession)
    model.id = None
    model.object = None
    model.expires_at = None
    model.client_secret = None
    model.input_audio_format = None
    model.input_audio_transcription = UNSET
    model.input_audio_noise_reduction = UNSET
    model.turn_detection = UNSET
    model.include = None
    model.modalities = None
    model.model = None
    model.instructions = None
    model.voice = None
    model.output_audio_format = None
    model.tools = None
    model.tool_choice = None
    model.temperature = None
    model.max_response_output_tokens = None
    model.speed = None
    model.tracing = UNSET
    model.truncation = None
    model.prompt = UNSET
    model.type = None
    model.audio = None
    model.reasoning = None
    model.resumption = None
    model.enable_noise_suppression = None
    model.enable_phonetic_spelling = None
    model.keep_context = None
    model.input_audio_sampling_rate = None
    model.input_audio_echo_cancellation = None
    model.output_audio_timestamp_types = None
    model.animation = None
    model.avatar = None
    model.greeting = None
    model.handoff = None
    model.truncation_strategy = None
    model.sample_rate = None
    model.translation = None
    model.enable_search = None
    model.search_options = None
    model.max_tokens = None
    model.top_k = None
    model.top_p = None
    model.repetition_penalty = None
    model.presence_penalty = None
    model.seed = None
    model.output_modalities = None
    model.max_output_tokens = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = SESSION_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("expires_at")) is not None:
        model.expires_at = integer(value)
        unread -= 1
    if (value := obj.get("client_secret")) is not None:
        model.client_secret = read_beta_client_secret(value)
        unread -= 1
    if (value := obj.get("input_audio_format")) is not None:
        model.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("input_audio_transcription", UNSET)) is not UNSET:
        model.input_audio_transcription = None if value is None else read_beta_transcription(value)
        unread -= 1
    if (value := obj.get("input_audio_noise_reduction", UNSET)) is not UNSET:
        model.input_audio_noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    if (value := obj.get("turn_detection", UNSET)) is not UNSET:
        model.turn_detection = None if value is None else read_beta_turn_detection(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("modalities")) is not None:
        model.modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("model")) is not None:
        model.model = REALTIME_MODEL_MEMBERS[value]
        unread -= 1
    if (value := obj.get("instructions")) is not None:
        model.instructions = value if type(value) is str else read_beta_instructions(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_beta_voice(value)
        unread -= 1
    if (value := obj.get("output_audio_format")) is not None:
        model.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("tools")) is not None:
        model.tools = [read_beta_tool(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("tool_choice")) is not None:
        model.tool_choice = read_beta_tool_choice(value)
        unread -= 1
    if (value := obj.get("temperature")) is not None:
        model.temperature = number(value)
        unread -= 1
    if (value := obj.get("max_response_output_tokens")) is not None:
        model.max_response_output_tokens = read_max_output_tokens(value)
        unread -= 1
    if (value := obj.get("speed")) is not None:
        model.speed = number(value)
        unread -= 1
    if (value := obj.get("tracing", UNSET)) is not UNSET:
        model.tracing = None if value is None else read_tracing(value)
        unread -= 1
    if (value := obj.get("truncation")) is not None:
        model.truncation = read_realtime_truncation(value)
        unread -= 1
    if (value := obj.get("prompt", UNSET)) is not UNSET:
        model.prompt = None if value is None else read_prompt(value)
        unread -= 1
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_audio_config(value)
        unread -= 1
    if (value := obj.get("reasoning")) is not None:
        model.reasoning = read_grok_reasoning(value)
        unread -= 1
    if (value := obj.get("resumption")) is not None:
        model.resumption = json_value(value)
        unread -= 1
    if (value := obj.get("enable_noise_suppression")) is not None:
        model.enable_noise_suppression = boolean(value)
        unread -= 1
    if (value := obj.get("enable_phonetic_spelling")) is not None:
        model.enable_phonetic_spelling = boolean(value)
        unread -= 1
    if (value := obj.get("keep_context")) is not None:
        model.keep_context = boolean(value)
        unread -= 1
    if (value := obj.get("input_audio_sampling_rate")) is not None:
        model.input_audio_sampling_rate = integer(value)
        unread -= 1
    if (value := obj.get("input_audio_echo_cancellation")) is not None:
        model.input_audio_echo_cancellation = json_value(value)
        unread -= 1
    if (value := obj.get("output_audio_timestamp_types")) is not None:
        model.output_audio_timestamp_types = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("animation")) is not None:
        model.animation = json_value(value)
        unread -= 1
    if (value := obj.get("avatar")) is not None:
        model.avatar = json_value(value)
        unread -= 1
    if (value := obj.get("greeting")) is not None:
        model.greeting = json_value(value)
        unread -= 1
    if (value := obj.get("handoff")) is not None:
        model.handoff = json_value(value)
        unread -= 1
    if (value := obj.get("truncation_strategy")) is not None:
        model.truncation_strategy = json_value(value)
        unread -= 1
    if (value := obj.get("sample_rate")) is not None:
        model.sample_rate = integer(value)
        unread -= 1
    if (value := obj.get("translation")) is not None:
        model.translation = json_value(value)
        unread -= 1
    if (value := obj.get("enable_search")) is not None:
        model.enable_search = boolean(value)
        unread -= 1
    if (value := obj.get("search_options")) is not None:
        model.search_options = json_value(value)
        unread -= 1
    if (value := obj.get("max_tokens")) is not None:
        model.max_tokens = integer(value)
        unread -= 1
    if (value := obj.get("top_k")) is not None:
        model.top_k = integer(value)
        unread -= 1
    if (value := obj.get("top_p")) is not None:
        model.top_p = number(value)
        unread -= 1
    if (value := obj.get("repetition_penalty")) is not None:
        model.repetition_penalty = number(value)
        unread -= 1
    if (value := obj.get("presence_penalty")) is not None:
        model.presence_penalty = number(value)
        unread -= 1
    if (value := obj.get("seed")) is not None:
        model.seed = integer(value)
        unread -= 1
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
        unread -= 1
    model.model_rest = rest_of("BetaSession", obj) if unread else None
    return model


@encodes(models.BetaSession)
def write_beta_session(model: models.BetaSession) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.expires_at is not None:
        obj["expires_at"] = value if type(value := model.expires_at) is int else whole(value)
    if model.client_secret is not None:
        obj["client_secret"] = write_beta_client_secret(model.client_secret)
    if model.input_audio_format is not None:
        obj["input_audio_format"] = "" + model.input_audio_format
    if model.input_audio_transcription is not UNSET:
        obj["input_audio_transcription"] = (
            None if (value := model.input_audio_transcription) is None else write_beta_transcription(value)
        )
    if model.input_audio_noise_reduction is not UNSET:
        obj["input_audio_noise_reduction"] = (
            None if (value := model.input_audio_noise_reduction) is None else write_noise_reduction(value)
        )
    if model.turn_detection is not UNSET:
        obj["turn_detection"] = None if (value := model.turn_detection) is None else write_beta_turn_detection(value)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.modalities is not None:
        obj["modalities"] = ["" + item for item in sequence(model.modalities)]
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.instructions is not None:
        obj["instructions"] = (
            "" + value if isinstance(value := model.instructions, str) else write_beta_instructions(value)
        )
    if model.voice is not None:
        obj["voice"] = write_beta_voice(model.voice)
    if model.output_audio_format is not None:
        obj["output_audio_format"] = "" + model.output_audio_format
    if model.tools is not None:
        obj["tools"] = [write_beta_tool(item) for item in sequence(model.tools)]
    if model.tool_choice is not None:
        obj["tool_choice"] = write_beta_tool_choice(model.tool_choice)
    if model.temperature is not None:
        obj["temperature"] = finite(model.temperature)
    if model.max_response_output_tokens is not None:
        obj["max_response_output_tokens"] = write_max_output_tokens(model.max_response_output_tokens)
    if model.speed is not None:
        obj["speed"] = finite(model.speed)
    if model.tracing is not UNSET:
        obj["tracing"] = None if (value := model.tracing) is None else write_tracing(value)
    if model.truncation is not None:
        obj["truncation"] = write_realtime_truncation(model.truncation)
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.audio is not None:
        obj["audio"] = write_realtime_audio_config(model.audio)
    if model.reasoning is not None:
        obj["reasoning"] = write_grok_reasoning(model.reasoning)
    if model.resumption is not None:
        obj["resumption"] = free_json(model.resumption)
    if model.enable_noise_suppression is not None:
        obj["enable_noise_suppression"] = boolean(model.enable_noise_suppression)
    if model.enable_phonetic_spelling is not None:
        obj["enable_phonetic_spelling"] = boolean(model.enable_phonetic_spelling)
    if model.keep_context is not None:
        obj["keep_context"] = boolean(model.keep_context)
    if model.input_audio_sampling_rate is not None:
        obj["input_audio_sampling_rate"] = (
            value if type(value := model.input_audio_sampling_rate) is int else whole(value)
        )
    if model.input_audio_echo_cancellation is not None:
        obj["input_audio_echo_cancellation"] = free_json(model.input_audio_echo_cancellation)
    if model.output_audio_timestamp_types is not None:
        obj["output_audio_timestamp_types"] = ["" + item for item in sequence(model.output_audio_timestamp_types)]
    if model.animation is not None:
        obj["animation"] = free_json(model.animation)
    if model.avatar is not None:
        obj["avatar"] = free_json(model.avatar)
    if model.greeting is not None:
        obj["greeting"] = free_json(model.greeting)
    if model.handoff is not None:
        obj["handoff"] = free_json(model.handoff)
    if model.truncation_strategy is not None:
        obj["truncation_strategy"] = free_json(model.truncation_strategy)
    if model.sample_rate is not None:
        obj["sample_rate"] = value if type(value := model.sample_rate) is int else whole(value)
    if model.translation is not None:
        obj["translation"] = free_json(model.translation)
    if model.enable_search is not None:
        obj["enable_search"] = boolean(model.enable_search)
    if model.search_options is not None:
        obj["search_options"] = free_json(model.search_options)
    if model.max_tokens is not None:
        obj["max_tokens"] = value if type(value := model.max_tokens) is int else whole(value)
    if model.top_k is not None:
        obj["top_k"] = value if type(value := model.top_k) is int else whole(value)
    if model.top_p is not None:
        obj["top_p"] = finite(model.top_p)
    if model.repetition_penalty is not None:
        obj["repetition_penalty"] = finite(model.repetition_penalty)
    if model.presence_penalty is not None:
        obj["presence_penalty"] = finite(model.presence_penalty)
    if model.seed is not None:
        obj["seed"] = value if type(value := model.seed) is int else whole(value)
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    return obj if model.model_rest is None else with_rest("BetaSession", obj, model.model_rest)


@decodes(models.BetaTranscriptionSessionRequest)
def read_beta_transcription_session_request(obj: dict[str, Any]) -> models.BetaTranscriptionSessionRequest:
    model = new(models.BetaTranscriptionSessionRequest)
    model.input_audio_format = None
    model.input_audio_transcription = UNSET
    model.input_audio_noise_reduction = UNSET
    model.turn_detection = UNSET
    model.include = None
    model.modalities = None
    model.client_secret = None
    unread = len(obj)
    if (value := obj.get("input_audio_format")) is not None:
        model.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("input_audio_transcription", UNSET)) is not UNSET:
        model.input_audio_transcription = None if value is None else read_beta_transcription(value)
        unread -= 1
    if (value := obj.get("input_audio_noise_reduction", UNSET)) is not UNSET:
        model.input_audio_noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    if (value := obj.get("turn_detection", UNSET)) is not UNSET:
        model.turn_detection = None if value is None else read_beta_turn_detection(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("modalities")) is not None:
        model.modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("client_secret")) is not None:
        model.client_secret = read_beta_client_secret_request(value)
        unread -= 1
    model.model_rest = rest_of("BetaTranscriptionSessionRequest", obj) if unread else None
    return model


@encodes(models.BetaTranscriptionSessionRequest)
def write_beta_transcription_session_request(model: models.BetaTranscriptionSessionRequest) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.input_audio_format is not None:
        obj["input_audio_format"] = "" + model.input_audio_format
    if model.input_audio_transcription is not UNSET:
        obj["input_audio_transcription"] = (
            None if (value := model.input_audio_transcription) is None else write_beta_transcription(value)
        )
    if model.input_audio_noise_reduction is not UNSET:
        obj["input_audio_noise_reduction"] = (
            None if (value := model.input_audio_noise_reduction) is None else write_noise_reduction(value)
        )
    if model.turn_detection is not UNSET:
        obj["turn_detection"] = None if (value := model.turn_detection) is None else write_beta_turn_detection(value)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.modalities is not None:
        obj["modalities"] = ["" + item for item in sequence(model.modalities)]
    if model.client_secret is not None:
        obj["client_secret"] = write_beta_client_secret_request(model.client_secret)
    return obj if model.model_rest is None else with_rest("BetaTranscriptionSessionRequest", obj, model.model_rest)


@decodes(models.BetaTranscriptionSession)
def read_beta_transcription_session(obj: dict[str, Any]) -> models.BetaTranscriptionSession:
    model = new(models.BetaTranscriptionSession)
    model.id = None
    model.object = None
    model.expires_at = None
    model.client_secret = None
    model.input_audio_format = None
    model.input_audio_transcription = UNSET
    model.input_audio_noise_reduction = UNSET
    model.turn_detection = UNSET
    model.include = None
    model.modalities = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = SESSION_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("expires_at")) is not None:
        model.expires_at = integer(value)
        unread -= 1
    if (value := obj.get("client_secret")) is not None:
        model.client_secret = read_beta_client_secret(value)
        unread -= 1
    if (value := obj.get("input_audio_format")) is not None:
        model.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("input_audio_transcription", UNSET)) is not UNSET:
        model.input_audio_transcription = None if value is None else read_beta_transcription(value)
        unread -= 1
    if (value := obj.get("input_audio_noise_reduction", UNSET)) is not UNSET:
        model.input_audio_noise_reduction = None if value is None else read_noise_reduction(value)
        unread -= 1
    if (value := obj.get("turn_detection", UNSET)) is not UNSET:
        model.turn_detection = None if value is None else read_beta_turn_detection(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("modalities")) is not None:
        model.modalities = [BETA_MODALITY_MEMBERS[item] for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("BetaTranscriptionSession", obj) if unread else None
    return model


@encodes(models.BetaTranscriptionSession)
def write_beta_transcription_session(model: models.BetaTranscriptionSession) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.expires_at is not None:
        obj["expires_at"] = value if type(value := model.expires_at) is int else whole(value)
    if model.client_secret is not None:
        obj["client_secret"] = write_beta_client_secret(model.client_secret)
    if model.input_audio_format is not None:
        obj["input_audio_format"] = "" + model.input_audio_format
    if model.input_audio_transcription is not UNSET:
        obj["input_audio_transcription"] = (
            None if (value := model.input_audio_transcription) is None else write_beta_transcription(value)
        )
    if model.input_audio_noise_reduction is not UNSET:
        obj["input_audio_noise_reduction"] = (
            None if (value := model.input_audio_noise_reduction) is None else write_noise_reduction(value)
        )
    if model.turn_detection is not UNSET:
        obj["turn_detection"] = None if (value := model.turn_detection) is None else write_beta_turn_detection(value)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.modalities is not None:
        obj["modalities"] = ["" + item for item in sequence(model.modalities)]
    return obj if model.model_rest is None else with_rest("BetaTranscriptionSession", obj, model.model_rest)


@decodes(models.BetaClientSecret)
def read_beta_client_secret(obj: dict[str, Any]) -> models.BetaClientSecret:
    model = new(models.BetaClientSecret)
    model.value = string(obj["value"])
    model.expires_at = integer(obj["expires_at"])
    model.model_rest = None if len(obj) == 2 else rest_of("BetaClientSecret", obj)
    return model


@encodes(models.BetaClientSecret)
def write_beta_client_secret(model: models.BetaClientSecret) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "value": "" + model.value,
        "expires_at": value if type(value := model.expires_at) is int else whole(value),
    }
    return obj if model.model_rest is None else with_rest("BetaClientSecret", obj, model.model_rest)


@decodes(models.BetaClientSecretRequest)
def read_beta_client_secret_request(obj: dict[str, Any]) -> models.BetaClientSecretRequest:
    model = new(models.BetaClientSecretRequest)
    model.expires_after = None
    model.expires_at = None
    unread = len(obj)
    if (value := obj.get("expires_after")) is not None:
        model.expires_after = read_client_secret_expiry(value)
        unread -= 1
    if (value := obj.get("expires_at")) is not None:
        model.expires_at = read_client_secret_expiry(value)
        unread -= 1
    model.model_rest = rest_of("BetaClientSecretRequest", obj) if unread else None
    return model


@encodes(models.BetaClientSecretRequest)
def write_beta_client_secret_request(model: models.BetaClientSecretRequest) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.expires_after is not None:
        obj["expires_after"] = write_client_secret_expiry(model.expires_after)
    if model.expires_at is not None:
        obj["expires_at"] = write_client_secret_expiry(model.expires_at)
    return obj if model.model_rest is None else with_rest("BetaClientSecretRequest", obj, model.model_rest)


@decodes(models.BetaTranscription)
def read_beta_transcription(obj: dict[str, Any]) -> models.BetaTranscription:
    model = new(models.BetaTranscription)
    model.model = None
    model.language = None
    model.prompt = None
    model.languages = None
    model.keywords = None
    model.delay = None
    model.custom_speech = None
    model.phrase_list = None
    model.corpus = None
    unread = len(obj)
    if (value := obj.get("model")) is not None:
        model.model = TRANSCRIPTION_MODEL_MEMBERS[value]
        unread -= 1
    if (value := obj.get("language")) is not None:
        model.language = string(value)
        unread -= 1
    if (value := obj.get("prompt")) is not None:
        model.prompt = string(value)
        unread -= 1
    if (value := obj.get("languages")) is not None:
        model.languages = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("keywords")) is not None:
        model.keywords = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("delay")) is not None:
        model.delay = string(value)
        unread -= 1
    if (value := obj.get("custom_speech")) is not None:
        model.custom_speech = json_value(value)
        unread -= 1
    if (value := obj.get("phrase_list")) is not None:
        model.phrase_list = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("corpus")) is not None:
        model.corpus = json_value(value)
        unread -= 1
    model.model_rest = rest_of("BetaTranscription", obj) if unread else None
    return model


@encodes(models.BetaTranscription)
def write_beta_transcription(model: models.BetaTranscription) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.language is not None:
        obj["language"] = "" + model.language
    if model.prompt is not None:
        obj["prompt"] = "" + model.prompt
    if model.languages is not None:
        obj["languages"] = ["" + item for item in sequence(model.languages)]
    if model.keywords is not None:
        obj["keywords"] = ["" + item for item in sequence(model.keywords)]
    if model.delay is not None:
        obj["delay"] = "" + model.delay
    if model.custom_speech is not None:
        obj["custom_speech"] = free_json(model.custom_speech)
    if model.phrase_list is not None:
        obj["phrase_list"] = ["" + item for item in sequence(model.phrase_list)]
    if model.corpus is not None:
        obj["corpus"] = free_json(model.corpus)
    return obj if model.model_rest is None else with_rest("BetaTranscription", obj, model.model_rest)


@decodes(models.GrokReasoning)
def read_grok_reasoning(obj: dict[str, Any]) -> models.GrokReasoning:
    model = new(models.GrokReasoning)
    model.effort = None
    unread = len(obj)
    if (value := obj.get("effort")) is not None:
        model.effort = GROK_REASONING_EFFORT_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("GrokReasoning", obj) if unread else None
    return model


@encodes(models.GrokReasoning)
def write_grok_reasoning(model: models.GrokReasoning) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.effort is not None:
        obj["effort"] = "" + model.effort
    return obj if model.model_rest is None else with_rest("GrokReasoning", obj, model.model_rest)


@decodes(models.BetaInstructions)
def read_beta_instructions(obj: dict[str, Any]) -> models.BetaInstructions:
    model = new(models.BetaInstructions)
    model.type = None
    model.text = None
    model.language = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    if (value := obj.get("language")) is not None:
        model.language = string(value)
        unread -= 1
    model.model_rest = rest_of("BetaInstructions", obj) if unread else None
    return model


@encodes(models.BetaInstructions)
def write_beta_instructions(model: models.BetaInstructions) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.text is not None:
        obj["text"] = "" + model.text
    if model.language is not None:
        obj["language"] = "" + model.language
    return obj if model.model_rest is None else with_rest("BetaInstructions", obj, model.model_rest)


@decodes(models.BetaVoiceObject)
def read_beta_voice_object(obj: dict[str, Any]) -> models.BetaVoiceObject:
    model = new(models.BetaVoiceObject)
    model.id = None
    model.name = None
    model.type = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    model.model_rest = rest_of("BetaVoiceObject", obj) if unread else None
    return model


@encodes(models.BetaVoiceObject)
def write_beta_voice_object(model: models.BetaVoiceObject) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.type is not None:
        obj["type"] = "" + model.type
    return obj if model.model_rest is None else with_rest("BetaVoiceObject", obj, model.model_rest)


@decodes(models.BetaFunctionTool)
def read_beta_function_tool(obj: dict[str, Any]) -> models.BetaFunctionTool:
    model = new(models.BetaFunctionTool)
    if obj.get("type") is not None:
        constant_in(obj["type"], "function")
    model.name = None
    model.description = None
    model.parameters = None
    model.function = None
    if (value := obj.get("name")) is not None:
        model.name = string(value)
    if (value := obj.get("description")) is not None:
        model.description = string(value)
    if (value := obj.get("parameters")) is not None:
        model.parameters = json_value(value)
    if (value := obj.get("function")) is not None:
        model.function = read_beta_function(value)
    model.model_rest = frame_rest_of("BetaFunctionTool", obj)
    return model


@encodes(models.BetaFunctionTool)
def write_beta_function_tool(model: models.BetaFunctionTool) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function"}
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.description is not None:
        obj["description"] = "" + model.description
    if model.parameters is not None:
        obj["parameters"] = free_json(model.parameters)
    if model.function is not None:
        obj["function"] = write_beta_function(model.function)
    return obj if model.model_rest is None else with_rest("BetaFunctionTool", obj, model.model_rest)


@decodes(models.BetaFunction)
def read_beta_function(obj: dict[str, Any]) -> models.BetaFunction:
    model = new(models.BetaFunction)
    model.name = None
    model.description = None
    model.parameters = None
    unread = len(obj)
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    if (value := obj.get("description")) is not None:
        model.description = string(value)
        unread -= 1
    if (value := obj.get("parameters")) is not None:
        model.parameters = json_value(value)
        unread -= 1
    model.model_rest = rest_of("BetaFunction", obj) if unread else None
    return model


@encodes(models.BetaFunction)
def write_beta_function(model: models.BetaFunction) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.description is not None:
        obj["description"] = "" + model.description
    if model.parameters is not None:
        obj["parameters"] = free_json(model.parameters)
    return obj if model.model_rest is None else with_rest("BetaFunction", obj, model.model_rest)


@decodes(models.BetaToolChoiceFunction, "type", "function")
def read_beta_tool_choice_function(obj: dict[str, Any]) -> models.BetaToolChoiceFunction:
    model = new(models.BetaToolChoiceFunction)
    model.name = None
    model.function = None
    unread = len(obj) - 1
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    if (value := obj.get("function")) is not None:
        model.function = read_beta_function(value)
        unread -= 1
    model.model_rest = rest_of("BetaToolChoiceFunction", obj) if unread else None
    return model


@encodes(models.BetaToolChoiceFunction)
def write_beta_tool_choice_function(model: models.BetaToolChoiceFunction) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function"}
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.function is not None:
        obj["function"] = write_beta_function(model.function)
    return obj if model.model_rest is None else with_rest("BetaToolChoiceFunction", obj, model.model_rest)


@decodes(models.BetaServerVad, "type", "server_vad")
def read_beta_server_vad(obj: dict[str, Any]) -> models.BetaServerVad:
    model = new(models.BetaServerVad)
    model.threshold = None
    model.prefix_padding_ms = None
    model.silence_duration_ms = None
    model.create_response = None
    model.interrupt_response = None
    model.idle_timeout_ms = UNSET
    model.speech_duration_ms = None
    model.end_of_utterance_detection = None
    model.auto_truncate = None
    model.appended_text_after_truncation = None
    unread = len(obj) - 1
    if (value := obj.get("threshold")) is not None:
        model.threshold = number(value)
        unread -= 1
    if (value := obj.get("prefix_padding_ms")) is not None:
        model.prefix_padding_ms = integer(value)
        unread -= 1
    if (value := obj.get("silence_duration_ms")) is not None:
        model.silence_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("create_response")) is not None:
        model.create_response = boolean(value)
        unread -= 1
    if (value := obj.get("interrupt_response")) is not None:
        model.interrupt_response = boolean(value)
        unread -= 1
    if (value := obj.get("idle_timeout_ms", UNSET)) is not UNSET:
        model.idle_timeout_ms = None if value is None else integer(value)
        unread -= 1
    if (value := obj.get("speech_duration_ms")) is not None:
        model.speech_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("end_of_utterance_detection")) is not None:
        model.end_of_utterance_detection = json_value(value)
        unread -= 1
    if (value := obj.get("auto_truncate")) is not None:
        model.auto_truncate = boolean(value)
        unread -= 1
    if (value := obj.get("appended_text_after_truncation")) is not None:
        model.appended_text_after_truncation = string(value)
        unread -= 1
    model.model_rest = rest_of("BetaServerVad", obj) if unread else None
    return model


@encodes(models.BetaServerVad)
def write_beta_server_vad(model: models.BetaServerVad) -> dict[str, Any]:
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
    if model.speech_duration_ms is not None:
        obj["speech_duration_ms"] = value if type(value := model.speech_duration_ms) is int else whole(value)
    if model.end_of_utterance_detection is not None:
        obj["end_of_utterance_detection"] = free_json(model.end_of_utterance_detection)
    if model.auto_truncate is not None:
        obj["auto_truncate"] = boolean(model.auto_truncate)
    if model.appended_text_after_truncation is not None:
        obj["appended_text_after_truncation"] = "" + model.appended_text_after_truncation
    return obj if model.model_rest is None else with_rest("BetaServerVad", obj, model.model_rest)


@decodes(models.AzureSemanticVad, "type", "azure_semantic_vad")
def read_azure_semantic_vad(obj: dict[str, Any]) -> models.AzureSemanticVad:
    model = new(models.AzureSemanticVad)
    model.threshold = None
    model.prefix_padding_ms = None
    model.silence_duration_ms = None
    model.speech_duration_ms = None
    model.remove_filler_words = None
    model.languages = None
    model.create_response = None
    model.interrupt_response = None
    model.auto_truncate = None
    model.end_of_utterance_detection = None
    unread = len(obj) - 1
    if (value := obj.get("threshold")) is not None:
        model.threshold = number(value)
        unread -= 1
    if (value := obj.get("prefix_padding_ms")) is not None:
        model.prefix_padding_ms = integer(value)
        unread -= 1
    if (value := obj.get("silence_duration_ms")) is not None:
        model.silence_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("speech_duration_ms")) is not None:
        model.speech_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("remove_filler_words")) is not None:
        model.remove_filler_words = boolean(value)
        unread -= 1
    if (value := obj.get("languages")) is not None:
        model.languages = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("create_response")) is not None:
        model.create_response = boolean(value)
        unread -= 1
    if (value := obj.get("interrupt_response")) is not None:
        model.interrupt_response = boolean(value)
        unread -= 1
    if (value := obj.get("auto_truncate")) is not None:
        model.auto_truncate = boolean(value)
        unread -= 1
    if (value := obj.get("end_of_utterance_detection")) is not None:
        model.end_of_utterance_detection = json_value(value)
        unread -= 1
    model.model_rest = rest_of("AzureSemanticVad", obj) if unread else None
    return model


@encodes(models.AzureSemanticVad)
def write_azure_semantic_vad(model: models.AzureSemanticVad) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "azure_semantic_vad"}
    if model.threshold is not None:
        obj["threshold"] = finite(model.threshold)
    if model.prefix_padding_ms is not None:
        obj["prefix_padding_ms"] = value if type(value := model.prefix_padding_ms) is int else whole(value)
    if model.silence_duration_ms is not None:
        obj["silence_duration_ms"] = value if type(value := model.silence_duration_ms) is int else whole(value)
    if model.speech_duration_ms is not None:
        obj["speech_duration_ms"] = value if type(value := model.speech_duration_ms) is int else whole(value)
    if model.remove_filler_words is not None:
        obj["remove_filler_words"] = boolean(model.remove_filler_words)
    if model.languages is not None:
        obj["languages"] = ["" + item for item in sequence(model.languages)]
    if model.create_response is not None:
        obj["create_response"] = boolean(model.create_response)
    if model.interrupt_response is not None:
        obj["interrupt_response"] = boolean(model.interrupt_response)
    if model.auto_truncate is not None:
        obj["auto_truncate"] = boolean(model.auto_truncate)
    if model.end_of_utterance_detection is not None:
        obj["end_of_utterance_detection"] = free_json(model.end_of_utterance_detection)
    return obj if model.model_rest is None else with_rest("AzureSemanticVad", obj, model.model_rest)


@decodes(models.AzureSemanticVadEn, "type", "azure_semantic_vad_en")
def read_azure_semantic_vad_en(obj: dict[str, Any]) -> models.AzureSemanticVadEn:
    model = new(models.AzureSemanticVadEn)
    model.threshold = None
    model.prefix_padding_ms = None
    model.silence_duration_ms = None
    model.speech_duration_ms = None
    model.remove_filler_words = None
    model.languages = None
    model.create_response = None
    model.interrupt_response = None
    model.auto_truncate = None
    model.end_of_utterance_detection = None
    unread = len(obj) - 1
    if (value := obj.get("threshold")) is not None:
        model.threshold = number(value)
        unread -= 1
    if (value := obj.get("prefix_padding_ms")) is not None:
        model.prefix_padding_ms = integer(value)
        unread -= 1
    if (value := obj.get("silence_duration_ms")) is not None:
        model.silence_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("speech_duration_ms")) is not None:
        model.speech_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("remove_filler_words")) is not None:
        model.remove_filler_words = boolean(value)
        unread -= 1
    if (value := obj.get("languages")) is not None:
        model.languages = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("create_response")) is not None:
        model.create_response = boolean(value)
        unread -= 1
    if (value := obj.get("interrupt_response")) is not None:
        model.interrupt_response = boolean(value)
        unread -= 1
    if (value := obj.get("auto_truncate")) is not None:
        model.auto_truncate = boolean(value)
        unread -= 1
    if (value := obj.get("end_of_utterance_detection")) is not None:
        model.end_of_utterance_detection = json_value(value)
        unread -= 1
    model.model_rest = rest_of("AzureSemanticVadEn", obj) if unread else None
    return model


@encodes(models.AzureSemanticVadEn)
def write_azure_semantic_vad_en(model: models.AzureSemanticVadEn) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "azure_semantic_vad_en"}
    if model.threshold is not None:
        obj["threshold"] = finite(model.threshold)
    if model.prefix_padding_ms is not None:
        obj["prefix_padding_ms"] = value if type(value := model.prefix_padding_ms) is int else whole(value)
    if model.silence_duration_ms is not None:
        obj["silence_duration_ms"] = value if type(value := model.silence_duration_ms) is int else whole(value)
    if model.speech_duration_ms is not None:
        obj["speech_duration_ms"] = value if type(value := model.speech_duration_ms) is int else whole(value)
    if model.remove_filler_words is not None:
        obj["remove_filler_words"] = boolean(model.remove_filler_words)
    if model.languages is not None:
        obj["languages"] = ["" + item for item in sequence(model.languages)]
    if model.create_response is not None:
        obj["create_response"] = boolean(model.create_response)
    if model.interrupt_response is not None:
        obj["interrupt_response"] = boolean(model.interrupt_response)
    if model.auto_truncate is not None:
        obj["auto_truncate"] = boolean(model.auto_truncate)
    if model.end_of_utterance_detection is not None:
        obj["end_of_utterance_detection"] = free_json(model.end_of_utterance_detection)
    return obj if model.model_rest is None else with_rest("AzureSemanticVadEn", obj, model.model_rest)


@decodes(models.AzureSemanticVadMultilingual, "type", "azure_semantic_vad_multilingual")
def read_azure_semantic_vad_multilingual(obj: dict[str, Any]) -> models.AzureSemanticVadMultilingual:
    model = new(models.AzureSemanticVadMultilingual)
    model.threshold = None
    model.prefix_padding_ms = None
    model.silence_duration_ms = None
    model.speech_duration_ms = None
    model.remove_filler_words = None
    model.languages = None
    model.create_response = None
    model.interrupt_response = None
    model.auto_truncate = None
    model.end_of_utterance_detection = None
    unread = len(obj) - 1
    if (value := obj.get("threshold")) is not None:
        model.threshold = number(value)
        unread -= 1
    if (value := obj.get("prefix_padding_ms")) is not None:
        model.prefix_padding_ms = integer(value)
        unread -= 1
    if (value := obj.get("silence_duration_ms")) is not None:
        model.silence_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("speech_duration_ms")) is not None:
        model.speech_duration_ms = integer(value)
        unread -= 1
    if (value := obj.get("remove_filler_words")) is not None:
        model.remove_filler_words = boolean(value)
        unread -= 1
    if (value := obj.get("languages")) is not None:
        model.languages = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("create_response")) is not None:
        model.create_response = boolean(value)
        unread -= 1
    if (value := obj.get("interrupt_response")) is not None:
        model.interrupt_response = boolean(value)
        unread -= 1
    if (value := obj.get("auto_truncate")) is not None:
        model.auto_truncate = boolean(value)
        unread -= 1
    if (value := obj.get("end_of_utterance_detection")) is not None:
        model.end_of_utterance_detection = json_value(value)
        unread -= 1
    model.model_rest = rest_of("AzureSemanticVadMultilingual", obj) if unread else None
    return model


@encodes(models.AzureSemanticVadMultilingual)
def write_azure_semantic_vad_multilingual(model: models.AzureSemanticVadMultilingual) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "azure_semantic_vad_multilingual"}
    if model.threshold is not None:
        obj["threshold"] = finite(model.threshold)
    if model.prefix_padding_ms is not None:
        obj["prefix_padding_ms"] = value if type(value := model.prefix_padding_ms) is int else whole(value)
    if model.silence_duration_ms is not None:
        obj["silence_duration_ms"] = value if type(value := model.silence_duration_ms) is int else whole(value)
    if model.speech_duration_ms is not None:
        obj["speech_duration_ms"] = value if type(value := model.speech_duration_ms) is int else whole(value)
    if model.remove_filler_words is not None:
        obj["remove_filler_words"] = boolean(model.remove_filler_words)
    if model.languages is not None:
        obj["languages"] = ["" + item for item in sequence(model.languages)]
    if model.create_response is not None:
        obj["create_response"] = boolean(model.create_response)
    if model.interrupt_response is not None:
        obj["interrupt_response"] = boolean(model.interrupt_response)
    if model.auto_truncate is not None:
        obj["auto_truncate"] = boolean(model.auto_truncate)
    if model.end_of_utterance_detection is not None:
        obj["end_of_utterance_detection"] = free_json(model.end_of_utterance_detection)
    return obj if model.model_rest is None else with_rest("AzureSemanticVadMultilingual", obj, model.model_rest)


@decodes(models.UnknownBetaTurnDetection)
def read_unknown_beta_turn_detection(obj: dict[str, Any]) -> models.UnknownBetaTurnDetection:
    model = new(models.UnknownBetaTurnDetection)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownBetaTurnDetection)
def write_unknown_beta_turn_detection(model: models.UnknownBetaTurnDetection) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


BETA_TURN_DETECTION_READERS: Readers[models.BetaTurnDetection] = {
    "server_vad": read_beta_server_vad,
    "semantic_vad": read_semantic_vad,
    "azure_semantic_vad": read_azure_semantic_vad,
    "azure_semantic_vad_en": read_azure_semantic_vad_en,
    "azure_semantic_vad_multilingual": read_azure_semantic_vad_multilingual,
}


def read_beta_turn_detection(obj: dict[str, Any]) -> models.BetaTurnDetection:
    return (BETA_TURN_DETECTION_READERS.get(obj.get("type")) or read_unknown_beta_turn_detection)(obj)


BETA_TURN_DETECTION_CLASSES = frozenset(get_args(models.BetaTurnDetection))


def write_beta_turn_detection(model: models.BetaTurnDetection) -> dict[str, Any]:
    if type(model) not in BETA_TURN_DETECTION_CLASSES:
        check_base(model, BETA_TURN_DETECTION_CLASSES)
    return model.model_write()


def read_beta_voice(value: Any) -> models.BetaVoice:
    if type(value) is str:
        return VOICE_NAME_MEMBERS[value]
    return read_beta_voice_object(value)


def write_beta_voice(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_beta_voice_object(value)


@decodes(models.UnknownBetaTool)
def read_unknown_beta_tool(obj: dict[str, Any]) -> models.UnknownBetaTool:
    model = new(models.UnknownBetaTool)
    (model.type,) = unknown_tags("BetaTool", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownBetaTool)
def write_unknown_beta_tool(model: models.UnknownBetaTool) -> dict[str, Any]:
    return encode_unknown_variant("BetaTool", model.payload, (model.type,), model.model_rest)


BETA_TOOL_READERS: Readers[models.BetaTool] = {
    "BetaFunctionTool": read_beta_function_tool,
    "McpTool": read_mcp_tool,
    None: read_unknown_beta_tool,
}


def read_beta_tool(obj: dict[str, Any]) -> models.BetaTool:
    return BETA_TOOL_READERS[recognized("BetaTool", obj)](obj)


BETA_TOOL_CLASSES = frozenset(get_args(models.BetaTool))


def write_beta_tool(model: models.BetaTool) -> dict[str, Any]:
    if type(model) not in BETA_TOOL_CLASSES:
        check_base(model, BETA_TOOL_CLASSES)
    return model.model_write()


@decodes(models.UnknownBetaToolChoice)
def read_unknown_beta_tool_choice(obj: dict[str, Any]) -> models.UnknownBetaToolChoice:
    model = new(models.UnknownBetaToolChoice)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownBetaToolChoice)
def write_unknown_beta_tool_choice(model: models.UnknownBetaToolChoice) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


BETA_TOOL_CHOICE_REFERENCE_READERS: Readers[models.BetaToolChoiceReference] = {
    "function": read_beta_tool_choice_function,
    "mcp": read_tool_choice_mcp,
}


def read_beta_tool_choice_reference(obj: dict[str, Any]) -> models.BetaToolChoiceReference:
    return (BETA_TOOL_CHOICE_REFERENCE_READERS.get(obj["type"]) or read_unknown_beta_tool_choice)(obj)


BETA_TOOL_CHOICE_REFERENCE_CLASSES = frozenset(get_args(models.BetaToolChoiceReference))


def write_beta_tool_choice_reference(model: models.BetaToolChoiceReference) -> dict[str, Any]:
    if type(model) not in BETA_TOOL_CHOICE_REFERENCE_CLASSES:
        check_base(model, BETA_TOOL_CHOICE_REFERENCE_CLASSES)
    return model.model_write()


def read_beta_tool_choice(value: Any) -> models.BetaToolChoice:
    if type(value) is str:
        return TOOL_CHOICE_MODE_MEMBERS[value]
    return read_beta_tool_choice_reference(value)


def write_beta_tool_choice(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_beta_tool_choice_reference(value)
