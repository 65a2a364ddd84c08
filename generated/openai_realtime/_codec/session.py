# From session.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module session.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import session as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out, mapping, members_in, pairs, texts_out
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, free_json, integer, json_value, number, whole
from .._runtime.unset import UNSET
from .audio import (
    read_realtime_audio_config,
    read_transcription_audio_config,
    read_transcription_session_audio,
    write_realtime_audio_config,
    write_transcription_audio_config,
    write_transcription_session_audio,
)
from .enum_members import (
    FILE_INPUT_DETAIL_MEMBERS,
    MAX_OUTPUT_TOKENS_LIMIT_MEMBERS,
    OUTPUT_MODALITY_MEMBERS,
    PROMPT_CACHE_MODE_MEMBERS,
    PROMPT_CACHE_TTL_MEMBERS,
    PROMPT_IMAGE_DETAIL_MEMBERS,
    REALTIME_MODEL_MEMBERS,
    REASONING_EFFORT_MEMBERS,
    SESSION_INCLUDE_MEMBERS,
    SESSION_OBJECT_MEMBERS,
    TRACING_MODE_MEMBERS,
    TRUNCATION_MODE_MEMBERS,
)
from .tools import read_realtime_tool, read_tool_choice, write_realtime_tool, write_tool_choice


@decodes(models.RealtimeSessionCreateRequest, "type", "realtime")
def read_realtime_session_create_request(o: dict[str, Any]) -> models.RealtimeSessionCreateRequest:
    m = new(models.RealtimeSessionCreateRequest)
    m.output_modalities = None
    m.model = None
    m.instructions = None
    m.audio = None
    m.include = None
    m.tracing = UNSET
    m.tools = None
    m.tool_choice = None
    m.parallel_tool_calls = None
    m.reasoning = None
    m.max_output_tokens = None
    m.truncation = None
    m.prompt = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(OUTPUT_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = list_in(read_realtime_tool, v)
            rest -= 1
        if (v := o.get("tool_choice")) is not None:
            m.tool_choice = read_tool_choice(v)
            rest -= 1
        if (v := o.get("parallel_tool_calls")) is not None:
            m.parallel_tool_calls = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("reasoning")) is not None:
            m.reasoning = read_realtime_reasoning(v)
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if (v := o.get("truncation")) is not None:
            m.truncation = read_realtime_truncation(v)
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeSessionCreateRequest", o)
    return m


