# From all files of the spec openai_realtime; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["PcmAudioFormat"] = t.Record(
    fields=(t.Field("rate", "rate", "integer", optional=True, min=24000, max=24000),),
    module="audio",
    tag=("type", "audio/pcm"),
    unions=("RealtimeAudioFormats",),
)


RECORDS["PcmuAudioFormat"] = t.Record(
    fields=(), module="audio", tag=("type", "audio/pcmu"), unions=("RealtimeAudioFormats",)
)


RECORDS["PcmaAudioFormat"] = t.Record(
    fields=(), module="audio", tag=("type", "audio/pcma"), unions=("RealtimeAudioFormats",)
)


RECORDS["NoiseReduction"] = t.Record(
    fields=(
        t.Field("type", "type", "NoiseReductionType", optional=True),
        t.Field("strength", "strength", "number", optional=True),
    ),
    module="audio",
)


RECORDS["AudioTranscription"] = t.Record(
    fields=(
        t.Field("model", "model", "TranscriptionModel", optional=True),
        t.Field("language", "language", "string", optional=True),
        t.Field("languages", "languages", (t.LIST, "string"), optional=True, min_items=1),
        t.Field("keywords", "keywords", (t.LIST, "string"), optional=True),
        t.Field("prompt", "prompt", "string", optional=True),
        t.Field("delay", "delay", "TranscriptionDelay", optional=True),
    ),
    module="audio",
)


RECORDS["ServerVad"] = t.Record(
    fields=(
        t.Field("threshold", "threshold", "number", optional=True, min=0, max=1),
        t.Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
        t.Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
        t.Field("create_response", "create_response", "boolean", optional=True),
        t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
        t.Field("idle_timeout_ms", "idle_timeout_ms", "integer", optional=True, nullable=True, min=5000, max=30000),
    ),
    module="audio",
    unions=("RealtimeTurnDetection", "TranscriptionTurnDetection"),
    tags=(t.Tag("type", ("server_vad",)),),
    tags_optional=True,
)


RECORDS["SemanticVad"] = t.Record(
    fields=(
        t.Field("eagerness", "eagerness", "VadEagerness", optional=True),
        t.Field("create_response", "create_response", "boolean", optional=True),
        t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
    ),
    module="audio",
    tag=("type", "semantic_vad"),
    unions=("RealtimeTurnDetection", "TranscriptionTurnDetection"),
)


RECORDS["CustomVoice"] = t.Record(fields=(t.Field("id", "id", "string"),), module="audio")


RECORDS["RealtimeAudioConfig"] = t.Record(
    fields=(
        t.Field("input", "input", "RealtimeAudioConfigInput", optional=True),
        t.Field("output", "output", "RealtimeAudioConfigOutput", optional=True),
    ),
    module="audio",
)


RECORDS["RealtimeAudioConfigInput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("transcription", "transcription", "AudioTranscription", optional=True, nullable=True),
        t.Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
        t.Field("turn_detection", "turn_detection", "RealtimeTurnDetection", optional=True, nullable=True),
    ),
    module="audio",
)


RECORDS["RealtimeAudioConfigOutput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("voice", "voice", "Voice", optional=True),
        t.Field("speed", "speed", "number", optional=True, min=0.25, max=1.5),
    ),
    module="audio",
)


RECORDS["TranscriptionAudioConfig"] = t.Record(
    fields=(t.Field("input", "input", "RealtimeAudioConfigInput", optional=True),), module="audio"
)


RECORDS["TranscriptionSessionAudio"] = t.Record(
    fields=(t.Field("input", "input", "TranscriptionSessionAudioInput", optional=True),), module="audio"
)


RECORDS["TranscriptionSessionAudioInput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("transcription", "transcription", "AudioTranscription", optional=True, nullable=True),
        t.Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
        t.Field("turn_detection", "turn_detection", "TranscriptionTurnDetection", optional=True, nullable=True),
    ),
    module="audio",
)


RECORDS["RealtimeCallCreateRequest"] = t.Record(
    fields=(
        t.Field("sdp", "sdp", "string", secret=True),
        t.Field("session", "session", "SessionConfig", optional=True),
    ),
    module="calls",
)


RECORDS["RealtimeCallAcceptRequest"] = t.Record(
    fields=(
        t.Field("output_modalities", "output_modalities", (t.LIST, "OutputModality"), optional=True, max_items=1),
        t.Field("model", "model", "RealtimeModel", optional=True),
        t.Field("instructions", "instructions", "string", optional=True),
        t.Field("audio", "audio", "RealtimeAudioConfig", optional=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
        t.Field("tools", "tools", (t.LIST, "RealtimeTool"), optional=True),
        t.Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
        t.Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
        t.Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
        t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
        t.Field("truncation", "truncation", "RealtimeTruncation", optional=True),
        t.Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
    ),
    module="calls",
    tag=("type", "realtime"),
)


RECORDS["RealtimeCallReferRequest"] = t.Record(fields=(t.Field("target_uri", "target_uri", "string"),), module="calls")


RECORDS["RealtimeCallRejectRequest"] = t.Record(
    fields=(t.Field("status_code", "status_code", "integer", optional=True),), module="calls"
)


RECORDS["RealtimeCallIncomingWebhook"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("object", "object", "WebhookObject", optional=True),
        t.Field("created_at", "created_at", "integer", format="unix-seconds"),
        t.Field("type", "type", "WebhookType"),
        t.Field("data", "data", "RealtimeIncomingCall"),
    ),
    module="calls",
)


