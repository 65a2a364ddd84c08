# From session.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module session."""

from __future__ import annotations

from typing import Any, get_args

from .. import session as models
from .._runtime.codec import Variants, decodes, encode_unknown, encode_variant, encodes, new, put_rest, rest_of
from .._runtime.mismatch import fail
from .._runtime.scalars import (
    array,
    finite,
    free_json,
    integer,
    json_value,
    mapping,
    number,
    pairs,
    sequence,
    text,
    whole,
)
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
    FILE_INPUT_DETAIL_VALUES,
    MAX_OUTPUT_TOKENS_LIMIT_MEMBERS,
    MAX_OUTPUT_TOKENS_LIMIT_VALUES,
    OUTPUT_MODALITY_MEMBERS,
    OUTPUT_MODALITY_VALUES,
    PROMPT_CACHE_MODE_MEMBERS,
    PROMPT_CACHE_MODE_VALUES,
    PROMPT_CACHE_TTL_MEMBERS,
    PROMPT_CACHE_TTL_VALUES,
    PROMPT_IMAGE_DETAIL_MEMBERS,
    PROMPT_IMAGE_DETAIL_VALUES,
    REALTIME_MODEL_MEMBERS,
    REALTIME_MODEL_VALUES,
    REASONING_EFFORT_MEMBERS,
    REASONING_EFFORT_VALUES,
    SESSION_INCLUDE_MEMBERS,
    SESSION_INCLUDE_VALUES,
    SESSION_OBJECT_MEMBERS,
    SESSION_OBJECT_VALUES,
    TRACING_MODE_MEMBERS,
    TRACING_MODE_VALUES,
    TRUNCATION_MODE_MEMBERS,
    TRUNCATION_MODE_VALUES,
)
from .tools import REALTIME_TOOL_CLASSES, REALTIME_TOOL_VARIANTS, read_tool_choice, read_unknown_tool, write_tool_choice


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
            m.output_modalities = [
                OUTPUT_MODALITY_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)
            ]
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = [SESSION_INCLUDE_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)]
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = [(REALTIME_TOOL_VARIANTS.get(v1.get("type")) or read_unknown_tool)(v1) for v1 in array(v)]
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
    o: dict[str, Any] = {
        "type": "realtime",
    }
    if m.output_modalities is not None:
        o["output_modalities"] = [OUTPUT_MODALITY_VALUES.get(v1) or text(v1) for v1 in sequence(m.output_modalities)]
    if m.model is not None:
        o["model"] = REALTIME_MODEL_VALUES.get(m.model) or text(m.model)
    if m.instructions is not None:
        o["instructions"] = m.instructions if type(m.instructions) is str else text(m.instructions)
    if m.audio is not None:
        o["audio"] = write_realtime_audio_config(m.audio)
    if m.include is not None:
        o["include"] = [SESSION_INCLUDE_VALUES.get(v1) or text(v1) for v1 in sequence(m.include)]
    if m.tracing is not UNSET:
        o["tracing"] = None if m.tracing is None else write_tracing(m.tracing)
    if m.tools is not None:
        o["tools"] = [encode_variant(v1, REALTIME_TOOL_CLASSES) for v1 in sequence(m.tools)]
    if m.tool_choice is not None:
        o["tool_choice"] = write_tool_choice(m.tool_choice)
    if m.parallel_tool_calls is not None:
        o["parallel_tool_calls"] = m.parallel_tool_calls if type(m.parallel_tool_calls) is bool else fail()
    if m.reasoning is not None:
        o["reasoning"] = write_realtime_reasoning(m.reasoning)
    if m.max_output_tokens is not None:
        o["max_output_tokens"] = write_max_output_tokens(m.max_output_tokens)
    if m.truncation is not None:
        o["truncation"] = write_realtime_truncation(m.truncation)
    if m.prompt is not UNSET:
        o["prompt"] = None if m.prompt is None else write_prompt(m.prompt)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
            m.include = [SESSION_INCLUDE_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)]
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeTranscriptionSessionCreateRequest", o)
    return m


