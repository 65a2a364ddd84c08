# From session.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Codec of the module session.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import session as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, members_in, texts_in, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, free_json, integer, json_value, number, whole
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
def read_beta_session_request(o: dict[str, Any]) -> models.BetaSessionRequest:
    m = new(models.BetaSessionRequest)
    m.input_audio_format = None
    m.input_audio_transcription = UNSET
    m.input_audio_noise_reduction = UNSET
    m.turn_detection = UNSET
    m.include = None
    m.modalities = None
    m.model = None
    m.instructions = None
    m.voice = None
    m.output_audio_format = None
    m.tools = None
    m.tool_choice = None
    m.temperature = None
    m.max_response_output_tokens = None
    m.speed = None
    m.tracing = UNSET
    m.truncation = None
    m.prompt = UNSET
    m.type = None
    m.audio = None
    m.reasoning = None
    m.resumption = None
    m.enable_noise_suppression = None
    m.enable_phonetic_spelling = None
    m.keep_context = None
    m.input_audio_sampling_rate = None
    m.input_audio_echo_cancellation = None
    m.output_audio_timestamp_types = None
    m.animation = None
    m.avatar = None
    m.greeting = None
    m.handoff = None
    m.truncation_strategy = None
    m.sample_rate = None
    m.translation = None
    m.enable_search = None
    m.search_options = None
    m.max_tokens = None
    m.top_k = None
    m.top_p = None
    m.repetition_penalty = None
    m.presence_penalty = None
    m.seed = None
    m.client_secret = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input_audio_format")) is not None:
            m.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("input_audio_transcription", UNSET)) is not UNSET:
            m.input_audio_transcription = None if v is None else read_beta_transcription(v)
            rest -= 1
        if (v := o.get("input_audio_noise_reduction", UNSET)) is not UNSET:
            m.input_audio_noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = None if v is None else read_beta_turn_detection(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("modalities")) is not None:
            m.modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_beta_voice(v)
            rest -= 1
        if (v := o.get("output_audio_format")) is not None:
            m.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = list_in(read_beta_tool, v)
            rest -= 1
        if (v := o.get("tool_choice")) is not None:
            m.tool_choice = read_beta_tool_choice(v)
            rest -= 1
        if (v := o.get("temperature")) is not None:
            m.temperature = number(v)
            rest -= 1
        if (v := o.get("max_response_output_tokens")) is not None:
            m.max_response_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if (v := o.get("speed")) is not None:
            m.speed = number(v)
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("truncation")) is not None:
            m.truncation = read_realtime_truncation(v)
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("reasoning")) is not None:
            m.reasoning = read_grok_reasoning(v)
            rest -= 1
        if (v := o.get("resumption")) is not None:
            m.resumption = json_value(v)
            rest -= 1
        if (v := o.get("enable_noise_suppression")) is not None:
            m.enable_noise_suppression = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("enable_phonetic_spelling")) is not None:
            m.enable_phonetic_spelling = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("keep_context")) is not None:
            m.keep_context = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("input_audio_sampling_rate")) is not None:
            m.input_audio_sampling_rate = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("input_audio_echo_cancellation")) is not None:
            m.input_audio_echo_cancellation = json_value(v)
            rest -= 1
        if (v := o.get("output_audio_timestamp_types")) is not None:
            m.output_audio_timestamp_types = texts_in(v)
            rest -= 1
        if (v := o.get("animation")) is not None:
            m.animation = json_value(v)
            rest -= 1
        if (v := o.get("avatar")) is not None:
            m.avatar = json_value(v)
            rest -= 1
        if (v := o.get("greeting")) is not None:
            m.greeting = json_value(v)
            rest -= 1
        if (v := o.get("handoff")) is not None:
            m.handoff = json_value(v)
            rest -= 1
        if (v := o.get("truncation_strategy")) is not None:
            m.truncation_strategy = json_value(v)
            rest -= 1
        if (v := o.get("sample_rate")) is not None:
            m.sample_rate = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("translation")) is not None:
            m.translation = json_value(v)
            rest -= 1
        if (v := o.get("enable_search")) is not None:
            m.enable_search = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("search_options")) is not None:
            m.search_options = json_value(v)
            rest -= 1
        if (v := o.get("max_tokens")) is not None:
            m.max_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("top_k")) is not None:
            m.top_k = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("top_p")) is not None:
            m.top_p = number(v)
            rest -= 1
        if (v := o.get("repetition_penalty")) is not None:
            m.repetition_penalty = number(v)
            rest -= 1
        if (v := o.get("presence_penalty")) is not None:
            m.presence_penalty = number(v)
            rest -= 1
        if (v := o.get("seed")) is not None:
            m.seed = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("client_secret")) is not None:
            m.client_secret = read_beta_client_secret_request(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaSessionRequest", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaSessionRequest)
def write_beta_session_request(m: models.BetaSessionRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.input_audio_format) is not None:
        o["input_audio_format"] = "" + v
    if (v := m.input_audio_transcription) is not UNSET:
        o["input_audio_transcription"] = None if v is None else write_beta_transcription(v)
    if (v := m.input_audio_noise_reduction) is not UNSET:
        o["input_audio_noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_beta_turn_detection(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.modalities) is not None:
        o["modalities"] = texts_out(v)
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.voice) is not None:
        o["voice"] = write_beta_voice(v)
    if (v := m.output_audio_format) is not None:
        o["output_audio_format"] = "" + v
    if (v := m.tools) is not None:
        o["tools"] = list_out(write_beta_tool, v)
    if (v := m.tool_choice) is not None:
        o["tool_choice"] = write_beta_tool_choice(v)
    if (v := m.temperature) is not None:
        o["temperature"] = finite(v)
    if (v := m.max_response_output_tokens) is not None:
        o["max_response_output_tokens"] = write_max_output_tokens(v)
    if (v := m.speed) is not None:
        o["speed"] = finite(v)
    if (v := m.tracing) is not UNSET:
        o["tracing"] = None if v is None else write_tracing(v)
    if (v := m.truncation) is not None:
        o["truncation"] = write_realtime_truncation(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_audio_config(v)
    if (v := m.reasoning) is not None:
        o["reasoning"] = write_grok_reasoning(v)
    if (v := m.resumption) is not None:
        o["resumption"] = free_json(v)
    if (v := m.enable_noise_suppression) is not None:
        o["enable_noise_suppression"] = v if type(v) is bool else fail()
    if (v := m.enable_phonetic_spelling) is not None:
        o["enable_phonetic_spelling"] = v if type(v) is bool else fail()
    if (v := m.keep_context) is not None:
        o["keep_context"] = v if type(v) is bool else fail()
    if (v := m.input_audio_sampling_rate) is not None:
        o["input_audio_sampling_rate"] = v if type(v) is int else whole(v)
    if (v := m.input_audio_echo_cancellation) is not None:
        o["input_audio_echo_cancellation"] = free_json(v)
    if (v := m.output_audio_timestamp_types) is not None:
        o["output_audio_timestamp_types"] = texts_out(v)
    if (v := m.animation) is not None:
        o["animation"] = free_json(v)
    if (v := m.avatar) is not None:
        o["avatar"] = free_json(v)
    if (v := m.greeting) is not None:
        o["greeting"] = free_json(v)
    if (v := m.handoff) is not None:
        o["handoff"] = free_json(v)
    if (v := m.truncation_strategy) is not None:
        o["truncation_strategy"] = free_json(v)
    if (v := m.sample_rate) is not None:
        o["sample_rate"] = v if type(v) is int else whole(v)
    if (v := m.translation) is not None:
        o["translation"] = free_json(v)
    if (v := m.enable_search) is not None:
        o["enable_search"] = v if type(v) is bool else fail()
    if (v := m.search_options) is not None:
        o["search_options"] = free_json(v)
    if (v := m.max_tokens) is not None:
        o["max_tokens"] = v if type(v) is int else whole(v)
    if (v := m.top_k) is not None:
        o["top_k"] = v if type(v) is int else whole(v)
    if (v := m.top_p) is not None:
        o["top_p"] = finite(v)
    if (v := m.repetition_penalty) is not None:
        o["repetition_penalty"] = finite(v)
    if (v := m.presence_penalty) is not None:
        o["presence_penalty"] = finite(v)
    if (v := m.seed) is not None:
        o["seed"] = v if type(v) is int else whole(v)
    if (v := m.client_secret) is not None:
        o["client_secret"] = write_beta_client_secret_request(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaSession)
def read_beta_session(o: dict[str, Any]) -> models.BetaSession:
    m = new(models.BetaSession)
    m.id = None
    m.object = None
    m.expires_at = None
    m.client_secret = None
    m.input_audio_format = None
    m.input_audio_transcription = UNSET
    m.input_audio_noise_reduction = UNSET
    m.turn_detection = UNSET
    m.include = None
    m.modalities = None
    m.model = None
    m.instructions = None
    m.voice = None
    m.output_audio_format = None
    m.tools = None
    m.tool_choice = None
    m.temperature = None
    m.max_response_output_tokens = None
    m.speed = None
    m.tracing = UNSET
    m.truncation = None
    m.prompt = UNSET
    m.type = None
    m.audio = None
    m.reasoning = None
    m.resumption = None
    m.enable_noise_suppression = None
    m.enable_phonetic_spelling = None
    m.keep_context = None
    m.input_audio_sampling_rate = None
    m.input_audio_echo_cancellation = None
    m.output_audio_timestamp_types = None
    m.animation = None
    m.avatar = None
    m.greeting = None
    m.handoff = None
    m.truncation_strategy = None
    m.sample_rate = None
    m.translation = None
    m.enable_search = None
    m.search_options = None
    m.max_tokens = None
    m.top_k = None
    m.top_p = None
    m.repetition_penalty = None
    m.presence_penalty = None
    m.seed = None
    m.output_modalities = None
    m.max_output_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = SESSION_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("client_secret")) is not None:
            m.client_secret = read_beta_client_secret(v)
            rest -= 1
        if (v := o.get("input_audio_format")) is not None:
            m.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("input_audio_transcription", UNSET)) is not UNSET:
            m.input_audio_transcription = None if v is None else read_beta_transcription(v)
            rest -= 1
        if (v := o.get("input_audio_noise_reduction", UNSET)) is not UNSET:
            m.input_audio_noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = None if v is None else read_beta_turn_detection(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("modalities")) is not None:
            m.modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_beta_voice(v)
            rest -= 1
        if (v := o.get("output_audio_format")) is not None:
            m.output_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = list_in(read_beta_tool, v)
            rest -= 1
        if (v := o.get("tool_choice")) is not None:
            m.tool_choice = read_beta_tool_choice(v)
            rest -= 1
        if (v := o.get("temperature")) is not None:
            m.temperature = number(v)
            rest -= 1
        if (v := o.get("max_response_output_tokens")) is not None:
            m.max_response_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if (v := o.get("speed")) is not None:
            m.speed = number(v)
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("truncation")) is not None:
            m.truncation = read_realtime_truncation(v)
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("reasoning")) is not None:
            m.reasoning = read_grok_reasoning(v)
            rest -= 1
        if (v := o.get("resumption")) is not None:
            m.resumption = json_value(v)
            rest -= 1
        if (v := o.get("enable_noise_suppression")) is not None:
            m.enable_noise_suppression = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("enable_phonetic_spelling")) is not None:
            m.enable_phonetic_spelling = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("keep_context")) is not None:
            m.keep_context = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("input_audio_sampling_rate")) is not None:
            m.input_audio_sampling_rate = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("input_audio_echo_cancellation")) is not None:
            m.input_audio_echo_cancellation = json_value(v)
            rest -= 1
        if (v := o.get("output_audio_timestamp_types")) is not None:
            m.output_audio_timestamp_types = texts_in(v)
            rest -= 1
        if (v := o.get("animation")) is not None:
            m.animation = json_value(v)
            rest -= 1
        if (v := o.get("avatar")) is not None:
            m.avatar = json_value(v)
            rest -= 1
        if (v := o.get("greeting")) is not None:
            m.greeting = json_value(v)
            rest -= 1
        if (v := o.get("handoff")) is not None:
            m.handoff = json_value(v)
            rest -= 1
        if (v := o.get("truncation_strategy")) is not None:
            m.truncation_strategy = json_value(v)
            rest -= 1
        if (v := o.get("sample_rate")) is not None:
            m.sample_rate = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("translation")) is not None:
            m.translation = json_value(v)
            rest -= 1
        if (v := o.get("enable_search")) is not None:
            m.enable_search = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("search_options")) is not None:
            m.search_options = json_value(v)
            rest -= 1
        if (v := o.get("max_tokens")) is not None:
            m.max_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("top_k")) is not None:
            m.top_k = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("top_p")) is not None:
            m.top_p = number(v)
            rest -= 1
        if (v := o.get("repetition_penalty")) is not None:
            m.repetition_penalty = number(v)
            rest -= 1
        if (v := o.get("presence_penalty")) is not None:
            m.presence_penalty = number(v)
            rest -= 1
        if (v := o.get("seed")) is not None:
            m.seed = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaSession", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaSession)
