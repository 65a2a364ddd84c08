# From openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Codec of the module openai_realtime.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import openai_realtime as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import (
    array,
    list_in,
    list_out,
    mapping,
    members_in,
    pairs,
    sequence,
    text_map_in,
    text_map_out,
    texts_in,
    texts_out,
)
from .._runtime.kinds import is_array, is_list
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, free_json, integer, json_value, number, whole
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
            m.format = v if type(v) is str else read_realtime_audio_formats(v)
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
        o["format"] = "" + v if isinstance(v, str) else write_realtime_audio_formats(v)
    if (v := m.transcription) is not UNSET:
        o["transcription"] = None if v is None else write_audio_transcription(v)
    if (v := m.noise_reduction) is not UNSET:
        o["noise_reduction"] = None if v is None else write_noise_reduction(v)
    if (v := m.turn_detection) is not UNSET:
        o["turn_detection"] = None if v is None else write_realtime_turn_detection(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
            m.format = v if type(v) is str else read_realtime_audio_formats(v)
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
        o["format"] = "" + v if isinstance(v, str) else write_realtime_audio_formats(v)
    if (v := m.voice) is not None:
        o["voice"] = write_voice(v)
    if (v := m.speed) is not None:
        o["speed"] = finite(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ClientSecretExpiry)
def read_client_secret_expiry(o: dict[str, Any]) -> models.ClientSecretExpiry:
    m = new(models.ClientSecretExpiry)
    m.anchor = None
    m.seconds = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("anchor")) is not None:
            m.anchor = CLIENT_SECRET_ANCHOR_MEMBERS[v]
            rest -= 1
        if (v := o.get("seconds")) is not None:
            m.seconds = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ClientSecretExpiry", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ClientSecretExpiry)
def write_client_secret_expiry(m: models.ClientSecretExpiry) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.anchor) is not None:
        o["anchor"] = "" + v
    if (v := m.seconds) is not None:
        o["seconds"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpApprovalResponseItem, "type", "mcp_approval_response")
def read_mcp_approval_response_item(o: dict[str, Any]) -> models.McpApprovalResponseItem:
    m = new(models.McpApprovalResponseItem)
    m.approval_request_id = "" + o["approval_request_id"]
    m.approve = v if type(v := o["approve"]) is bool else fail()
    m.id = None
    m.reason = UNSET
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("reason", UNSET)) is not UNSET:
            m.reason = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpApprovalResponseItem", o)
    return m


@encodes(models.McpApprovalResponseItem)
def write_mcp_approval_response_item(m: models.McpApprovalResponseItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_approval_response",
        "approval_request_id": "" + m.approval_request_id,
        "approve": v if type(v := m.approve) is bool else fail(),
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.reason) is not UNSET:
        o["reason"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpListToolsItem, "type", "mcp_list_tools")
def read_mcp_list_tools_item(o: dict[str, Any]) -> models.McpListToolsItem:
    m = new(models.McpListToolsItem)
    m.server_label = "" + o["server_label"]
    m.tools = list_in(read_mcp_list_tool_entry, o["tools"])
    m.id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolsItem", o)
    return m