RECORDS["RealtimeIncomingCall"] = t.Record(
    fields=(
        t.Field("call_id", "call_id", "string"),
        t.Field("sip_headers", "sip_headers", (t.LIST, "SipHeader")),
        t.Field("sip_media_security", "sip_media_security", "SipMediaSecurity", optional=True),
    ),
    module="calls",
)


RECORDS["SipHeader"] = t.Record(
    fields=(
        t.Field("name", "name", "string"),
        t.Field("value", "value", "string", secret=True),
    ),
    module="calls",
)


RECORDS["ClientSecretExpiry"] = t.Record(
    fields=(
        t.Field("anchor", "anchor", "ClientSecretAnchor", optional=True),
        t.Field("seconds", "seconds", "integer", optional=True, min=10, max=7200),
    ),
    module="client_secrets",
)


RECORDS["RealtimeClientSecretCreateRequest"] = t.Record(
    fields=(
        t.Field("expires_after", "expires_after", "ClientSecretExpiry", optional=True),
        t.Field("session", "session", "SessionConfig", optional=True),
    ),
    module="client_secrets",
)


RECORDS["RealtimeClientSecretCreateResponse"] = t.Record(
    fields=(
        t.Field("value", "value", "string", secret=True),
        t.Field("expires_at", "expires_at", "integer", format="unix-seconds"),
        t.Field("session", "session", "ServerSessionConfig"),
    ),
    module="client_secrets",
)