def write_beta_session(m: models.BetaSession) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.expires_at) is not None:
        o["expires_at"] = v if type(v) is int else whole(v)
    if (v := m.client_secret) is not None:
        o["client_secret"] = write_beta_client_secret(v)
    if (v := m.input_audio_format) is not None:
        o["input_audio_format"] = "" + v
    if (v := m.input_audio_transcription) is not UNSET:
        o["input_audio_transcription"] = None if v is None else write_beta_transcription(v)
    if (v := m.input_audio_noise_reduction) is not UNSET:
        o["input_audio_noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_beta_turn_detection(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.modalities) is not None:
        o["modalities"] = texts_out(v)
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.voice) is not None:
        o["voice"] = write_beta_voice(v)
    if (v := m.output_audio_format) is not None:
        o["output_audio_format"] = "" + v
    if (v := m.tools) is not None:
        o["tools"] = list_out(write_beta_tool, v)
    if (v := m.tool_choice) is not None:
        o["tool_choice"] = write_beta_tool_choice(v)
    if (v := m.temperature) is not None:
        o["temperature"] = finite(v)
    if (v := m.max_response_output_tokens) is not None:
        o["max_response_output_tokens"] = write_max_output_tokens(v)
    if (v := m.speed) is not None:
        o["speed"] = finite(v)
    if (v := m.tracing) is not UNSET:
        o["tracing"] = None if v is None else write_tracing(v)
    if (v := m.truncation) is not None:
        o["truncation"] = write_realtime_truncation(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_audio_config(v)
    if (v := m.reasoning) is not None:
        o["reasoning"] = write_grok_reasoning(v)
    if (v := m.resumption) is not None:
        o["resumption"] = free_json(v)
    if (v := m.enable_noise_suppression) is not None:
        o["enable_noise_suppression"] = v if type(v) is bool else fail()
    if (v := m.enable_phonetic_spelling) is not None:
        o["enable_phonetic_spelling"] = v if type(v) is bool else fail()
    if (v := m.keep_context) is not None:
        o["keep_context"] = v if type(v) is bool else fail()
    if (v := m.input_audio_sampling_rate) is not None:
        o["input_audio_sampling_rate"] = v if type(v) is int else whole(v)
    if (v := m.input_audio_echo_cancellation) is not None:
        o["input_audio_echo_cancellation"] = free_json(v)
    if (v := m.output_audio_timestamp_types) is not None:
        o["output_audio_timestamp_types"] = texts_out(v)
    if (v := m.animation) is not None:
        o["animation"] = free_json(v)
    if (v := m.avatar) is not None:
        o["avatar"] = free_json(v)
    if (v := m.greeting) is not None:
        o["greeting"] = free_json(v)
    if (v := m.handoff) is not None:
        o["handoff"] = free_json(v)
    if (v := m.truncation_strategy) is not None:
        o["truncation_strategy"] = free_json(v)
    if (v := m.sample_rate) is not None:
        o["sample_rate"] = v if type(v) is int else whole(v)
    if (v := m.translation) is not None:
        o["translation"] = free_json(v)
    if (v := m.enable_search) is not None:
        o["enable_search"] = v if type(v) is bool else fail()
    if (v := m.search_options) is not None:
        o["search_options"] = free_json(v)
    if (v := m.max_tokens) is not None:
        o["max_tokens"] = v if type(v) is int else whole(v)
    if (v := m.top_k) is not None:
        o["top_k"] = v if type(v) is int else whole(v)
    if (v := m.top_p) is not None:
        o["top_p"] = finite(v)
    if (v := m.repetition_penalty) is not None:
        o["repetition_penalty"] = finite(v)
    if (v := m.presence_penalty) is not None:
        o["presence_penalty"] = finite(v)
    if (v := m.seed) is not None:
        o["seed"] = v if type(v) is int else whole(v)
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaTranscriptionSessionRequest)
def read_beta_transcription_session_request(o: dict[str, Any]) -> models.BetaTranscriptionSessionRequest:
    m = new(models.BetaTranscriptionSessionRequest)
    m.input_audio_format = None
    m.input_audio_transcription = UNSET
    m.input_audio_noise_reduction = UNSET
    m.turn_detection = UNSET
    m.include = None
    m.modalities = None
    m.client_secret = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("input_audio_format")) is not None:
            m.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("input_audio_transcription", UNSET)) is not UNSET:
            m.input_audio_transcription = None if v is None else read_beta_transcription(v)
            rest -= 1
        if (v := o.get("input_audio_noise_reduction", UNSET)) is not UNSET:
            m.input_audio_noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = None if v is None else read_beta_turn_detection(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("modalities")) is not None:
            m.modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("client_secret")) is not None:
            m.client_secret = read_beta_client_secret_request(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaTranscriptionSessionRequest", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaTranscriptionSessionRequest)
def write_beta_transcription_session_request(m: models.BetaTranscriptionSessionRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.input_audio_format) is not None:
        o["input_audio_format"] = "" + v
    if (v := m.input_audio_transcription) is not UNSET:
        o["input_audio_transcription"] = None if v is None else write_beta_transcription(v)
    if (v := m.input_audio_noise_reduction) is not UNSET:
        o["input_audio_noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_beta_turn_detection(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.modalities) is not None:
        o["modalities"] = texts_out(v)
    if (v := m.client_secret) is not None:
        o["client_secret"] = write_beta_client_secret_request(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaTranscriptionSession)
def read_beta_transcription_session(o: dict[str, Any]) -> models.BetaTranscriptionSession:
    m = new(models.BetaTranscriptionSession)
    m.id = None
    m.object = None
    m.expires_at = None
    m.client_secret = None
    m.input_audio_format = None
    m.input_audio_transcription = UNSET
    m.input_audio_noise_reduction = UNSET
    m.turn_detection = UNSET
    m.include = None
    m.modalities = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = SESSION_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("client_secret")) is not None:
            m.client_secret = read_beta_client_secret(v)
            rest -= 1
        if (v := o.get("input_audio_format")) is not None:
            m.input_audio_format = BETA_AUDIO_FORMAT_MEMBERS[v]
            rest -= 1
        if (v := o.get("input_audio_transcription", UNSET)) is not UNSET:
            m.input_audio_transcription = None if v is None else read_beta_transcription(v)
            rest -= 1
        if (v := o.get("input_audio_noise_reduction", UNSET)) is not UNSET:
            m.input_audio_noise_reduction = None if v is None else read_noise_reduction(v)
            rest -= 1
        if (v := o.get("turn_detection", UNSET)) is not UNSET:
            m.turn_detection = None if v is None else read_beta_turn_detection(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("modalities")) is not None:
            m.modalities = members_in(BETA_MODALITY_MEMBERS, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaTranscriptionSession", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaTranscriptionSession)
def write_beta_transcription_session(m: models.BetaTranscriptionSession) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.expires_at) is not None:
        o["expires_at"] = v if type(v) is int else whole(v)
    if (v := m.client_secret) is not None:
        o["client_secret"] = write_beta_client_secret(v)
    if (v := m.input_audio_format) is not None:
        o["input_audio_format"] = "" + v
    if (v := m.input_audio_transcription) is not UNSET:
        o["input_audio_transcription"] = None if v is None else write_beta_transcription(v)
    if (v := m.input_audio_noise_reduction) is not UNSET:
        o["input_audio_noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_beta_turn_detection(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.modalities) is not None:
        o["modalities"] = texts_out(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaClientSecret)
def read_beta_client_secret(o: dict[str, Any]) -> models.BetaClientSecret:
    m = new(models.BetaClientSecret)
    m.value = "" + o["value"]
    m.expires_at = v if type(v := o["expires_at"]) is int else integer(v)
    m.model_rest = None if len(o) == 2 else rest_of("BetaClientSecret", o)
    return m


@encodes(models.BetaClientSecret)
def write_beta_client_secret(m: models.BetaClientSecret) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "value": "" + m.value,
        "expires_at": v if type(v := m.expires_at) is int else whole(v),
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaClientSecretRequest)
def read_beta_client_secret_request(o: dict[str, Any]) -> models.BetaClientSecretRequest:
    m = new(models.BetaClientSecretRequest)
    m.expires_after = None
    m.expires_at = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("expires_after")) is not None:
            m.expires_after = read_client_secret_expiry(v)
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = read_client_secret_expiry(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaClientSecretRequest", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaClientSecretRequest)
def write_beta_client_secret_request(m: models.BetaClientSecretRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.expires_after) is not None:
        o["expires_after"] = write_client_secret_expiry(v)
    if (v := m.expires_at) is not None:
        o["expires_at"] = write_client_secret_expiry(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaTranscription)
def read_beta_transcription(o: dict[str, Any]) -> models.BetaTranscription:
    m = new(models.BetaTranscription)
    m.model = None
    m.language = None
    m.prompt = None
    m.languages = None
    m.keywords = None
    m.delay = None
    m.custom_speech = None
    m.phrase_list = None
    m.corpus = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("model")) is not None:
            m.model = TRANSCRIPTION_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("language")) is not None:
            m.language = "" + v
            rest -= 1
        if (v := o.get("prompt")) is not None:
            m.prompt = "" + v
            rest -= 1
        if (v := o.get("languages")) is not None:
            m.languages = texts_in(v)
            rest -= 1
        if (v := o.get("keywords")) is not None:
            m.keywords = texts_in(v)
            rest -= 1
        if (v := o.get("delay")) is not None:
            m.delay = "" + v
            rest -= 1
        if (v := o.get("custom_speech")) is not None:
            m.custom_speech = json_value(v)
            rest -= 1
        if (v := o.get("phrase_list")) is not None:
            m.phrase_list = texts_in(v)
            rest -= 1
        if (v := o.get("corpus")) is not None:
            m.corpus = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaTranscription", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaTranscription)