@encodes(models.McpListToolsItem)
def write_mcp_list_tools_item(m: models.McpListToolsItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_list_tools",
        "server_label": "" + m.server_label,
        "tools": list_out(write_mcp_list_tool_entry, m.tools),
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpCallItem, "type", "mcp_call")
def read_mcp_call_item(o: dict[str, Any]) -> models.McpCallItem:
    m = new(models.McpCallItem)
    m.id = "" + o["id"]
    m.server_label = "" + o["server_label"]
    m.name = "" + o["name"]
    m.arguments = "" + o["arguments"]
    m.approval_request_id = None
    m.output = None
    m.error = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("approval_request_id")) is not None:
            m.approval_request_id = "" + v
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = "" + v
            rest -= 1
        if (v := o.get("error")) is not None:
            m.error = read_mcp_call_error(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpCallItem", o)
    return m


@encodes(models.McpCallItem)
def write_mcp_call_item(m: models.McpCallItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_call",
        "id": "" + m.id,
        "server_label": "" + m.server_label,
        "name": "" + m.name,
        "arguments": "" + m.arguments,
    }
    if (v := m.approval_request_id) is not None:
        o["approval_request_id"] = "" + v
    if (v := m.output) is not None:
        o["output"] = "" + v
    if (v := m.error) is not None:
        o["error"] = write_mcp_call_error(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpApprovalRequestItem, "type", "mcp_approval_request")
def read_mcp_approval_request_item(o: dict[str, Any]) -> models.McpApprovalRequestItem:
    m = new(models.McpApprovalRequestItem)
    m.id = "" + o["id"]
    m.server_label = "" + o["server_label"]
    m.name = "" + o["name"]
    m.arguments = "" + o["arguments"]
    m.model_rest = None if len(o) == 5 else rest_of("McpApprovalRequestItem", o)
    return m


@encodes(models.McpApprovalRequestItem)
def write_mcp_approval_request_item(m: models.McpApprovalRequestItem) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_approval_request",
        "id": "" + m.id,
        "server_label": "" + m.server_label,
        "name": "" + m.name,
        "arguments": "" + m.arguments,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ItemReference, "type", "item_reference")
def read_item_reference(o: dict[str, Any]) -> models.ItemReference:
    m = new(models.ItemReference)
    m.id = "" + o["id"]
    m.model_rest = None if len(o) == 2 else rest_of("ItemReference", o)
    return m


@encodes(models.ItemReference)
def write_item_reference(m: models.ItemReference) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "item_reference",
        "id": "" + m.id,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputTextPart, "type", "input_text")
def read_input_text_part(o: dict[str, Any]) -> models.InputTextPart:
    m = new(models.InputTextPart)
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputTextPart", o)
    return m


@encodes(models.InputTextPart)
def write_input_text_part(m: models.InputTextPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_text",
    }
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputAudioPart, "type", "input_audio")
def read_input_audio_part(o: dict[str, Any]) -> models.InputAudioPart:
    m = new(models.InputAudioPart)
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioPart", o)
    return m


@encodes(models.InputAudioPart)
def write_input_audio_part(m: models.InputAudioPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio",
    }
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.InputImagePart, "type", "input_image")
def read_input_image_part(o: dict[str, Any]) -> models.InputImagePart:
    m = new(models.InputImagePart)
    m.image_url = None
    m.detail = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("image_url")) is not None:
            m.image_url = "" + v
            rest -= 1
        if (v := o.get("detail")) is not None:
            m.detail = IMAGE_DETAIL_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputImagePart", o)
    return m


@encodes(models.InputImagePart)
def write_input_image_part(m: models.InputImagePart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_image",
    }
    if (v := m.image_url) is not None:
        o["image_url"] = "" + v
    if (v := m.detail) is not None:
        o["detail"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.OutputTextPart, "type", "output_text")
def read_output_text_part(o: dict[str, Any]) -> models.OutputTextPart:
    m = new(models.OutputTextPart)
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputTextPart", o)
    return m


@encodes(models.OutputTextPart)
def write_output_text_part(m: models.OutputTextPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_text",
    }
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.OutputAudioPart, "type", "output_audio")
def read_output_audio_part(o: dict[str, Any]) -> models.OutputAudioPart:
    m = new(models.OutputAudioPart)
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputAudioPart", o)
    return m


@encodes(models.OutputAudioPart)
def write_output_audio_part(m: models.OutputAudioPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_audio",
    }
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpListToolEntry)
def read_mcp_list_tool_entry(o: dict[str, Any]) -> models.McpListToolEntry:
    m = new(models.McpListToolEntry)
    m.name = "" + o["name"]
    m.input_schema = json_value(o["input_schema"])
    m.description = None
    m.annotations = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("description")) is not None:
            m.description = "" + v
            rest -= 1
        if (v := o.get("annotations")) is not None:
            m.annotations = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolEntry", o)
    return m