RECORDS["RealtimeConversationItemContent"] = t.Record(
    fields=(
        t.Field("type", "type", "FlatContentType", optional=True),
        t.Field("id", "id", "string", optional=True),
        t.Field("text", "text", "string", optional=True),
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="flat_items",
)


RECORDS["RealtimeConversationItemWithReference"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("type", "type", "FlatItemType", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("role", "role", "ConversationItemRole", optional=True),
        t.Field("content", "content", (t.LIST, "RealtimeConversationItemContent"), optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("name", "name", "string", optional=True),
        t.Field("arguments", "arguments", "string", optional=True, format="json"),
        t.Field("output", "output", "string", optional=True),
    ),
    module="flat_items",
)


RECORDS["FlatConversationItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("type", "type", "FlatItemType", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("role", "role", "ConversationItemRole", optional=True),
        t.Field("content", "content", (t.LIST, "RealtimeConversationItemContent"), optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("name", "name", "string", optional=True),
        t.Field("arguments", "arguments", "string", optional=True, format="json"),
        t.Field("output", "output", "string", optional=True),
    ),
    module="flat_items",
)


RECORDS["MessageItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("role", "role", "ConversationItemRole"),
        t.Field("content", "content", (t.LIST, "RealtimeContentPart"), optional=True),
        t.Field("phase", "phase", "MessagePhase", optional=True),
    ),
    module="items",
    tag=("type", "message"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
    allowed_variants=(
        t.AllowedVariants(
            "content",
            "role",
            {
                "system": ("InputTextPart",),
                "user": ("InputTextPart", "InputAudioPart", "InputImagePart"),
                "assistant": ("OutputTextPart", "OutputAudioPart"),
            },
        ),
    ),
)


RECORDS["FunctionCallItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("name", "name", "string"),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="items",
    tag=("type", "function_call"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
)


RECORDS["FunctionCallOutputItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("call_id", "call_id", "string"),
        t.Field("output", "output", "string"),
    ),
    module="items",
    tag=("type", "function_call_output"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
)


RECORDS["McpApprovalResponseItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("approval_request_id", "approval_request_id", "string"),
        t.Field("approve", "approve", "boolean"),
        t.Field("reason", "reason", "string", optional=True, nullable=True),
    ),
    module="items",
    tag=("type", "mcp_approval_response"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
)


RECORDS["McpListToolsItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("server_label", "server_label", "string"),
        t.Field("tools", "tools", (t.LIST, "McpListToolEntry")),
    ),
    module="items",
    tag=("type", "mcp_list_tools"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
)


RECORDS["McpCallItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("server_label", "server_label", "string"),
        t.Field("name", "name", "string"),
        t.Field("arguments", "arguments", "string", format="json"),
        t.Field("approval_request_id", "approval_request_id", "string", optional=True),
        t.Field("output", "output", "string", optional=True),
        t.Field("error", "error", "McpCallError", optional=True),
    ),
    module="items",
    tag=("type", "mcp_call"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
)


RECORDS["McpApprovalRequestItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("server_label", "server_label", "string"),
        t.Field("name", "name", "string"),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="items",
    tag=("type", "mcp_approval_request"),
    unions=("RealtimeConversationItem", "ResponseInputItem"),
)


RECORDS["ItemReference"] = t.Record(
    fields=(t.Field("id", "id", "string"),),
    module="items",
    tag=("type", "item_reference"),
    unions=("ResponseInputItem",),
)


RECORDS["InputTextPart"] = t.Record(
    fields=(t.Field("text", "text", "string", optional=True),),
    module="items",
    tag=("type", "input_text"),
    unions=("RealtimeContentPart",),
)


RECORDS["InputAudioPart"] = t.Record(
    fields=(
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="items",
    tag=("type", "input_audio"),
    unions=("RealtimeContentPart",),
)


RECORDS["InputImagePart"] = t.Record(
    fields=(
        t.Field("image_url", "image_url", "string", optional=True, secret=True, format="uri"),
        t.Field("detail", "detail", "ImageDetail", optional=True),
    ),
    module="items",
    tag=("type", "input_image"),
    unions=("RealtimeContentPart",),
)


RECORDS["OutputTextPart"] = t.Record(
    fields=(t.Field("text", "text", "string", optional=True),),
    module="items",
    tag=("type", "output_text"),
    unions=("RealtimeContentPart",),
)


RECORDS["OutputAudioPart"] = t.Record(
    fields=(
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="items",
    tag=("type", "output_audio"),
    unions=("RealtimeContentPart",),
)


RECORDS["McpListToolEntry"] = t.Record(
    fields=(
        t.Field("name", "name", "string"),
        t.Field("description", "description", "string", optional=True),
        t.Field("input_schema", "input_schema", "any"),
        t.Field("annotations", "annotations", "any", optional=True),
    ),
    module="items",
)


RECORDS["McpProtocolError"] = t.Record(
    fields=(
        t.Field("code", "code", "integer"),
        t.Field("message", "message", "string"),
    ),
    module="items",
    tag=("type", "protocol_error"),
    unions=("McpCallError",),
)


RECORDS["McpToolExecutionError"] = t.Record(
    fields=(t.Field("message", "message", "string"),),
    module="items",
    tag=("type", "tool_execution_error"),
    unions=("McpCallError",),
)


RECORDS["McpHttpError"] = t.Record(
    fields=(
        t.Field("code", "code", "integer"),
        t.Field("message", "message", "string"),
    ),
    module="items",
    tag=("type", "http_error"),
    unions=("McpCallError",),
)


RECORDS["RealtimeResponse"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ResponseObject", optional=True),
        t.Field("status", "status", "ResponseStatus", optional=True),
        t.Field("status_details", "status_details", (t.ONE_OF, "RealtimeResponseStatus", "string"), optional=True),
        t.Field("output", "output", (t.LIST, "RealtimeConversationItem"), optional=True),
        t.Field("metadata", "metadata", (t.MAP, "any"), optional=True, max_items=16, max_key_length=64),
        t.Field("audio", "audio", "RealtimeResponseAudio", optional=True),
        t.Field("usage", "usage", "RealtimeResponseUsage", optional=True),
        t.Field("conversation_id", "conversation_id", "string", optional=True, nullable=True),
        t.Field("output_modalities", "output_modalities", (t.LIST, "OutputModality"), optional=True, max_items=1),
        t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True),
    ),
    module="response",
)


RECORDS["RealtimeResponseStatus"] = t.Record(
    fields=(
        t.Field("type", "type", "ResponseStatusDetailsType", optional=True),
        t.Field("reason", "reason", "ResponseStatusReason", optional=True),
        t.Field("error", "error", "ResponseStatusError", optional=True),
    ),
    module="response",
)


RECORDS["ResponseStatusError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string", optional=True),
    ),
    module="response",
)


RECORDS["RealtimeResponseUsage"] = t.Record(
    fields=(
        t.Field("total_tokens", "total_tokens", "integer", optional=True),
        t.Field("input_tokens", "input_tokens", "integer", optional=True),
        t.Field("output_tokens", "output_tokens", "integer", optional=True),
        t.Field("input_token_details", "input_token_details", "ResponseInputTokenDetails", optional=True),
        t.Field("output_token_details", "output_token_details", "ResponseOutputTokenDetails", optional=True),
    ),
    module="response",
)


RECORDS["ResponseInputTokenDetails"] = t.Record(
    fields=(
        t.Field("cached_tokens", "cached_tokens", "integer", optional=True),
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("image_tokens", "image_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
        t.Field("cached_tokens_details", "cached_tokens_details", "ResponseCachedTokenDetails", optional=True),
    ),
    module="response",
)


RECORDS["ResponseCachedTokenDetails"] = t.Record(
    fields=(
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("image_tokens", "image_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
    ),
    module="response",
)


RECORDS["ResponseOutputTokenDetails"] = t.Record(
    fields=(
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
        t.Field("reasoning_tokens", "reasoning_tokens", "integer", optional=True),
    ),
    module="response",
)


RECORDS["RealtimeResponseAudio"] = t.Record(
    fields=(t.Field("output", "output", "RealtimeResponseAudioOutput", optional=True),), module="response"
)


RECORDS["RealtimeResponseAudioOutput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("voice", "voice", "Voice", optional=True),
    ),
    module="response",
)


RECORDS["RealtimeResponseCreateParams"] = t.Record(
    fields=(
        t.Field("output_modalities", "output_modalities", (t.LIST, "OutputModality"), optional=True, max_items=1),
        t.Field("instructions", "instructions", "string", optional=True),
        t.Field("audio", "audio", "RealtimeResponseAudio", optional=True),
        t.Field("tools", "tools", (t.LIST, "RealtimeTool"), optional=True),
        t.Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
        t.Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
        t.Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
        t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
        t.Field("conversation", "conversation", "ResponseConversation", optional=True),
        t.Field(
            "metadata",
            "metadata",
            (t.MAP, "string"),
            optional=True,
            nullable=True,
            max_items=16,
            max_key_length=64,
            max_value_length=512,
        ),
        t.Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
        t.Field("input", "input", (t.LIST, "ResponseInputItem"), optional=True),
    ),
    module="response",
)


RECORDS["ResponseContentPart"] = t.Record(
    fields=(
        t.Field("type", "type", "ContentPartKind", optional=True),
        t.Field("text", "text", "string", optional=True),
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="response",
)


RECORDS["Conversation"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationObject", optional=True),
    ),
    module="server_events",
)


RECORDS["RealtimeError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string"),
        t.Field("param", "param", "string", optional=True),
        t.Field("event_id", "event_id", "string", optional=True),
    ),
    module="server_events",
)