def write_beta_transcription(m: models.BetaTranscription) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.language) is not None:
        o["language"] = "" + v
    if (v := m.prompt) is not None:
        o["prompt"] = "" + v
    if (v := m.languages) is not None:
        o["languages"] = texts_out(v)
    if (v := m.keywords) is not None:
        o["keywords"] = texts_out(v)
    if (v := m.delay) is not None:
        o["delay"] = "" + v
    if (v := m.custom_speech) is not None:
        o["custom_speech"] = free_json(v)
    if (v := m.phrase_list) is not None:
        o["phrase_list"] = texts_out(v)
    if (v := m.corpus) is not None:
        o["corpus"] = free_json(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.GrokReasoning)
def read_grok_reasoning(o: dict[str, Any]) -> models.GrokReasoning:
    m = new(models.GrokReasoning)
    m.effort = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("effort")) is not None:
            m.effort = GROK_REASONING_EFFORT_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("GrokReasoning", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.GrokReasoning)
def write_grok_reasoning(m: models.GrokReasoning) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.effort) is not None:
        o["effort"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaVoiceObject)
def read_beta_voice_object(o: dict[str, Any]) -> models.BetaVoiceObject:
    m = new(models.BetaVoiceObject)
    m.id = None
    m.name = None
    m.type = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaVoiceObject", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaVoiceObject)