@encodes(models.McpListToolEntry)
def write_mcp_list_tool_entry(m: models.McpListToolEntry) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "name": "" + m.name,
        "input_schema": free_json(m.input_schema),
    }
    if (v := m.description) is not None:
        o["description"] = "" + v
    if (v := m.annotations) is not None:
        o["annotations"] = free_json(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpProtocolError, "type", "protocol_error")
def read_mcp_protocol_error(o: dict[str, Any]) -> models.McpProtocolError:
    m = new(models.McpProtocolError)
    m.code = v if type(v := o["code"]) is int else integer(v)
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 3 else rest_of("McpProtocolError", o)
    return m


@encodes(models.McpProtocolError)
def write_mcp_protocol_error(m: models.McpProtocolError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "protocol_error",
        "code": v if type(v := m.code) is int else whole(v),
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpToolExecutionError, "type", "tool_execution_error")
def read_mcp_tool_execution_error(o: dict[str, Any]) -> models.McpToolExecutionError:
    m = new(models.McpToolExecutionError)
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 2 else rest_of("McpToolExecutionError", o)
    return m


@encodes(models.McpToolExecutionError)
def write_mcp_tool_execution_error(m: models.McpToolExecutionError) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "tool_execution_error",
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpHttpError, "type", "http_error")
def read_mcp_http_error(o: dict[str, Any]) -> models.McpHttpError:
    m = new(models.McpHttpError)
    m.code = v if type(v := o["code"]) is int else integer(v)
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 3 else rest_of("McpHttpError", o)
    return m


@encodes(models.McpHttpError)
def write_mcp_http_error(m: models.McpHttpError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "http_error",
        "code": v if type(v := m.code) is int else whole(v),
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseStatus)
def read_realtime_response_status(o: dict[str, Any]) -> models.RealtimeResponseStatus:
    m = new(models.RealtimeResponseStatus)
    m.type = None
    m.reason = None
    m.error = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = RESPONSE_STATUS_DETAILS_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("reason")) is not None:
            m.reason = RESPONSE_STATUS_REASON_MEMBERS[v]
            rest -= 1
        if (v := o.get("error")) is not None:
            m.error = read_response_status_error(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseStatus", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseStatus)
def write_realtime_response_status(m: models.RealtimeResponseStatus) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.reason) is not None:
        o["reason"] = "" + v
    if (v := m.error) is not None:
        o["error"] = write_response_status_error(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseStatusError)
def read_response_status_error(o: dict[str, Any]) -> models.ResponseStatusError:
    m = new(models.ResponseStatusError)
    m.type = None
    m.code = None
    m.message = None
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
        if rest:
            m.model_rest = rest_of("ResponseStatusError", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseStatusError)
def write_response_status_error(m: models.ResponseStatusError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.code) is not None:
        o["code"] = "" + v
    if (v := m.message) is not None:
        o["message"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseCachedTokenDetails)
def read_response_cached_token_details(o: dict[str, Any]) -> models.ResponseCachedTokenDetails:
    m = new(models.ResponseCachedTokenDetails)
    m.text_tokens = None
    m.image_tokens = None
    m.audio_tokens = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("text_tokens")) is not None:
            m.text_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("image_tokens")) is not None:
            m.image_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("audio_tokens")) is not None:
            m.audio_tokens = v if type(v) is int else integer(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseCachedTokenDetails", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseCachedTokenDetails)
def write_response_cached_token_details(m: models.ResponseCachedTokenDetails) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.text_tokens) is not None:
        o["text_tokens"] = v if type(v) is int else whole(v)
    if (v := m.image_tokens) is not None:
        o["image_tokens"] = v if type(v) is int else whole(v)
    if (v := m.audio_tokens) is not None:
        o["audio_tokens"] = v if type(v) is int else whole(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseAudio)