@encodes(models.RealtimeSessionCreateRequest)
def write_realtime_session_create_request(m: models.RealtimeSessionCreateRequest) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "realtime",
    }
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_audio_config(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.tracing) is not UNSET:
        o["tracing"] = None if v is None else write_tracing(v)
    if (v := m.tools) is not None:
        o["tools"] = list_out(write_realtime_tool, v)
    if (v := m.tool_choice) is not None:
        o["tool_choice"] = write_tool_choice(v)
    if (v := m.parallel_tool_calls) is not None:
        o["parallel_tool_calls"] = v if type(v) is bool else fail()
    if (v := m.reasoning) is not None:
        o["reasoning"] = write_realtime_reasoning(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if (v := m.truncation) is not None:
        o["truncation"] = write_realtime_truncation(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if m.model_rest is not None:
        put_rest("RealtimeSessionCreateRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeTranscriptionSessionCreateRequest, "type", "transcription")
def read_realtime_transcription_session_create_request(
    o: dict[str, Any],
) -> models.RealtimeTranscriptionSessionCreateRequest:
    m = new(models.RealtimeTranscriptionSessionCreateRequest)
    m.audio = None
    m.include = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = read_transcription_audio_config(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeTranscriptionSessionCreateRequest", o)
    return m


@encodes(models.RealtimeTranscriptionSessionCreateRequest)
def write_realtime_transcription_session_create_request(
    m: models.RealtimeTranscriptionSessionCreateRequest,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "transcription",
    }
    if (v := m.audio) is not None:
        o["audio"] = write_transcription_audio_config(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if m.model_rest is not None:
        put_rest("RealtimeTranscriptionSessionCreateRequest", o, m.model_rest)
    return o


@decodes(models.RealtimeSessionCreateResponse, "type", "realtime")
def read_realtime_session_create_response(o: dict[str, Any]) -> models.RealtimeSessionCreateResponse:
    m = new(models.RealtimeSessionCreateResponse)
    m.id = None
    m.object = None
    m.expires_at = None
    m.output_modalities = None
    m.model = None
    m.instructions = None
    m.audio = None
    m.include = None
    m.tracing = UNSET
    m.tools = None
    m.tool_choice = None
    m.parallel_tool_calls = None
    m.reasoning = None
    m.max_output_tokens = None
    m.truncation = None
    m.prompt = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = SESSION_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = members_in(OUTPUT_MODALITY_MEMBERS, v)
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS[v]
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = list_in(read_realtime_tool, v)
            rest -= 1
        if (v := o.get("tool_choice")) is not None:
            m.tool_choice = read_tool_choice(v)
            rest -= 1
        if (v := o.get("parallel_tool_calls")) is not None:
            m.parallel_tool_calls = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("reasoning")) is not None:
            m.reasoning = read_realtime_reasoning(v)
            rest -= 1
        if (v := o.get("max_output_tokens")) is not None:
            m.max_output_tokens = read_max_output_tokens(v)
            rest -= 1
        if (v := o.get("truncation")) is not None:
            m.truncation = read_realtime_truncation(v)
            rest -= 1
        if (v := o.get("prompt", UNSET)) is not UNSET:
            m.prompt = None if v is None else read_prompt(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeSessionCreateResponse", o)
    return m


@encodes(models.RealtimeSessionCreateResponse)
def write_realtime_session_create_response(m: models.RealtimeSessionCreateResponse) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "realtime",
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.expires_at) is not None:
        o["expires_at"] = v if type(v) is int else whole(v)
    if (v := m.output_modalities) is not None:
        o["output_modalities"] = texts_out(v)
    if (v := m.model) is not None:
        o["model"] = "" + v
    if (v := m.instructions) is not None:
        o["instructions"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = write_realtime_audio_config(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.tracing) is not UNSET:
        o["tracing"] = None if v is None else write_tracing(v)
    if (v := m.tools) is not None:
        o["tools"] = list_out(write_realtime_tool, v)
    if (v := m.tool_choice) is not None:
        o["tool_choice"] = write_tool_choice(v)
    if (v := m.parallel_tool_calls) is not None:
        o["parallel_tool_calls"] = v if type(v) is bool else fail()
    if (v := m.reasoning) is not None:
        o["reasoning"] = write_realtime_reasoning(v)
    if (v := m.max_output_tokens) is not None:
        o["max_output_tokens"] = write_max_output_tokens(v)
    if (v := m.truncation) is not None:
        o["truncation"] = write_realtime_truncation(v)
    if (v := m.prompt) is not UNSET:
        o["prompt"] = None if v is None else write_prompt(v)
    if m.model_rest is not None:
        put_rest("RealtimeSessionCreateResponse", o, m.model_rest)
    return o


@decodes(models.RealtimeTranscriptionSessionCreateResponse, "type", "transcription")
def read_realtime_transcription_session_create_response(
    o: dict[str, Any],
) -> models.RealtimeTranscriptionSessionCreateResponse:
    m = new(models.RealtimeTranscriptionSessionCreateResponse)
    m.id = None
    m.object = None
    m.expires_at = None
    m.include = None
    m.audio = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = SESSION_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = members_in(SESSION_INCLUDE_MEMBERS, v)
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_transcription_session_audio(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeTranscriptionSessionCreateResponse", o)
    return m


@encodes(models.RealtimeTranscriptionSessionCreateResponse)
def write_realtime_transcription_session_create_response(
    m: models.RealtimeTranscriptionSessionCreateResponse,
) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "transcription",
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.expires_at) is not None:
        o["expires_at"] = v if type(v) is int else whole(v)
    if (v := m.include) is not None:
        o["include"] = texts_out(v)
    if (v := m.audio) is not None:
        o["audio"] = write_transcription_session_audio(v)
    if m.model_rest is not None:
        put_rest("RealtimeTranscriptionSessionCreateResponse", o, m.model_rest)
    return o


@decodes(models.TracingConfiguration)
def read_tracing_configuration(o: dict[str, Any]) -> models.TracingConfiguration:
    m = new(models.TracingConfiguration)
    m.workflow_name = None
    m.group_id = None
    m.metadata = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("workflow_name")) is not None:
            m.workflow_name = "" + v
            rest -= 1
        if (v := o.get("group_id")) is not None:
            m.group_id = "" + v
            rest -= 1
        if (v := o.get("metadata")) is not None:
            m.metadata = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TracingConfiguration", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TracingConfiguration)
def write_tracing_configuration(m: models.TracingConfiguration) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.workflow_name) is not None:
        o["workflow_name"] = "" + v
    if (v := m.group_id) is not None:
        o["group_id"] = "" + v
    if (v := m.metadata) is not None:
        o["metadata"] = free_json(v)
    if m.model_rest is not None:
        put_rest("TracingConfiguration", o, m.model_rest)
    return o


@decodes(models.RetentionRatioTruncation, "type", "retention_ratio")
def read_retention_ratio_truncation(o: dict[str, Any]) -> models.RetentionRatioTruncation:
    m = new(models.RetentionRatioTruncation)
    m.retention_ratio = number(o["retention_ratio"])
    m.token_limits = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("token_limits")) is not None:
            m.token_limits = read_truncation_token_limits(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RetentionRatioTruncation", o)
    return m


@encodes(models.RetentionRatioTruncation)
def write_retention_ratio_truncation(m: models.RetentionRatioTruncation) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "retention_ratio",
        "retention_ratio": finite(m.retention_ratio),
    }
    if (v := m.token_limits) is not None:
        o["token_limits"] = write_truncation_token_limits(v)
    if m.model_rest is not None:
        put_rest("RetentionRatioTruncation", o, m.model_rest)
    return o


@decodes(models.TruncationTokenLimits)
def read_truncation_token_limits(o: dict[str, Any]) -> models.TruncationTokenLimits:
    m = new(models.TruncationTokenLimits)
    m.post_instructions = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("post_instructions")) is not None:
            m.post_instructions = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TruncationTokenLimits", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TruncationTokenLimits)
def write_truncation_token_limits(m: models.TruncationTokenLimits) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.post_instructions) is not None:
        o["post_instructions"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest("TruncationTokenLimits", o, m.model_rest)
    return o


@decodes(models.RealtimeReasoning)
def read_realtime_reasoning(o: dict[str, Any]) -> models.RealtimeReasoning:
    m = new(models.RealtimeReasoning)
    m.effort = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("effort")) is not None:
            m.effort = REASONING_EFFORT_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeReasoning", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeReasoning)