def write_beta_voice_object(m: models.BetaVoiceObject) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.type) is not None:
        o["type"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaFunctionTool, "type", "function")
def read_beta_function_tool(o: dict[str, Any]) -> models.BetaFunctionTool:
    m = new(models.BetaFunctionTool)
    m.name = None
    m.description = None
    m.parameters = None
    m.function = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("description")) is not None:
            m.description = "" + v
            rest -= 1
        if (v := o.get("parameters")) is not None:
            m.parameters = json_value(v)
            rest -= 1
        if (v := o.get("function")) is not None:
            m.function = read_beta_function(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaFunctionTool", o)
    return m


@encodes(models.BetaFunctionTool)
def write_beta_function_tool(m: models.BetaFunctionTool) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function",
    }
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.description) is not None:
        o["description"] = "" + v
    if (v := m.parameters) is not None:
        o["parameters"] = free_json(v)
    if (v := m.function) is not None:
        o["function"] = write_beta_function(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaFunction)
def read_beta_function(o: dict[str, Any]) -> models.BetaFunction:
    m = new(models.BetaFunction)
    m.name = None
    m.description = None
    m.parameters = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("description")) is not None:
            m.description = "" + v
            rest -= 1
        if (v := o.get("parameters")) is not None:
            m.parameters = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaFunction", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.BetaFunction)