RECORDS["RealtimeRateLimit"] = t.Record(
    fields=(
        t.Field("name", "name", "RateLimitName", optional=True),
        t.Field("limit", "limit", "integer", optional=True),
        t.Field("remaining", "remaining", "integer", optional=True),
        t.Field("reset_seconds", "reset_seconds", "number", optional=True),
    ),
    module="server_events",
)


RECORDS["RealtimeSessionCreateRequest"] = t.Record(
    fields=(
        t.Field("output_modalities", "output_modalities", (t.LIST, "OutputModality"), optional=True, max_items=1),
        t.Field("model", "model", "RealtimeModel", optional=True),
        t.Field("instructions", "instructions", "string", optional=True),
        t.Field("audio", "audio", "RealtimeAudioConfig", optional=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
        t.Field("tools", "tools", (t.LIST, "RealtimeTool"), optional=True),
        t.Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
        t.Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
        t.Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
        t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
        t.Field("truncation", "truncation", "RealtimeTruncation", optional=True),
        t.Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
    ),
    module="session",
    unions=("SessionConfig",),
    tags=(t.Tag("type", ("realtime",)),),
    tags_optional=True,
)


RECORDS["RealtimeTranscriptionSessionCreateRequest"] = t.Record(
    fields=(
        t.Field("audio", "audio", "TranscriptionAudioConfig", optional=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
    ),
    module="session",
    tag=("type", "transcription"),
    unions=("SessionConfig",),
)


RECORDS["RealtimeSessionCreateResponse"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "SessionObject", optional=True),
        t.Field("expires_at", "expires_at", "integer", optional=True, format="unix-seconds"),
        t.Field("output_modalities", "output_modalities", (t.LIST, "OutputModality"), optional=True, max_items=1),
        t.Field("model", "model", "RealtimeModel", optional=True),
        t.Field("instructions", "instructions", "string", optional=True),
        t.Field("audio", "audio", "RealtimeAudioConfig", optional=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
        t.Field("tools", "tools", (t.LIST, "RealtimeTool"), optional=True),
        t.Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
        t.Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
        t.Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
        t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
        t.Field("truncation", "truncation", "RealtimeTruncation", optional=True),
        t.Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
    ),
    module="session",
    unions=("ServerSessionConfig",),
    tags=(t.Tag("type", ("realtime",)),),
    tags_optional=True,
)


RECORDS["RealtimeTranscriptionSessionCreateResponse"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "SessionObject", optional=True),
        t.Field("expires_at", "expires_at", "integer", optional=True, format="unix-seconds"),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("audio", "audio", "TranscriptionSessionAudio", optional=True),
    ),
    module="session",
    tag=("type", "transcription"),
    unions=("ServerSessionConfig",),
)


RECORDS["TracingConfiguration"] = t.Record(
    fields=(
        t.Field("workflow_name", "workflow_name", "string", optional=True),
        t.Field("group_id", "group_id", "string", optional=True),
        t.Field("metadata", "metadata", "any", optional=True),
    ),
    module="session",
)