@encodes(models.RealtimeTranscriptionSessionCreateRequest)
def write_realtime_transcription_session_create_request(
    m: models.RealtimeTranscriptionSessionCreateRequest,
) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "transcription",
    }
    if m.audio is not None:
        o["audio"] = write_transcription_audio_config(m.audio)
    if m.include is not None:
        o["include"] = [SESSION_INCLUDE_VALUES.get(v1) or text(v1) for v1 in sequence(m.include)]
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
            m.id = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = SESSION_OBJECT_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("output_modalities")) is not None:
            m.output_modalities = [
                OUTPUT_MODALITY_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)
            ]
            rest -= 1
        if (v := o.get("model")) is not None:
            m.model = REALTIME_MODEL_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("instructions")) is not None:
            m.instructions = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = read_realtime_audio_config(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = [SESSION_INCLUDE_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)]
            rest -= 1
        if (v := o.get("tracing", UNSET)) is not UNSET:
            m.tracing = None if v is None else read_tracing(v)
            rest -= 1
        if (v := o.get("tools")) is not None:
            m.tools = [(REALTIME_TOOL_VARIANTS.get(v1.get("type")) or read_unknown_tool)(v1) for v1 in array(v)]
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
    o: dict[str, Any] = {
        "type": "realtime",
    }
    if m.id is not None:
        o["id"] = m.id if type(m.id) is str else text(m.id)
    if m.object is not None:
        o["object"] = SESSION_OBJECT_VALUES.get(m.object) or text(m.object)
    if m.expires_at is not None:
        o["expires_at"] = m.expires_at if type(m.expires_at) is int else whole(m.expires_at)
    if m.output_modalities is not None:
        o["output_modalities"] = [OUTPUT_MODALITY_VALUES.get(v1) or text(v1) for v1 in sequence(m.output_modalities)]
    if m.model is not None:
        o["model"] = REALTIME_MODEL_VALUES.get(m.model) or text(m.model)
    if m.instructions is not None:
        o["instructions"] = m.instructions if type(m.instructions) is str else text(m.instructions)
    if m.audio is not None:
        o["audio"] = write_realtime_audio_config(m.audio)
    if m.include is not None:
        o["include"] = [SESSION_INCLUDE_VALUES.get(v1) or text(v1) for v1 in sequence(m.include)]
    if m.tracing is not UNSET:
        o["tracing"] = None if m.tracing is None else write_tracing(m.tracing)
    if m.tools is not None:
        o["tools"] = [encode_variant(v1, REALTIME_TOOL_CLASSES) for v1 in sequence(m.tools)]
    if m.tool_choice is not None:
        o["tool_choice"] = write_tool_choice(m.tool_choice)
    if m.parallel_tool_calls is not None:
        o["parallel_tool_calls"] = m.parallel_tool_calls if type(m.parallel_tool_calls) is bool else fail()
    if m.reasoning is not None:
        o["reasoning"] = write_realtime_reasoning(m.reasoning)
    if m.max_output_tokens is not None:
        o["max_output_tokens"] = write_max_output_tokens(m.max_output_tokens)
    if m.truncation is not None:
        o["truncation"] = write_realtime_truncation(m.truncation)
    if m.prompt is not UNSET:
        o["prompt"] = None if m.prompt is None else write_prompt(m.prompt)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
            m.id = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = SESSION_OBJECT_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("expires_at")) is not None:
            m.expires_at = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("include")) is not None:
            m.include = [SESSION_INCLUDE_MEMBERS.get(v1, v1) if type(v1) is str else fail() for v1 in array(v)]
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
    o: dict[str, Any] = {
        "type": "transcription",
    }
    if m.id is not None:
        o["id"] = m.id if type(m.id) is str else text(m.id)
    if m.object is not None:
        o["object"] = SESSION_OBJECT_VALUES.get(m.object) or text(m.object)
    if m.expires_at is not None:
        o["expires_at"] = m.expires_at if type(m.expires_at) is int else whole(m.expires_at)
    if m.include is not None:
        o["include"] = [SESSION_INCLUDE_VALUES.get(v1) or text(v1) for v1 in sequence(m.include)]
    if m.audio is not None:
        o["audio"] = write_transcription_session_audio(m.audio)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TracingConfiguration)