def write_beta_function(m: models.BetaFunction) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.description) is not None:
        o["description"] = "" + v
    if (v := m.parameters) is not None:
        o["parameters"] = free_json(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaToolChoiceFunction, "type", "function")
def read_beta_tool_choice_function(o: dict[str, Any]) -> models.BetaToolChoiceFunction:
    m = new(models.BetaToolChoiceFunction)
    m.name = None
    m.function = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("function")) is not None:
            m.function = read_beta_function(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaToolChoiceFunction", o)
    return m


@encodes(models.BetaToolChoiceFunction)
def write_beta_tool_choice_function(m: models.BetaToolChoiceFunction) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function",
    }
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.function) is not None:
        o["function"] = write_beta_function(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaServerVad, "type", "server_vad")
def read_beta_server_vad(o: dict[str, Any]) -> models.BetaServerVad:
    m = new(models.BetaServerVad)
    m.threshold = None
    m.prefix_padding_ms = None
    m.silence_duration_ms = None
    m.create_response = None
    m.interrupt_response = None
    m.idle_timeout_ms = UNSET
    m.speech_duration_ms = None
    m.end_of_utterance_detection = None
    m.auto_truncate = None
    m.appended_text_after_truncation = None
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
        if (v := o.get("speech_duration_ms")) is not None:
            m.speech_duration_ms = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("end_of_utterance_detection")) is not None:
            m.end_of_utterance_detection = json_value(v)
            rest -= 1
        if (v := o.get("auto_truncate")) is not None:
            m.auto_truncate = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("appended_text_after_truncation")) is not None:
            m.appended_text_after_truncation = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaServerVad", o)
    return m