def write_realtime_reasoning(m: models.RealtimeReasoning) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.effort) is not None:
        o["effort"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeReasoning", o, m.model_rest)
    return o


@decodes(models.Prompt)
def read_prompt(o: dict[str, Any]) -> models.Prompt:
    m = new(models.Prompt)
    m.id = "" + o["id"]
    m.version = UNSET
    m.variables = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("version", UNSET)) is not UNSET:
            m.version = None if v is None else "" + v
            rest -= 1
        if (v := o.get("variables", UNSET)) is not UNSET:
            m.variables = None if v is None else {"" + k1: read_prompt_variable(v1) for k1, v1 in mapping(v).items()}
            rest -= 1
        if rest:
            m.model_rest = rest_of("Prompt", o)
    return m


@encodes(models.Prompt)
def write_prompt(m: models.Prompt) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "id": "" + m.id,
    }
    if (v := m.version) is not UNSET:
        o["version"] = None if v is None else "" + v
    if (v := m.variables) is not UNSET:
        o["variables"] = None if v is None else {"" + k1: write_prompt_variable(v1) for k1, v1 in pairs(v)}
    if m.model_rest is not None:
        put_rest("Prompt", o, m.model_rest)
    return o


@decodes(models.PromptInputText, "type", "input_text")
def read_prompt_input_text(o: dict[str, Any]) -> models.PromptInputText:
    m = new(models.PromptInputText)
    m.text = "" + o["text"]
    m.prompt_cache_breakpoint = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("prompt_cache_breakpoint")) is not None:
            m.prompt_cache_breakpoint = read_prompt_cache_breakpoint(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptInputText", o)
    return m


@encodes(models.PromptInputText)
def write_prompt_input_text(m: models.PromptInputText) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_text",
        "text": "" + m.text,
    }
    if (v := m.prompt_cache_breakpoint) is not None:
        o["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(v)
    if m.model_rest is not None:
        put_rest("PromptInputText", o, m.model_rest)
    return o


@decodes(models.PromptInputImage, "type", "input_image")
def read_prompt_input_image(o: dict[str, Any]) -> models.PromptInputImage:
    m = new(models.PromptInputImage)
    m.image_url = UNSET
    m.file_id = UNSET
    m.detail = None
    m.prompt_cache_breakpoint = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("image_url", UNSET)) is not UNSET:
            m.image_url = None if v is None else "" + v
            rest -= 1
        if (v := o.get("file_id", UNSET)) is not UNSET:
            m.file_id = None if v is None else "" + v
            rest -= 1
        if (v := o.get("detail")) is not None:
            m.detail = PROMPT_IMAGE_DETAIL_MEMBERS[v]
            rest -= 1
        if (v := o.get("prompt_cache_breakpoint")) is not None:
            m.prompt_cache_breakpoint = read_prompt_cache_breakpoint(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptInputImage", o)
    return m


@encodes(models.PromptInputImage)
def write_prompt_input_image(m: models.PromptInputImage) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_image",
    }
    if (v := m.image_url) is not UNSET:
        o["image_url"] = None if v is None else "" + v
    if (v := m.file_id) is not UNSET:
        o["file_id"] = None if v is None else "" + v
    if (v := m.detail) is not None:
        o["detail"] = "" + v
    if (v := m.prompt_cache_breakpoint) is not None:
        o["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(v)
    if m.model_rest is not None:
        put_rest("PromptInputImage", o, m.model_rest)
    return o


@decodes(models.PromptInputFile, "type", "input_file")
def read_prompt_input_file(o: dict[str, Any]) -> models.PromptInputFile:
    m = new(models.PromptInputFile)
    m.file_id = UNSET
    m.filename = None
    m.file_data = None
    m.prompt_cache_breakpoint = None
    m.file_url = None
    m.detail = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("file_id", UNSET)) is not UNSET:
            m.file_id = None if v is None else "" + v
            rest -= 1
        if (v := o.get("filename")) is not None:
            m.filename = "" + v
            rest -= 1
        if (v := o.get("file_data")) is not None:
            m.file_data = "" + v
            rest -= 1
        if (v := o.get("prompt_cache_breakpoint")) is not None:
            m.prompt_cache_breakpoint = read_prompt_cache_breakpoint(v)
            rest -= 1
        if (v := o.get("file_url")) is not None:
            m.file_url = "" + v
            rest -= 1
        if (v := o.get("detail")) is not None:
            m.detail = FILE_INPUT_DETAIL_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptInputFile", o)
    return m