def read_tracing_configuration(o: dict[str, Any]) -> models.TracingConfiguration:
    if type(o) is not dict:
        fail()
    m = new(models.TracingConfiguration)
    m.workflow_name = None
    m.group_id = None
    m.metadata = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("workflow_name")) is not None:
            m.workflow_name = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("group_id")) is not None:
            m.group_id = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("metadata")) is not None:
            m.metadata = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TracingConfiguration", o)
    return m


@encodes(models.TracingConfiguration)
def write_tracing_configuration(m: models.TracingConfiguration) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.workflow_name is not None:
        o["workflow_name"] = m.workflow_name if type(m.workflow_name) is str else text(m.workflow_name)
    if m.group_id is not None:
        o["group_id"] = m.group_id if type(m.group_id) is str else text(m.group_id)
    if m.metadata is not None:
        o["metadata"] = free_json(m.metadata)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
    o: dict[str, Any] = {
        "type": "retention_ratio",
        "retention_ratio": finite(m.retention_ratio),
    }
    if m.token_limits is not None:
        o["token_limits"] = write_truncation_token_limits(m.token_limits)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.TruncationTokenLimits)
def read_truncation_token_limits(o: dict[str, Any]) -> models.TruncationTokenLimits:
    if type(o) is not dict:
        fail()
    m = new(models.TruncationTokenLimits)
    m.post_instructions = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("post_instructions")) is not None:
            m.post_instructions = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("TruncationTokenLimits", o)
    return m


@encodes(models.TruncationTokenLimits)
def write_truncation_token_limits(m: models.TruncationTokenLimits) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.post_instructions is not None:
        o["post_instructions"] = m.post_instructions if type(m.post_instructions) is int else whole(m.post_instructions)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeReasoning)
def read_realtime_reasoning(o: dict[str, Any]) -> models.RealtimeReasoning:
    if type(o) is not dict:
        fail()
    m = new(models.RealtimeReasoning)
    m.effort = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("effort")) is not None:
            m.effort = REASONING_EFFORT_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeReasoning", o)
    return m


@encodes(models.RealtimeReasoning)
def write_realtime_reasoning(m: models.RealtimeReasoning) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if m.effort is not None:
        o["effort"] = REASONING_EFFORT_VALUES.get(m.effort) or text(m.effort)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Prompt)
def read_prompt(o: dict[str, Any]) -> models.Prompt:
    m = new(models.Prompt)
    m.id = v if type(v := o["id"]) is str else fail()
    m.version = UNSET
    m.variables = UNSET
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("version", UNSET)) is not UNSET:
            m.version = None if v is None else v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("variables", UNSET)) is not UNSET:
            m.variables = None if v is None else {k1: read_prompt_variable(v1) for k1, v1 in mapping(v).items()}
            rest -= 1
        if rest:
            m.model_rest = rest_of("Prompt", o)
    return m


