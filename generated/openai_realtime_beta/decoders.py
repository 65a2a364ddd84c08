# From client_events.yaml, items.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The decoders of every union: from JSON text, and from what ``json.loads`` gives.

By default a fault raises a DecodeError that names every fault. With ``on_fault="keep"`` the object around a fault
becomes the Unknown variant of its union, which holds the whole object and lists its ``faults``; everything else is
decoded as usual. A DecodeError is raised then only for what is not a JSON object, or has no union with a tag around it.

Errors are raised after the ``except`` blocks and the ``del``, so that no traceback shows the frame.
"""

from __future__ import annotations

from ._codec.events import (
    client_event_reader,
    read_client_event,
    read_server_event,
    read_unknown_client_event,
    read_unknown_server_event,
    server_event_reader,
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
from ._runtime.entry import check_on_fault, decode_slowly, decode_text_slowly
from ._runtime.errors import DecodeError, OnFault
from ._runtime.json_text import LONG, JsonText, parse, parse_long
from ._runtime.mismatch import FAST_PATH_FAILURES
from ._runtime.parsed import as_parsed
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
        obj = parse(data) if len(data) < LONG else parse_long(data)
        return (server_event_reader(obj["type"]) or read_unknown_server_event)(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: ServerEvent | DecodeError = decode_text_slowly(data, "ServerEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def server_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ServerEvent:
    """Make one ServerEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_server_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: ServerEvent | DecodeError = decode_slowly(obj, "ServerEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_client_event(data: JsonText, *, on_fault: OnFault = "raise") -> ClientEvent:
    """Decode the JSON text of one ClientEvent. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data) if len(data) < LONG else parse_long(data)
        return (client_event_reader(obj["type"]) or read_unknown_client_event)(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: ClientEvent | DecodeError = decode_text_slowly(data, "ClientEvent", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def client_event_from_dict(obj: object, *, on_fault: OnFault = "raise") -> ClientEvent:
    """Make one ClientEvent of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_client_event(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: ClientEvent | DecodeError = decode_slowly(obj, "ClientEvent", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_conversation_item(data: JsonText, *, on_fault: OnFault = "raise") -> BetaConversationItem:
    """Decode the JSON text of one BetaConversationItem. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_beta_conversation_item(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaConversationItem | DecodeError = decode_text_slowly(data, "BetaConversationItem", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_conversation_item_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaConversationItem:
    """Make one BetaConversationItem of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_conversation_item(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaConversationItem | DecodeError = decode_slowly(obj, "BetaConversationItem", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_content_part(data: JsonText, *, on_fault: OnFault = "raise") -> BetaContentPart:
    """Decode the JSON text of one BetaContentPart. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data) if len(data) < LONG else parse_long(data)
        return read_beta_content_part(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaContentPart | DecodeError = decode_text_slowly(data, "BetaContentPart", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_content_part_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaContentPart:
    """Make one BetaContentPart of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_content_part(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaContentPart | DecodeError = decode_slowly(obj, "BetaContentPart", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_turn_detection(data: JsonText, *, on_fault: OnFault = "raise") -> BetaTurnDetection:
    """Decode the JSON text of one BetaTurnDetection. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_beta_turn_detection(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaTurnDetection | DecodeError = decode_text_slowly(data, "BetaTurnDetection", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_turn_detection_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaTurnDetection:
    """Make one BetaTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaTurnDetection | DecodeError = decode_slowly(obj, "BetaTurnDetection", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_voice(data: JsonText, *, on_fault: OnFault = "raise") -> BetaVoice:
    """Decode the JSON text of one BetaVoice. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_beta_voice(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaVoice | DecodeError = decode_text_slowly(data, "BetaVoice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_voice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaVoice:
    """Make one BetaVoice of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_voice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaVoice | DecodeError = decode_slowly(obj, "BetaVoice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_tool(data: JsonText, *, on_fault: OnFault = "raise") -> BetaTool:
    """Decode the JSON text of one BetaTool. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_beta_tool(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaTool | DecodeError = decode_text_slowly(data, "BetaTool", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_tool_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaTool:
    """Make one BetaTool of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_tool(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaTool | DecodeError = decode_slowly(obj, "BetaTool", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_tool_choice_reference(data: JsonText, *, on_fault: OnFault = "raise") -> BetaToolChoiceReference:
    """Decode the JSON text of one BetaToolChoiceReference. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_beta_tool_choice_reference(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaToolChoiceReference | DecodeError = decode_text_slowly(data, "BetaToolChoiceReference", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_tool_choice_reference_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaToolChoiceReference:
    """Make one BetaToolChoiceReference of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_tool_choice_reference(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaToolChoiceReference | DecodeError = decode_slowly(obj, "BetaToolChoiceReference", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_beta_tool_choice(data: JsonText, *, on_fault: OnFault = "raise") -> BetaToolChoice:
    """Decode the JSON text of one BetaToolChoice. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_beta_tool_choice(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: BetaToolChoice | DecodeError = decode_text_slowly(data, "BetaToolChoice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def beta_tool_choice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> BetaToolChoice:
    """Make one BetaToolChoice of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_beta_tool_choice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: BetaToolChoice | DecodeError = decode_slowly(obj, "BetaToolChoice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_realtime_audio_formats(data: JsonText, *, on_fault: OnFault = "raise") -> RealtimeAudioFormats:
    """Decode the JSON text of one RealtimeAudioFormats. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_realtime_audio_formats(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: RealtimeAudioFormats | DecodeError = decode_text_slowly(data, "RealtimeAudioFormats", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def realtime_audio_formats_from_dict(obj: object, *, on_fault: OnFault = "raise") -> RealtimeAudioFormats:
    """Make one RealtimeAudioFormats of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_realtime_audio_formats(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: RealtimeAudioFormats | DecodeError = decode_slowly(obj, "RealtimeAudioFormats", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_realtime_turn_detection(data: JsonText, *, on_fault: OnFault = "raise") -> RealtimeTurnDetection:
    """Decode the JSON text of one RealtimeTurnDetection. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_realtime_turn_detection(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: RealtimeTurnDetection | DecodeError = decode_text_slowly(data, "RealtimeTurnDetection", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def realtime_turn_detection_from_dict(obj: object, *, on_fault: OnFault = "raise") -> RealtimeTurnDetection:
    """Make one RealtimeTurnDetection of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_realtime_turn_detection(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: RealtimeTurnDetection | DecodeError = decode_slowly(obj, "RealtimeTurnDetection", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_voice(data: JsonText, *, on_fault: OnFault = "raise") -> Voice:
    """Decode the JSON text of one Voice. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_voice(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: Voice | DecodeError = decode_text_slowly(data, "Voice", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def voice_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Voice:
    """Make one Voice of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_voice(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: Voice | DecodeError = decode_slowly(obj, "Voice", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_mcp_call_error(data: JsonText, *, on_fault: OnFault = "raise") -> McpCallError:
    """Decode the JSON text of one McpCallError. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_mcp_call_error(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: McpCallError | DecodeError = decode_text_slowly(data, "McpCallError", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def mcp_call_error_from_dict(obj: object, *, on_fault: OnFault = "raise") -> McpCallError:
    """Make one McpCallError of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_mcp_call_error(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: McpCallError | DecodeError = decode_slowly(obj, "McpCallError", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_tracing(data: JsonText, *, on_fault: OnFault = "raise") -> Tracing:
    """Decode the JSON text of one Tracing. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_tracing(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: Tracing | DecodeError = decode_text_slowly(data, "Tracing", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def tracing_from_dict(obj: object, *, on_fault: OnFault = "raise") -> Tracing:
    """Make one Tracing of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_tracing(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: Tracing | DecodeError = decode_slowly(obj, "Tracing", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_truncation_strategy(data: JsonText, *, on_fault: OnFault = "raise") -> TruncationStrategy:
    """Decode the JSON text of one TruncationStrategy. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_truncation_strategy(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: TruncationStrategy | DecodeError = decode_text_slowly(data, "TruncationStrategy", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def truncation_strategy_from_dict(obj: object, *, on_fault: OnFault = "raise") -> TruncationStrategy:
    """Make one TruncationStrategy of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_truncation_strategy(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: TruncationStrategy | DecodeError = decode_slowly(obj, "TruncationStrategy", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_realtime_truncation(data: JsonText, *, on_fault: OnFault = "raise") -> RealtimeTruncation:
    """Decode the JSON text of one RealtimeTruncation. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_realtime_truncation(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: RealtimeTruncation | DecodeError = decode_text_slowly(data, "RealtimeTruncation", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def realtime_truncation_from_dict(obj: object, *, on_fault: OnFault = "raise") -> RealtimeTruncation:
    """Make one RealtimeTruncation of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_realtime_truncation(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: RealtimeTruncation | DecodeError = decode_slowly(obj, "RealtimeTruncation", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_max_output_tokens(data: JsonText, *, on_fault: OnFault = "raise") -> MaxOutputTokens:
    """Decode the JSON text of one MaxOutputTokens. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_max_output_tokens(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: MaxOutputTokens | DecodeError = decode_text_slowly(data, "MaxOutputTokens", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def max_output_tokens_from_dict(obj: object, *, on_fault: OnFault = "raise") -> MaxOutputTokens:
    """Make one MaxOutputTokens of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_max_output_tokens(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: MaxOutputTokens | DecodeError = decode_slowly(obj, "MaxOutputTokens", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_prompt_input(data: JsonText, *, on_fault: OnFault = "raise") -> PromptInput:
    """Decode the JSON text of one PromptInput. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data) if len(data) < LONG else parse_long(data)
        return read_prompt_input(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: PromptInput | DecodeError = decode_text_slowly(data, "PromptInput", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def prompt_input_from_dict(obj: object, *, on_fault: OnFault = "raise") -> PromptInput:
    """Make one PromptInput of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_prompt_input(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: PromptInput | DecodeError = decode_slowly(obj, "PromptInput", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_prompt_variable(data: JsonText, *, on_fault: OnFault = "raise") -> PromptVariable:
    """Decode the JSON text of one PromptVariable. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_prompt_variable(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: PromptVariable | DecodeError = decode_text_slowly(data, "PromptVariable", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def prompt_variable_from_dict(obj: object, *, on_fault: OnFault = "raise") -> PromptVariable:
    """Make one PromptVariable of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_prompt_variable(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: PromptVariable | DecodeError = decode_slowly(obj, "PromptVariable", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_mcp_allowed_tools(data: JsonText, *, on_fault: OnFault = "raise") -> McpAllowedTools:
    """Decode the JSON text of one McpAllowedTools. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_mcp_allowed_tools(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: McpAllowedTools | DecodeError = decode_text_slowly(data, "McpAllowedTools", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def mcp_allowed_tools_from_dict(obj: object, *, on_fault: OnFault = "raise") -> McpAllowedTools:
    """Make one McpAllowedTools of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_mcp_allowed_tools(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: McpAllowedTools | DecodeError = decode_slowly(obj, "McpAllowedTools", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_mcp_tool_approval(data: JsonText, *, on_fault: OnFault = "raise") -> McpToolApproval:
    """Decode the JSON text of one McpToolApproval. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_mcp_tool_approval(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: McpToolApproval | DecodeError = decode_text_slowly(data, "McpToolApproval", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def mcp_tool_approval_from_dict(obj: object, *, on_fault: OnFault = "raise") -> McpToolApproval:
    """Make one McpToolApproval of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_mcp_tool_approval(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: McpToolApproval | DecodeError = decode_slowly(obj, "McpToolApproval", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found


def decode_transcription_usage(data: JsonText, *, on_fault: OnFault = "raise") -> TranscriptionUsage:
    """Decode the JSON text of one TranscriptionUsage. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        obj = parse(data)
        return read_transcription_usage(obj)
    except FAST_PATH_FAILURES:
        obj = None
    found: TranscriptionUsage | DecodeError = decode_text_slowly(data, "TranscriptionUsage", on_fault)
    del data
    if isinstance(found, DecodeError):
        raise found
    return found


def transcription_usage_from_dict(obj: object, *, on_fault: OnFault = "raise") -> TranscriptionUsage:
    """Make one TranscriptionUsage of a value as ``json.loads`` gives it. Raises DecodeError."""
    if on_fault != "raise":
        check_on_fault(on_fault)
    try:
        return read_transcription_usage(as_parsed(obj))
    except FAST_PATH_FAILURES:
        pass
    found: TranscriptionUsage | DecodeError = decode_slowly(obj, "TranscriptionUsage", on_fault)
    del obj
    if isinstance(found, DecodeError):
        raise found
    return found
