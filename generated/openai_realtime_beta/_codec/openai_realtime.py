# From openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The readers and writers of the classes in the module openai_realtime.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import openai_realtime as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.kinds import array, is_array, is_list, mapping, pairs, sequence
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import boolean, constant_in, finite, free_json, integer, json_value, number, string, whole
from .._runtime.unset import UNSET
from .enum_members import (
    ALLOWED_CALLER_MEMBERS,
    CLIENT_SECRET_ANCHOR_MEMBERS,
    CONNECTOR_ID_MEMBERS,
    CONTENT_PART_KIND_MEMBERS,
    CONVERSATION_OBJECT_MEMBERS,
    FILE_INPUT_DETAIL_MEMBERS,
    IMAGE_DETAIL_MEMBERS,
    MAX_OUTPUT_TOKENS_LIMIT_MEMBERS,
    MCP_TOOL_APPROVAL_SETTING_MEMBERS,
    NOISE_REDUCTION_TYPE_MEMBERS,
    PROMPT_CACHE_MODE_MEMBERS,
    PROMPT_CACHE_TTL_MEMBERS,
    PROMPT_IMAGE_DETAIL_MEMBERS,
    RATE_LIMIT_NAME_MEMBERS,
    RESPONSE_STATUS_DETAILS_TYPE_MEMBERS,
    RESPONSE_STATUS_REASON_MEMBERS,
    TRACING_MODE_MEMBERS,
    TRANSCRIPTION_DELAY_MEMBERS,
    TRANSCRIPTION_MODEL_MEMBERS,
    TRUNCATION_MODE_MEMBERS,
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


@decodes(models.ClientSecretExpiry)
def read_client_secret_expiry(obj: dict[str, Any]) -> models.ClientSecretExpiry:
    model = new(models.ClientSecretExpiry)
    model.anchor = None
    model.seconds = None
    unread = len(obj)
    if (value := obj.get("anchor")) is not None:
        model.anchor = CLIENT_SECRET_ANCHOR_MEMBERS[value]
        unread -= 1
    if (value := obj.get("seconds")) is not None:
        model.seconds = integer(value)
        unread -= 1
    model.model_rest = rest_of("ClientSecretExpiry", obj) if unread else None
    return model


@encodes(models.ClientSecretExpiry)
def write_client_secret_expiry(model: models.ClientSecretExpiry) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.anchor is not None:
        obj["anchor"] = "" + model.anchor
    if model.seconds is not None:
        obj["seconds"] = value if type(value := model.seconds) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ClientSecretExpiry", obj, model.model_rest)


@decodes(models.McpApprovalResponseItem, "type", "mcp_approval_response")
def read_mcp_approval_response_item(obj: dict[str, Any]) -> models.McpApprovalResponseItem:
    model = new(models.McpApprovalResponseItem)
    model.approval_request_id = string(obj["approval_request_id"])
    model.approve = boolean(obj["approve"])
    model.id = None
    model.reason = UNSET
    unread = len(obj) - 3
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("reason", UNSET)) is not UNSET:
        model.reason = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("McpApprovalResponseItem", obj) if unread else None
    return model


@encodes(models.McpApprovalResponseItem)
def write_mcp_approval_response_item(model: models.McpApprovalResponseItem) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "mcp_approval_response",
        "approval_request_id": "" + model.approval_request_id,
        "approve": boolean(model.approve),
    }
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.reason is not UNSET:
        obj["reason"] = None if (value := model.reason) is None else "" + value
    return obj if model.model_rest is None else with_rest("McpApprovalResponseItem", obj, model.model_rest)


@decodes(models.McpListToolsItem, "type", "mcp_list_tools")
def read_mcp_list_tools_item(obj: dict[str, Any]) -> models.McpListToolsItem:
    model = new(models.McpListToolsItem)
    model.server_label = string(obj["server_label"])
    model.tools = [read_mcp_list_tool_entry(item) for item in array(obj["tools"])]
    model.id = None
    unread = len(obj) - 3
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolsItem", obj) if unread else None
    return model