@encodes(models.BetaServerVad)
def write_beta_server_vad(m: models.BetaServerVad) -> dict[str, Any]:
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
    if (v := m.speech_duration_ms) is not None:
        o["speech_duration_ms"] = v if type(v) is int else whole(v)
    if (v := m.end_of_utterance_detection) is not None:
        o["end_of_utterance_detection"] = free_json(v)
    if (v := m.auto_truncate) is not None:
        o["auto_truncate"] = v if type(v) is bool else fail()
    if (v := m.appended_text_after_truncation) is not None:
        o["appended_text_after_truncation"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownBetaTurnDetection)
def read_unknown_beta_turn_detection(o: dict[str, Any]) -> models.UnknownBetaTurnDetection:
    m = new(models.UnknownBetaTurnDetection)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownBetaTurnDetection)
def write_unknown_beta_turn_detection(m: models.UnknownBetaTurnDetection) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


BETA_TURN_DETECTION_READERS: Readers[models.BetaTurnDetection] = {
    "server_vad": read_beta_server_vad,
    "semantic_vad": read_semantic_vad,
}


def read_beta_turn_detection(o: dict[str, Any]) -> models.BetaTurnDetection:
    return (BETA_TURN_DETECTION_READERS.get(o.get("type")) or read_unknown_beta_turn_detection)(o)