def read_realtime_response_audio(o: dict[str, Any]) -> models.RealtimeResponseAudio:
    m = new(models.RealtimeResponseAudio)
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("output")) is not None:
            m.output = read_realtime_response_audio_output(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseAudio", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseAudio)
def write_realtime_response_audio(m: models.RealtimeResponseAudio) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.output) is not None:
        o["output"] = write_realtime_response_audio_output(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeResponseAudioOutput)
def read_realtime_response_audio_output(o: dict[str, Any]) -> models.RealtimeResponseAudioOutput:
    m = new(models.RealtimeResponseAudioOutput)
    m.format = None
    m.voice = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("format")) is not None:
            m.format = v if type(v) is str else read_realtime_audio_formats(v)
            rest -= 1
        if (v := o.get("voice")) is not None:
            m.voice = read_voice(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeResponseAudioOutput", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeResponseAudioOutput)
def write_realtime_response_audio_output(m: models.RealtimeResponseAudioOutput) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.format) is not None:
        o["format"] = "" + v if isinstance(v, str) else write_realtime_audio_formats(v)
    if (v := m.voice) is not None:
        o["voice"] = write_voice(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ResponseContentPart)
def read_response_content_part(o: dict[str, Any]) -> models.ResponseContentPart:
    m = new(models.ResponseContentPart)
    m.type = None
    m.text = None
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = CONTENT_PART_KIND_MEMBERS[v]
            rest -= 1
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ResponseContentPart", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.ResponseContentPart)
def write_response_content_part(m: models.ResponseContentPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.text) is not None:
        o["text"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.Conversation)
def read_conversation(o: dict[str, Any]) -> models.Conversation:
    m = new(models.Conversation)
    m.id = None
    m.object = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_OBJECT_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("Conversation", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Conversation)
def write_conversation(m: models.Conversation) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.RealtimeRateLimit)
def read_realtime_rate_limit(o: dict[str, Any]) -> models.RealtimeRateLimit:
    m = new(models.RealtimeRateLimit)
    m.name = None
    m.limit = None
    m.remaining = None
    m.reset_seconds = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("name")) is not None:
            m.name = RATE_LIMIT_NAME_MEMBERS[v]
            rest -= 1
        if (v := o.get("limit")) is not None:
            m.limit = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("remaining")) is not None:
            m.remaining = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("reset_seconds")) is not None:
            m.reset_seconds = number(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeRateLimit", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeRateLimit)
def write_realtime_rate_limit(m: models.RealtimeRateLimit) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.limit) is not None:
        o["limit"] = v if type(v) is int else whole(v)
    if (v := m.remaining) is not None:
        o["remaining"] = v if type(v) is int else whole(v)
    if (v := m.reset_seconds) is not None:
        o["reset_seconds"] = finite(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
    v: Any
    o: dict[str, Any] = {
        "type": "retention_ratio",
        "retention_ratio": finite(m.retention_ratio),
    }
    if (v := m.token_limits) is not None:
        o["token_limits"] = write_truncation_token_limits(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpTool, "type", "mcp")
def read_mcp_tool(o: dict[str, Any]) -> models.McpTool:
    m = new(models.McpTool)
    m.server_label = "" + o["server_label"]
    m.server_url = None
    m.connector_id = None
    m.tunnel_id = None
    m.authorization = None
    m.server_description = None
    m.headers = UNSET
    m.allowed_tools = UNSET
    m.allowed_callers = UNSET
    m.require_approval = UNSET
    m.defer_loading = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("server_url")) is not None:
            m.server_url = "" + v
            rest -= 1
        if (v := o.get("connector_id")) is not None:
            m.connector_id = CONNECTOR_ID_MEMBERS[v]
            rest -= 1
        if (v := o.get("tunnel_id")) is not None:
            m.tunnel_id = "" + v
            rest -= 1
        if (v := o.get("authorization")) is not None:
            m.authorization = "" + v
            rest -= 1
        if (v := o.get("server_description")) is not None:
            m.server_description = "" + v
            rest -= 1
        if (v := o.get("headers", UNSET)) is not UNSET:
            m.headers = None if v is None else text_map_in(v)
            rest -= 1
        if (v := o.get("allowed_tools", UNSET)) is not UNSET:
            m.allowed_tools = None if v is None else read_mcp_allowed_tools(v)
            rest -= 1
        if (v := o.get("allowed_callers", UNSET)) is not UNSET:
            m.allowed_callers = None if v is None else members_in(ALLOWED_CALLER_MEMBERS, v)
            rest -= 1
        if (v := o.get("require_approval", UNSET)) is not UNSET:
            m.require_approval = None if v is None else read_mcp_tool_approval(v)
            rest -= 1
        if (v := o.get("defer_loading")) is not None:
            m.defer_loading = v if type(v) is bool else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpTool", o)
    return m