@encodes(models.Prompt)
def write_prompt(m: models.Prompt) -> dict[str, Any]:
    o: dict[str, Any] = {
        "id": m.id if type(m.id) is str else text(m.id),
    }
    if m.version is not UNSET:
        o["version"] = None if m.version is None else m.version if type(m.version) is str else text(m.version)
    if m.variables is not UNSET:
        o["variables"] = (
            None if m.variables is None else {text(k1): write_prompt_variable(v1) for k1, v1 in pairs(m.variables)}
        )
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.PromptInputText, "type", "input_text")
def read_prompt_input_text(o: dict[str, Any]) -> models.PromptInputText:
    m = new(models.PromptInputText)
    m.text = v if type(v := o["text"]) is str else fail()
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
    o: dict[str, Any] = {
        "type": "input_text",
        "text": m.text if type(m.text) is str else text(m.text),
    }
    if m.prompt_cache_breakpoint is not None:
        o["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(m.prompt_cache_breakpoint)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
            m.image_url = None if v is None else v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("file_id", UNSET)) is not UNSET:
            m.file_id = None if v is None else v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("detail")) is not None:
            m.detail = PROMPT_IMAGE_DETAIL_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if (v := o.get("prompt_cache_breakpoint")) is not None:
            m.prompt_cache_breakpoint = read_prompt_cache_breakpoint(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptInputImage", o)
    return m


@encodes(models.PromptInputImage)
def write_prompt_input_image(m: models.PromptInputImage) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_image",
    }
    if m.image_url is not UNSET:
        o["image_url"] = None if m.image_url is None else m.image_url if type(m.image_url) is str else text(m.image_url)
    if m.file_id is not UNSET:
        o["file_id"] = None if m.file_id is None else m.file_id if type(m.file_id) is str else text(m.file_id)
    if m.detail is not None:
        o["detail"] = PROMPT_IMAGE_DETAIL_VALUES.get(m.detail) or text(m.detail)
    if m.prompt_cache_breakpoint is not None:
        o["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(m.prompt_cache_breakpoint)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
            m.file_id = None if v is None else v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("filename")) is not None:
            m.filename = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("file_data")) is not None:
            m.file_data = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("prompt_cache_breakpoint")) is not None:
            m.prompt_cache_breakpoint = read_prompt_cache_breakpoint(v)
            rest -= 1
        if (v := o.get("file_url")) is not None:
            m.file_url = v if type(v) is str else fail()
            rest -= 1
        if (v := o.get("detail")) is not None:
            m.detail = FILE_INPUT_DETAIL_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptInputFile", o)
    return m


@encodes(models.PromptInputFile)
def write_prompt_input_file(m: models.PromptInputFile) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "input_file",
    }
    if m.file_id is not UNSET:
        o["file_id"] = None if m.file_id is None else m.file_id if type(m.file_id) is str else text(m.file_id)
    if m.filename is not None:
        o["filename"] = m.filename if type(m.filename) is str else text(m.filename)
    if m.file_data is not None:
        o["file_data"] = m.file_data if type(m.file_data) is str else text(m.file_data)
    if m.prompt_cache_breakpoint is not None:
        o["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(m.prompt_cache_breakpoint)
    if m.file_url is not None:
        o["file_url"] = m.file_url if type(m.file_url) is str else text(m.file_url)
    if m.detail is not None:
        o["detail"] = FILE_INPUT_DETAIL_VALUES.get(m.detail) or text(m.detail)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.PromptCacheBreakpoint)
def read_prompt_cache_breakpoint(o: dict[str, Any]) -> models.PromptCacheBreakpoint:
    m = new(models.PromptCacheBreakpoint)
    m.mode = PROMPT_CACHE_MODE_MEMBERS.get(v, v) if type(v := o["mode"]) is str else fail()
    m.ttl = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("ttl")) is not None:
            m.ttl = PROMPT_CACHE_TTL_MEMBERS.get(v, v) if type(v) is str else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("PromptCacheBreakpoint", o)
    return m


@encodes(models.PromptCacheBreakpoint)
def write_prompt_cache_breakpoint(m: models.PromptCacheBreakpoint) -> dict[str, Any]:
    o: dict[str, Any] = {
        "mode": PROMPT_CACHE_MODE_VALUES.get(m.mode) or text(m.mode),
    }
    if m.ttl is not None:
        o["ttl"] = PROMPT_CACHE_TTL_VALUES.get(m.ttl) or text(m.ttl)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownSessionConfig)
def read_unknown_session_config(o: dict[str, Any]) -> models.UnknownSessionConfig:
    m = new(models.UnknownSessionConfig)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownSessionConfig)
