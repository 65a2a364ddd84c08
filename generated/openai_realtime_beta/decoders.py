# From client_events.yaml, items.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The decoders of every union, from JSON text and from values of ``json.loads``.

By default, faults raise a DecodeError that lists all of them. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``. Everything else is
decoded as usual. A DecodeError is raised then only for a value that is not a JSON object, and for a fault outside
every tagged union.

Errors are raised after the ``except`` block and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.events import read_client_event, read_server_event
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
from ._runtime.entry import check_on_fault, decode_text_slowly, union_from_text, union_from_value
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import JsonText, parse
from ._runtime.mismatch import FAST_PATH_FAILURES
from .events import ClientEvent, ServerEvent
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


def decode_server_event(data: JsonText, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Decode the JSON text of one ServerEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_server_event(parse(data))
    except FAST_PATH_FAILURES:
        pass
    found: ServerEvent | DecodeError = decode_text_slowly(data, "ServerEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def server_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Make one ServerEvent from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_server_event, "ServerEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_client_event(data: JsonText, *, on_fault: OnFault = "raise") -> ClientEvent:
    """Decode the JSON text of one ClientEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_client_event(parse(data))
    except FAST_PATH_FAILURES:
        pass
    found: ClientEvent | DecodeError = decode_text_slowly(data, "ClientEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def client_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ClientEvent:
    """Make one ClientEvent from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_client_event, "ClientEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_conversation_item(data: JsonText, *, on_fault: OnFault = "raise") -> BetaConversationItem:
    """Decode the JSON text of one BetaConversationItem. Raises DecodeError."""
    found = union_from_text(data, read_beta_conversation_item, "BetaConversationItem", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_conversation_item_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaConversationItem:
    """Make one BetaConversationItem from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_conversation_item, "BetaConversationItem", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_content_part(data: JsonText, *, on_fault: OnFault = "raise") -> BetaContentPart:
    """Decode the JSON text of one BetaContentPart. Raises DecodeError."""
    found = union_from_text(data, read_beta_content_part, "BetaContentPart", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_content_part_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaContentPart:
    """Make one BetaContentPart from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_content_part, "BetaContentPart", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_turn_detection(data: JsonText, *, on_fault: OnFault = "raise") -> BetaTurnDetection:
    """Decode the JSON text of one BetaTurnDetection. Raises DecodeError."""
    found = union_from_text(data, read_beta_turn_detection, "BetaTurnDetection", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_turn_detection_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaTurnDetection:
    """Make one BetaTurnDetection from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_turn_detection, "BetaTurnDetection", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_voice(data: JsonText, *, on_fault: OnFault = "raise") -> BetaVoice:
    """Decode the JSON text of one BetaVoice. Raises DecodeError."""
    found = union_from_text(data, read_beta_voice, "BetaVoice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_voice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaVoice:
    """Make one BetaVoice from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_voice, "BetaVoice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_tool(data: JsonText, *, on_fault: OnFault = "raise") -> BetaTool:
    """Decode the JSON text of one BetaTool. Raises DecodeError."""
    found = union_from_text(data, read_beta_tool, "BetaTool", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_tool_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaTool:
    """Make one BetaTool from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_tool, "BetaTool", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_tool_choice_reference(data: JsonText, *, on_fault: OnFault = "raise") -> BetaToolChoiceReference:
    """Decode the JSON text of one BetaToolChoiceReference. Raises DecodeError."""
    found = union_from_text(data, read_beta_tool_choice_reference, "BetaToolChoiceReference", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_tool_choice_reference_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaToolChoiceReference:
    """Make one BetaToolChoiceReference from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_tool_choice_reference, "BetaToolChoiceReference", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_tool_choice(data: JsonText, *, on_fault: OnFault = "raise") -> BetaToolChoice:
    """Decode the JSON text of one BetaToolChoice. Raises DecodeError."""
    found = union_from_text(data, read_beta_tool_choice, "BetaToolChoice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_tool_choice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaToolChoice:
    """Make one BetaToolChoice from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_beta_tool_choice, "BetaToolChoice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_realtime_audio_formats(data: JsonText, *, on_fault: OnFault = "raise") -> RealtimeAudioFormats:
    """Decode the JSON text of one RealtimeAudioFormats. Raises DecodeError."""
    found = union_from_text(data, read_realtime_audio_formats, "RealtimeAudioFormats", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def realtime_audio_formats_from_dict(obj: object, *, on_fault: OnFault = "raise") -> RealtimeAudioFormats:
    """Make one RealtimeAudioFormats from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_realtime_audio_formats, "RealtimeAudioFormats", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_realtime_turn_detection(data: JsonText, *, on_fault: OnFault = "raise") -> RealtimeTurnDetection:
    """Decode the JSON text of one RealtimeTurnDetection. Raises DecodeError."""
    found = union_from_text(data, read_realtime_turn_detection, "RealtimeTurnDetection", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def realtime_turn_detection_from_dict(obj: object, *, on_fault: OnFault = "raise") -> RealtimeTurnDetection:
    """Make one RealtimeTurnDetection from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_realtime_turn_detection, "RealtimeTurnDetection", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_voice(data: JsonText, *, on_fault: OnFault = "raise") -> Voice:
    """Decode the JSON text of one Voice. Raises DecodeError."""
    found = union_from_text(data, read_voice, "Voice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def voice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Voice:
    """Make one Voice from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_voice, "Voice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_mcp_call_error(data: JsonText, *, on_fault: OnFault = "raise") -> McpCallError:
    """Decode the JSON text of one McpCallError. Raises DecodeError."""
    found = union_from_text(data, read_mcp_call_error, "McpCallError", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def mcp_call_error_from_dict(obj: object, *, on_fault: OnFault = "raise") -> McpCallError:
    """Make one McpCallError from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_mcp_call_error, "McpCallError", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_tracing(data: JsonText, *, on_fault: OnFault = "raise") -> Tracing:
    """Decode the JSON text of one Tracing. Raises DecodeError."""
    found = union_from_text(data, read_tracing, "Tracing", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def tracing_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Tracing:
    """Make one Tracing from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_tracing, "Tracing", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_truncation_strategy(data: JsonText, *, on_fault: OnFault = "raise") -> TruncationStrategy:
    """Decode the JSON text of one TruncationStrategy. Raises DecodeError."""
    found = union_from_text(data, read_truncation_strategy, "TruncationStrategy", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def truncation_strategy_from_dict(obj: object, *, on_fault: OnFault = "raise") -> TruncationStrategy:
    """Make one TruncationStrategy from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_truncation_strategy, "TruncationStrategy", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_realtime_truncation(data: JsonText, *, on_fault: OnFault = "raise") -> RealtimeTruncation:
    """Decode the JSON text of one RealtimeTruncation. Raises DecodeError."""
    found = union_from_text(data, read_realtime_truncation, "RealtimeTruncation", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def realtime_truncation_from_dict(obj: object, *, on_fault: OnFault = "raise") -> RealtimeTruncation:
    """Make one RealtimeTruncation from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_realtime_truncation, "RealtimeTruncation", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_max_output_tokens(data: JsonText, *, on_fault: OnFault = "raise") -> MaxOutputTokens:
    """Decode the JSON text of one MaxOutputTokens. Raises DecodeError."""
    found = union_from_text(data, read_max_output_tokens, "MaxOutputTokens", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def max_output_tokens_from_dict(obj: object, *, on_fault: OnFault = "raise") -> MaxOutputTokens:
    """Make one MaxOutputTokens from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_max_output_tokens, "MaxOutputTokens", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_prompt_input(data: JsonText, *, on_fault: OnFault = "raise") -> PromptInput:
    """Decode the JSON text of one PromptInput. Raises DecodeError."""
    found = union_from_text(data, read_prompt_input, "PromptInput", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def prompt_input_from_dict(obj: object, *, on_fault: OnFault = "raise") -> PromptInput:
    """Make one PromptInput from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_prompt_input, "PromptInput", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_prompt_variable(data: JsonText, *, on_fault: OnFault = "raise") -> PromptVariable:
    """Decode the JSON text of one PromptVariable. Raises DecodeError."""
    found = union_from_text(data, read_prompt_variable, "PromptVariable", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def prompt_variable_from_dict(obj: object, *, on_fault: OnFault = "raise") -> PromptVariable:
    """Make one PromptVariable from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_prompt_variable, "PromptVariable", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_mcp_allowed_tools(data: JsonText, *, on_fault: OnFault = "raise") -> McpAllowedTools:
    """Decode the JSON text of one McpAllowedTools. Raises DecodeError."""
    found = union_from_text(data, read_mcp_allowed_tools, "McpAllowedTools", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def mcp_allowed_tools_from_dict(obj: object, *, on_fault: OnFault = "raise") -> McpAllowedTools:
    """Make one McpAllowedTools from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_mcp_allowed_tools, "McpAllowedTools", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_mcp_tool_approval(data: JsonText, *, on_fault: OnFault = "raise") -> McpToolApproval:
    """Decode the JSON text of one McpToolApproval. Raises DecodeError."""
    found = union_from_text(data, read_mcp_tool_approval, "McpToolApproval", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def mcp_tool_approval_from_dict(obj: object, *, on_fault: OnFault = "raise") -> McpToolApproval:
    """Make one McpToolApproval from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_mcp_tool_approval, "McpToolApproval", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_transcription_usage(data: JsonText, *, on_fault: OnFault = "raise") -> TranscriptionUsage:
    """Decode the JSON text of one TranscriptionUsage. Raises DecodeError."""
    found = union_from_text(data, read_transcription_usage, "TranscriptionUsage", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def transcription_usage_from_dict(obj: object, *, on_fault: OnFault = "raise") -> TranscriptionUsage:
    """Make one TranscriptionUsage from a value of ``json.loads``. Raises DecodeError."""
    found = union_from_value(obj, read_transcription_usage, "TranscriptionUsage", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
