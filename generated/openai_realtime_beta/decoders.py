# From client_events.yaml, items.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

Errors are raised after the ``except`` blocks, so that none carries the frame along as its context.
"""

from __future__ import annotations

from ._codec.events import (
    beta_client_event_reader,
    beta_server_event_reader,
    read_beta_client_event,
    read_beta_server_event,
    read_unknown_beta_client_event,
    read_unknown_beta_server_event,
)
from ._codec.items import read_beta_content_part, read_beta_conversation_item
from ._codec.openai_realtime import (
    read_max_output_tokens,
    read_mcp_allowed_tools,
    read_mcp_call_error,
    read_mcp_tool_approval,
    read_prompt_input,
    read_prompt_variable,
    read_realtime_audio_formats,
    read_realtime_truncation,
    read_realtime_turn_detection,
    read_tracing,
    read_transcription_usage,
    read_truncation_strategy,
    read_voice,
)
from ._codec.session import (
    read_beta_tool,
    read_beta_tool_choice,
    read_beta_tool_choice_reference,
    read_beta_turn_detection,
    read_beta_voice,
)
from ._runtime.entry import as_parsed, decode_slowly, decode_text_slowly
from ._runtime.json_text import LONG, JsonText, parse, parse_long
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import BetaClientEvent, BetaServerEvent
from .items import BetaContentPart, BetaConversationItem
from .openai_realtime import (
    MaxOutputTokens,
    McpAllowedTools,
    McpCallError,
    McpToolApproval,
    PromptInput,
    PromptVariable,
    RealtimeAudioFormats,
    RealtimeTruncation,
    RealtimeTurnDetection,
    Tracing,
    TranscriptionUsage,
    TruncationStrategy,
    Voice,
)
from .session import BetaTool, BetaToolChoice, BetaToolChoiceReference, BetaTurnDetection, BetaVoice


def decode_beta_server_event(data: JsonText) -> BetaServerEvent:
    """Decode the JSON text of one BetaServerEvent. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return (beta_server_event_reader(o["type"]) or read_unknown_beta_server_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaServerEvent", read_beta_server_event)


def beta_server_event_from_dict(obj: object) -> BetaServerEvent:
    """Make one BetaServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaServerEvent", read_beta_server_event)


def decode_beta_client_event(data: JsonText) -> BetaClientEvent:
    """Decode the JSON text of one BetaClientEvent. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return (beta_client_event_reader(o["type"]) or read_unknown_beta_client_event)(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaClientEvent", read_beta_client_event)


def beta_client_event_from_dict(obj: object) -> BetaClientEvent:
    """Make one BetaClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaClientEvent", read_beta_client_event)


def decode_beta_conversation_item(data: JsonText) -> BetaConversationItem:
    """Decode the JSON text of one BetaConversationItem. Raises DecodeError."""
    try:
        o = parse(data)
        return read_beta_conversation_item(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaConversationItem", read_beta_conversation_item)


def beta_conversation_item_from_dict(obj: object) -> BetaConversationItem:
    """Make one BetaConversationItem of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_conversation_item(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaConversationItem", read_beta_conversation_item)


def decode_beta_content_part(data: JsonText) -> BetaContentPart:
    """Decode the JSON text of one BetaContentPart. Raises DecodeError."""
    try:
        o = parse(data) if len(data) < LONG else parse_long(data)
        return read_beta_content_part(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaContentPart", read_beta_content_part)


def beta_content_part_from_dict(obj: object) -> BetaContentPart:
    """Make one BetaContentPart of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_content_part(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaContentPart", read_beta_content_part)


def decode_beta_turn_detection(data: JsonText) -> BetaTurnDetection:
    """Decode the JSON text of one BetaTurnDetection. Raises DecodeError."""
    try:
        o = parse(data)
        return read_beta_turn_detection(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaTurnDetection", read_beta_turn_detection)


def beta_turn_detection_from_dict(obj: object) -> BetaTurnDetection:
    """Make one BetaTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaTurnDetection", read_beta_turn_detection)


def decode_beta_voice(data: JsonText) -> BetaVoice:
    """Decode the JSON text of one BetaVoice. Raises DecodeError."""
    try:
        o = parse(data)
        return read_beta_voice(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaVoice", read_beta_voice)


def beta_voice_from_dict(obj: object) -> BetaVoice:
    """Make one BetaVoice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_voice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaVoice", read_beta_voice)


def decode_beta_tool(data: JsonText) -> BetaTool:
    """Decode the JSON text of one BetaTool. Raises DecodeError."""
    try:
        o = parse(data)
        return read_beta_tool(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaTool", read_beta_tool)


def beta_tool_from_dict(obj: object) -> BetaTool:
    """Make one BetaTool of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_tool(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaTool", read_beta_tool)


def decode_beta_tool_choice_reference(data: JsonText) -> BetaToolChoiceReference:
    """Decode the JSON text of one BetaToolChoiceReference. Raises DecodeError."""
    try:
        o = parse(data)
        return read_beta_tool_choice_reference(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaToolChoiceReference", read_beta_tool_choice_reference)


def beta_tool_choice_reference_from_dict(obj: object) -> BetaToolChoiceReference:
    """Make one BetaToolChoiceReference of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_tool_choice_reference(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaToolChoiceReference", read_beta_tool_choice_reference)


def decode_beta_tool_choice(data: JsonText) -> BetaToolChoice:
    """Decode the JSON text of one BetaToolChoice. Raises DecodeError."""
    try:
        o = parse(data)
        return read_beta_tool_choice(o)
    except FAST_PATH_FAILURES:
        pass
    return decode_text_slowly(data, "BetaToolChoice", read_beta_tool_choice)


def beta_tool_choice_from_dict(obj: object) -> BetaToolChoice:
    """Make one BetaToolChoice of a value as ``json.loads`` gives it. Raises DecodeError."""
    try:
        return read_beta_tool_choice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    return decode_slowly(obj, "BetaToolChoice", read_beta_tool_choice)


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