BETA_TURN_DETECTION_CLASSES = frozenset(get_args(models.BetaTurnDetection))


def write_beta_turn_detection(m: models.BetaTurnDetection) -> dict[str, Any]:
    if type(m) not in BETA_TURN_DETECTION_CLASSES:
        check_base(m, BETA_TURN_DETECTION_CLASSES)
    return m.model_write()


def read_beta_voice(v: Any) -> models.BetaVoice:
    if type(v) is str:
        return VOICE_NAME_MEMBERS[v]
    return read_beta_voice_object(v)


def write_beta_voice(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_beta_voice_object(v)


@decodes(models.UnknownBetaTool)
def read_unknown_beta_tool(o: dict[str, Any]) -> models.UnknownBetaTool:
    m = new(models.UnknownBetaTool)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownBetaTool)
def write_unknown_beta_tool(m: models.UnknownBetaTool) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


BETA_TOOL_READERS: Readers[models.BetaTool] = {
    "function": read_beta_function_tool,
    "mcp": read_mcp_tool,
}


def read_beta_tool(o: dict[str, Any]) -> models.BetaTool:
    return (BETA_TOOL_READERS.get(o.get("type")) or read_unknown_beta_tool)(o)


BETA_TOOL_CLASSES = frozenset(get_args(models.BetaTool))