RECORDS["RetentionRatioTruncation"] = t.Record(
    fields=(
        t.Field("retention_ratio", "retention_ratio", "number", min=0, max=1),
        t.Field("token_limits", "token_limits", "TruncationTokenLimits", optional=True),
    ),
    module="session",
    tag=("type", "retention_ratio"),
    unions=("TruncationStrategy",),
)


RECORDS["TruncationTokenLimits"] = t.Record(
    fields=(t.Field("post_instructions", "post_instructions", "integer", optional=True, min=0),), module="session"
)


RECORDS["RealtimeReasoning"] = t.Record(
    fields=(t.Field("effort", "effort", "ReasoningEffort", optional=True),), module="session"
)


RECORDS["Prompt"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("version", "version", "string", optional=True, nullable=True),
        t.Field("variables", "variables", (t.MAP, "PromptVariable"), optional=True, nullable=True),
    ),
    module="session",
)


RECORDS["PromptInputText"] = t.Record(
    fields=(
        t.Field("text", "text", "string"),
        t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
    ),
    module="session",
    tag=("type", "input_text"),
    unions=("PromptInput",),
)


RECORDS["PromptInputImage"] = t.Record(
    fields=(
        t.Field("image_url", "image_url", "string", optional=True, nullable=True, secret=True, format="uri"),
        t.Field("file_id", "file_id", "string", optional=True, nullable=True),
        t.Field("detail", "detail", "PromptImageDetail", optional=True),
        t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
    ),
    module="session",
    tag=("type", "input_image"),
    unions=("PromptInput",),
)


RECORDS["PromptInputFile"] = t.Record(
    fields=(
        t.Field("file_id", "file_id", "string", optional=True, nullable=True),
        t.Field("filename", "filename", "string", optional=True),
        t.Field("file_data", "file_data", "string", optional=True, bulk=True),
        t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
        t.Field("file_url", "file_url", "string", optional=True, secret=True, format="uri"),
        t.Field("detail", "detail", "FileInputDetail", optional=True),
    ),
    module="session",
    tag=("type", "input_file"),
    unions=("PromptInput",),
)


RECORDS["PromptCacheBreakpoint"] = t.Record(
    fields=(
        t.Field("mode", "mode", "PromptCacheMode"),
        t.Field("ttl", "ttl", "PromptCacheTtl", optional=True),
    ),
    module="session",
)


RECORDS["RealtimeFunctionTool"] = t.Record(
    fields=(
        t.Field("name", "name", "string", optional=True),
        t.Field("description", "description", "string", optional=True),
        t.Field("parameters", "parameters", "any", optional=True),
    ),
    module="tools",
    tag=("type", "function"),
    unions=("RealtimeTool",),
)


RECORDS["McpTool"] = t.Record(
    fields=(
        t.Field("server_label", "server_label", "string"),
        t.Field("server_url", "server_url", "string", optional=True, secret=True, format="uri"),
        t.Field("connector_id", "connector_id", "ConnectorId", optional=True),
        t.Field("tunnel_id", "tunnel_id", "string", optional=True, secret=True, pattern="^tunnel_[a-z0-9]{32}$"),
        t.Field("authorization", "authorization", "string", optional=True, secret=True),
        t.Field("server_description", "server_description", "string", optional=True),
        t.Field("headers", "headers", (t.MAP, "string"), optional=True, nullable=True, secret=True),
        t.Field("allowed_tools", "allowed_tools", "McpAllowedTools", optional=True, nullable=True),
        t.Field(
            "allowed_callers", "allowed_callers", (t.LIST, "AllowedCaller"), optional=True, nullable=True, min_items=1
        ),
        t.Field("require_approval", "require_approval", "McpToolApproval", optional=True, nullable=True),
        t.Field("defer_loading", "defer_loading", "boolean", optional=True),
    ),
    module="tools",
    tag=("type", "mcp"),
    unions=("RealtimeTool",),
    exactly_one_of=("server_url", "connector_id", "tunnel_id"),
)


RECORDS["McpToolFilter"] = t.Record(
    fields=(
        t.Field("tool_names", "tool_names", (t.LIST, "string"), optional=True),
        t.Field("read_only", "read_only", "boolean", optional=True),
    ),
    module="tools",
)


RECORDS["McpToolApprovalFilter"] = t.Record(
    fields=(
        t.Field("always", "always", "McpToolFilter", optional=True),
        t.Field("never", "never", "McpToolFilter", optional=True),
    ),
    module="tools",
)


RECORDS["ToolChoiceFunction"] = t.Record(
    fields=(t.Field("name", "name", "string", optional=True),),
    module="tools",
    tag=("type", "function"),
    unions=("ToolChoiceReference",),
)


RECORDS["ToolChoiceMcp"] = t.Record(
    fields=(
        t.Field("server_label", "server_label", "string"),
        t.Field("name", "name", "string", optional=True, nullable=True),
    ),
    module="tools",
    tag=("type", "mcp"),
    unions=("ToolChoiceReference",),
)


