# From audio.yaml, client_events.yaml, items.yaml, protocol.yaml, server_events.yaml, session.yaml, tools.yaml, transcription.yaml of the spec openai_realtime; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from typing import Any

from ._codec.audio import (
    REALTIME_AUDIO_FORMATS_VARIANTS,
    REALTIME_TURN_DETECTION_VARIANTS,
    TRANSCRIPTION_TURN_DETECTION_VARIANTS,
    read_voice,
)
from ._codec.events import CLIENT_EVENT_VARIANTS, SERVER_EVENT_VARIANTS
from ._codec.items import (
    MCP_CALL_ERROR_VARIANTS,
    REALTIME_CONTENT_PART_VARIANTS,
    REALTIME_CONVERSATION_ITEM_VARIANTS,
    RESPONSE_INPUT_ITEM_VARIANTS,
)
from ._codec.session import (
    PROMPT_INPUT_VARIANTS,
    SERVER_SESSION_CONFIG_VARIANTS,
    SESSION_CONFIG_VARIANTS,
    TRUNCATION_STRATEGY_VARIANTS,
    read_max_output_tokens,
    read_prompt_variable,
    read_realtime_truncation,
    read_tracing,
)
from ._codec.tools import (
    REALTIME_TOOL_VARIANTS,
    TOOL_CHOICE_REFERENCE_VARIANTS,
    read_mcp_allowed_tools,
    read_mcp_tool_approval,
    read_tool_choice,
)
from ._codec.transcription import TRANSCRIPTION_USAGE_VARIANTS
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .audio import RealtimeAudioFormats, RealtimeTurnDetection, TranscriptionTurnDetection, Voice
from .events import ClientEvent, ServerEvent
from .items import McpCallError, RealtimeContentPart, RealtimeConversationItem, ResponseInputItem
from .session import (
    MaxOutputTokens,
    PromptInput,
    PromptVariable,
    RealtimeTruncation,
    ServerSessionConfig,
    SessionConfig,
    Tracing,
    TruncationStrategy,
)
from .tools import McpAllowedTools, McpToolApproval, RealtimeTool, ToolChoice, ToolChoiceReference
from .transcription import TranscriptionUsage


def _server_event(v: Any) -> ServerEvent:
    return SERVER_EVENT_VARIANTS[v["type"]](v)


def decode_server_event(data: JsonText) -> ServerEvent:
    """Decode JSON text of a ServerEvent. Raises DecodeError."""
    try:
        v = parse(data)
        return SERVER_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerEvent", _server_event)


def server_event_from_dict(obj: object) -> ServerEvent:
    """Make a ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerEvent", _server_event)


def _client_event(v: Any) -> ClientEvent:
    return CLIENT_EVENT_VARIANTS[v["type"]](v)


def decode_client_event(data: JsonText) -> ClientEvent:
    """Decode JSON text of a ClientEvent. Raises DecodeError."""
    try:
        v = parse(data)
        return CLIENT_EVENT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ClientEvent", _client_event)


def client_event_from_dict(obj: object) -> ClientEvent:
    """Make a ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ClientEvent", _client_event)


def _realtime_audio_formats(v: Any) -> RealtimeAudioFormats:
    return REALTIME_AUDIO_FORMATS_VARIANTS[v.get("type")](v)


