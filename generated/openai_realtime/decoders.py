# From audio.yaml, client_events.yaml, items.yaml, protocol.yaml, server_events.yaml, session.yaml, tools.yaml, transcription.yaml of the spec openai_realtime; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.audio import (
    read_realtime_audio_formats,
    read_realtime_turn_detection,
    read_transcription_turn_detection,
    read_voice,
)
from ._codec.events import (
    client_event_reader,
    read_client_event,
    read_server_event,
    read_unknown_client_event,
    read_unknown_server_event,
    server_event_reader,
)
from ._codec.items import (
    read_mcp_call_error,
    read_realtime_content_part,
    read_realtime_conversation_item,
    read_response_input_item,
)
from ._codec.session import (
    read_max_output_tokens,
    read_prompt_input,
    read_prompt_variable,
    read_realtime_truncation,
    read_server_session_config,
    read_session_config,
    read_tracing,
    read_truncation_strategy,
)
from ._codec.tools import (
    read_mcp_allowed_tools,
    read_mcp_tool_approval,
    read_realtime_tool,
    read_tool_choice,
    read_tool_choice_reference,
)
from ._codec.transcription import read_transcription_usage
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import LONG, JsonText, parse, parse_long
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


def decode_server_event(data: JsonText) -> ServerEvent:
    """Decode the JSON text of one ServerEvent. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return (server_event_reader(o["type"]) or read_unknown_server_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerEvent", read_server_event)


def server_event_from_dict(obj: object) -> ServerEvent:
    """Make one ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerEvent", read_server_event)


def decode_client_event(data: JsonText) -> ClientEvent:
    """Decode the JSON text of one ClientEvent. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return (client_event_reader(o["type"]) or read_unknown_client_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ClientEvent", read_client_event)


def client_event_from_dict(obj: object) -> ClientEvent:
    """Make one ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ClientEvent", read_client_event)


