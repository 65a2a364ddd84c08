# From session.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module session.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import session as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import boolean, constant_in, finite, free_json, integer, json_value, number, string, whole
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


@decodes(models.RealtimeSessionCreateRequest)
def read_realtime_session_create_request(obj: dict[str, Any]) -> models.RealtimeSessionCreateRequest:
    model = new(models.RealtimeSessionCreateRequest)
    if obj.get("type") is not None:
        constant_in(obj["type"], "realtime")
    model.output_modalities = None
    model.model = None
    model.instructions = None
    model.audio = None
    model.include = None
    model.tracing = UNSET
    model.tools = None
    model.tool_choice = None
    model.parallel_tool_calls = None
    model.reasoning = None
    model.max_output_tokens = None
    model.truncation = None
    model.prompt = UNSET
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [OUTPUT_MODALITY_MEMBERS[item] for item in array(value)]
    if (value := obj.get("model")) is not None:
        model.model = REALTIME_MODEL_MEMBERS[value]
    if (value := obj.get("instructions")) is not None:
        model.instructions = string(value)
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_audio_config(value)
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
    if (value := obj.get("tracing", UNSET)) is not UNSET:
        model.tracing = None if value is None else read_tracing(value)
    if (value := obj.get("tools")) is not None:
        model.tools = [read_realtime_tool(item) for item in array(value)]
    if (value := obj.get("tool_choice")) is not None:
        model.tool_choice = read_tool_choice(value)
    if (value := obj.get("parallel_tool_calls")) is not None:
        model.parallel_tool_calls = boolean(value)
    if (value := obj.get("reasoning")) is not None:
        model.reasoning = read_realtime_reasoning(value)
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
    if (value := obj.get("truncation")) is not None:
        model.truncation = read_realtime_truncation(value)
    if (value := obj.get("prompt", UNSET)) is not UNSET:
        model.prompt = None if value is None else read_prompt(value)
    model.model_rest = frame_rest_of("RealtimeSessionCreateRequest", obj)
    return model


@encodes(models.RealtimeSessionCreateRequest)
def write_realtime_session_create_request(model: models.RealtimeSessionCreateRequest) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "realtime"}
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.instructions is not None:
        obj["instructions"] = "" + model.instructions
    if model.audio is not None:
        obj["audio"] = write_realtime_audio_config(model.audio)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.tracing is not UNSET:
        obj["tracing"] = None if (value := model.tracing) is None else write_tracing(value)
    if model.tools is not None:
        obj["tools"] = [write_realtime_tool(item) for item in sequence(model.tools)]
    if model.tool_choice is not None:
        obj["tool_choice"] = write_tool_choice(model.tool_choice)
    if model.parallel_tool_calls is not None:
        obj["parallel_tool_calls"] = boolean(model.parallel_tool_calls)
    if model.reasoning is not None:
        obj["reasoning"] = write_realtime_reasoning(model.reasoning)
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    if model.truncation is not None:
        obj["truncation"] = write_realtime_truncation(model.truncation)
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    return obj if model.model_rest is None else with_rest("RealtimeSessionCreateRequest", obj, model.model_rest)


@decodes(models.RealtimeTranscriptionSessionCreateRequest, "type", "transcription")
def read_realtime_transcription_session_create_request(
    obj: dict[str, Any],
) -> models.RealtimeTranscriptionSessionCreateRequest:
    model = new(models.RealtimeTranscriptionSessionCreateRequest)
    model.audio = None
    model.include = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_transcription_audio_config(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("RealtimeTranscriptionSessionCreateRequest", obj) if unread else None
    return model


@encodes(models.RealtimeTranscriptionSessionCreateRequest)
def write_realtime_transcription_session_create_request(
    model: models.RealtimeTranscriptionSessionCreateRequest,
) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "transcription"}
    if model.audio is not None:
        obj["audio"] = write_transcription_audio_config(model.audio)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    return (
        obj
        if model.model_rest is None
        else with_rest("RealtimeTranscriptionSessionCreateRequest", obj, model.model_rest)
    )