RECORDS["TranscriptUsageTokens"] = t.Record(
    fields=(
        t.Field("input_tokens", "input_tokens", "integer"),
        t.Field("input_token_details", "input_token_details", "TranscriptTokenDetails", optional=True),
        t.Field("output_tokens", "output_tokens", "integer"),
        t.Field("total_tokens", "total_tokens", "integer"),
    ),
    module="transcription",
    tag=("type", "tokens"),
    unions=("TranscriptionUsage",),
)


RECORDS["TranscriptUsageDuration"] = t.Record(
    fields=(t.Field("seconds", "seconds", "number"),),
    module="transcription",
    tag=("type", "duration"),
    unions=("TranscriptionUsage",),
)


RECORDS["TranscriptTokenDetails"] = t.Record(
    fields=(
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
    ),
    module="transcription",
)


RECORDS["LogProbProperties"] = t.Record(
    fields=(
        t.Field("token", "token", "string"),
        t.Field("logprob", "logprob", "number"),
        t.Field("bytes", "bytes", (t.LIST, "integer")),
    ),
    module="transcription",
)


RECORDS["TranscriptionLanguage"] = t.Record(fields=(t.Field("code", "code", "string"),), module="transcription")


RECORDS["TranscriptionError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string", optional=True),
        t.Field("param", "param", "string", optional=True),
    ),
    module="transcription",
)


RECORDS["SessionCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("session", "session", "ServerSessionConfig"),
    ),
    module="server_events",
    tag=("type", "session.created"),
    unions=("ServerEvent",),
)


RECORDS["SessionUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("session", "session", "ServerSessionConfig"),
    ),
    module="server_events",
    tag=("type", "session.updated"),
    unions=("ServerEvent",),
)


RECORDS["ConversationCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("conversation", "conversation", "Conversation"),
    ),
    module="server_events",
    tag=("type", "conversation.created"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.created"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemAddedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.added"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.done"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemDeletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "conversation.item.deleted"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemRetrievedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.retrieved"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemTruncatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("audio_end_ms", "audio_end_ms", "integer"),
    ),
    module="server_events",
    tag=("type", "conversation.item.truncated"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionCompletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("transcript", "transcript", "string"),
        t.Field("languages", "languages", (t.LIST, "TranscriptionLanguage"), optional=True),
        t.Field("logprobs", "logprobs", (t.LIST, "LogProbProperties"), optional=True),
        t.Field("usage", "usage", "TranscriptionUsage", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.completed"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string", optional=True),
        t.Field("logprobs", "logprobs", (t.LIST, "LogProbProperties"), optional=True),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.delta"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionFailedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("error", "error", "TranscriptionError"),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.failed"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionSegmentEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("text", "text", "string"),
        t.Field("id", "id", "string"),
        t.Field("speaker", "speaker", "string"),
        t.Field("start", "start", "number"),
        t.Field("end", "end", "number"),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.segment"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferClearedEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string"),),
    module="server_events",
    tag=("type", "input_audio_buffer.cleared"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferCommittedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.committed"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferSpeechStartedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("audio_start_ms", "audio_start_ms", "integer", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.speech_started"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferSpeechStoppedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("audio_end_ms", "audio_end_ms", "integer", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.speech_stopped"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferTimeoutTriggeredEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("audio_start_ms", "audio_start_ms", "integer"),
        t.Field("audio_end_ms", "audio_end_ms", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.timeout_triggered"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferDtmfEventReceivedEvent"] = t.Record(
    fields=(
        t.Field("event", "event", "string"),
        t.Field("received_at", "received_at", "integer", format="unix-seconds"),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.dtmf_event_received"),
    unions=("ServerEvent",),
)


RECORDS["OutputAudioBufferStartedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
    ),
    module="server_events",
    tag=("type", "output_audio_buffer.started"),
    unions=("ServerEvent",),
)


RECORDS["OutputAudioBufferStoppedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
    ),
    module="server_events",
    tag=("type", "output_audio_buffer.stopped"),
    unions=("ServerEvent",),
)


RECORDS["OutputAudioBufferClearedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
    ),
    module="server_events",
    tag=("type", "output_audio_buffer.cleared"),
    unions=("ServerEvent",),
)


RECORDS["ResponseCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response", "response", "RealtimeResponse"),
    ),
    module="server_events",
    tag=("type", "response.created"),
    unions=("ServerEvent",),
)