def decode_realtime_audio_formats(data: JsonText) -> RealtimeAudioFormats:
    """Decode the JSON text of one RealtimeAudioFormats. Raises DecodeError."""
    try:
        o = parse(data)
        return read_realtime_audio_formats(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeAudioFormats", read_realtime_audio_formats)


def realtime_audio_formats_from_dict(obj: object) -> RealtimeAudioFormats:
    """Make one RealtimeAudioFormats of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_audio_formats(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeAudioFormats", read_realtime_audio_formats)


def decode_realtime_turn_detection(data: JsonText) -> RealtimeTurnDetection:
    """Decode the JSON text of one RealtimeTurnDetection. Raises DecodeError."""
    try:
        o = parse(data)
        return read_realtime_turn_detection(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeTurnDetection", read_realtime_turn_detection)


def realtime_turn_detection_from_dict(obj: object) -> RealtimeTurnDetection:
    """Make one RealtimeTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeTurnDetection", read_realtime_turn_detection)


def decode_transcription_turn_detection(data: JsonText) -> TranscriptionTurnDetection:
    """Decode the JSON text of one TranscriptionTurnDetection. Raises DecodeError."""
    try:
        o = parse(data)
        return read_transcription_turn_detection(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranscriptionTurnDetection", read_transcription_turn_detection)


def transcription_turn_detection_from_dict(obj: object) -> TranscriptionTurnDetection:
    """Make one TranscriptionTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_transcription_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranscriptionTurnDetection", read_transcription_turn_detection)


def decode_voice(data: JsonText) -> Voice:
    """Decode the JSON text of one Voice. Raises DecodeError."""
    try:
        o = parse(data)
        return read_voice(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Voice", read_voice)


def voice_from_dict(obj: object) -> Voice:
    """Make one Voice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_voice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Voice", read_voice)


def decode_realtime_conversation_item(data: JsonText) -> RealtimeConversationItem:
    """Decode the JSON text of one RealtimeConversationItem. Raises DecodeError."""
    try:
        o = parse(data)
        return read_realtime_conversation_item(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeConversationItem", read_realtime_conversation_item)


def realtime_conversation_item_from_dict(obj: object) -> RealtimeConversationItem:
    """Make one RealtimeConversationItem of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_conversation_item(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeConversationItem", read_realtime_conversation_item)


def decode_realtime_content_part(data: JsonText) -> RealtimeContentPart:
    """Decode the JSON text of one RealtimeContentPart. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return read_realtime_content_part(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeContentPart", read_realtime_content_part)


def realtime_content_part_from_dict(obj: object) -> RealtimeContentPart:
    """Make one RealtimeContentPart of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_content_part(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeContentPart", read_realtime_content_part)


def decode_mcp_call_error(data: JsonText) -> McpCallError:
    """Decode the JSON text of one McpCallError. Raises DecodeError."""
    try:
        o = parse(data)
        return read_mcp_call_error(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "McpCallError", read_mcp_call_error)


def mcp_call_error_from_dict(obj: object) -> McpCallError:
    """Make one McpCallError of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_mcp_call_error(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "McpCallError", read_mcp_call_error)


def decode_response_input_item(data: JsonText) -> ResponseInputItem:
    """Decode the JSON text of one ResponseInputItem. Raises DecodeError."""
    try:
        o = parse(data)
        return read_response_input_item(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ResponseInputItem", read_response_input_item)


def response_input_item_from_dict(obj: object) -> ResponseInputItem:
    """Make one ResponseInputItem of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_response_input_item(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ResponseInputItem", read_response_input_item)


def decode_session_config(data: JsonText) -> SessionConfig:
    """Decode the JSON text of one SessionConfig. Raises DecodeError."""
    try:
        o = parse(data)
        return read_session_config(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "SessionConfig", read_session_config)


def session_config_from_dict(obj: object) -> SessionConfig:
    """Make one SessionConfig of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_session_config(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "SessionConfig", read_session_config)


def decode_server_session_config(data: JsonText) -> ServerSessionConfig:
    """Decode the JSON text of one ServerSessionConfig. Raises DecodeError."""
    try:
        o = parse(data)
        return read_server_session_config(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ServerSessionConfig", read_server_session_config)


def server_session_config_from_dict(obj: object) -> ServerSessionConfig:
    """Make one ServerSessionConfig of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_server_session_config(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ServerSessionConfig", read_server_session_config)


def decode_tracing(data: JsonText) -> Tracing:
    """Decode the JSON text of one Tracing. Raises DecodeError."""
    try:
        o = parse(data)
        return read_tracing(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "Tracing", read_tracing)


def tracing_from_dict(obj: object) -> Tracing:
    """Make one Tracing of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_tracing(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "Tracing", read_tracing)


def decode_truncation_strategy(data: JsonText) -> TruncationStrategy:
    """Decode the JSON text of one TruncationStrategy. Raises DecodeError."""
    try:
        o = parse(data)
        return read_truncation_strategy(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TruncationStrategy", read_truncation_strategy)


def truncation_strategy_from_dict(obj: object) -> TruncationStrategy:
    """Make one TruncationStrategy of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_truncation_strategy(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TruncationStrategy", read_truncation_strategy)


def decode_realtime_truncation(data: JsonText) -> RealtimeTruncation:
    """Decode the JSON text of one RealtimeTruncation. Raises DecodeError."""
    try:
        o = parse(data)
        return read_realtime_truncation(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeTruncation", read_realtime_truncation)


def realtime_truncation_from_dict(obj: object) -> RealtimeTruncation:
    """Make one RealtimeTruncation of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_truncation(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeTruncation", read_realtime_truncation)


def decode_max_output_tokens(data: JsonText) -> MaxOutputTokens:
    """Decode the JSON text of one MaxOutputTokens. Raises DecodeError."""
    try:
        o = parse(data)
        return read_max_output_tokens(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "MaxOutputTokens", read_max_output_tokens)


def max_output_tokens_from_dict(obj: object) -> MaxOutputTokens:
    """Make one MaxOutputTokens of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_max_output_tokens(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "MaxOutputTokens", read_max_output_tokens)


def decode_prompt_input(data: JsonText) -> PromptInput:
    """Decode the JSON text of one PromptInput. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return read_prompt_input(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "PromptInput", read_prompt_input)


def prompt_input_from_dict(obj: object) -> PromptInput:
    """Make one PromptInput of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_prompt_input(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "PromptInput", read_prompt_input)


def decode_prompt_variable(data: JsonText) -> PromptVariable:
    """Decode the JSON text of one PromptVariable. Raises DecodeError."""
    try:
        o = parse(data)
        return read_prompt_variable(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "PromptVariable", read_prompt_variable)


def prompt_variable_from_dict(obj: object) -> PromptVariable:
    """Make one PromptVariable of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_prompt_variable(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "PromptVariable", read_prompt_variable)


def decode_realtime_tool(data: JsonText) -> RealtimeTool:
    """Decode the JSON text of one RealtimeTool. Raises DecodeError."""
    try:
        o = parse(data)
        return read_realtime_tool(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "RealtimeTool", read_realtime_tool)


def realtime_tool_from_dict(obj: object) -> RealtimeTool:
    """Make one RealtimeTool of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_realtime_tool(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "RealtimeTool", read_realtime_tool)


def decode_mcp_allowed_tools(data: JsonText) -> McpAllowedTools:
    """Decode the JSON text of one McpAllowedTools. Raises DecodeError."""
    try:
        o = parse(data)
        return read_mcp_allowed_tools(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "McpAllowedTools", read_mcp_allowed_tools)


def mcp_allowed_tools_from_dict(obj: object) -> McpAllowedTools:
    """Make one McpAllowedTools of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_mcp_allowed_tools(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "McpAllowedTools", read_mcp_allowed_tools)


def decode_mcp_tool_approval(data: JsonText) -> McpToolApproval:
    """Decode the JSON text of one McpToolApproval. Raises DecodeError."""
    try:
        o = parse(data)
        return read_mcp_tool_approval(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "McpToolApproval", read_mcp_tool_approval)


def mcp_tool_approval_from_dict(obj: object) -> McpToolApproval:
    """Make one McpToolApproval of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_mcp_tool_approval(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "McpToolApproval", read_mcp_tool_approval)


def decode_tool_choice_reference(data: JsonText) -> ToolChoiceReference:
    """Decode the JSON text of one ToolChoiceReference. Raises DecodeError."""
    try:
        o = parse(data)
        return read_tool_choice_reference(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ToolChoiceReference", read_tool_choice_reference)


def tool_choice_reference_from_dict(obj: object) -> ToolChoiceReference:
    """Make one ToolChoiceReference of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_tool_choice_reference(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ToolChoiceReference", read_tool_choice_reference)


def decode_tool_choice(data: JsonText) -> ToolChoice:
    """Decode the JSON text of one ToolChoice. Raises DecodeError."""
    try:
        o = parse(data)
        return read_tool_choice(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "ToolChoice", read_tool_choice)


def tool_choice_from_dict(obj: object) -> ToolChoice:
    """Make one ToolChoice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_tool_choice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "ToolChoice", read_tool_choice)


def decode_transcription_usage(data: JsonText) -> TranscriptionUsage:
    """Decode the JSON text of one TranscriptionUsage. Raises DecodeError."""
    try:
        o = parse(data)
        return read_transcription_usage(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "TranscriptionUsage", read_transcription_usage)


def transcription_usage_from_dict(obj: object) -> TranscriptionUsage:
    """Make one TranscriptionUsage of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_transcription_usage(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "TranscriptionUsage", read_transcription_usage)