@decodes(models.RealtimeSessionCreateResponse)
def read_realtime_session_create_response(obj: dict[str, Any]) -> models.RealtimeSessionCreateResponse:
    model = new(models.RealtimeSessionCreateResponse)
    if obj.get("type") is not None:
        constant_in(obj["type"], "realtime")
    model.id = None
    model.object = None
    model.expires_at = None
    model.output_modalities = None
    model.model = None
    model.instructions = None
    model.audio = None
    model.include = None
    model.tracing = UNSET
    model.tools = None
    model.tool_choice = None
    model.parallel_tool_calls = None
    model.reasoning = None
    model.max_output_tokens = None
    model.truncation = None
    model.prompt = UNSET
    if (value := obj.get("id")) is not None:
        model.id = string(value)
    if (value := obj.get("object")) is not None:
        model.object = SESSION_OBJECT_MEMBERS[value]
    if (value := obj.get("expires_at")) is not None:
        model.expires_at = integer(value)
    if (value := obj.get("output_modalities")) is not None:
        model.output_modalities = [OUTPUT_MODALITY_MEMBERS[item] for item in array(value)]
    if (value := obj.get("model")) is not None:
        model.model = REALTIME_MODEL_MEMBERS[value]
    if (value := obj.get("instructions")) is not None:
        model.instructions = string(value)
    if (value := obj.get("audio")) is not None:
        model.audio = read_realtime_audio_config(value)
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
    if (value := obj.get("tracing", UNSET)) is not UNSET:
        model.tracing = None if value is None else read_tracing(value)
    if (value := obj.get("tools")) is not None:
        model.tools = [read_realtime_tool(item) for item in array(value)]
    if (value := obj.get("tool_choice")) is not None:
        model.tool_choice = read_tool_choice(value)
    if (value := obj.get("parallel_tool_calls")) is not None:
        model.parallel_tool_calls = boolean(value)
    if (value := obj.get("reasoning")) is not None:
        model.reasoning = read_realtime_reasoning(value)
    if (value := obj.get("max_output_tokens")) is not None:
        model.max_output_tokens = read_max_output_tokens(value)
    if (value := obj.get("truncation")) is not None:
        model.truncation = read_realtime_truncation(value)
    if (value := obj.get("prompt", UNSET)) is not UNSET:
        model.prompt = None if value is None else read_prompt(value)
    model.model_rest = frame_rest_of("RealtimeSessionCreateResponse", obj)
    return model


@encodes(models.RealtimeSessionCreateResponse)
def write_realtime_session_create_response(model: models.RealtimeSessionCreateResponse) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "realtime"}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.expires_at is not None:
        obj["expires_at"] = value if type(value := model.expires_at) is int else whole(value)
    if model.output_modalities is not None:
        obj["output_modalities"] = ["" + item for item in sequence(model.output_modalities)]
    if model.model is not None:
        obj["model"] = "" + model.model
    if model.instructions is not None:
        obj["instructions"] = "" + model.instructions
    if model.audio is not None:
        obj["audio"] = write_realtime_audio_config(model.audio)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.tracing is not UNSET:
        obj["tracing"] = None if (value := model.tracing) is None else write_tracing(value)
    if model.tools is not None:
        obj["tools"] = [write_realtime_tool(item) for item in sequence(model.tools)]
    if model.tool_choice is not None:
        obj["tool_choice"] = write_tool_choice(model.tool_choice)
    if model.parallel_tool_calls is not None:
        obj["parallel_tool_calls"] = boolean(model.parallel_tool_calls)
    if model.reasoning is not None:
        obj["reasoning"] = write_realtime_reasoning(model.reasoning)
    if model.max_output_tokens is not None:
        obj["max_output_tokens"] = write_max_output_tokens(model.max_output_tokens)
    if model.truncation is not None:
        obj["truncation"] = write_realtime_truncation(model.truncation)
    if model.prompt is not UNSET:
        obj["prompt"] = None if (value := model.prompt) is None else write_prompt(value)
    return obj if model.model_rest is None else with_rest("RealtimeSessionCreateResponse", obj, model.model_rest)