def write_unknown_session_config(m: models.UnknownSessionConfig) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SESSION_CONFIG_VARIANTS: Variants[models.SessionConfig] = {
    "realtime": read_realtime_session_create_request,
    "transcription": read_realtime_transcription_session_create_request,
}


SESSION_CONFIG_CLASSES = frozenset(get_args(models.SessionConfig))


@decodes(models.UnknownServerSessionConfig)
def read_unknown_server_session_config(o: dict[str, Any]) -> models.UnknownServerSessionConfig:
    m = new(models.UnknownServerSessionConfig)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownServerSessionConfig)
def write_unknown_server_session_config(m: models.UnknownServerSessionConfig) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


SERVER_SESSION_CONFIG_VARIANTS: Variants[models.ServerSessionConfig] = {
    "realtime": read_realtime_session_create_response,
    "transcription": read_realtime_transcription_session_create_response,
}


SERVER_SESSION_CONFIG_CLASSES = frozenset(get_args(models.ServerSessionConfig))


def read_tracing(v: Any) -> models.Tracing:
    if type(v) is str:
        return TRACING_MODE_MEMBERS.get(v, v)
    return read_tracing_configuration(v)


def write_tracing(v: Any) -> Any:
    if isinstance(v, str):
        return TRACING_MODE_VALUES.get(v) or text(v)
    return write_tracing_configuration(v)


@decodes(models.UnknownTruncation)
def read_unknown_truncation(o: dict[str, Any]) -> models.UnknownTruncation:
    m = new(models.UnknownTruncation)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownTruncation)
def write_unknown_truncation(m: models.UnknownTruncation) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TRUNCATION_STRATEGY_VARIANTS: Variants[models.TruncationStrategy] = {
    "retention_ratio": read_retention_ratio_truncation,
}


TRUNCATION_STRATEGY_CLASSES = frozenset(get_args(models.TruncationStrategy))


def read_realtime_truncation(v: Any) -> models.RealtimeTruncation:
    if type(v) is str:
        return TRUNCATION_MODE_MEMBERS.get(v, v)
    return (TRUNCATION_STRATEGY_VARIANTS.get(v["type"]) or read_unknown_truncation)(v)


def write_realtime_truncation(v: Any) -> Any:
    if isinstance(v, str):
        return TRUNCATION_MODE_VALUES.get(v) or text(v)
    return encode_variant(v, TRUNCATION_STRATEGY_CLASSES)


def read_max_output_tokens(v: Any) -> models.MaxOutputTokens:
    if type(v) is str:
        return MAX_OUTPUT_TOKENS_LIMIT_MEMBERS.get(v, v)
    return v if type(v) is int else integer(v)


def write_max_output_tokens(v: Any) -> Any:
    if isinstance(v, str):
        return MAX_OUTPUT_TOKENS_LIMIT_VALUES.get(v) or text(v)
    return v if type(v) is int else whole(v)


@decodes(models.UnknownPromptInput)
def read_unknown_prompt_input(o: dict[str, Any]) -> models.UnknownPromptInput:
    m = new(models.UnknownPromptInput)
    m.type = v if type(v := o["type"]) is str else fail()
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownPromptInput)
def write_unknown_prompt_input(m: models.UnknownPromptInput) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


PROMPT_INPUT_VARIANTS: Variants[models.PromptInput] = {
    "input_text": read_prompt_input_text,
    "input_image": read_prompt_input_image,
    "input_file": read_prompt_input_file,
}


PROMPT_INPUT_CLASSES = frozenset(get_args(models.PromptInput))


def read_prompt_variable(v: Any) -> models.PromptVariable:
    if type(v) is str:
        return v
    return (PROMPT_INPUT_VARIANTS.get(v["type"]) or read_unknown_prompt_input)(v)


def write_prompt_variable(v: Any) -> Any:
    if isinstance(v, str):
        return v if type(v) is str else text(v)
    return encode_variant(v, PROMPT_INPUT_CLASSES)