def write_beta_tool(m: models.BetaTool) -> dict[str, Any]:
    if type(m) not in BETA_TOOL_CLASSES:
        check_base(m, BETA_TOOL_CLASSES)
    return m.model_write()


@decodes(models.UnknownBetaToolChoice)
def read_unknown_beta_tool_choice(o: dict[str, Any]) -> models.UnknownBetaToolChoice:
    m = new(models.UnknownBetaToolChoice)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownBetaToolChoice)
def write_unknown_beta_tool_choice(m: models.UnknownBetaToolChoice) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


BETA_TOOL_CHOICE_REFERENCE_READERS: Readers[models.BetaToolChoiceReference] = {
    "function": read_beta_tool_choice_function,
    "mcp": read_tool_choice_mcp,
}


def read_beta_tool_choice_reference(o: dict[str, Any]) -> models.BetaToolChoiceReference:
    return (BETA_TOOL_CHOICE_REFERENCE_READERS.get(o["type"]) or read_unknown_beta_tool_choice)(o)


BETA_TOOL_CHOICE_REFERENCE_CLASSES = frozenset(get_args(models.BetaToolChoiceReference))


def write_beta_tool_choice_reference(m: models.BetaToolChoiceReference) -> dict[str, Any]:
    if type(m) not in BETA_TOOL_CHOICE_REFERENCE_CLASSES:
        check_base(m, BETA_TOOL_CHOICE_REFERENCE_CLASSES)
    return m.model_write()


def read_beta_tool_choice(v: Any) -> models.BetaToolChoice:
    if type(v) is str:
        return TOOL_CHOICE_MODE_MEMBERS[v]
    return read_beta_tool_choice_reference(v)


def write_beta_tool_choice(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_beta_tool_choice_reference(v)
