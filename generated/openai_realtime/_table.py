# From all files of the spec openai_realtime; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime.table import LIST, MAP, ONE_OF, AllowedVariants, Enum, Field, Record, Table, TaggedUnion

TABLE = Table(
    records={
        "PcmAudioFormat": Record(
            fields=(Field("rate", "rate", "integer", optional=True, min=24000, max=24000),),
            tag=("type", "audio/pcm"),
            unions=("RealtimeAudioFormats",),
        ),
        "PcmuAudioFormat": Record(fields=(), tag=("type", "audio/pcmu"), unions=("RealtimeAudioFormats",)),
        "PcmaAudioFormat": Record(fields=(), tag=("type", "audio/pcma"), unions=("RealtimeAudioFormats",)),
        "NoiseReduction": Record(
            fields=(
                Field("type", "type", "NoiseReductionType", optional=True),
                Field("strength", "strength", "number", optional=True),
            )
        ),
        "AudioTranscription": Record(
            fields=(
                Field("model", "model", "TranscriptionModel", optional=True),
                Field("language", "language", "string", optional=True),
                Field("languages", "languages", (LIST, "string"), optional=True, min_items=1),
                Field("keywords", "keywords", (LIST, "string"), optional=True),
                Field("prompt", "prompt", "string", optional=True),
                Field("delay", "delay", "TranscriptionDelay", optional=True),
            )
        ),
        "ServerVad": Record(
            fields=(
                Field("threshold", "threshold", "number", optional=True, min=0, max=1),
                Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
                Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
                Field("create_response", "create_response", "boolean", optional=True),
                Field("interrupt_response", "interrupt_response", "boolean", optional=True),
                Field(
                    "idle_timeout_ms", "idle_timeout_ms", "integer", optional=True, nullable=True, min=5000, max=30000
                ),
            ),
            tag=("type", "server_vad"),
            unions=("RealtimeTurnDetection", "TranscriptionTurnDetection"),
        ),
        "SemanticVad": Record(
            fields=(
                Field("eagerness", "eagerness", "VadEagerness", optional=True),
                Field("create_response", "create_response", "boolean", optional=True),
                Field("interrupt_response", "interrupt_response", "boolean", optional=True),
            ),
            tag=("type", "semantic_vad"),
            unions=("RealtimeTurnDetection", "TranscriptionTurnDetection"),
        ),
        "CustomVoice": Record(fields=(Field("id", "id", "string"),)),
        "RealtimeAudioConfig": Record(
            fields=(
                Field("input", "input", "RealtimeAudioConfigInput", optional=True),
                Field("output", "output", "RealtimeAudioConfigOutput", optional=True),
            )
        ),
        "RealtimeAudioConfigInput": Record(
            fields=(
                Field("format", "format", "RealtimeAudioFormats", optional=True),
                Field("transcription", "transcription", "AudioTranscription", optional=True, nullable=True),
                Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
                Field("turn_detection", "turn_detection", "RealtimeTurnDetection", optional=True, nullable=True),
            )
        ),
        "RealtimeAudioConfigOutput": Record(
            fields=(
                Field("format", "format", "RealtimeAudioFormats", optional=True),
                Field("voice", "voice", "Voice", optional=True),
                Field("speed", "speed", "number", optional=True, min=0.25, max=1.5),
            )
        ),
        "TranscriptionAudioConfig": Record(
            fields=(Field("input", "input", "RealtimeAudioConfigInput", optional=True),)
        ),
        "TranscriptionSessionAudio": Record(
            fields=(Field("input", "input", "TranscriptionSessionAudioInput", optional=True),)
        ),
        "TranscriptionSessionAudioInput": Record(
            fields=(
                Field("format", "format", (ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
                Field("transcription", "transcription", "AudioTranscription", optional=True, nullable=True),
                Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
                Field("turn_detection", "turn_detection", "TranscriptionTurnDetection", optional=True, nullable=True),
            )
        ),
        "MessageItem": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "ConversationItemObject", optional=True),
                Field("status", "status", "ConversationItemStatus", optional=True),
                Field("role", "role", "ConversationItemRole"),
                Field("content", "content", (LIST, "RealtimeContentPart")),
            ),
            tag=("type", "message"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
            allowed_variants=(
                AllowedVariants(
                    "content",
                    "role",
                    {
                        "system": ("InputTextPart",),
                        "user": ("InputTextPart", "InputAudioPart", "InputImagePart"),
                        "assistant": ("OutputTextPart", "OutputAudioPart"),
                    },
                ),
            ),
        ),
        "FunctionCallItem": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "ConversationItemObject", optional=True),
                Field("status", "status", "ConversationItemStatus", optional=True),
                Field("call_id", "call_id", "string", optional=True),
                Field("name", "name", "string"),
                Field("arguments", "arguments", "string"),
            ),
            tag=("type", "function_call"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
        ),
        "FunctionCallOutputItem": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "ConversationItemObject", optional=True),
                Field("status", "status", "ConversationItemStatus", optional=True),
                Field("call_id", "call_id", "string"),
                Field("output", "output", "string"),
            ),
            tag=("type", "function_call_output"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
        ),
        "McpApprovalResponseItem": Record(
            fields=(
                Field("id", "id", "string"),
                Field("approval_request_id", "approval_request_id", "string"),
                Field("approve", "approve", "boolean"),
                Field("reason", "reason", "string", optional=True, nullable=True),
            ),
            tag=("type", "mcp_approval_response"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
        ),
        "McpListToolsItem": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("server_label", "server_label", "string"),
                Field("tools", "tools", (LIST, "McpListToolEntry")),
            ),
            tag=("type", "mcp_list_tools"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
        ),
        "McpCallItem": Record(
            fields=(
                Field("id", "id", "string"),
                Field("server_label", "server_label", "string"),
                Field("name", "name", "string"),
                Field("arguments", "arguments", "string"),
                Field("approval_request_id", "approval_request_id", "string", optional=True),
                Field("output", "output", "string", optional=True),
                Field("error", "error", "McpCallError", optional=True),
            ),
            tag=("type", "mcp_call"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
        ),
        "McpApprovalRequestItem": Record(
            fields=(
                Field("id", "id", "string"),
                Field("server_label", "server_label", "string"),
                Field("name", "name", "string"),
                Field("arguments", "arguments", "string"),
            ),
            tag=("type", "mcp_approval_request"),
            unions=("RealtimeConversationItem", "ResponseInputItem"),
        ),
        "ItemReference": Record(
            fields=(Field("id", "id", "string"),), tag=("type", "item_reference"), unions=("ResponseInputItem",)
        ),
        "InputTextPart": Record(
            fields=(Field("text", "text", "string", optional=True),),
            tag=("type", "input_text"),
            unions=("RealtimeContentPart",),
        ),
        "InputAudioPart": Record(
            fields=(
                Field("audio", "audio", "string", optional=True, bulk=True),
                Field("transcript", "transcript", "string", optional=True),
            ),
            tag=("type", "input_audio"),
            unions=("RealtimeContentPart",),
        ),
        "InputImagePart": Record(
            fields=(
                Field("image_url", "image_url", "string", optional=True, secret=True),
                Field("detail", "detail", "ImageDetail", optional=True),
            ),
            tag=("type", "input_image"),
            unions=("RealtimeContentPart",),
        ),
        "OutputTextPart": Record(
            fields=(Field("text", "text", "string", optional=True),),
            tag=("type", "output_text"),
            unions=("RealtimeContentPart",),
        ),
        "OutputAudioPart": Record(
            fields=(
                Field("audio", "audio", "string", optional=True, bulk=True),
                Field("transcript", "transcript", "string", optional=True),
            ),
            tag=("type", "output_audio"),
            unions=("RealtimeContentPart",),
        ),
        "McpListToolEntry": Record(
            fields=(
                Field("name", "name", "string"),
                Field("description", "description", "string", optional=True),
                Field("input_schema", "input_schema", "any"),
                Field("annotations", "annotations", "any", optional=True),
            )
        ),
        "McpProtocolError": Record(
            fields=(Field("code", "code", "integer"), Field("message", "message", "string")),
            tag=("type", "protocol_error"),
            unions=("McpCallError",),
        ),
        "McpToolExecutionError": Record(
            fields=(Field("message", "message", "string"),),
            tag=("type", "tool_execution_error"),
            unions=("McpCallError",),
        ),
        "McpHttpError": Record(
            fields=(Field("code", "code", "integer"), Field("message", "message", "string")),
            tag=("type", "http_error"),
            unions=("McpCallError",),
        ),
        "RealtimeResponse": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "ResponseObject", optional=True),
                Field("status", "status", "ResponseStatus", optional=True),
                Field("status_details", "status_details", "RealtimeResponseStatus", optional=True),
                Field("output", "output", (LIST, "RealtimeConversationItem"), optional=True),
                Field(
                    "metadata",
                    "metadata",
                    (MAP, "string"),
                    optional=True,
                    max_items=16,
                    max_key_length=64,
                    max_value_length=512,
                ),
                Field("audio", "audio", "RealtimeResponseAudio", optional=True),
                Field("usage", "usage", "RealtimeResponseUsage", optional=True),
                Field("conversation_id", "conversation_id", "string", optional=True),
                Field("output_modalities", "output_modalities", (LIST, "OutputModality"), optional=True, max_items=1),
                Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True),
            )
        ),
        "RealtimeResponseStatus": Record(
            fields=(
                Field("type", "type", "ResponseStatusDetailsType", optional=True),
                Field("reason", "reason", "ResponseStatusReason", optional=True),
                Field("error", "error", "ResponseStatusError", optional=True),
            )
        ),
        "ResponseStatusError": Record(
            fields=(
                Field("type", "type", "string", optional=True),
                Field("code", "code", "string", optional=True),
                Field("message", "message", "string", optional=True),
            )
        ),
        "RealtimeResponseUsage": Record(
            fields=(
                Field("total_tokens", "total_tokens", "integer", optional=True),
                Field("input_tokens", "input_tokens", "integer", optional=True),
                Field("output_tokens", "output_tokens", "integer", optional=True),
                Field("input_token_details", "input_token_details", "ResponseInputTokenDetails", optional=True),
                Field("output_token_details", "output_token_details", "ResponseOutputTokenDetails", optional=True),
            )
        ),
        "ResponseInputTokenDetails": Record(
            fields=(
                Field("cached_tokens", "cached_tokens", "integer", optional=True),
                Field("text_tokens", "text_tokens", "integer", optional=True),
                Field("image_tokens", "image_tokens", "integer", optional=True),
                Field("audio_tokens", "audio_tokens", "integer", optional=True),
                Field("cached_tokens_details", "cached_tokens_details", "ResponseCachedTokenDetails", optional=True),
            )
        ),
        "ResponseCachedTokenDetails": Record(
            fields=(
                Field("text_tokens", "text_tokens", "integer", optional=True),
                Field("image_tokens", "image_tokens", "integer", optional=True),
                Field("audio_tokens", "audio_tokens", "integer", optional=True),
            )
        ),
        "ResponseOutputTokenDetails": Record(
            fields=(
                Field("text_tokens", "text_tokens", "integer", optional=True),
                Field("audio_tokens", "audio_tokens", "integer", optional=True),
            )
        ),
        "RealtimeResponseAudio": Record(
            fields=(Field("output", "output", "RealtimeResponseAudioOutput", optional=True),)
        ),
        "RealtimeResponseAudioOutput": Record(
            fields=(
                Field("format", "format", "RealtimeAudioFormats", optional=True),
                Field("voice", "voice", "Voice", optional=True),
            )
        ),
        "RealtimeResponseCreateParams": Record(
            fields=(
                Field("output_modalities", "output_modalities", (LIST, "OutputModality"), optional=True, max_items=1),
                Field("instructions", "instructions", "string", optional=True),
                Field("audio", "audio", "RealtimeResponseAudio", optional=True),
                Field("tools", "tools", (LIST, "RealtimeTool"), optional=True),
                Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
                Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
                Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
                Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
                Field("conversation", "conversation", "ResponseConversation", optional=True),
                Field(
                    "metadata",
                    "metadata",
                    (MAP, "string"),
                    optional=True,
                    nullable=True,
                    max_items=16,
                    max_key_length=64,
                    max_value_length=512,
                ),
                Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
                Field("input", "input", (LIST, "ResponseInputItem"), optional=True),
            )
        ),
        "ResponseContentPart": Record(
            fields=(
                Field("type", "type", "ContentPartKind", optional=True),
                Field("text", "text", "string", optional=True),
                Field("audio", "audio", "string", optional=True, bulk=True),
                Field("transcript", "transcript", "string", optional=True),
            )
        ),
        "Conversation": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "ConversationObject", optional=True),
            )
        ),
        "RealtimeError": Record(
            fields=(
                Field("type", "type", "string"),
                Field("code", "code", "string", optional=True),
                Field("message", "message", "string"),
                Field("param", "param", "string", optional=True),
                Field("event_id", "event_id", "string", optional=True),
            )
        ),
        "RealtimeRateLimit": Record(
            fields=(
                Field("name", "name", "RateLimitName", optional=True),
                Field("limit", "limit", "integer", optional=True),
                Field("remaining", "remaining", "integer", optional=True),
                Field("reset_seconds", "reset_seconds", "number", optional=True),
            )
        ),
        "RealtimeSessionCreateRequest": Record(
            fields=(
                Field("output_modalities", "output_modalities", (LIST, "OutputModality"), optional=True, max_items=1),
                Field("model", "model", "RealtimeModel", optional=True),
                Field("instructions", "instructions", "string", optional=True),
                Field("audio", "audio", "RealtimeAudioConfig", optional=True),
                Field("include", "include", (LIST, "SessionInclude"), optional=True),
                Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
                Field("tools", "tools", (LIST, "RealtimeTool"), optional=True),
                Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
                Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
                Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
                Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
                Field("truncation", "truncation", "RealtimeTruncation", optional=True),
                Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
            ),
            tag=("type", "realtime"),
            unions=("SessionConfig",),
        ),
        "RealtimeTranscriptionSessionCreateRequest": Record(
            fields=(
                Field("audio", "audio", "TranscriptionAudioConfig", optional=True),
                Field("include", "include", (LIST, "SessionInclude"), optional=True),
            ),
            tag=("type", "transcription"),
            unions=("SessionConfig",),
        ),
        "RealtimeSessionCreateResponse": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "SessionObject", optional=True),
                Field("expires_at", "expires_at", "integer", optional=True),
                Field("output_modalities", "output_modalities", (LIST, "OutputModality"), optional=True, max_items=1),
                Field("model", "model", "RealtimeModel", optional=True),
                Field("instructions", "instructions", "string", optional=True),
                Field("audio", "audio", "RealtimeAudioConfig", optional=True),
                Field("include", "include", (LIST, "SessionInclude"), optional=True),
                Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
                Field("tools", "tools", (LIST, "RealtimeTool"), optional=True),
                Field("tool_choice", "tool_choice", "ToolChoice", optional=True),
                Field("parallel_tool_calls", "parallel_tool_calls", "boolean", optional=True),
                Field("reasoning", "reasoning", "RealtimeReasoning", optional=True),
                Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True, min=1, max=4096),
                Field("truncation", "truncation", "RealtimeTruncation", optional=True),
                Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
            ),
            tag=("type", "realtime"),
            unions=("ServerSessionConfig",),
        ),
        "RealtimeTranscriptionSessionCreateResponse": Record(
            fields=(
                Field("id", "id", "string", optional=True),
                Field("object", "object", "SessionObject", optional=True),
                Field("expires_at", "expires_at", "integer", optional=True),
                Field("include", "include", (LIST, "SessionInclude"), optional=True),
                Field("audio", "audio", "TranscriptionSessionAudio", optional=True),
            ),
            tag=("type", "transcription"),
            unions=("ServerSessionConfig",),
        ),
        "TracingConfiguration": Record(
            fields=(
                Field("workflow_name", "workflow_name", "string", optional=True),
                Field("group_id", "group_id", "string", optional=True),
                Field("metadata", "metadata", "any", optional=True),
            )
        ),
        "RetentionRatioTruncation": Record(
            fields=(
                Field("retention_ratio", "retention_ratio", "number", min=0, max=1),
                Field("token_limits", "token_limits", "TruncationTokenLimits", optional=True),
            ),
            tag=("type", "retention_ratio"),
            unions=("TruncationStrategy",),
        ),
        "TruncationTokenLimits": Record(
            fields=(Field("post_instructions", "post_instructions", "integer", optional=True, min=0),)
        ),
        "RealtimeReasoning": Record(fields=(Field("effort", "effort", "ReasoningEffort", optional=True),)),
        "Prompt": Record(
            fields=(
                Field("id", "id", "string"),
                Field("version", "version", "string", optional=True, nullable=True),
                Field("variables", "variables", (MAP, "PromptVariable"), optional=True, nullable=True),
            )
        ),
        "PromptInputText": Record(
            fields=(
                Field("text", "text", "string"),
                Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
            ),
            tag=("type", "input_text"),
            unions=("PromptInput",),
        ),
        "PromptInputImage": Record(
            fields=(
                Field("image_url", "image_url", "string", optional=True, nullable=True, secret=True),
                Field("file_id", "file_id", "string", optional=True, nullable=True),
                Field("detail", "detail", "PromptImageDetail", optional=True),
                Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
            ),
            tag=("type", "input_image"),
            unions=("PromptInput",),
        ),
        "PromptInputFile": Record(
            fields=(
                Field("file_id", "file_id", "string", optional=True, nullable=True),
                Field("filename", "filename", "string", optional=True),
                Field("file_data", "file_data", "string", optional=True, bulk=True),
                Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
                Field("file_url", "file_url", "string", optional=True, secret=True),
                Field("detail", "detail", "FileInputDetail", optional=True),
            ),
            tag=("type", "input_file"),
            unions=("PromptInput",),
        ),
        "PromptCacheBreakpoint": Record(
            fields=(Field("mode", "mode", "PromptCacheMode"), Field("ttl", "ttl", "PromptCacheTtl", optional=True))
        ),
        "RealtimeFunctionTool": Record(
            fields=(
                Field("name", "name", "string", optional=True),
                Field("description", "description", "string", optional=True),
                Field("parameters", "parameters", "any", optional=True),
            ),
            tag=("type", "function"),
            unions=("RealtimeTool",),
        ),
        "McpTool": Record(
            fields=(
                Field("server_label", "server_label", "string"),
                Field("server_url", "server_url", "string", optional=True, secret=True),
                Field("connector_id", "connector_id", "ConnectorId", optional=True),
                Field("tunnel_id", "tunnel_id", "string", optional=True, secret=True, pattern="^tunnel_[a-z0-9]{32}$"),
                Field("authorization", "authorization", "string", optional=True, secret=True),
                Field("server_description", "server_description", "string", optional=True),
                Field("headers", "headers", (MAP, "string"), optional=True, nullable=True, secret=True),
                Field("allowed_tools", "allowed_tools", "McpAllowedTools", optional=True, nullable=True),
                Field(
                    "allowed_callers",
                    "allowed_callers",
                    (LIST, "AllowedCaller"),
                    optional=True,
                    nullable=True,
                    min_items=1,
                ),
                Field("require_approval", "require_approval", "McpToolApproval", optional=True, nullable=True),
                Field("defer_loading", "defer_loading", "boolean", optional=True),
            ),
            tag=("type", "mcp"),
            unions=("RealtimeTool",),
            exactly_one_of=("server_url", "connector_id", "tunnel_id"),
        ),
        "McpToolFilter": Record(
            fields=(
                Field("tool_names", "tool_names", (LIST, "string"), optional=True),
                Field("read_only", "read_only", "boolean", optional=True),
            )
        ),
        "McpToolApprovalFilter": Record(
            fields=(
                Field("always", "always", "McpToolFilter", optional=True),
                Field("never", "never", "McpToolFilter", optional=True),
            )
        ),
        "ToolChoiceFunction": Record(
            fields=(Field("name", "name", "string"),), tag=("type", "function"), unions=("ToolChoiceReference",)
        ),
        "ToolChoiceMcp": Record(
            fields=(
                Field("server_label", "server_label", "string"),
                Field("name", "name", "string", optional=True, nullable=True),
            ),
            tag=("type", "mcp"),
            unions=("ToolChoiceReference",),
        ),
        "TranscriptUsageTokens": Record(
            fields=(
                Field("input_tokens", "input_tokens", "integer"),
                Field("input_token_details", "input_token_details", "TranscriptTokenDetails", optional=True),
                Field("output_tokens", "output_tokens", "integer"),
                Field("total_tokens", "total_tokens", "integer"),
            ),
            tag=("type", "tokens"),
            unions=("TranscriptionUsage",),
        ),
        "TranscriptUsageDuration": Record(
            fields=(Field("seconds", "seconds", "number"),), tag=("type", "duration"), unions=("TranscriptionUsage",)
        ),
        "TranscriptTokenDetails": Record(
            fields=(
                Field("text_tokens", "text_tokens", "integer", optional=True),
                Field("audio_tokens", "audio_tokens", "integer", optional=True),
            )
        ),
        "LogProbProperties": Record(
            fields=(
                Field("token", "token", "string"),
                Field("logprob", "logprob", "number"),
                Field("bytes", "bytes", (LIST, "integer")),
            )
        ),
        "TranscriptionLanguage": Record(fields=(Field("code", "code", "string"),)),
        "TranscriptionError": Record(
            fields=(
                Field("type", "type", "string", optional=True),
                Field("code", "code", "string", optional=True),
                Field("message", "message", "string", optional=True),
                Field("param", "param", "string", optional=True),
            )
        ),
        "SessionUpdateEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("session", "session", "SessionConfig"),
            ),
            tag=("type", "session.update"),
            unions=("ClientEvent",),
        ),
        "ConversationItemCreateEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("previous_item_id", "previous_item_id", "string", optional=True),
                Field("item", "item", "RealtimeConversationItem"),
            ),
            tag=("type", "conversation.item.create"),
            unions=("ClientEvent",),
        ),
        "ConversationItemDeleteEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "conversation.item.delete"),
            unions=("ClientEvent",),
        ),
        "ConversationItemRetrieveEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "conversation.item.retrieve"),
            unions=("ClientEvent",),
        ),
        "ConversationItemTruncateEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("item_id", "item_id", "string"),
                Field("content_index", "content_index", "integer"),
                Field("audio_end_ms", "audio_end_ms", "integer"),
            ),
            tag=("type", "conversation.item.truncate"),
            unions=("ClientEvent",),
        ),
        "InputAudioBufferAppendEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("audio", "audio", "string", bulk=True),
            ),
            tag=("type", "input_audio_buffer.append"),
            unions=("ClientEvent",),
        ),
        "InputAudioBufferClearEvent": Record(
            fields=(Field("event_id", "event_id", "string", optional=True, max_length=512),),
            tag=("type", "input_audio_buffer.clear"),
            unions=("ClientEvent",),
        ),
        "InputAudioBufferCommitEvent": Record(
            fields=(Field("event_id", "event_id", "string", optional=True, max_length=512),),
            tag=("type", "input_audio_buffer.commit"),
            unions=("ClientEvent",),
        ),
        "OutputAudioBufferClearEvent": Record(
            fields=(Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "output_audio_buffer.clear"),
            unions=("ClientEvent",),
        ),
        "ResponseCancelEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("response_id", "response_id", "string", optional=True),
            ),
            tag=("type", "response.cancel"),
            unions=("ClientEvent",),
        ),
        "ResponseCreateEvent": Record(
            fields=(
                Field("event_id", "event_id", "string", optional=True, max_length=512),
                Field("response", "response", "RealtimeResponseCreateParams", optional=True),
            ),
            tag=("type", "response.create"),
            unions=("ClientEvent",),
        ),
        "SessionCreatedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("session", "session", "ServerSessionConfig")),
            tag=("type", "session.created"),
            unions=("ServerEvent",),
        ),
        "SessionUpdatedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("session", "session", "ServerSessionConfig")),
            tag=("type", "session.updated"),
            unions=("ServerEvent",),
        ),
        "ConversationCreatedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("conversation", "conversation", "Conversation")),
            tag=("type", "conversation.created"),
            unions=("ServerEvent",),
        ),
        "ConversationItemCreatedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("previous_item_id", "previous_item_id", "string", optional=True),
                Field("item", "item", "RealtimeConversationItem"),
            ),
            tag=("type", "conversation.item.created"),
            unions=("ServerEvent",),
        ),
        "ConversationItemAddedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("previous_item_id", "previous_item_id", "string", optional=True),
                Field("item", "item", "RealtimeConversationItem"),
            ),
            tag=("type", "conversation.item.added"),
            unions=("ServerEvent",),
        ),
        "ConversationItemDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("previous_item_id", "previous_item_id", "string", optional=True),
                Field("item", "item", "RealtimeConversationItem"),
            ),
            tag=("type", "conversation.item.done"),
            unions=("ServerEvent",),
        ),
        "ConversationItemDeletedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("item_id", "item_id", "string")),
            tag=("type", "conversation.item.deleted"),
            unions=("ServerEvent",),
        ),
        "ConversationItemRetrievedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("item", "item", "RealtimeConversationItem")),
            tag=("type", "conversation.item.retrieved"),
            unions=("ServerEvent",),
        ),
        "ConversationItemTruncatedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("content_index", "content_index", "integer"),
                Field("audio_end_ms", "audio_end_ms", "integer"),
            ),
            tag=("type", "conversation.item.truncated"),
            unions=("ServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionCompletedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("content_index", "content_index", "integer"),
                Field("transcript", "transcript", "string"),
                Field("languages", "languages", (LIST, "TranscriptionLanguage"), optional=True),
                Field("logprobs", "logprobs", (LIST, "LogProbProperties"), optional=True),
                Field("usage", "usage", "TranscriptionUsage"),
            ),
            tag=("type", "conversation.item.input_audio_transcription.completed"),
            unions=("ServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionDeltaEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("content_index", "content_index", "integer", optional=True),
                Field("delta", "delta", "string", optional=True),
                Field("logprobs", "logprobs", (LIST, "LogProbProperties"), optional=True),
                Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "conversation.item.input_audio_transcription.delta"),
            unions=("ServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionFailedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("content_index", "content_index", "integer"),
                Field("error", "error", "TranscriptionError"),
            ),
            tag=("type", "conversation.item.input_audio_transcription.failed"),
            unions=("ServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionSegmentEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("content_index", "content_index", "integer"),
                Field("text", "text", "string"),
                Field("id", "id", "string"),
                Field("speaker", "speaker", "string"),
                Field("start", "start", "number"),
                Field("end", "end", "number"),
            ),
            tag=("type", "conversation.item.input_audio_transcription.segment"),
            unions=("ServerEvent",),
        ),
        "InputAudioBufferClearedEvent": Record(
            fields=(Field("event_id", "event_id", "string"),),
            tag=("type", "input_audio_buffer.cleared"),
            unions=("ServerEvent",),
        ),
        "InputAudioBufferCommittedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("previous_item_id", "previous_item_id", "string", optional=True),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.committed"),
            unions=("ServerEvent",),
        ),
        "InputAudioBufferSpeechStartedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("audio_start_ms", "audio_start_ms", "integer"),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.speech_started"),
            unions=("ServerEvent",),
        ),
        "InputAudioBufferSpeechStoppedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("audio_end_ms", "audio_end_ms", "integer"),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.speech_stopped"),
            unions=("ServerEvent",),
        ),
        "InputAudioBufferTimeoutTriggeredEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("audio_start_ms", "audio_start_ms", "integer"),
                Field("audio_end_ms", "audio_end_ms", "integer"),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.timeout_triggered"),
            unions=("ServerEvent",),
        ),
        "InputAudioBufferDtmfEventReceivedEvent": Record(
            fields=(Field("event", "event", "string"), Field("received_at", "received_at", "integer")),
            tag=("type", "input_audio_buffer.dtmf_event_received"),
            unions=("ServerEvent",),
        ),
        "OutputAudioBufferStartedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("response_id", "response_id", "string")),
            tag=("type", "output_audio_buffer.started"),
            unions=("ServerEvent",),
        ),
        "OutputAudioBufferStoppedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("response_id", "response_id", "string")),
            tag=("type", "output_audio_buffer.stopped"),
            unions=("ServerEvent",),
        ),
        "OutputAudioBufferClearedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("response_id", "response_id", "string")),
            tag=("type", "output_audio_buffer.cleared"),
            unions=("ServerEvent",),
        ),
        "ResponseCreatedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("response", "response", "RealtimeResponse")),
            tag=("type", "response.created"),
            unions=("ServerEvent",),
        ),
        "ResponseDoneEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("response", "response", "RealtimeResponse")),
            tag=("type", "response.done"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputItemAddedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("item", "item", "RealtimeConversationItem"),
            ),
            tag=("type", "response.output_item.added"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputItemDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("item", "item", "RealtimeConversationItem"),
            ),
            tag=("type", "response.output_item.done"),
            unions=("ServerEvent",),
        ),
        "ResponseContentPartAddedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("part", "part", "ResponseContentPart"),
            ),
            tag=("type", "response.content_part.added"),
            unions=("ServerEvent",),
        ),
        "ResponseContentPartDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("part", "part", "ResponseContentPart"),
            ),
            tag=("type", "response.content_part.done"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputTextDeltaEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("delta", "delta", "string"),
            ),
            tag=("type", "response.output_text.delta"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputTextDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("text", "text", "string"),
            ),
            tag=("type", "response.output_text.done"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputAudioDeltaEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("delta", "delta", "string", bulk=True),
            ),
            tag=("type", "response.output_audio.delta"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputAudioDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
            ),
            tag=("type", "response.output_audio.done"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputAudioTranscriptDeltaEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("delta", "delta", "string"),
            ),
            tag=("type", "response.output_audio_transcript.delta"),
            unions=("ServerEvent",),
        ),
        "ResponseOutputAudioTranscriptDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("content_index", "content_index", "integer"),
                Field("transcript", "transcript", "string"),
            ),
            tag=("type", "response.output_audio_transcript.done"),
            unions=("ServerEvent",),
        ),
        "ResponseFunctionCallArgumentsDeltaEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("call_id", "call_id", "string"),
                Field("delta", "delta", "string"),
            ),
            tag=("type", "response.function_call_arguments.delta"),
            unions=("ServerEvent",),
        ),
        "ResponseFunctionCallArgumentsDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("call_id", "call_id", "string"),
                Field("name", "name", "string"),
                Field("arguments", "arguments", "string"),
            ),
            tag=("type", "response.function_call_arguments.done"),
            unions=("ServerEvent",),
        ),
        "ResponseMcpCallArgumentsDeltaEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("delta", "delta", "string"),
                Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "response.mcp_call_arguments.delta"),
            unions=("ServerEvent",),
        ),
        "ResponseMcpCallArgumentsDoneEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("response_id", "response_id", "string"),
                Field("item_id", "item_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("arguments", "arguments", "string"),
            ),
            tag=("type", "response.mcp_call_arguments.done"),
            unions=("ServerEvent",),
        ),
        "ResponseMcpCallInProgressEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "response.mcp_call.in_progress"),
            unions=("ServerEvent",),
        ),
        "ResponseMcpCallCompletedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "response.mcp_call.completed"),
            unions=("ServerEvent",),
        ),
        "ResponseMcpCallFailedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("output_index", "output_index", "integer"),
                Field("item_id", "item_id", "string"),
            ),
            tag=("type", "response.mcp_call.failed"),
            unions=("ServerEvent",),
        ),
        "McpListToolsInProgressEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("item_id", "item_id", "string")),
            tag=("type", "mcp_list_tools.in_progress"),
            unions=("ServerEvent",),
        ),
        "McpListToolsCompletedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("item_id", "item_id", "string")),
            tag=("type", "mcp_list_tools.completed"),
            unions=("ServerEvent",),
        ),
        "McpListToolsFailedEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("item_id", "item_id", "string")),
            tag=("type", "mcp_list_tools.failed"),
            unions=("ServerEvent",),
        ),
        "RateLimitsUpdatedEvent": Record(
            fields=(
                Field("event_id", "event_id", "string"),
                Field("rate_limits", "rate_limits", (LIST, "RealtimeRateLimit")),
            ),
            tag=("type", "rate_limits.updated"),
            unions=("ServerEvent",),
        ),
        "ErrorEvent": Record(
            fields=(Field("event_id", "event_id", "string"), Field("error", "error", "RealtimeError")),
            tag=("type", "error"),
            unions=("ServerEvent",),
        ),
    },
    tagged_unions={
        "RealtimeAudioFormats": TaggedUnion("type", "UnknownAudioFormat", tag_optional=True),
        "RealtimeTurnDetection": TaggedUnion("type", "UnknownTurnDetection"),
        "TranscriptionTurnDetection": TaggedUnion("type", "UnknownTranscriptionTurnDetection", tag_optional=True),
        "RealtimeConversationItem": TaggedUnion("type", "UnknownItem"),
        "RealtimeContentPart": TaggedUnion("type", "UnknownContentPart", tag_optional=True),
        "McpCallError": TaggedUnion("type", "UnknownMcpCallError"),
        "ResponseInputItem": TaggedUnion("type", "UnknownResponseInputItem"),
        "SessionConfig": TaggedUnion("type", "UnknownSessionConfig"),
        "ServerSessionConfig": TaggedUnion("type", "UnknownServerSessionConfig"),
        "TruncationStrategy": TaggedUnion("type", "UnknownTruncation"),
        "PromptInput": TaggedUnion("type", "UnknownPromptInput"),
        "RealtimeTool": TaggedUnion("type", "UnknownTool", tag_optional=True),
        "ToolChoiceReference": TaggedUnion("type", "UnknownToolChoice"),
        "TranscriptionUsage": TaggedUnion("type", "UnknownTranscriptionUsage"),
        "ServerEvent": TaggedUnion("type", "UnknownServerEvent"),
        "ClientEvent": TaggedUnion("type", "UnknownClientEvent"),
    },
    untagged_unions={
        "Voice": (ONE_OF, "VoiceName", "CustomVoice"),
        "Tracing": (ONE_OF, "TracingMode", "TracingConfiguration"),
        "RealtimeTruncation": (ONE_OF, "TruncationMode", "TruncationStrategy"),
        "MaxOutputTokens": (ONE_OF, "integer", "MaxOutputTokensLimit"),
        "PromptVariable": (ONE_OF, "string", "PromptInput"),
        "McpAllowedTools": (ONE_OF, (LIST, "string"), "McpToolFilter"),
        "McpToolApproval": (ONE_OF, "McpToolApprovalSetting", "McpToolApprovalFilter"),
        "ToolChoice": (ONE_OF, "ToolChoiceMode", "ToolChoiceReference"),
    },
    enums={
        "NoiseReductionType": Enum(("near_field", "far_field")),
        "VadEagerness": Enum(("low", "medium", "high", "auto")),
        "VoiceName": Enum(("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar")),
        "TranscriptionModel": Enum(
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
        "TranscriptionDelay": Enum(("minimal", "low", "medium", "high", "xhigh")),
        "ConversationItemRole": Enum(("system", "user", "assistant")),
        "ConversationItemStatus": Enum(("completed", "incomplete", "in_progress")),
        "ConversationItemObject": Enum(("realtime.item",)),
        "ImageDetail": Enum(("auto", "low", "high")),
        "ResponseStatus": Enum(("completed", "cancelled", "failed", "incomplete", "in_progress")),
        "ResponseObject": Enum(("realtime.response",)),
        "ResponseStatusDetailsType": Enum(("completed", "cancelled", "failed", "incomplete")),
        "ResponseStatusReason": Enum(("turn_detected", "client_cancelled", "max_output_tokens", "content_filter")),
        "ResponseConversation": Enum(("auto", "none")),
        "ContentPartKind": Enum(("text", "audio")),
        "ConversationObject": Enum(("realtime.conversation",)),
        "RateLimitName": Enum(("requests", "tokens")),
        "RealtimeModel": Enum(
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
        "OutputModality": Enum(("text", "audio")),
        "SessionInclude": Enum(("item.input_audio_transcription.logprobs",)),
        "SessionObject": Enum(("realtime.session", "realtime.transcription_session")),
        "ReasoningEffort": Enum(("minimal", "low", "medium", "high", "xhigh")),
        "TracingMode": Enum(("auto",)),
        "TruncationMode": Enum(("auto", "disabled")),
        "MaxOutputTokensLimit": Enum(("inf",)),
        "PromptImageDetail": Enum(("low", "high", "auto", "original")),
        "FileInputDetail": Enum(("auto", "low", "high")),
        "PromptCacheMode": Enum(("explicit",)),
        "PromptCacheTtl": Enum(("30m", "12h")),
        "ConnectorId": Enum(
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
        "AllowedCaller": Enum(("direct", "programmatic")),
        "McpToolApprovalSetting": Enum(("always", "never")),
        "ToolChoiceMode": Enum(("none", "auto", "required")),
    },
)