@encodes(models.McpListToolsItem)
def write_mcp_list_tools_item(model: models.McpListToolsItem) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_list_tools",
        "server_label": "" + model.server_label,
        "tools": [write_mcp_list_tool_entry(item) for item in sequence(model.tools)],
    }
    if model.id is not None:
        obj["id"] = "" + model.id
    return obj if model.model_rest is None else with_rest("McpListToolsItem", obj, model.model_rest)


@decodes(models.McpCallItem, "type", "mcp_call")
def read_mcp_call_item(obj: dict[str, Any]) -> models.McpCallItem:
    model = new(models.McpCallItem)
    model.id = string(obj["id"])
    model.server_label = string(obj["server_label"])
    model.name = string(obj["name"])
    model.arguments = string(obj["arguments"])
    model.approval_request_id = None
    model.output = None
    model.error = None
    unread = len(obj) - 5
    if (value := obj.get("approval_request_id")) is not None:
        model.approval_request_id = string(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = string(value)
        unread -= 1
    if (value := obj.get("error")) is not None:
        model.error = read_mcp_call_error(value)
        unread -= 1
    model.model_rest = rest_of("McpCallItem", obj) if unread else None
    return model


@encodes(models.McpCallItem)
def write_mcp_call_item(model: models.McpCallItem) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_call",
        "id": "" + model.id,
        "server_label": "" + model.server_label,
        "name": "" + model.name,
        "arguments": "" + model.arguments,
    }
    if model.approval_request_id is not None:
        obj["approval_request_id"] = "" + model.approval_request_id
    if model.output is not None:
        obj["output"] = "" + model.output
    if model.error is not None:
        obj["error"] = write_mcp_call_error(model.error)
    return obj if model.model_rest is None else with_rest("McpCallItem", obj, model.model_rest)


@decodes(models.McpApprovalRequestItem, "type", "mcp_approval_request")
def read_mcp_approval_request_item(obj: dict[str, Any]) -> models.McpApprovalRequestItem:
    model = new(models.McpApprovalRequestItem)
    model.id = string(obj["id"])
    model.server_label = string(obj["server_label"])
    model.name = string(obj["name"])
    model.arguments = string(obj["arguments"])
    model.model_rest = None if len(obj) == 5 else rest_of("McpApprovalRequestItem", obj)
    return model


@encodes(models.McpApprovalRequestItem)
def write_mcp_approval_request_item(model: models.McpApprovalRequestItem) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_approval_request",
        "id": "" + model.id,
        "server_label": "" + model.server_label,
        "name": "" + model.name,
        "arguments": "" + model.arguments,
    }
    return obj if model.model_rest is None else with_rest("McpApprovalRequestItem", obj, model.model_rest)


@decodes(models.ItemReference, "type", "item_reference")
def read_item_reference(obj: dict[str, Any]) -> models.ItemReference:
    model = new(models.ItemReference)
    model.id = string(obj["id"])
    model.model_rest = None if len(obj) == 2 else rest_of("ItemReference", obj)
    return model


@encodes(models.ItemReference)
def write_item_reference(model: models.ItemReference) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "item_reference", "id": "" + model.id}
    return obj if model.model_rest is None else with_rest("ItemReference", obj, model.model_rest)


@decodes(models.InputTextPart, "type", "input_text")
def read_input_text_part(obj: dict[str, Any]) -> models.InputTextPart:
    model = new(models.InputTextPart)
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("InputTextPart", obj) if unread else None
    return model