@decodes(models.RealtimeTranscriptionSessionCreateResponse, "type", "transcription")
def read_realtime_transcription_session_create_response(
    obj: dict[str, Any],
) -> models.RealtimeTranscriptionSessionCreateResponse:
    model = new(models.RealtimeTranscriptionSessionCreateResponse)
    model.id = None
    model.object = None
    model.expires_at = None
    model.include = None
    model.audio = None
    unread = len(obj) - 1
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = SESSION_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("expires_at")) is not None:
        model.expires_at = integer(value)
        unread -= 1
    if (value := obj.get("include")) is not None:
        model.include = [SESSION_INCLUDE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = read_transcription_session_audio(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeTranscriptionSessionCreateResponse", obj) if unread else None
    return model


@encodes(models.RealtimeTranscriptionSessionCreateResponse)
def write_realtime_transcription_session_create_response(
    model: models.RealtimeTranscriptionSessionCreateResponse,
) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "transcription"}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.expires_at is not None:
        obj["expires_at"] = value if type(value := model.expires_at) is int else whole(value)
    if model.include is not None:
        obj["include"] = ["" + item for item in sequence(model.include)]
    if model.audio is not None:
        obj["audio"] = write_transcription_session_audio(model.audio)
    return (
        obj
        if model.model_rest is None
        else with_rest("RealtimeTranscriptionSessionCreateResponse", obj, model.model_rest)
    )


@decodes(models.TracingConfiguration)
def read_tracing_configuration(obj: dict[str, Any]) -> models.TracingConfiguration:
    model = new(models.TracingConfiguration)
    model.workflow_name = None
    model.group_id = None
    model.metadata = None
    unread = len(obj)
    if (value := obj.get("workflow_name")) is not None:
        model.workflow_name = string(value)
        unread -= 1
    if (value := obj.get("group_id")) is not None:
        model.group_id = string(value)
        unread -= 1
    if (value := obj.get("metadata")) is not None:
        model.metadata = json_value(value)
        unread -= 1
    model.model_rest = rest_of("TracingConfiguration", obj) if unread else None
    return model


@encodes(models.TracingConfiguration)
def write_tracing_configuration(model: models.TracingConfiguration) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.workflow_name is not None:
        obj["workflow_name"] = "" + model.workflow_name
    if model.group_id is not None:
        obj["group_id"] = "" + model.group_id
    if model.metadata is not None:
        obj["metadata"] = free_json(model.metadata)
    return obj if model.model_rest is None else with_rest("TracingConfiguration", obj, model.model_rest)


@decodes(models.RetentionRatioTruncation, "type", "retention_ratio")
def read_retention_ratio_truncation(obj: dict[str, Any]) -> models.RetentionRatioTruncation:
    model = new(models.RetentionRatioTruncation)
    model.retention_ratio = number(obj["retention_ratio"])
    model.token_limits = None
    unread = len(obj) - 2
    if (value := obj.get("token_limits")) is not None:
        model.token_limits = read_truncation_token_limits(value)
        unread -= 1
    model.model_rest = rest_of("RetentionRatioTruncation", obj) if unread else None
    return model


@encodes(models.RetentionRatioTruncation)
def write_retention_ratio_truncation(model: models.RetentionRatioTruncation) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "retention_ratio", "retention_ratio": finite(model.retention_ratio)}
    if model.token_limits is not None:
        obj["token_limits"] = write_truncation_token_limits(model.token_limits)
    return obj if model.model_rest is None else with_rest("RetentionRatioTruncation", obj, model.model_rest)


@decodes(models.TruncationTokenLimits)
def read_truncation_token_limits(obj: dict[str, Any]) -> models.TruncationTokenLimits:
    model = new(models.TruncationTokenLimits)
    model.post_instructions = None
    unread = len(obj)
    if (value := obj.get("post_instructions")) is not None:
        model.post_instructions = integer(value)
        unread -= 1
    model.model_rest = rest_of("TruncationTokenLimits", obj) if unread else None
    return model


@encodes(models.TruncationTokenLimits)
def write_truncation_token_limits(model: models.TruncationTokenLimits) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.post_instructions is not None:
        obj["post_instructions"] = value if type(value := model.post_instructions) is int else whole(value)
    return obj if model.model_rest is None else with_rest("TruncationTokenLimits", obj, model.model_rest)