RECORDS["ResponseDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response", "response", "RealtimeResponse"),
    ),
    module="server_events",
    tag=("type", "response.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputItemAddedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="server_events",
    tag=("type", "response.output_item.added"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputItemDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="server_events",
    tag=("type", "response.output_item.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseContentPartAddedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("part", "part", "ResponseContentPart"),
        t.Field("content", "content", "ResponseContentPart", optional=True),
    ),
    module="server_events",
    tag=("type", "response.content_part.added"),
    unions=("ServerEvent",),
)


RECORDS["ResponseContentPartDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("part", "part", "ResponseContentPart", optional=True),
        t.Field("content", "content", "ResponseContentPart", optional=True),
    ),
    module="server_events",
    tag=("type", "response.content_part.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputTextDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_text.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputTextDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("text", "text", "string"),
    ),
    module="server_events",
    tag=("type", "response.output_text.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("delta", "delta", "string", bulk=True, format="base64"),
    ),
    module="server_events",
    tag=("type", "response.output_audio.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
    ),
    module="server_events",
    tag=("type", "response.output_audio.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioTranscriptDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_audio_transcript.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioTranscriptDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("transcript", "transcript", "string"),
    ),
    module="server_events",
    tag=("type", "response.output_audio_transcript.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseFunctionCallArgumentsDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("call_id", "call_id", "string"),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.function_call_arguments.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseFunctionCallArgumentsDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("call_id", "call_id", "string"),
        t.Field("name", "name", "string", optional=True),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="server_events",
    tag=("type", "response.function_call_arguments.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallArgumentsDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.mcp_call_arguments.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallArgumentsDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("response_id", "response_id", "string"),
        t.Field("item_id", "item_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call_arguments.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallInProgressEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call.in_progress"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallCompletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call.completed"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallFailedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call.failed"),
    unions=("ServerEvent",),
)


RECORDS["McpListToolsInProgressEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "mcp_list_tools.in_progress"),
    unions=("ServerEvent",),
)


RECORDS["McpListToolsCompletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "mcp_list_tools.completed"),
    unions=("ServerEvent",),
)


RECORDS["McpListToolsFailedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "mcp_list_tools.failed"),
    unions=("ServerEvent",),
)


RECORDS["RateLimitsUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("rate_limits", "rate_limits", (t.LIST, "RealtimeRateLimit")),
    ),
    module="server_events",
    tag=("type", "rate_limits.updated"),
    unions=("ServerEvent",),
)


RECORDS["ErrorEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("error", "error", "RealtimeError"),
    ),
    module="server_events",
    tag=("type", "error"),
    unions=("ServerEvent",),
)


RECORDS["SessionUpdateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("session", "session", "SessionConfig"),
    ),
    module="client_events",
    tag=("type", "session.update"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemCreateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True),
        t.Field("item", "item", "RealtimeConversationItem"),
    ),
    module="client_events",
    tag=("type", "conversation.item.create"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemDeleteEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("item_id", "item_id", "string"),
    ),
    module="client_events",
    tag=("type", "conversation.item.delete"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemRetrieveEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("item_id", "item_id", "string"),
    ),
    module="client_events",
    tag=("type", "conversation.item.retrieve"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemTruncateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("item_id", "item_id", "string"),
        t.Field("content_index", "content_index", "integer"),
        t.Field("audio_end_ms", "audio_end_ms", "integer"),
    ),
    module="client_events",
    tag=("type", "conversation.item.truncate"),
    unions=("ClientEvent",),
)


RECORDS["InputAudioBufferAppendEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("audio", "audio", "string", bulk=True, max_length=20971520, format="base64"),
    ),
    module="client_events",
    tag=("type", "input_audio_buffer.append"),
    unions=("ClientEvent",),
)


RECORDS["InputAudioBufferClearEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True, max_length=512),),
    module="client_events",
    tag=("type", "input_audio_buffer.clear"),
    unions=("ClientEvent",),
)


RECORDS["InputAudioBufferCommitEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True, max_length=512),),
    module="client_events",
    tag=("type", "input_audio_buffer.commit"),
    unions=("ClientEvent",),
)


RECORDS["OutputAudioBufferClearEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True),),
    module="client_events",
    tag=("type", "output_audio_buffer.clear"),
    unions=("ClientEvent",),
)


RECORDS["ResponseCancelEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("response_id", "response_id", "string", optional=True),
    ),
    module="client_events",
    tag=("type", "response.cancel"),
    unions=("ClientEvent",),
)