@encodes(models.InputTextPart)
def write_input_text_part(model: models.InputTextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_text"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("InputTextPart", obj, model.model_rest)


@decodes(models.InputAudioPart, "type", "input_audio")
def read_input_audio_part(obj: dict[str, Any]) -> models.InputAudioPart:
    model = new(models.InputAudioPart)
    model.audio = None
    model.transcript = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioPart", obj) if unread else None
    return model


@encodes(models.InputAudioPart)
def write_input_audio_part(model: models.InputAudioPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_audio"}
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("InputAudioPart", obj, model.model_rest)


@decodes(models.InputImagePart, "type", "input_image")
def read_input_image_part(obj: dict[str, Any]) -> models.InputImagePart:
    model = new(models.InputImagePart)
    model.image_url = None
    model.detail = None
    unread = len(obj) - 1
    if (value := obj.get("image_url")) is not None:
        model.image_url = string(value)
        unread -= 1
    if (value := obj.get("detail")) is not None:
        model.detail = IMAGE_DETAIL_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("InputImagePart", obj) if unread else None
    return model


@encodes(models.InputImagePart)
def write_input_image_part(model: models.InputImagePart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_image"}
    if model.image_url is not None:
        obj["image_url"] = "" + model.image_url
    if model.detail is not None:
        obj["detail"] = "" + model.detail
    return obj if model.model_rest is None else with_rest("InputImagePart", obj, model.model_rest)


@decodes(models.OutputTextPart, "type", "output_text")
def read_output_text_part(obj: dict[str, Any]) -> models.OutputTextPart:
    model = new(models.OutputTextPart)
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputTextPart", obj) if unread else None
    return model


@encodes(models.OutputTextPart)
def write_output_text_part(model: models.OutputTextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "output_text"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("OutputTextPart", obj, model.model_rest)


@decodes(models.OutputAudioPart, "type", "output_audio")
def read_output_audio_part(obj: dict[str, Any]) -> models.OutputAudioPart:
    model = new(models.OutputAudioPart)
    model.audio = None
    model.transcript = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputAudioPart", obj) if unread else None
    return model


@encodes(models.OutputAudioPart)
def write_output_audio_part(model: models.OutputAudioPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "output_audio"}
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("OutputAudioPart", obj, model.model_rest)


@decodes(models.McpListToolEntry)
def read_mcp_list_tool_entry(obj: dict[str, Any]) -> models.McpListToolEntry:
    model = new(models.McpListToolEntry)
    model.name = string(obj["name"])
    model.input_schema = json_value(obj["input_schema"])
    model.description = None
    model.annotations = None
    unread = len(obj) - 2
    if (value := obj.get("description")) is not None:
        model.description = string(value)
        unread -= 1
    if (value := obj.get("annotations")) is not None:
        model.annotations = json_value(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolEntry", obj) if unread else None
    return model


@encodes(models.McpListToolEntry)
def write_mcp_list_tool_entry(model: models.McpListToolEntry) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name, "input_schema": free_json(model.input_schema)}
    if model.description is not None:
        obj["description"] = "" + model.description
    if model.annotations is not None:
        obj["annotations"] = free_json(model.annotations)
    return obj if model.model_rest is None else with_rest("McpListToolEntry", obj, model.model_rest)


@decodes(models.McpProtocolError, "type", "protocol_error")
def read_mcp_protocol_error(obj: dict[str, Any]) -> models.McpProtocolError:
    model = new(models.McpProtocolError)
    model.code = integer(obj["code"])
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpProtocolError", obj)
    return model


@encodes(models.McpProtocolError)
def write_mcp_protocol_error(model: models.McpProtocolError) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "protocol_error",
        "code": value if type(value := model.code) is int else whole(value),
        "message": "" + model.message,
    }
    return obj if model.model_rest is None else with_rest("McpProtocolError", obj, model.model_rest)


@decodes(models.McpToolExecutionError, "type", "tool_execution_error")
def read_mcp_tool_execution_error(obj: dict[str, Any]) -> models.McpToolExecutionError:
    model = new(models.McpToolExecutionError)
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 2 else rest_of("McpToolExecutionError", obj)
    return model


@encodes(models.McpToolExecutionError)
def write_mcp_tool_execution_error(model: models.McpToolExecutionError) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "tool_execution_error", "message": "" + model.message}
    return obj if model.model_rest is None else with_rest("McpToolExecutionError", obj, model.model_rest)


@decodes(models.McpHttpError, "type", "http_error")
def read_mcp_http_error(obj: dict[str, Any]) -> models.McpHttpError:
    model = new(models.McpHttpError)
    model.code = integer(obj["code"])
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpHttpError", obj)
    return model


@encodes(models.McpHttpError)
def write_mcp_http_error(model: models.McpHttpError) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "http_error",
        "code": value if type(value := model.code) is int else whole(value),
        "message": "" + model.message,
    }
    return obj if model.model_rest is None else with_rest("McpHttpError", obj, model.model_rest)


@decodes(models.RealtimeResponseStatus)
def read_realtime_response_status(obj: dict[str, Any]) -> models.RealtimeResponseStatus:
    model = new(models.RealtimeResponseStatus)
    model.type = None
    model.reason = None
    model.error = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = RESPONSE_STATUS_DETAILS_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("reason")) is not None:
        model.reason = RESPONSE_STATUS_REASON_MEMBERS[value]
        unread -= 1
    if (value := obj.get("error")) is not None:
        model.error = read_response_status_error(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseStatus", obj) if unread else None
    return model


@encodes(models.RealtimeResponseStatus)
def write_realtime_response_status(model: models.RealtimeResponseStatus) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.reason is not None:
        obj["reason"] = "" + model.reason
    if model.error is not None:
        obj["error"] = write_response_status_error(model.error)
    return obj if model.model_rest is None else with_rest("RealtimeResponseStatus", obj, model.model_rest)


@decodes(models.ResponseStatusError)
def read_response_status_error(obj: dict[str, Any]) -> models.ResponseStatusError:
    model = new(models.ResponseStatusError)
    model.type = None
    model.code = None
    model.message = None
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
    model.model_rest = rest_of("ResponseStatusError", obj) if unread else None
    return model


@encodes(models.ResponseStatusError)
def write_response_status_error(model: models.ResponseStatusError) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.code is not None:
        obj["code"] = "" + model.code
    if model.message is not None:
        obj["message"] = "" + model.message
    return obj if model.model_rest is None else with_rest("ResponseStatusError", obj, model.model_rest)


@decodes(models.ResponseCachedTokenDetails)
def read_response_cached_token_details(obj: dict[str, Any]) -> models.ResponseCachedTokenDetails:
    model = new(models.ResponseCachedTokenDetails)
    model.text_tokens = None
    model.image_tokens = None
    model.audio_tokens = None
    unread = len(obj)
    if (value := obj.get("text_tokens")) is not None:
        model.text_tokens = integer(value)
        unread -= 1
    if (value := obj.get("image_tokens")) is not None:
        model.image_tokens = integer(value)
        unread -= 1
    if (value := obj.get("audio_tokens")) is not None:
        model.audio_tokens = integer(value)
        unread -= 1
    model.model_rest = rest_of("ResponseCachedTokenDetails", obj) if unread else None
    return model


@encodes(models.ResponseCachedTokenDetails)
def write_response_cached_token_details(model: models.ResponseCachedTokenDetails) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.text_tokens is not None:
        obj["text_tokens"] = value if type(value := model.text_tokens) is int else whole(value)
    if model.image_tokens is not None:
        obj["image_tokens"] = value if type(value := model.image_tokens) is int else whole(value)
    if model.audio_tokens is not None:
        obj["audio_tokens"] = value if type(value := model.audio_tokens) is int else whole(value)
    return obj if model.model_rest is None else with_rest("ResponseCachedTokenDetails", obj, model.model_rest)


@decodes(models.RealtimeResponseAudio)
def read_realtime_response_audio(obj: dict[str, Any]) -> models.RealtimeResponseAudio:
    model = new(models.RealtimeResponseAudio)
    model.output = None
    unread = len(obj)
    if (value := obj.get("output")) is not None:
        model.output = read_realtime_response_audio_output(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseAudio", obj) if unread else None
    return model


@encodes(models.RealtimeResponseAudio)
def write_realtime_response_audio(model: models.RealtimeResponseAudio) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.output is not None:
        obj["output"] = write_realtime_response_audio_output(model.output)
    return obj if model.model_rest is None else with_rest("RealtimeResponseAudio", obj, model.model_rest)


@decodes(models.RealtimeResponseAudioOutput)
def read_realtime_response_audio_output(obj: dict[str, Any]) -> models.RealtimeResponseAudioOutput:
    model = new(models.RealtimeResponseAudioOutput)
    model.format = None
    model.voice = None
    unread = len(obj)
    if (value := obj.get("format")) is not None:
        model.format = value if type(value) is str else read_realtime_audio_formats(value)
        unread -= 1
    if (value := obj.get("voice")) is not None:
        model.voice = read_voice(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeResponseAudioOutput", obj) if unread else None
    return model


@encodes(models.RealtimeResponseAudioOutput)
def write_realtime_response_audio_output(model: models.RealtimeResponseAudioOutput) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.format is not None:
        obj["format"] = "" + value if isinstance(value := model.format, str) else write_realtime_audio_formats(value)
    if model.voice is not None:
        obj["voice"] = write_voice(model.voice)
    return obj if model.model_rest is None else with_rest("RealtimeResponseAudioOutput", obj, model.model_rest)


@decodes(models.ResponseContentPart)
def read_response_content_part(obj: dict[str, Any]) -> models.ResponseContentPart:
    model = new(models.ResponseContentPart)
    model.type = None
    model.text = None
    model.audio = None
    model.transcript = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = CONTENT_PART_KIND_MEMBERS[value]
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("ResponseContentPart", obj) if unread else None
    return model


@encodes(models.ResponseContentPart)
def write_response_content_part(model: models.ResponseContentPart) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.text is not None:
        obj["text"] = "" + model.text
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("ResponseContentPart", obj, model.model_rest)


@decodes(models.Conversation)
def read_conversation(obj: dict[str, Any]) -> models.Conversation:
    model = new(models.Conversation)
    model.id = None
    model.object = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_OBJECT_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("Conversation", obj) if unread else None
    return model


@encodes(models.Conversation)
def write_conversation(model: models.Conversation) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    return obj if model.model_rest is None else with_rest("Conversation", obj, model.model_rest)


@decodes(models.RealtimeRateLimit)
def read_realtime_rate_limit(obj: dict[str, Any]) -> models.RealtimeRateLimit:
    model = new(models.RealtimeRateLimit)
    model.name = None
    model.limit = None
    model.remaining = None
    model.reset_seconds = None
    unread = len(obj)
    if (value := obj.get("name")) is not None:
        model.name = RATE_LIMIT_NAME_MEMBERS[value]
        unread -= 1
    if (value := obj.get("limit")) is not None:
        model.limit = integer(value)
        unread -= 1
    if (value := obj.get("remaining")) is not None:
        model.remaining = integer(value)
        unread -= 1
    if (value := obj.get("reset_seconds")) is not None:
        model.reset_seconds = number(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeRateLimit", obj) if unread else None
    return model


@encodes(models.RealtimeRateLimit)
def write_realtime_rate_limit(model: models.RealtimeRateLimit) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {}
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.limit is not None:
        obj["limit"] = value if type(value := model.limit) is int else whole(value)
    if model.remaining is not None:
        obj["remaining"] = value if type(value := model.remaining) is int else whole(value)
    if model.reset_seconds is not None:
        obj["reset_seconds"] = finite(model.reset_seconds)
    return obj if model.model_rest is None else with_rest("RealtimeRateLimit", obj, model.model_rest)


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


@decodes(models.McpTool, "type", "mcp")
def read_mcp_tool(obj: dict[str, Any]) -> models.McpTool:
    model = new(models.McpTool)
    model.server_label = string(obj["server_label"])
    model.server_url = None
    model.connector_id = None
    model.tunnel_id = None
    model.authorization = None
    model.server_description = None
    model.headers = UNSET
    model.allowed_tools = UNSET
    model.allowed_callers = UNSET
    model.require_approval = UNSET
    model.defer_loading = None
    unread = len(obj) - 2
    if (value := obj.get("server_url")) is not None:
        model.server_url = string(value)
        unread -= 1
    if (value := obj.get("connector_id")) is not None:
        model.connector_id = CONNECTOR_ID_MEMBERS[value]
        unread -= 1
    if (value := obj.get("tunnel_id")) is not None:
        model.tunnel_id = string(value)
        unread -= 1
    if (value := obj.get("authorization")) is not None:
        model.authorization = string(value)
        unread -= 1
    if (value := obj.get("server_description")) is not None:
        model.server_description = string(value)
        unread -= 1
    if (value := obj.get("headers", UNSET)) is not UNSET:
        model.headers = None if value is None else {string(key): string(item) for key, item in mapping(value).items()}
        unread -= 1
    if (value := obj.get("allowed_tools", UNSET)) is not UNSET:
        model.allowed_tools = None if value is None else read_mcp_allowed_tools(value)
        unread -= 1
    if (value := obj.get("allowed_callers", UNSET)) is not UNSET:
        model.allowed_callers = None if value is None else [ALLOWED_CALLER_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("require_approval", UNSET)) is not UNSET:
        model.require_approval = None if value is None else read_mcp_tool_approval(value)
        unread -= 1
    if (value := obj.get("defer_loading")) is not None:
        model.defer_loading = boolean(value)
        unread -= 1
    model.model_rest = rest_of("McpTool", obj) if unread else None
    return model


@encodes(models.McpTool)
def write_mcp_tool(model: models.McpTool) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp", "server_label": "" + model.server_label}
    if model.server_url is not None:
        obj["server_url"] = "" + model.server_url
    if model.connector_id is not None:
        obj["connector_id"] = "" + model.connector_id
    if model.tunnel_id is not None:
        obj["tunnel_id"] = "" + model.tunnel_id
    if model.authorization is not None:
        obj["authorization"] = "" + model.authorization
    if model.server_description is not None:
        obj["server_description"] = "" + model.server_description
    if model.headers is not UNSET:
        obj["headers"] = (
            None if (value := model.headers) is None else {"" + key: "" + item for key, item in pairs(value)}
        )
    if model.allowed_tools is not UNSET:
        obj["allowed_tools"] = None if (value := model.allowed_tools) is None else write_mcp_allowed_tools(value)
    if model.allowed_callers is not UNSET:
        obj["allowed_callers"] = (
            None if (value := model.allowed_callers) is None else ["" + item for item in sequence(value)]
        )
    if model.require_approval is not UNSET:
        obj["require_approval"] = None if (value := model.require_approval) is None else write_mcp_tool_approval(value)
    if model.defer_loading is not None:
        obj["defer_loading"] = boolean(model.defer_loading)
    return obj if model.model_rest is None else with_rest("McpTool", obj, model.model_rest)


@decodes(models.McpToolFilter)
def read_mcp_tool_filter(obj: dict[str, Any]) -> models.McpToolFilter:
    model = new(models.McpToolFilter)
    model.tool_names = None
    model.read_only = None
    unread = len(obj)
    if (value := obj.get("tool_names")) is not None:
        model.tool_names = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("read_only")) is not None:
        model.read_only = boolean(value)
        unread -= 1
    model.model_rest = rest_of("McpToolFilter", obj) if unread else None
    return model


@encodes(models.McpToolFilter)
def write_mcp_tool_filter(model: models.McpToolFilter) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.tool_names is not None:
        obj["tool_names"] = ["" + item for item in sequence(model.tool_names)]
    if model.read_only is not None:
        obj["read_only"] = boolean(model.read_only)
    return obj if model.model_rest is None else with_rest("McpToolFilter", obj, model.model_rest)


@decodes(models.McpToolApprovalFilter)
def read_mcp_tool_approval_filter(obj: dict[str, Any]) -> models.McpToolApprovalFilter:
    model = new(models.McpToolApprovalFilter)
    model.always = None
    model.never = None
    unread = len(obj)
    if (value := obj.get("always")) is not None:
        model.always = read_mcp_tool_filter(value)
        unread -= 1
    if (value := obj.get("never")) is not None:
        model.never = read_mcp_tool_filter(value)
        unread -= 1
    model.model_rest = rest_of("McpToolApprovalFilter", obj) if unread else None
    return model


@encodes(models.McpToolApprovalFilter)
def write_mcp_tool_approval_filter(model: models.McpToolApprovalFilter) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.always is not None:
        obj["always"] = write_mcp_tool_filter(model.always)
    if model.never is not None:
        obj["never"] = write_mcp_tool_filter(model.never)
    return obj if model.model_rest is None else with_rest("McpToolApprovalFilter", obj, model.model_rest)


@decodes(models.ToolChoiceMcp, "type", "mcp")
def read_tool_choice_mcp(obj: dict[str, Any]) -> models.ToolChoiceMcp:
    model = new(models.ToolChoiceMcp)
    model.server_label = string(obj["server_label"])
    model.name = UNSET
    unread = len(obj) - 2
    if (value := obj.get("name", UNSET)) is not UNSET:
        model.name = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("ToolChoiceMcp", obj) if unread else None
    return model


@encodes(models.ToolChoiceMcp)
def write_tool_choice_mcp(model: models.ToolChoiceMcp) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp", "server_label": "" + model.server_label}
    if model.name is not UNSET:
        obj["name"] = None if (value := model.name) is None else "" + value
    return obj if model.model_rest is None else with_rest("ToolChoiceMcp", obj, model.model_rest)


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


def read_voice(value: Any) -> models.Voice:
    if type(value) is str:
        return VOICE_NAME_MEMBERS[value]
    return read_custom_voice(value)


def write_voice(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_custom_voice(value)


@decodes(models.UnknownMcpCallError)
def read_unknown_mcp_call_error(obj: dict[str, Any]) -> models.UnknownMcpCallError:
    model = new(models.UnknownMcpCallError)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownMcpCallError)
def write_unknown_mcp_call_error(model: models.UnknownMcpCallError) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


MCP_CALL_ERROR_READERS: Readers[models.McpCallError] = {
    "protocol_error": read_mcp_protocol_error,
    "tool_execution_error": read_mcp_tool_execution_error,
    "http_error": read_mcp_http_error,
}


def read_mcp_call_error(obj: dict[str, Any]) -> models.McpCallError:
    return (MCP_CALL_ERROR_READERS.get(obj["type"]) or read_unknown_mcp_call_error)(obj)


MCP_CALL_ERROR_CLASSES = frozenset(get_args(models.McpCallError))


def write_mcp_call_error(model: models.McpCallError) -> dict[str, Any]:
    if type(model) not in MCP_CALL_ERROR_CLASSES:
        check_base(model, MCP_CALL_ERROR_CLASSES)
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


def read_mcp_allowed_tools(value: Any) -> models.McpAllowedTools:
    if is_array(value):
        return [string(item) for item in array(value)]
    return read_mcp_tool_filter(value)


def write_mcp_allowed_tools(value: Any) -> Any:
    if is_list(value):
        return ["" + item for item in sequence(value)]
    return write_mcp_tool_filter(value)


def read_mcp_tool_approval(value: Any) -> models.McpToolApproval:
    if type(value) is str:
        return MCP_TOOL_APPROVAL_SETTING_MEMBERS[value]
    return read_mcp_tool_approval_filter(value)


def write_mcp_tool_approval(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_mcp_tool_approval_filter(value)


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