@encodes(models.PromptInputFile)
def write_prompt_input_file(m: models.PromptInputFile) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_file",
    }
    if (v := m.file_id) is not UNSET:
        o["file_id"] = None if v is None else "" + v
    if (v := m.filename) is not None:
        o["filename"] = "" + v
    if (v := m.file_data) is not None:
        o["file_data"] = "" + v
    if (v := m.prompt_cache_breakpoint) is not None:
        o["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(v)
    if (v := m.file_url) is not None:
        o["file_url"] = "" + v
    if (v := m.detail) is not None:
        o["detail"] = "" + v
    if m.model_rest is not None:
        put_rest("PromptInputFile", o, m.model_rest)
    return o


@decodes(models.PromptCacheBreakpoint)
def read_prompt_cache_breakpoint(o: dict[str, Any]) -> models.PromptCacheBreakpoint:
    m = new(models.PromptCacheBreakpoint)
    m.mode = PROMPT_CACHE_MODE_MEMBERS[o["mode"]]
    m.ttl = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("ttl")) is not None:
            m.ttl = PROMPT_CACHE_TTL_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptCacheBreakpoint", o)
    return m


@encodes(models.PromptCacheBreakpoint)
def write_prompt_cache_breakpoint(m: models.PromptCacheBreakpoint) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "mode": "" + m.mode,
    }
    if (v := m.ttl) is not None:
        o["ttl"] = "" + v
    if m.model_rest is not None:
        put_rest("PromptCacheBreakpoint", o, m.model_rest)
    return o


@decodes(models.UnknownSessionConfig)
def read_unknown_session_config(o: dict[str, Any]) -> models.UnknownSessionConfig:
    m = new(models.UnknownSessionConfig)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownSessionConfig)
def write_unknown_session_config(m: models.UnknownSessionConfig) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SESSION_CONFIG_READERS: Readers[models.SessionConfig] = {
    "realtime": read_realtime_session_create_request,
    "transcription": read_realtime_transcription_session_create_request,
}


def read_session_config(o: dict[str, Any]) -> models.SessionConfig:
    return (SESSION_CONFIG_READERS.get(o["type"]) or read_unknown_session_config)(o)