@decodes(models.RealtimeReasoning)
def read_realtime_reasoning(obj: dict[str, Any]) -> models.RealtimeReasoning:
    model = new(models.RealtimeReasoning)
    model.effort = None
    unread = len(obj)
    if (value := obj.get("effort")) is not None:
        model.effort = REASONING_EFFORT_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("RealtimeReasoning", obj) if unread else None
    return model


@encodes(models.RealtimeReasoning)
def write_realtime_reasoning(model: models.RealtimeReasoning) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.effort is not None:
        obj["effort"] = "" + model.effort
    return obj if model.model_rest is None else with_rest("RealtimeReasoning", obj, model.model_rest)


@decodes(models.Prompt)
def read_prompt(obj: dict[str, Any]) -> models.Prompt:
    model = new(models.Prompt)
    model.id = string(obj["id"])
    model.version = UNSET
    model.variables = UNSET
    unread = len(obj) - 1
    if (value := obj.get("version", UNSET)) is not UNSET:
        model.version = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("variables", UNSET)) is not UNSET:
        model.variables = (
            None if value is None else {string(key): read_prompt_variable(item) for key, item in mapping(value).items()}
        )
        unread -= 1
    model.model_rest = rest_of("Prompt", obj) if unread else None
    return model


@encodes(models.Prompt)
def write_prompt(model: models.Prompt) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"id": "" + model.id}
    if model.version is not UNSET:
        obj["version"] = None if (value := model.version) is None else "" + value
    if model.variables is not UNSET:
        obj["variables"] = (
            None
            if (value := model.variables) is None
            else {"" + key: write_prompt_variable(item) for key, item in pairs(value)}
        )
    return obj if model.model_rest is None else with_rest("Prompt", obj, model.model_rest)


@decodes(models.PromptInputText, "type", "input_text")
def read_prompt_input_text(obj: dict[str, Any]) -> models.PromptInputText:
    model = new(models.PromptInputText)
    model.text = string(obj["text"])
    model.prompt_cache_breakpoint = None
    unread = len(obj) - 2
    if (value := obj.get("prompt_cache_breakpoint")) is not None:
        model.prompt_cache_breakpoint = read_prompt_cache_breakpoint(value)
        unread -= 1
    model.model_rest = rest_of("PromptInputText", obj) if unread else None
    return model


@encodes(models.PromptInputText)
def write_prompt_input_text(model: models.PromptInputText) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_text", "text": "" + model.text}
    if model.prompt_cache_breakpoint is not None:
        obj["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(model.prompt_cache_breakpoint)
    return obj if model.model_rest is None else with_rest("PromptInputText", obj, model.model_rest)


@decodes(models.PromptInputImage, "type", "input_image")
def read_prompt_input_image(obj: dict[str, Any]) -> models.PromptInputImage:
    model = new(models.PromptInputImage)
    model.image_url = UNSET
    model.file_id = UNSET
    model.detail = None
    model.prompt_cache_breakpoint = None
    unread = len(obj) - 1
    if (value := obj.get("image_url", UNSET)) is not UNSET:
        model.image_url = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("file_id", UNSET)) is not UNSET:
        model.file_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("detail")) is not None:
        model.detail = PROMPT_IMAGE_DETAIL_MEMBERS[value]
        unread -= 1
    if (value := obj.get("prompt_cache_breakpoint")) is not None:
        model.prompt_cache_breakpoint = read_prompt_cache_breakpoint(value)
        unread -= 1
    model.model_rest = rest_of("PromptInputImage", obj) if unread else None
    return model