def decode_realtime_audio_formats(data: JsonText) -> RealtimeAudioFormats:
    """Decode JSON text of a RealtimeAudioFormats. Raises DecodeError."""
    try:
        v = parse(data)
        return REALTIME_AUDIO_FORMATS_VARIANTS[v.get("type")](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeAudioFormats", _realtime_audio_formats)


def realtime_audio_formats_from_dict(obj: object) -> RealtimeAudioFormats:
    """Make a RealtimeAudioFormats of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _realtime_audio_formats(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeAudioFormats", _realtime_audio_formats)


def _realtime_turn_detection(v: Any) -> RealtimeTurnDetection:
    return REALTIME_TURN_DETECTION_VARIANTS[v["type"]](v)


def decode_realtime_turn_detection(data: JsonText) -> RealtimeTurnDetection:
    """Decode JSON text of a RealtimeTurnDetection. Raises DecodeError."""
    try:
        v = parse(data)
        return REALTIME_TURN_DETECTION_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeTurnDetection", _realtime_turn_detection)


def realtime_turn_detection_from_dict(obj: object) -> RealtimeTurnDetection:
    """Make a RealtimeTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _realtime_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeTurnDetection", _realtime_turn_detection)


def _transcription_turn_detection(v: Any) -> TranscriptionTurnDetection:
    return TRANSCRIPTION_TURN_DETECTION_VARIANTS[v.get("type")](v)


def decode_transcription_turn_detection(data: JsonText) -> TranscriptionTurnDetection:
    """Decode JSON text of a TranscriptionTurnDetection. Raises DecodeError."""
    try:
        v = parse(data)
        return TRANSCRIPTION_TURN_DETECTION_VARIANTS[v.get("type")](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranscriptionTurnDetection", _transcription_turn_detection)


def transcription_turn_detection_from_dict(obj: object) -> TranscriptionTurnDetection:
    """Make a TranscriptionTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _transcription_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranscriptionTurnDetection", _transcription_turn_detection)


def decode_voice(data: JsonText) -> Voice:
    """Decode JSON text of a Voice. Raises DecodeError."""
    try:
        v = parse(data)
        return read_voice(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Voice", read_voice)


def voice_from_dict(obj: object) -> Voice:
    """Make a Voice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_voice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Voice", read_voice)


def _realtime_conversation_item(v: Any) -> RealtimeConversationItem:
    return REALTIME_CONVERSATION_ITEM_VARIANTS[v["type"]](v)


def decode_realtime_conversation_item(data: JsonText) -> RealtimeConversationItem:
    """Decode JSON text of a RealtimeConversationItem. Raises DecodeError."""
    try:
        v = parse(data)
        return REALTIME_CONVERSATION_ITEM_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeConversationItem", _realtime_conversation_item)


def realtime_conversation_item_from_dict(obj: object) -> RealtimeConversationItem:
    """Make a RealtimeConversationItem of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _realtime_conversation_item(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeConversationItem", _realtime_conversation_item)


def _realtime_content_part(v: Any) -> RealtimeContentPart:
    return REALTIME_CONTENT_PART_VARIANTS[v.get("type")](v)


def decode_realtime_content_part(data: JsonText) -> RealtimeContentPart:
    """Decode JSON text of a RealtimeContentPart. Raises DecodeError."""
    try:
        v = parse(data)
        return REALTIME_CONTENT_PART_VARIANTS[v.get("type")](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeContentPart", _realtime_content_part)


def realtime_content_part_from_dict(obj: object) -> RealtimeContentPart:
    """Make a RealtimeContentPart of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _realtime_content_part(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeContentPart", _realtime_content_part)


def _mcp_call_error(v: Any) -> McpCallError:
    return MCP_CALL_ERROR_VARIANTS[v["type"]](v)


def decode_mcp_call_error(data: JsonText) -> McpCallError:
    """Decode JSON text of a McpCallError. Raises DecodeError."""
    try:
        v = parse(data)
        return MCP_CALL_ERROR_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "McpCallError", _mcp_call_error)


def mcp_call_error_from_dict(obj: object) -> McpCallError:
    """Make a McpCallError of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _mcp_call_error(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "McpCallError", _mcp_call_error)


def _response_input_item(v: Any) -> ResponseInputItem:
    return RESPONSE_INPUT_ITEM_VARIANTS[v["type"]](v)


def decode_response_input_item(data: JsonText) -> ResponseInputItem:
    """Decode JSON text of a ResponseInputItem. Raises DecodeError."""
    try:
        v = parse(data)
        return RESPONSE_INPUT_ITEM_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ResponseInputItem", _response_input_item)


def response_input_item_from_dict(obj: object) -> ResponseInputItem:
    """Make a ResponseInputItem of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _response_input_item(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ResponseInputItem", _response_input_item)


def _session_config(v: Any) -> SessionConfig:
    return SESSION_CONFIG_VARIANTS[v["type"]](v)


def decode_session_config(data: JsonText) -> SessionConfig:
    """Decode JSON text of a SessionConfig. Raises DecodeError."""
    try:
        v = parse(data)
        return SESSION_CONFIG_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "SessionConfig", _session_config)


def session_config_from_dict(obj: object) -> SessionConfig:
    """Make a SessionConfig of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _session_config(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "SessionConfig", _session_config)


def _server_session_config(v: Any) -> ServerSessionConfig:
    return SERVER_SESSION_CONFIG_VARIANTS[v["type"]](v)


def decode_server_session_config(data: JsonText) -> ServerSessionConfig:
    """Decode JSON text of a ServerSessionConfig. Raises DecodeError."""
    try:
        v = parse(data)
        return SERVER_SESSION_CONFIG_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerSessionConfig", _server_session_config)


def server_session_config_from_dict(obj: object) -> ServerSessionConfig:
    """Make a ServerSessionConfig of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _server_session_config(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerSessionConfig", _server_session_config)


def decode_tracing(data: JsonText) -> Tracing:
    """Decode JSON text of a Tracing. Raises DecodeError."""
    try:
        v = parse(data)
        return read_tracing(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Tracing", read_tracing)


def tracing_from_dict(obj: object) -> Tracing:
    """Make a Tracing of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_tracing(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Tracing", read_tracing)


def _truncation_strategy(v: Any) -> TruncationStrategy:
    return TRUNCATION_STRATEGY_VARIANTS[v["type"]](v)


def decode_truncation_strategy(data: JsonText) -> TruncationStrategy:
    """Decode JSON text of a TruncationStrategy. Raises DecodeError."""
    try:
        v = parse(data)
        return TRUNCATION_STRATEGY_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TruncationStrategy", _truncation_strategy)


def truncation_strategy_from_dict(obj: object) -> TruncationStrategy:
    """Make a TruncationStrategy of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _truncation_strategy(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TruncationStrategy", _truncation_strategy)


def decode_realtime_truncation(data: JsonText) -> RealtimeTruncation:
    """Decode JSON text of a RealtimeTruncation. Raises DecodeError."""
    try:
        v = parse(data)
        return read_realtime_truncation(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeTruncation", read_realtime_truncation)


def realtime_truncation_from_dict(obj: object) -> RealtimeTruncation:
    """Make a RealtimeTruncation of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_truncation(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeTruncation", read_realtime_truncation)


def decode_max_output_tokens(data: JsonText) -> MaxOutputTokens:
    """Decode JSON text of a MaxOutputTokens. Raises DecodeError."""
    try:
        v = parse(data)
        return read_max_output_tokens(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "MaxOutputTokens", read_max_output_tokens)


def max_output_tokens_from_dict(obj: object) -> MaxOutputTokens:
    """Make a MaxOutputTokens of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_max_output_tokens(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "MaxOutputTokens", read_max_output_tokens)


def _prompt_input(v: Any) -> PromptInput:
    return PROMPT_INPUT_VARIANTS[v["type"]](v)


def decode_prompt_input(data: JsonText) -> PromptInput:
    """Decode JSON text of a PromptInput. Raises DecodeError."""
    try:
        v = parse(data)
        return PROMPT_INPUT_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "PromptInput", _prompt_input)


def prompt_input_from_dict(obj: object) -> PromptInput:
    """Make a PromptInput of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _prompt_input(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "PromptInput", _prompt_input)


def decode_prompt_variable(data: JsonText) -> PromptVariable:
    """Decode JSON text of a PromptVariable. Raises DecodeError."""
    try:
        v = parse(data)
        return read_prompt_variable(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "PromptVariable", read_prompt_variable)


def prompt_variable_from_dict(obj: object) -> PromptVariable:
    """Make a PromptVariable of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_prompt_variable(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "PromptVariable", read_prompt_variable)


def _realtime_tool(v: Any) -> RealtimeTool:
    return REALTIME_TOOL_VARIANTS[v.get("type")](v)


def decode_realtime_tool(data: JsonText) -> RealtimeTool:
    """Decode JSON text of a RealtimeTool. Raises DecodeError."""
    try:
        v = parse(data)
        return REALTIME_TOOL_VARIANTS[v.get("type")](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeTool", _realtime_tool)


def realtime_tool_from_dict(obj: object) -> RealtimeTool:
    """Make a RealtimeTool of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _realtime_tool(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeTool", _realtime_tool)


def decode_mcp_allowed_tools(data: JsonText) -> McpAllowedTools:
    """Decode JSON text of a McpAllowedTools. Raises DecodeError."""
    try:
        v = parse(data)
        return read_mcp_allowed_tools(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "McpAllowedTools", read_mcp_allowed_tools)


def mcp_allowed_tools_from_dict(obj: object) -> McpAllowedTools:
    """Make a McpAllowedTools of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_mcp_allowed_tools(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "McpAllowedTools", read_mcp_allowed_tools)


def decode_mcp_tool_approval(data: JsonText) -> McpToolApproval:
    """Decode JSON text of a McpToolApproval. Raises DecodeError."""
    try:
        v = parse(data)
        return read_mcp_tool_approval(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "McpToolApproval", read_mcp_tool_approval)


def mcp_tool_approval_from_dict(obj: object) -> McpToolApproval:
    """Make a McpToolApproval of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_mcp_tool_approval(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "McpToolApproval", read_mcp_tool_approval)


def _tool_choice_reference(v: Any) -> ToolChoiceReference:
    return TOOL_CHOICE_REFERENCE_VARIANTS[v["type"]](v)


def decode_tool_choice_reference(data: JsonText) -> ToolChoiceReference:
    """Decode JSON text of a ToolChoiceReference. Raises DecodeError."""
    try:
        v = parse(data)
        return TOOL_CHOICE_REFERENCE_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ToolChoiceReference", _tool_choice_reference)


def tool_choice_reference_from_dict(obj: object) -> ToolChoiceReference:
    """Make a ToolChoiceReference of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _tool_choice_reference(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ToolChoiceReference", _tool_choice_reference)


def decode_tool_choice(data: JsonText) -> ToolChoice:
    """Decode JSON text of a ToolChoice. Raises DecodeError."""
    try:
        v = parse(data)
        return read_tool_choice(v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ToolChoice", read_tool_choice)


def tool_choice_from_dict(obj: object) -> ToolChoice:
    """Make a ToolChoice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_tool_choice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ToolChoice", read_tool_choice)


def _transcription_usage(v: Any) -> TranscriptionUsage:
    return TRANSCRIPTION_USAGE_VARIANTS[v["type"]](v)


def decode_transcription_usage(data: JsonText) -> TranscriptionUsage:
    """Decode JSON text of a TranscriptionUsage. Raises DecodeError."""
    try:
        v = parse(data)
        return TRANSCRIPTION_USAGE_VARIANTS[v["type"]](v)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranscriptionUsage", _transcription_usage)


def transcription_usage_from_dict(obj: object) -> TranscriptionUsage:
    """Make a TranscriptionUsage of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return _transcription_usage(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranscriptionUsage", _transcription_usage)