RECORDS["ResponseCreateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("response", "response", "RealtimeResponseCreateParams", optional=True),
    ),
    module="client_events",
    tag=("type", "response.create"),
    unions=("ClientEvent",),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "RealtimeAudioFormats": t.TaggedUnion("type", "UnknownAudioFormat", "audio", "type", tag_optional=True),
        "RealtimeTurnDetection": t.TaggedUnion("type", "UnknownTurnDetection", "audio", "type", absent="ServerVad"),
        "TranscriptionTurnDetection": t.TaggedUnion(
            "type", "UnknownTranscriptionTurnDetection", "audio", "type", absent="ServerVad"
        ),
        "RealtimeConversationItem": t.TaggedUnion("type", "UnknownItem", "items", "type"),
        "RealtimeContentPart": t.TaggedUnion("type", "UnknownContentPart", "items", "type", tag_optional=True),
        "McpCallError": t.TaggedUnion("type", "UnknownMcpCallError", "items", "type"),
        "ResponseInputItem": t.TaggedUnion(
            "type", "UnknownResponseInputItem", "items", "type", inner=("RealtimeConversationItem",)
        ),
        "SessionConfig": t.TaggedUnion(
            "type", "UnknownSessionConfig", "session", "type", absent="RealtimeSessionCreateRequest"
        ),
        "ServerSessionConfig": t.TaggedUnion(
            "type", "UnknownServerSessionConfig", "session", "type", absent="RealtimeSessionCreateResponse"
        ),
        "TruncationStrategy": t.TaggedUnion("type", "UnknownTruncation", "session", "type"),
        "PromptInput": t.TaggedUnion("type", "UnknownPromptInput", "session", "type"),
        "RealtimeTool": t.TaggedUnion("type", "UnknownTool", "tools", "type", tag_optional=True),
        "ToolChoiceReference": t.TaggedUnion("type", "UnknownToolChoice", "tools", "type"),
        "TranscriptionUsage": t.TaggedUnion(
            "type", "UnknownTranscriptionUsage", "transcription", "type", tag_optional=True
        ),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
    },
    untagged_unions={
        "Voice": (t.ONE_OF, "VoiceName", "CustomVoice"),
        "Tracing": (t.ONE_OF, "TracingMode", "TracingConfiguration"),
        "RealtimeTruncation": (t.ONE_OF, "TruncationMode", "TruncationStrategy"),
        "MaxOutputTokens": (t.ONE_OF, "integer", "MaxOutputTokensLimit"),
        "PromptVariable": (t.ONE_OF, "string", "PromptInput"),
        "McpAllowedTools": (t.ONE_OF, (t.LIST, "string"), "McpToolFilter"),
        "McpToolApproval": (t.ONE_OF, "McpToolApprovalSetting", "McpToolApprovalFilter"),
        "ToolChoice": (t.ONE_OF, "ToolChoiceMode", "ToolChoiceReference"),
    },
    enums={
        "NoiseReductionType": t.Enum(("near_field", "far_field")),
        "VadEagerness": t.Enum(("low", "medium", "high", "auto")),
        "VoiceName": t.Enum(("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar")),
        "TranscriptionModel": t.Enum(
            (
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            )
        ),
        "TranscriptionDelay": t.Enum(("minimal", "low", "medium", "high", "xhigh")),
        "WebhookObject": t.Enum(("event",)),
        "SipMediaSecurity": t.Enum(("rtp", "srtp")),
        "WebhookType": t.Enum(("realtime.call.incoming",)),
        "ClientSecretAnchor": t.Enum(("created_at",)),
        "FlatItemType": t.Enum(("message", "function_call", "function_call_output", "item_reference")),
        "FlatContentType": t.Enum(("input_text", "input_audio", "item_reference", "text", "audio")),
        "ConversationItemRole": t.Enum(("system", "user", "assistant")),
        "ConversationItemStatus": t.Enum(("completed", "incomplete", "in_progress")),
        "ConversationItemObject": t.Enum(("realtime.item",)),
        "ImageDetail": t.Enum(("auto", "low", "high")),
        "MessagePhase": t.Enum(("commentary", "final_answer")),
        "ResponseStatus": t.Enum(("completed", "cancelled", "failed", "incomplete", "in_progress")),
        "ResponseObject": t.Enum(("realtime.response",)),
        "ResponseStatusDetailsType": t.Enum(("completed", "cancelled", "failed", "incomplete")),
        "ResponseStatusReason": t.Enum(("turn_detected", "client_cancelled", "max_output_tokens", "content_filter")),
        "ResponseConversation": t.Enum(("auto", "none")),
        "ContentPartKind": t.Enum(("text", "audio")),
        "ConversationObject": t.Enum(("realtime.conversation",)),
        "RateLimitName": t.Enum(("requests", "tokens")),
        "RealtimeModel": t.Enum(
            (
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            )
        ),
        "OutputModality": t.Enum(("text", "audio")),
        "SessionInclude": t.Enum(("item.input_audio_transcription.logprobs",)),
        "SessionObject": t.Enum(("realtime.session", "realtime.transcription_session")),
        "ReasoningEffort": t.Enum(("minimal", "low", "medium", "high", "xhigh")),
        "TracingMode": t.Enum(("auto",)),
        "TruncationMode": t.Enum(("auto", "disabled")),
        "MaxOutputTokensLimit": t.Enum(("inf",)),
        "PromptImageDetail": t.Enum(("low", "high", "auto", "original")),
        "FileInputDetail": t.Enum(("auto", "low", "high")),
        "PromptCacheMode": t.Enum(("explicit",)),
        "PromptCacheTtl": t.Enum(("30m", "12h")),
        "ConnectorId": t.Enum(
            (
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            )
        ),
        "AllowedCaller": t.Enum(("direct", "programmatic")),
        "McpToolApprovalSetting": t.Enum(("always", "never")),
        "ToolChoiceMode": t.Enum(("none", "auto", "required")),
    },
)