@encodes(models.PromptInputImage)
def write_prompt_input_image(model: models.PromptInputImage) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "input_image"}
    if model.image_url is not UNSET:
        obj["image_url"] = None if (value := model.image_url) is None else "" + value
    if model.file_id is not UNSET:
        obj["file_id"] = None if (value := model.file_id) is None else "" + value
    if model.detail is not None:
        obj["detail"] = "" + model.detail
    if model.prompt_cache_breakpoint is not None:
        obj["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(model.prompt_cache_breakpoint)
    return obj if model.model_rest is None else with_rest("PromptInputImage", obj, model.model_rest)


@decodes(models.PromptInputFile, "type", "input_file")
def read_prompt_input_file(obj: dict[str, Any]) -> models.PromptInputFile:
    model = new(models.PromptInputFile)
    model.file_id = UNSET
    model.filename = None
    model.file_data = None
    model.prompt_cache_breakpoint = None
    model.file_url = None
    model.detail = None
    unread = len(obj) - 1
    if (value := obj.get("file_id", UNSET)) is not UNSET:
        model.file_id = None if value is None else string(value)
        unread -= 1
    if (value := obj.get("filename")) is not None:
        model.filename = string(value)
        unread -= 1
    if (value := obj.get("file_data")) is not None:
        model.file_data = string(value)
        unread -= 1
    if (value := obj.get("prompt_cache_breakpoint")) is not None:
        model.prompt_cache_breakpoint = read_prompt_cache_breakpoint(value)
        unread -= 1
    if (value := obj.get("file_url")) is not None:
        model.file_url = string(value)
        unread -= 1
    if (value := obj.get("detail")) is not None:
        model.detail = FILE_INPUT_DETAIL_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("PromptInputFile", obj) if unread else None
    return model


@encodes(models.PromptInputFile)
def write_prompt_input_file(model: models.PromptInputFile) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "input_file"}
    if model.file_id is not UNSET:
        obj["file_id"] = None if (value := model.file_id) is None else "" + value
    if model.filename is not None:
        obj["filename"] = "" + model.filename
    if model.file_data is not None:
        obj["file_data"] = "" + model.file_data
    if model.prompt_cache_breakpoint is not None:
        obj["prompt_cache_breakpoint"] = write_prompt_cache_breakpoint(model.prompt_cache_breakpoint)
    if model.file_url is not None:
        obj["file_url"] = "" + model.file_url
    if model.detail is not None:
        obj["detail"] = "" + model.detail
    return obj if model.model_rest is None else with_rest("PromptInputFile", obj, model.model_rest)


@decodes(models.PromptCacheBreakpoint)
def read_prompt_cache_breakpoint(obj: dict[str, Any]) -> models.PromptCacheBreakpoint:
    model = new(models.PromptCacheBreakpoint)
    model.mode = PROMPT_CACHE_MODE_MEMBERS[obj["mode"]]
    model.ttl = None
    unread = len(obj) - 1
    if (value := obj.get("ttl")) is not None:
        model.ttl = PROMPT_CACHE_TTL_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("PromptCacheBreakpoint", obj) if unread else None
    return model


@encodes(models.PromptCacheBreakpoint)
def write_prompt_cache_breakpoint(model: models.PromptCacheBreakpoint) -> dict[str, Any]:
    obj: dict[str, Any] = {"mode": "" + model.mode}
    if model.ttl is not None:
        obj["ttl"] = "" + model.ttl
    return obj if model.model_rest is None else with_rest("PromptCacheBreakpoint", obj, model.model_rest)


@decodes(models.UnknownSessionConfig)
def read_unknown_session_config(obj: dict[str, Any]) -> models.UnknownSessionConfig:
    model = new(models.UnknownSessionConfig)
    (model.type,) = unknown_tags("SessionConfig", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownSessionConfig)
def write_unknown_session_config(model: models.UnknownSessionConfig) -> dict[str, Any]:
    return encode_unknown_variant("SessionConfig", model.payload, (model.type,), model.model_rest)


SESSION_CONFIG_READERS: Readers[models.SessionConfig] = {
    "RealtimeSessionCreateRequest": read_realtime_session_create_request,
    "RealtimeTranscriptionSessionCreateRequest": read_realtime_transcription_session_create_request,
    None: read_unknown_session_config,
}


def read_session_config(obj: dict[str, Any]) -> models.SessionConfig:
    return SESSION_CONFIG_READERS[recognized("SessionConfig", obj)](obj)


SESSION_CONFIG_CLASSES = frozenset(get_args(models.SessionConfig))


def write_session_config(model: models.SessionConfig) -> dict[str, Any]:
    if type(model) not in SESSION_CONFIG_CLASSES:
        check_base(model, SESSION_CONFIG_CLASSES)
    return model.model_write()


@decodes(models.UnknownServerSessionConfig)
def read_unknown_server_session_config(obj: dict[str, Any]) -> models.UnknownServerSessionConfig:
    model = new(models.UnknownServerSessionConfig)
    (model.type,) = unknown_tags("ServerSessionConfig", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownServerSessionConfig)