@encodes(models.McpTool)
def write_mcp_tool(m: models.McpTool) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp",
        "server_label": "" + m.server_label,
    }
    if (v := m.server_url) is not None:
        o["server_url"] = "" + v
    if (v := m.connector_id) is not None:
        o["connector_id"] = "" + v
    if (v := m.tunnel_id) is not None:
        o["tunnel_id"] = "" + v
    if (v := m.authorization) is not None:
        o["authorization"] = "" + v
    if (v := m.server_description) is not None:
        o["server_description"] = "" + v
    if (v := m.headers) is not UNSET:
        o["headers"] = None if v is None else text_map_out(v)
    if (v := m.allowed_tools) is not UNSET:
        o["allowed_tools"] = None if v is None else write_mcp_allowed_tools(v)
    if (v := m.allowed_callers) is not UNSET:
        o["allowed_callers"] = None if v is None else texts_out(v)
    if (v := m.require_approval) is not UNSET:
        o["require_approval"] = None if v is None else write_mcp_tool_approval(v)
    if (v := m.defer_loading) is not None:
        o["defer_loading"] = v if type(v) is bool else fail()
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpToolFilter)
def read_mcp_tool_filter(o: dict[str, Any]) -> models.McpToolFilter:
    m = new(models.McpToolFilter)
    m.tool_names = None
    m.read_only = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("tool_names")) is not None:
            m.tool_names = texts_in(v)
            rest -= 1
        if (v := o.get("read_only")) is not None:
            m.read_only = v if type(v) is bool else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpToolFilter", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.McpToolFilter)
def write_mcp_tool_filter(m: models.McpToolFilter) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.tool_names) is not None:
        o["tool_names"] = texts_out(v)
    if (v := m.read_only) is not None:
        o["read_only"] = v if type(v) is bool else fail()
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.McpToolApprovalFilter)
def read_mcp_tool_approval_filter(o: dict[str, Any]) -> models.McpToolApprovalFilter:
    m = new(models.McpToolApprovalFilter)
    m.always = None
    m.never = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("always")) is not None:
            m.always = read_mcp_tool_filter(v)
            rest -= 1
        if (v := o.get("never")) is not None:
            m.never = read_mcp_tool_filter(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpToolApprovalFilter", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.McpToolApprovalFilter)
def write_mcp_tool_approval_filter(m: models.McpToolApprovalFilter) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.always) is not None:
        o["always"] = write_mcp_tool_filter(v)
    if (v := m.never) is not None:
        o["never"] = write_mcp_tool_filter(v)
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.ToolChoiceMcp, "type", "mcp")
def read_tool_choice_mcp(o: dict[str, Any]) -> models.ToolChoiceMcp:
    m = new(models.ToolChoiceMcp)
    m.server_label = "" + o["server_label"]
    m.name = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("name", UNSET)) is not UNSET:
            m.name = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ToolChoiceMcp", o)
    return m


@encodes(models.ToolChoiceMcp)
def write_tool_choice_mcp(m: models.ToolChoiceMcp) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp",
        "server_label": "" + m.server_label,
    }
    if (v := m.name) is not UNSET:
        o["name"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
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
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownAudioFormat)
def read_unknown_audio_format(o: dict[str, Any]) -> models.UnknownAudioFormat:
    m = new(models.UnknownAudioFormat)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownAudioFormat)