SESSION_CONFIG_CLASSES = frozenset(get_args(models.SessionConfig))


def write_session_config(m: models.SessionConfig) -> dict[str, Any]:
    if type(m) not in SESSION_CONFIG_CLASSES:
        check_base(m, SESSION_CONFIG_CLASSES)
    return m.model_write()


@decodes(models.UnknownServerSessionConfig)
def read_unknown_server_session_config(o: dict[str, Any]) -> models.UnknownServerSessionConfig:
    m = new(models.UnknownServerSessionConfig)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownServerSessionConfig)
def write_unknown_server_session_config(m: models.UnknownServerSessionConfig) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SERVER_SESSION_CONFIG_READERS: Readers[models.ServerSessionConfig] = {
    "realtime": read_realtime_session_create_response,
    "transcription": read_realtime_transcription_session_create_response,
}


def read_server_session_config(o: dict[str, Any]) -> models.ServerSessionConfig:
    return (SERVER_SESSION_CONFIG_READERS.get(o["type"]) or read_unknown_server_session_config)(o)


SERVER_SESSION_CONFIG_CLASSES = frozenset(get_args(models.ServerSessionConfig))


def write_server_session_config(m: models.ServerSessionConfig) -> dict[str, Any]:
    if type(m) not in SERVER_SESSION_CONFIG_CLASSES:
        check_base(m, SERVER_SESSION_CONFIG_CLASSES)
    return m.model_write()


def read_tracing(v: Any) -> models.Tracing:
    if type(v) is str:
        return TRACING_MODE_MEMBERS[v]
    return read_tracing_configuration(v)


def write_tracing(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_tracing_configuration(v)


@decodes(models.UnknownTruncation)
def read_unknown_truncation(o: dict[str, Any]) -> models.UnknownTruncation:
    m = new(models.UnknownTruncation)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownTruncation)
def write_unknown_truncation(m: models.UnknownTruncation) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TRUNCATION_STRATEGY_READERS: Readers[models.TruncationStrategy] = {
    "retention_ratio": read_retention_ratio_truncation,
}


def read_truncation_strategy(o: dict[str, Any]) -> models.TruncationStrategy:
    return (TRUNCATION_STRATEGY_READERS.get(o["type"]) or read_unknown_truncation)(o)


TRUNCATION_STRATEGY_CLASSES = frozenset(get_args(models.TruncationStrategy))


def write_truncation_strategy(m: models.TruncationStrategy) -> dict[str, Any]:
    if type(m) not in TRUNCATION_STRATEGY_CLASSES:
        check_base(m, TRUNCATION_STRATEGY_CLASSES)
    return m.model_write()


def read_realtime_truncation(v: Any) -> models.RealtimeTruncation:
    if type(v) is str:
        return TRUNCATION_MODE_MEMBERS[v]
    return read_truncation_strategy(v)


def write_realtime_truncation(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_truncation_strategy(v)


def read_max_output_tokens(v: Any) -> models.MaxOutputTokens:
    if type(v) is str:
        return MAX_OUTPUT_TOKENS_LIMIT_MEMBERS[v]
    return v if type(v) is int else integer(v)


def write_max_output_tokens(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return v if type(v) is int else whole(v)


@decodes(models.UnknownPromptInput)
def read_unknown_prompt_input(o: dict[str, Any]) -> models.UnknownPromptInput:
    m = new(models.UnknownPromptInput)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownPromptInput)
def write_unknown_prompt_input(m: models.UnknownPromptInput) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


PROMPT_INPUT_READERS: Readers[models.PromptInput] = {
    "input_text": read_prompt_input_text,
    "input_image": read_prompt_input_image,
    "input_file": read_prompt_input_file,
}


def read_prompt_input(o: dict[str, Any]) -> models.PromptInput:
    return (PROMPT_INPUT_READERS.get(o["type"]) or read_unknown_prompt_input)(o)


PROMPT_INPUT_CLASSES = frozenset(get_args(models.PromptInput))


def write_prompt_input(m: models.PromptInput) -> dict[str, Any]:
    if type(m) not in PROMPT_INPUT_CLASSES:
        check_base(m, PROMPT_INPUT_CLASSES)
    return m.model_write()


def read_prompt_variable(v: Any) -> models.PromptVariable:
    if type(v) is str:
        return v
    return read_prompt_input(v)


def write_prompt_variable(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_prompt_input(v)