def write_unknown_server_session_config(model: models.UnknownServerSessionConfig) -> dict[str, Any]:
    return encode_unknown_variant("ServerSessionConfig", model.payload, (model.type,), model.model_rest)


SERVER_SESSION_CONFIG_READERS: Readers[models.ServerSessionConfig] = {
    "RealtimeSessionCreateResponse": read_realtime_session_create_response,
    "RealtimeTranscriptionSessionCreateResponse": read_realtime_transcription_session_create_response,
    None: read_unknown_server_session_config,
}


def read_server_session_config(obj: dict[str, Any]) -> models.ServerSessionConfig:
    return SERVER_SESSION_CONFIG_READERS[recognized("ServerSessionConfig", obj)](obj)


SERVER_SESSION_CONFIG_CLASSES = frozenset(get_args(models.ServerSessionConfig))


def write_server_session_config(model: models.ServerSessionConfig) -> dict[str, Any]:
    if type(model) not in SERVER_SESSION_CONFIG_CLASSES:
        check_base(model, SERVER_SESSION_CONFIG_CLASSES)
    return model.model_write()


def read_tracing(value: Any) -> models.Tracing:
    if type(value) is str:
        return TRACING_MODE_MEMBERS[value]
    return read_tracing_configuration(value)


def write_tracing(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_tracing_configuration(value)


@decodes(models.UnknownTruncation)
def read_unknown_truncation(obj: dict[str, Any]) -> models.UnknownTruncation:
    model = new(models.UnknownTruncation)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownTruncation)
def write_unknown_truncation(model: models.UnknownTruncation) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


TRUNCATION_STRATEGY_READERS: Readers[models.TruncationStrategy] = {
    "retention_ratio": read_retention_ratio_truncation,
}


def read_truncation_strategy(obj: dict[str, Any]) -> models.TruncationStrategy:
    return (TRUNCATION_STRATEGY_READERS.get(obj["type"]) or read_unknown_truncation)(obj)


TRUNCATION_STRATEGY_CLASSES = frozenset(get_args(models.TruncationStrategy))


def write_truncation_strategy(model: models.TruncationStrategy) -> dict[str, Any]:
    if type(model) not in TRUNCATION_STRATEGY_CLASSES:
        check_base(model, TRUNCATION_STRATEGY_CLASSES)
    return model.model_write()


def read_realtime_truncation(value: Any) -> models.RealtimeTruncation:
    if type(value) is str:
        return TRUNCATION_MODE_MEMBERS[value]
    return read_truncation_strategy(value)


def write_realtime_truncation(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_truncation_strategy(value)


def read_max_output_tokens(value: Any) -> models.MaxOutputTokens:
    if type(value) is str:
        return MAX_OUTPUT_TOKENS_LIMIT_MEMBERS[value]
    return integer(value)


def write_max_output_tokens(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return value if type(value) is int else whole(value)


@decodes(models.UnknownPromptInput)
def read_unknown_prompt_input(obj: dict[str, Any]) -> models.UnknownPromptInput:
    model = new(models.UnknownPromptInput)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownPromptInput)
def write_unknown_prompt_input(model: models.UnknownPromptInput) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


PROMPT_INPUT_READERS: Readers[models.PromptInput] = {
    "input_text": read_prompt_input_text,
    "input_image": read_prompt_input_image,
    "input_file": read_prompt_input_file,
}


def read_prompt_input(obj: dict[str, Any]) -> models.PromptInput:
    return (PROMPT_INPUT_READERS.get(obj["type"]) or read_unknown_prompt_input)(obj)


PROMPT_INPUT_CLASSES = frozenset(get_args(models.PromptInput))


def write_prompt_input(model: models.PromptInput) -> dict[str, Any]:
    if type(model) not in PROMPT_INPUT_CLASSES:
        check_base(model, PROMPT_INPUT_CLASSES)
    return model.model_write()


def read_prompt_variable(value: Any) -> models.PromptVariable:
    if type(value) is str:
        return value
    return read_prompt_input(value)


def write_prompt_variable(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_prompt_input(value)