def write_unknown_audio_format(m: models.UnknownAudioFormat) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


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
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownTurnDetection)
def write_unknown_turn_detection(m: models.UnknownTurnDetection) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


REALTIME_TURN_DETECTION_READERS: Readers[models.RealtimeTurnDetection] = {
    "server_vad": read_server_vad,
    "semantic_vad": read_semantic_vad,
}


def read_realtime_turn_detection(o: dict[str, Any]) -> models.RealtimeTurnDetection:
    return (REALTIME_TURN_DETECTION_READERS.get(o.get("type")) or read_unknown_turn_detection)(o)


REALTIME_TURN_DETECTION_CLASSES = frozenset(get_args(models.RealtimeTurnDetection))


def write_realtime_turn_detection(m: models.RealtimeTurnDetection) -> dict[str, Any]:
    if type(m) not in REALTIME_TURN_DETECTION_CLASSES:
        check_base(m, REALTIME_TURN_DETECTION_CLASSES)
    return m.model_write()


def read_voice(v: Any) -> models.Voice:
    if type(v) is str:
        return VOICE_NAME_MEMBERS[v]
    return read_custom_voice(v)


def write_voice(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_custom_voice(v)


@decodes(models.UnknownMcpCallError)
def read_unknown_mcp_call_error(o: dict[str, Any]) -> models.UnknownMcpCallError:
    m = new(models.UnknownMcpCallError)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownMcpCallError)
def write_unknown_mcp_call_error(m: models.UnknownMcpCallError) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


MCP_CALL_ERROR_READERS: Readers[models.McpCallError] = {
    "protocol_error": read_mcp_protocol_error,
    "tool_execution_error": read_mcp_tool_execution_error,
    "http_error": read_mcp_http_error,
}


def read_mcp_call_error(o: dict[str, Any]) -> models.McpCallError:
    return (MCP_CALL_ERROR_READERS.get(o["type"]) or read_unknown_mcp_call_error)(o)


MCP_CALL_ERROR_CLASSES = frozenset(get_args(models.McpCallError))


def write_mcp_call_error(m: models.McpCallError) -> dict[str, Any]:
    if type(m) not in MCP_CALL_ERROR_CLASSES:
        check_base(m, MCP_CALL_ERROR_CLASSES)
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


def read_mcp_allowed_tools(v: Any) -> models.McpAllowedTools:
    if is_array(v):
        return texts_in(v)
    return read_mcp_tool_filter(v)


def write_mcp_allowed_tools(v: Any) -> Any:
    if is_list(v):
        return texts_out(v)
    return write_mcp_tool_filter(v)


def read_mcp_tool_approval(v: Any) -> models.McpToolApproval:
    if type(v) is str:
        return MCP_TOOL_APPROVAL_SETTING_MEMBERS[v]
    return read_mcp_tool_approval_filter(v)


def write_mcp_tool_approval(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_mcp_tool_approval_filter(v)


@decodes(models.UnknownTranscriptionUsage)
def read_unknown_transcription_usage(o: dict[str, Any]) -> models.UnknownTranscriptionUsage:
    m = new(models.UnknownTranscriptionUsage)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownTranscriptionUsage)
def write_unknown_transcription_usage(m: models.UnknownTranscriptionUsage) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


TRANSCRIPTION_USAGE_READERS: Readers[models.TranscriptionUsage] = {
    "tokens": read_transcript_usage_tokens,
    "duration": read_transcript_usage_duration,
}


def read_transcription_usage(o: dict[str, Any]) -> models.TranscriptionUsage:
    return (TRANSCRIPTION_USAGE_READERS.get(o.get("type")) or read_unknown_transcription_usage)(o)


TRANSCRIPTION_USAGE_CLASSES = frozenset(get_args(models.TranscriptionUsage))


def write_transcription_usage(m: models.TranscriptionUsage) -> dict[str, Any]:
    if type(m) not in TRANSCRIPTION_USAGE_CLASSES:
        check_base(m, TRANSCRIPTION_USAGE_CLASSES)
    return m.model_write()
