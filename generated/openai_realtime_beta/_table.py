# From all files of the spec openai_realtime_beta; remake: wiregen generate
"""The protocol as data: what the fault reports, validate() and repr() go by."""

from __future__ import annotations

from ._runtime import table as t

TABLE = t.Table(
    records={
        "BetaMessageItem": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "ConversationItemObject", optional=True),
                t.Field("status", "status", "ConversationItemStatus", optional=True),
                t.Field("role", "role", "ConversationItemRole"),
                t.Field("content", "content", (t.LIST, "BetaContentPart"), optional=True),
                t.Field("phase", "phase", "MessagePhase", optional=True),
            ),
            tag=("type", "message"),
            unions=("BetaConversationItem",),
        ),
        "BetaFunctionCallItem": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "ConversationItemObject", optional=True),
                t.Field("status", "status", "ConversationItemStatus", optional=True),
                t.Field("call_id", "call_id", "string", optional=True),
                t.Field("name", "name", "string"),
                t.Field("arguments", "arguments", "string", optional=True),
                t.Field("role", "role", "ConversationItemRole", optional=True),
            ),
            tag=("type", "function_call"),
            unions=("BetaConversationItem",),
        ),
        "BetaFunctionCallOutputItem": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "ConversationItemObject", optional=True),
                t.Field("status", "status", "ConversationItemStatus", optional=True),
                t.Field("call_id", "call_id", "string"),
                t.Field("output", "output", "string", optional=True),
                t.Field("role", "role", "ConversationItemRole", optional=True),
            ),
            tag=("type", "function_call_output"),
            unions=("BetaConversationItem",),
        ),
        "BetaTextPart": t.Record(
            fields=(t.Field("text", "text", "string", optional=True),),
            tag=("type", "text"),
            unions=("BetaContentPart",),
        ),
        "BetaAudioPart": t.Record(
            fields=(
                t.Field("audio", "audio", "string", optional=True, bulk=True),
                t.Field("transcript", "transcript", "string", optional=True),
                t.Field("text", "text", "string", optional=True),
            ),
            tag=("type", "audio"),
            unions=("BetaContentPart",),
        ),
        "BetaResponse": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "ResponseObject", optional=True),
                t.Field("status", "status", "ResponseStatus", optional=True),
                t.Field(
                    "status_details",
                    "status_details",
                    (t.ONE_OF, "RealtimeResponseStatus", "string"),
                    optional=True,
                ),
                t.Field("output", "output", (t.LIST, "BetaConversationItem"), optional=True),
                t.Field(
                    "metadata",
                    "metadata",
                    (t.MAP, "string"),
                    optional=True,
                    max_items=16,
                    max_key_length=64,
                    max_value_length=512,
                ),
                t.Field("usage", "usage", "BetaUsage", optional=True),
                t.Field("conversation_id", "conversation_id", "string", optional=True, nullable=True),
                t.Field("voice", "voice", "BetaVoice", optional=True),
                t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
                t.Field("output_audio_format", "output_audio_format", "BetaAudioFormat", optional=True),
                t.Field("temperature", "temperature", "number", optional=True),
                t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True),
                t.Field("audio", "audio", "RealtimeResponseAudio", optional=True),
                t.Field("output_modalities", "output_modalities", (t.LIST, "BetaModality"), optional=True),
            ),
        ),
        "BetaUsage": t.Record(
            fields=(
                t.Field("total_tokens", "total_tokens", "integer", optional=True),
                t.Field("input_tokens", "input_tokens", "integer", optional=True),
                t.Field("output_tokens", "output_tokens", "integer", optional=True),
                t.Field("input_token_details", "input_token_details", "BetaTokenDetails", optional=True),
                t.Field("output_token_details", "output_token_details", "BetaTokenDetails", optional=True),
                t.Field("input_tokens_details", "input_tokens_details", "BetaTokenDetails", optional=True),
                t.Field("output_tokens_details", "output_tokens_details", "BetaTokenDetails", optional=True),
                t.Field("output_audio_seconds", "output_audio_seconds", "number", optional=True),
                t.Field("billable_audio_seconds", "billable_audio_seconds", "number", optional=True),
            ),
        ),
        "BetaTokenDetails": t.Record(
            fields=(
                t.Field("cached_tokens", "cached_tokens", "integer", optional=True),
                t.Field("text_tokens", "text_tokens", "integer", optional=True),
                t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
                t.Field("image_tokens", "image_tokens", "integer", optional=True),
                t.Field("cached_tokens_details", "cached_tokens_details", "ResponseCachedTokenDetails", optional=True),
                t.Field("reasoning_tokens", "reasoning_tokens", "integer", optional=True),
                t.Field("grok_tokens", "grok_tokens", "integer", optional=True),
            ),
        ),
        "BetaResponseCreateParams": t.Record(
            fields=(
                t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
                t.Field("instructions", "instructions", "string", optional=True),
                t.Field("voice", "voice", "BetaVoice", optional=True),
                t.Field("output_audio_format", "output_audio_format", "BetaAudioFormat", optional=True),
                t.Field("tools", "tools", (t.LIST, "BetaTool"), optional=True),
                t.Field("tool_choice", "tool_choice", "BetaToolChoice", optional=True),
                t.Field("temperature", "temperature", "number", optional=True),
                t.Field("max_response_output_tokens", "max_response_output_tokens", "MaxOutputTokens", optional=True),
                t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True),
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
                t.Field("input", "input", (t.LIST, "BetaConversationItem"), optional=True),
                t.Field("commit", "commit", "boolean", optional=True),
                t.Field("cancel_previous", "cancel_previous", "boolean", optional=True),
                t.Field("append_input_items", "append_input_items", (t.LIST, "BetaConversationItem"), optional=True),
                t.Field("input_items", "input_items", (t.LIST, "BetaConversationItem"), optional=True),
            ),
        ),
        "BetaError": t.Record(
            fields=(
                t.Field("type", "type", "string", optional=True),
                t.Field("code", "code", "string", optional=True),
                t.Field("message", "message", "string"),
                t.Field("param", "param", "string", optional=True),
                t.Field("event_id", "event_id", "string", optional=True),
            ),
        ),
        "BetaSessionRequest": t.Record(
            fields=(
                t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
                t.Field(
                    "input_audio_transcription",
                    "input_audio_transcription",
                    "BetaTranscription",
                    optional=True,
                    nullable=True,
                ),
                t.Field(
                    "input_audio_noise_reduction",
                    "input_audio_noise_reduction",
                    "NoiseReduction",
                    optional=True,
                    nullable=True,
                ),
                t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
                t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
                t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
                t.Field("model", "model", "RealtimeModel", optional=True),
                t.Field("instructions", "instructions", "string", optional=True),
                t.Field("voice", "voice", "BetaVoice", optional=True),
                t.Field("output_audio_format", "output_audio_format", "BetaAudioFormat", optional=True),
                t.Field("tools", "tools", (t.LIST, "BetaTool"), optional=True),
                t.Field("tool_choice", "tool_choice", "BetaToolChoice", optional=True),
                t.Field("temperature", "temperature", "number", optional=True),
                t.Field("max_response_output_tokens", "max_response_output_tokens", "MaxOutputTokens", optional=True),
                t.Field("speed", "speed", "number", optional=True, min=0.25, max=1.5),
                t.Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
                t.Field("truncation", "truncation", "RealtimeTruncation", optional=True),
                t.Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
                t.Field("type", "type", "string", optional=True),
                t.Field("audio", "audio", "RealtimeAudioConfig", optional=True),
                t.Field("reasoning", "reasoning", "GrokReasoning", optional=True),
                t.Field("resumption", "resumption", "any", optional=True),
                t.Field("enable_noise_suppression", "enable_noise_suppression", "boolean", optional=True),
                t.Field("enable_phonetic_spelling", "enable_phonetic_spelling", "boolean", optional=True),
                t.Field("keep_context", "keep_context", "boolean", optional=True),
                t.Field("input_audio_sampling_rate", "input_audio_sampling_rate", "integer", optional=True),
                t.Field("input_audio_echo_cancellation", "input_audio_echo_cancellation", "any", optional=True),
                t.Field(
                    "output_audio_timestamp_types",
                    "output_audio_timestamp_types",
                    (t.LIST, "string"),
                    optional=True,
                ),
                t.Field("animation", "animation", "any", optional=True),
                t.Field("avatar", "avatar", "any", optional=True),
                t.Field("greeting", "greeting", "any", optional=True),
                t.Field("handoff", "handoff", "any", optional=True),
                t.Field("truncation_strategy", "truncation_strategy", "any", optional=True),
                t.Field("sample_rate", "sample_rate", "integer", optional=True),
                t.Field("translation", "translation", "any", optional=True),
                t.Field("enable_search", "enable_search", "boolean", optional=True),
                t.Field("search_options", "search_options", "any", optional=True),
                t.Field("max_tokens", "max_tokens", "integer", optional=True),
                t.Field("top_k", "top_k", "integer", optional=True),
                t.Field("top_p", "top_p", "number", optional=True),
                t.Field("repetition_penalty", "repetition_penalty", "number", optional=True),
                t.Field("presence_penalty", "presence_penalty", "number", optional=True),
                t.Field("seed", "seed", "integer", optional=True),
                t.Field("client_secret", "client_secret", "BetaClientSecretRequest", optional=True),
            ),
        ),
        "BetaSession": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "SessionObject", optional=True),
                t.Field("expires_at", "expires_at", "integer", optional=True),
                t.Field("client_secret", "client_secret", "BetaClientSecret", optional=True),
                t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
                t.Field(
                    "input_audio_transcription",
                    "input_audio_transcription",
                    "BetaTranscription",
                    optional=True,
                    nullable=True,
                ),
                t.Field(
                    "input_audio_noise_reduction",
                    "input_audio_noise_reduction",
                    "NoiseReduction",
                    optional=True,
                    nullable=True,
                ),
                t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
                t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
                t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
                t.Field("model", "model", "RealtimeModel", optional=True),
                t.Field("instructions", "instructions", "string", optional=True),
                t.Field("voice", "voice", "BetaVoice", optional=True),
                t.Field("output_audio_format", "output_audio_format", "BetaAudioFormat", optional=True),
                t.Field("tools", "tools", (t.LIST, "BetaTool"), optional=True),
                t.Field("tool_choice", "tool_choice", "BetaToolChoice", optional=True),
                t.Field("temperature", "temperature", "number", optional=True),
                t.Field("max_response_output_tokens", "max_response_output_tokens", "MaxOutputTokens", optional=True),
                t.Field("speed", "speed", "number", optional=True, min=0.25, max=1.5),
                t.Field("tracing", "tracing", "Tracing", optional=True, nullable=True),
                t.Field("truncation", "truncation", "RealtimeTruncation", optional=True),
                t.Field("prompt", "prompt", "Prompt", optional=True, nullable=True),
                t.Field("type", "type", "string", optional=True),
                t.Field("audio", "audio", "RealtimeAudioConfig", optional=True),
                t.Field("reasoning", "reasoning", "GrokReasoning", optional=True),
                t.Field("resumption", "resumption", "any", optional=True),
                t.Field("enable_noise_suppression", "enable_noise_suppression", "boolean", optional=True),
                t.Field("enable_phonetic_spelling", "enable_phonetic_spelling", "boolean", optional=True),
                t.Field("keep_context", "keep_context", "boolean", optional=True),
                t.Field("input_audio_sampling_rate", "input_audio_sampling_rate", "integer", optional=True),
                t.Field("input_audio_echo_cancellation", "input_audio_echo_cancellation", "any", optional=True),
                t.Field(
                    "output_audio_timestamp_types",
                    "output_audio_timestamp_types",
                    (t.LIST, "string"),
                    optional=True,
                ),
                t.Field("animation", "animation", "any", optional=True),
                t.Field("avatar", "avatar", "any", optional=True),
                t.Field("greeting", "greeting", "any", optional=True),
                t.Field("handoff", "handoff", "any", optional=True),
                t.Field("truncation_strategy", "truncation_strategy", "any", optional=True),
                t.Field("sample_rate", "sample_rate", "integer", optional=True),
                t.Field("translation", "translation", "any", optional=True),
                t.Field("enable_search", "enable_search", "boolean", optional=True),
                t.Field("search_options", "search_options", "any", optional=True),
                t.Field("max_tokens", "max_tokens", "integer", optional=True),
                t.Field("top_k", "top_k", "integer", optional=True),
                t.Field("top_p", "top_p", "number", optional=True),
                t.Field("repetition_penalty", "repetition_penalty", "number", optional=True),
                t.Field("presence_penalty", "presence_penalty", "number", optional=True),
                t.Field("seed", "seed", "integer", optional=True),
                t.Field("output_modalities", "output_modalities", (t.LIST, "BetaModality"), optional=True),
                t.Field("max_output_tokens", "max_output_tokens", "MaxOutputTokens", optional=True),
            ),
        ),
        "BetaTranscriptionSessionRequest": t.Record(
            fields=(
                t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
                t.Field(
                    "input_audio_transcription",
                    "input_audio_transcription",
                    "BetaTranscription",
                    optional=True,
                    nullable=True,
                ),
                t.Field(
                    "input_audio_noise_reduction",
                    "input_audio_noise_reduction",
                    "NoiseReduction",
                    optional=True,
                    nullable=True,
                ),
                t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
                t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
                t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
                t.Field("client_secret", "client_secret", "BetaClientSecretRequest", optional=True),
            ),
        ),
        "BetaTranscriptionSession": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "SessionObject", optional=True),
                t.Field("expires_at", "expires_at", "integer", optional=True),
                t.Field("client_secret", "client_secret", "BetaClientSecret", optional=True),
                t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
                t.Field(
                    "input_audio_transcription",
                    "input_audio_transcription",
                    "BetaTranscription",
                    optional=True,
                    nullable=True,
                ),
                t.Field(
                    "input_audio_noise_reduction",
                    "input_audio_noise_reduction",
                    "NoiseReduction",
                    optional=True,
                    nullable=True,
                ),
                t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
                t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
                t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
            ),
        ),
        "BetaClientSecret": t.Record(
            fields=(
                t.Field("value", "value", "string", secret=True),
                t.Field("expires_at", "expires_at", "integer"),
            ),
        ),
        "BetaClientSecretRequest": t.Record(
            fields=(
                t.Field("expires_after", "expires_after", "ClientSecretExpiry", optional=True),
                t.Field("expires_at", "expires_at", "ClientSecretExpiry", optional=True),
            ),
        ),
        "BetaTranscription": t.Record(
            fields=(
                t.Field("model", "model", "TranscriptionModel", optional=True),
                t.Field("language", "language", "string", optional=True),
                t.Field("prompt", "prompt", "string", optional=True),
                t.Field("languages", "languages", (t.LIST, "string"), optional=True, min_items=1),
                t.Field("keywords", "keywords", (t.LIST, "string"), optional=True),
                t.Field("delay", "delay", "string", optional=True),
                t.Field("custom_speech", "custom_speech", "any", optional=True),
                t.Field("phrase_list", "phrase_list", (t.LIST, "string"), optional=True),
                t.Field("corpus", "corpus", "any", optional=True),
            ),
        ),
        "GrokReasoning": t.Record(
            fields=(t.Field("effort", "effort", "GrokReasoningEffort", optional=True),),
        ),
        "BetaVoiceObject": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("name", "name", "string", optional=True),
                t.Field("type", "type", "string", optional=True),
            ),
        ),
        "BetaFunctionTool": t.Record(
            fields=(
                t.Field("name", "name", "string", optional=True),
                t.Field("description", "description", "string", optional=True),
                t.Field("parameters", "parameters", "any", optional=True),
                t.Field("function", "function", "BetaFunction", optional=True),
            ),
            tag=("type", "function"),
            unions=("BetaTool",),
        ),
        "BetaFunction": t.Record(
            fields=(
                t.Field("name", "name", "string", optional=True),
                t.Field("description", "description", "string", optional=True),
                t.Field("parameters", "parameters", "any", optional=True),
            ),
        ),
        "BetaToolChoiceFunction": t.Record(
            fields=(
                t.Field("name", "name", "string", optional=True),
                t.Field("function", "function", "BetaFunction", optional=True),
            ),
            tag=("type", "function"),
            unions=("BetaToolChoiceReference",),
        ),
        "BetaServerVad": t.Record(
            fields=(
                t.Field("threshold", "threshold", "number", optional=True),
                t.Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
                t.Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
                t.Field("create_response", "create_response", "boolean", optional=True),
                t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
                t.Field("idle_timeout_ms", "idle_timeout_ms", "integer", optional=True, nullable=True),
                t.Field("speech_duration_ms", "speech_duration_ms", "integer", optional=True),
                t.Field("end_of_utterance_detection", "end_of_utterance_detection", "any", optional=True),
                t.Field("auto_truncate", "auto_truncate", "boolean", optional=True),
                t.Field("appended_text_after_truncation", "appended_text_after_truncation", "string", optional=True),
            ),
            tag=("type", "server_vad"),
            unions=("BetaTurnDetection",),
        ),
        "PcmAudioFormat": t.Record(
            fields=(t.Field("rate", "rate", "integer", optional=True, min=24000, max=24000),),
            tag=("type", "audio/pcm"),
            unions=("RealtimeAudioFormats",),
        ),
        "PcmuAudioFormat": t.Record(
            fields=(),
            tag=("type", "audio/pcmu"),
            unions=("RealtimeAudioFormats",),
        ),
        "PcmaAudioFormat": t.Record(
            fields=(),
            tag=("type", "audio/pcma"),
            unions=("RealtimeAudioFormats",),
        ),
        "NoiseReduction": t.Record(
            fields=(
                t.Field("type", "type", "NoiseReductionType", optional=True),
                t.Field("strength", "strength", "number", optional=True),
            ),
        ),
        "AudioTranscription": t.Record(
            fields=(
                t.Field("model", "model", "TranscriptionModel", optional=True),
                t.Field("language", "language", "string", optional=True),
                t.Field("languages", "languages", (t.LIST, "string"), optional=True, min_items=1),
                t.Field("keywords", "keywords", (t.LIST, "string"), optional=True),
                t.Field("prompt", "prompt", "string", optional=True),
                t.Field("delay", "delay", "TranscriptionDelay", optional=True),
            ),
        ),
        "ServerVad": t.Record(
            fields=(
                t.Field("threshold", "threshold", "number", optional=True, min=0, max=1),
                t.Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
                t.Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
                t.Field("create_response", "create_response", "boolean", optional=True),
                t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
                t.Field(
                    "idle_timeout_ms",
                    "idle_timeout_ms",
                    "integer",
                    optional=True,
                    nullable=True,
                    min=5000,
                    max=30000,
                ),
            ),
            tag=("type", "server_vad"),
            unions=("RealtimeTurnDetection",),
        ),
        "SemanticVad": t.Record(
            fields=(
                t.Field("eagerness", "eagerness", "VadEagerness", optional=True),
                t.Field("create_response", "create_response", "boolean", optional=True),
                t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
            ),
            tag=("type", "semantic_vad"),
            unions=("BetaTurnDetection", "RealtimeTurnDetection"),
        ),
        "CustomVoice": t.Record(
            fields=(t.Field("id", "id", "string"),),
        ),
        "RealtimeAudioConfig": t.Record(
            fields=(
                t.Field("input", "input", "RealtimeAudioConfigInput", optional=True),
                t.Field("output", "output", "RealtimeAudioConfigOutput", optional=True),
            ),
        ),
        "RealtimeAudioConfigInput": t.Record(
            fields=(
                t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
                t.Field("transcription", "transcription", "AudioTranscription", optional=True, nullable=True),
                t.Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
                t.Field("turn_detection", "turn_detection", "RealtimeTurnDetection", optional=True, nullable=True),
            ),
        ),
        "RealtimeAudioConfigOutput": t.Record(
            fields=(
                t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
                t.Field("voice", "voice", "Voice", optional=True),
                t.Field("speed", "speed", "number", optional=True, min=0.25, max=1.5),
            ),
        ),
        "ClientSecretExpiry": t.Record(
            fields=(
                t.Field("anchor", "anchor", "ClientSecretAnchor", optional=True),
                t.Field("seconds", "seconds", "integer", optional=True, min=10, max=7200),
            ),
        ),
        "McpApprovalResponseItem": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("approval_request_id", "approval_request_id", "string"),
                t.Field("approve", "approve", "boolean"),
                t.Field("reason", "reason", "string", optional=True, nullable=True),
            ),
            tag=("type", "mcp_approval_response"),
            unions=("BetaConversationItem",),
        ),
        "McpListToolsItem": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("server_label", "server_label", "string"),
                t.Field("tools", "tools", (t.LIST, "McpListToolEntry")),
            ),
            tag=("type", "mcp_list_tools"),
            unions=("BetaConversationItem",),
        ),
        "McpCallItem": t.Record(
            fields=(
                t.Field("id", "id", "string"),
                t.Field("server_label", "server_label", "string"),
                t.Field("name", "name", "string"),
                t.Field("arguments", "arguments", "string"),
                t.Field("approval_request_id", "approval_request_id", "string", optional=True),
                t.Field("output", "output", "string", optional=True),
                t.Field("error", "error", "McpCallError", optional=True),
            ),
            tag=("type", "mcp_call"),
            unions=("BetaConversationItem",),
        ),
        "McpApprovalRequestItem": t.Record(
            fields=(
                t.Field("id", "id", "string"),
                t.Field("server_label", "server_label", "string"),
                t.Field("name", "name", "string"),
                t.Field("arguments", "arguments", "string"),
            ),
            tag=("type", "mcp_approval_request"),
            unions=("BetaConversationItem",),
        ),
        "ItemReference": t.Record(
            fields=(t.Field("id", "id", "string"),),
            tag=("type", "item_reference"),
            unions=("BetaConversationItem", "BetaContentPart"),
        ),
        "InputTextPart": t.Record(
            fields=(t.Field("text", "text", "string", optional=True),),
            tag=("type", "input_text"),
            unions=("BetaContentPart",),
        ),
        "InputAudioPart": t.Record(
            fields=(
                t.Field("audio", "audio", "string", optional=True, bulk=True),
                t.Field("transcript", "transcript", "string", optional=True),
            ),
            tag=("type", "input_audio"),
            unions=("BetaContentPart",),
        ),
        "InputImagePart": t.Record(
            fields=(
                t.Field("image_url", "image_url", "string", optional=True, secret=True),
                t.Field("detail", "detail", "ImageDetail", optional=True),
            ),
            tag=("type", "input_image"),
            unions=("BetaContentPart",),
        ),
        "OutputTextPart": t.Record(
            fields=(t.Field("text", "text", "string", optional=True),),
            tag=("type", "output_text"),
            unions=("BetaContentPart",),
        ),
        "OutputAudioPart": t.Record(
            fields=(
                t.Field("audio", "audio", "string", optional=True, bulk=True),
                t.Field("transcript", "transcript", "string", optional=True),
            ),
            tag=("type", "output_audio"),
            unions=("BetaContentPart",),
        ),
        "McpListToolEntry": t.Record(
            fields=(
                t.Field("name", "name", "string"),
                t.Field("description", "description", "string", optional=True),
                t.Field("input_schema", "input_schema", "any"),
                t.Field("annotations", "annotations", "any", optional=True),
            ),
        ),
        "McpProtocolError": t.Record(
            fields=(
                t.Field("code", "code", "integer"),
                t.Field("message", "message", "string"),
            ),
            tag=("type", "protocol_error"),
            unions=("McpCallError",),
        ),
        "McpToolExecutionError": t.Record(
            fields=(t.Field("message", "message", "string"),),
            tag=("type", "tool_execution_error"),
            unions=("McpCallError",),
        ),
        "McpHttpError": t.Record(
            fields=(
                t.Field("code", "code", "integer"),
                t.Field("message", "message", "string"),
            ),
            tag=("type", "http_error"),
            unions=("McpCallError",),
        ),
        "RealtimeResponseStatus": t.Record(
            fields=(
                t.Field("type", "type", "ResponseStatusDetailsType", optional=True),
                t.Field("reason", "reason", "ResponseStatusReason", optional=True),
                t.Field("error", "error", "ResponseStatusError", optional=True),
            ),
        ),
        "ResponseStatusError": t.Record(
            fields=(
                t.Field("type", "type", "string", optional=True),
                t.Field("code", "code", "string", optional=True),
                t.Field("message", "message", "string", optional=True),
            ),
        ),
        "ResponseCachedTokenDetails": t.Record(
            fields=(
                t.Field("text_tokens", "text_tokens", "integer", optional=True),
                t.Field("image_tokens", "image_tokens", "integer", optional=True),
                t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
            ),
        ),
        "RealtimeResponseAudio": t.Record(
            fields=(t.Field("output", "output", "RealtimeResponseAudioOutput", optional=True),),
        ),
        "RealtimeResponseAudioOutput": t.Record(
            fields=(
                t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
                t.Field("voice", "voice", "Voice", optional=True),
            ),
        ),
        "ResponseContentPart": t.Record(
            fields=(
                t.Field("type", "type", "ContentPartKind", optional=True),
                t.Field("text", "text", "string", optional=True),
                t.Field("audio", "audio", "string", optional=True, bulk=True),
                t.Field("transcript", "transcript", "string", optional=True),
            ),
        ),
        "Conversation": t.Record(
            fields=(
                t.Field("id", "id", "string", optional=True),
                t.Field("object", "object", "ConversationObject", optional=True),
            ),
        ),
        "RealtimeRateLimit": t.Record(
            fields=(
                t.Field("name", "name", "RateLimitName", optional=True),
                t.Field("limit", "limit", "integer", optional=True),
                t.Field("remaining", "remaining", "integer", optional=True),
                t.Field("reset_seconds", "reset_seconds", "number", optional=True),
            ),
        ),
        "TracingConfiguration": t.Record(
            fields=(
                t.Field("workflow_name", "workflow_name", "string", optional=True),
                t.Field("group_id", "group_id", "string", optional=True),
                t.Field("metadata", "metadata", "any", optional=True),
            ),
        ),
        "RetentionRatioTruncation": t.Record(
            fields=(
                t.Field("retention_ratio", "retention_ratio", "number", min=0, max=1),
                t.Field("token_limits", "token_limits", "TruncationTokenLimits", optional=True),
            ),
            tag=("type", "retention_ratio"),
            unions=("TruncationStrategy",),
        ),
        "TruncationTokenLimits": t.Record(
            fields=(t.Field("post_instructions", "post_instructions", "integer", optional=True, min=0),),
        ),
        "Prompt": t.Record(
            fields=(
                t.Field("id", "id", "string"),
                t.Field("version", "version", "string", optional=True, nullable=True),
                t.Field("variables", "variables", (t.MAP, "PromptVariable"), optional=True, nullable=True),
            ),
        ),
        "PromptInputText": t.Record(
            fields=(
                t.Field("text", "text", "string"),
                t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
            ),
            tag=("type", "input_text"),
            unions=("PromptInput",),
        ),
        "PromptInputImage": t.Record(
            fields=(
                t.Field("image_url", "image_url", "string", optional=True, nullable=True, secret=True),
                t.Field("file_id", "file_id", "string", optional=True, nullable=True),
                t.Field("detail", "detail", "PromptImageDetail", optional=True),
                t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
            ),
            tag=("type", "input_image"),
            unions=("PromptInput",),
        ),
        "PromptInputFile": t.Record(
            fields=(
                t.Field("file_id", "file_id", "string", optional=True, nullable=True),
                t.Field("filename", "filename", "string", optional=True),
                t.Field("file_data", "file_data", "string", optional=True, bulk=True),
                t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
                t.Field("file_url", "file_url", "string", optional=True, secret=True),
                t.Field("detail", "detail", "FileInputDetail", optional=True),
            ),
            tag=("type", "input_file"),
            unions=("PromptInput",),
        ),
        "PromptCacheBreakpoint": t.Record(
            fields=(
                t.Field("mode", "mode", "PromptCacheMode"),
                t.Field("ttl", "ttl", "PromptCacheTtl", optional=True),
            ),
        ),
        "McpTool": t.Record(
            fields=(
                t.Field("server_label", "server_label", "string"),
                t.Field("server_url", "server_url", "string", optional=True, secret=True),
                t.Field("connector_id", "connector_id", "ConnectorId", optional=True),
                t.Field(
                    "tunnel_id",
                    "tunnel_id",
                    "string",
                    optional=True,
                    secret=True,
                    pattern="^tunnel_[a-z0-9]{32}$",
                ),
                t.Field("authorization", "authorization", "string", optional=True, secret=True),
                t.Field("server_description", "server_description", "string", optional=True),
                t.Field("headers", "headers", (t.MAP, "string"), optional=True, nullable=True, secret=True),
                t.Field("allowed_tools", "allowed_tools", "McpAllowedTools", optional=True, nullable=True),
                t.Field(
                    "allowed_callers",
                    "allowed_callers",
                    (t.LIST, "AllowedCaller"),
                    optional=True,
                    nullable=True,
                    min_items=1,
                ),
                t.Field("require_approval", "require_approval", "McpToolApproval", optional=True, nullable=True),
                t.Field("defer_loading", "defer_loading", "boolean", optional=True),
            ),
            tag=("type", "mcp"),
            unions=("BetaTool",),
            exactly_one_of=("server_url", "connector_id", "tunnel_id"),
        ),
        "McpToolFilter": t.Record(
            fields=(
                t.Field("tool_names", "tool_names", (t.LIST, "string"), optional=True),
                t.Field("read_only", "read_only", "boolean", optional=True),
            ),
        ),
        "McpToolApprovalFilter": t.Record(
            fields=(
                t.Field("always", "always", "McpToolFilter", optional=True),
                t.Field("never", "never", "McpToolFilter", optional=True),
            ),
        ),
        "ToolChoiceMcp": t.Record(
            fields=(
                t.Field("server_label", "server_label", "string"),
                t.Field("name", "name", "string", optional=True, nullable=True),
            ),
            tag=("type", "mcp"),
            unions=("BetaToolChoiceReference",),
        ),
        "TranscriptUsageTokens": t.Record(
            fields=(
                t.Field("input_tokens", "input_tokens", "integer"),
                t.Field("input_token_details", "input_token_details", "TranscriptTokenDetails", optional=True),
                t.Field("output_tokens", "output_tokens", "integer"),
                t.Field("total_tokens", "total_tokens", "integer"),
            ),
            tag=("type", "tokens"),
            unions=("TranscriptionUsage",),
        ),
        "TranscriptUsageDuration": t.Record(
            fields=(t.Field("seconds", "seconds", "number"),),
            tag=("type", "duration"),
            unions=("TranscriptionUsage",),
        ),
        "TranscriptTokenDetails": t.Record(
            fields=(
                t.Field("text_tokens", "text_tokens", "integer", optional=True),
                t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
            ),
        ),
        "LogProbProperties": t.Record(
            fields=(
                t.Field("token", "token", "string"),
                t.Field("logprob", "logprob", "number"),
                t.Field("bytes", "bytes", (t.LIST, "integer")),
            ),
        ),
        "TranscriptionLanguage": t.Record(
            fields=(t.Field("code", "code", "string"),),
        ),
        "TranscriptionError": t.Record(
            fields=(
                t.Field("type", "type", "string", optional=True),
                t.Field("code", "code", "string", optional=True),
                t.Field("message", "message", "string", optional=True),
                t.Field("param", "param", "string", optional=True),
            ),
        ),
        "SessionUpdateEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("session", "session", "BetaSessionRequest", optional=True),
                t.Field("model", "model", "string", optional=True),
            ),
            tag=("type", "session.update"),
            unions=("BetaClientEvent",),
        ),
        "TranscriptionSessionUpdateEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("session", "session", "BetaTranscriptionSessionRequest"),
            ),
            tag=("type", "transcription_session.update"),
            unions=("BetaClientEvent",),
        ),
        "ConversationItemCreateEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("previous_item_id", "previous_item_id", "string", optional=True),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "conversation.item.create"),
            unions=("BetaClientEvent",),
        ),
        "ConversationItemDeleteEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "conversation.item.delete"),
            unions=("BetaClientEvent",),
        ),
        "ConversationItemRetrieveEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "conversation.item.retrieve"),
            unions=("BetaClientEvent",),
        ),
        "ConversationItemTruncateEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("audio_end_ms", "audio_end_ms", "integer"),
            ),
            tag=("type", "conversation.item.truncate"),
            unions=("BetaClientEvent",),
        ),
        "InputAudioBufferAppendEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("audio", "audio", "string", bulk=True),
            ),
            tag=("type", "input_audio_buffer.append"),
            unions=("BetaClientEvent",),
        ),
        "InputAudioBufferClearEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "input_audio_buffer.clear"),
            unions=("BetaClientEvent",),
        ),
        "InputAudioBufferCommitEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "input_audio_buffer.commit"),
            unions=("BetaClientEvent",),
        ),
        "InputImageBufferAppendEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("image", "image", "string", bulk=True),
            ),
            tag=("type", "input_image_buffer.append"),
            unions=("BetaClientEvent",),
        ),
        "OutputAudioBufferClearEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "output_audio_buffer.clear"),
            unions=("BetaClientEvent",),
        ),
        "ResponseCancelEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string", optional=True),
            ),
            tag=("type", "response.cancel"),
            unions=("BetaClientEvent",),
        ),
        "ResponseCreateEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response", "response", "BetaResponseCreateParams", optional=True),
            ),
            tag=("type", "response.create"),
            unions=("BetaClientEvent",),
        ),
        "SessionFinishEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "session.finish"),
            unions=("BetaClientEvent",),
        ),
        "SessionCreatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("session", "session", "BetaSession", optional=True),
                t.Field("id", "id", "string", optional=True),
                t.Field("created", "created", "integer", optional=True),
            ),
            tag=("type", "session.created"),
            unions=("BetaServerEvent",),
        ),
        "SessionUpdatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("session", "session", "BetaSession"),
            ),
            tag=("type", "session.updated"),
            unions=("BetaServerEvent",),
        ),
        "SessionFinishedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("transcript", "transcript", "string", optional=True),
            ),
            tag=("type", "session.finished"),
            unions=("BetaServerEvent",),
        ),
        "TranscriptionSessionCreatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("session", "session", "BetaTranscriptionSession"),
            ),
            tag=("type", "transcription_session.created"),
            unions=("BetaServerEvent",),
        ),
        "TranscriptionSessionUpdatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("session", "session", "BetaTranscriptionSession"),
            ),
            tag=("type", "transcription_session.updated"),
            unions=("BetaServerEvent",),
        ),
        "ConversationCreatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("conversation", "conversation", "Conversation"),
            ),
            tag=("type", "conversation.created"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemCreatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "conversation.item.created"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemAddedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "conversation.item.added"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "conversation.item.done"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemDeletedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "conversation.item.deleted"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemRetrievedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "conversation.item.retrieved"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemTruncatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("audio_end_ms", "audio_end_ms", "integer"),
            ),
            tag=("type", "conversation.item.truncated"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionCompletedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer", optional=True),
                t.Field("transcript", "transcript", "string"),
                t.Field("languages", "languages", (t.LIST, "TranscriptionLanguage"), optional=True),
                t.Field("logprobs", "logprobs", (t.LIST, "LogProbProperties"), optional=True),
                t.Field("usage", "usage", "TranscriptionUsage", optional=True),
                t.Field("status", "status", "ResponseStatus", optional=True),
                t.Field("language", "language", "string", optional=True),
                t.Field("emotion", "emotion", "string", optional=True),
            ),
            tag=("type", "conversation.item.input_audio_transcription.completed"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer", optional=True),
                t.Field("delta", "delta", "string", optional=True),
                t.Field("logprobs", "logprobs", (t.LIST, "LogProbProperties"), optional=True),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "conversation.item.input_audio_transcription.delta"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionUpdatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer", optional=True),
                t.Field("transcript", "transcript", "string"),
            ),
            tag=("type", "conversation.item.input_audio_transcription.updated"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionTextEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer", optional=True),
                t.Field("text", "text", "string"),
                t.Field("stash", "stash", "string", optional=True),
                t.Field("language", "language", "string", optional=True),
                t.Field("emotion", "emotion", "string", optional=True),
            ),
            tag=("type", "conversation.item.input_audio_transcription.text"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionSegmentEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer", optional=True),
                t.Field("text", "text", "string"),
                t.Field("id", "id", "string", optional=True),
                t.Field("speaker", "speaker", "string", optional=True),
                t.Field("start", "start", "number", optional=True),
                t.Field("end", "end", "number", optional=True),
            ),
            tag=("type", "conversation.item.input_audio_transcription.segment"),
            unions=("BetaServerEvent",),
        ),
        "ConversationItemInputAudioTranscriptionFailedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
                t.Field("content_index", "content_index", "integer", optional=True),
                t.Field("error", "error", "TranscriptionError"),
            ),
            tag=("type", "conversation.item.input_audio_transcription.failed"),
            unions=("BetaServerEvent",),
        ),
        "InputAudioBufferClearedEvent": t.Record(
            fields=(t.Field("event_id", "event_id", "string", optional=True),),
            tag=("type", "input_audio_buffer.cleared"),
            unions=("BetaServerEvent",),
        ),
        "InputAudioBufferCommittedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.committed"),
            unions=("BetaServerEvent",),
        ),
        "InputAudioBufferSpeechStartedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("audio_start_ms", "audio_start_ms", "integer", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.speech_started"),
            unions=("BetaServerEvent",),
        ),
        "InputAudioBufferSpeechStoppedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("audio_end_ms", "audio_end_ms", "integer", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "input_audio_buffer.speech_stopped"),
            unions=("BetaServerEvent",),
        ),
        "OutputAudioBufferStartedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
            ),
            tag=("type", "output_audio_buffer.started"),
            unions=("BetaServerEvent",),
        ),
        "OutputAudioBufferStoppedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
            ),
            tag=("type", "output_audio_buffer.stopped"),
            unions=("BetaServerEvent",),
        ),
        "OutputAudioBufferClearedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
            ),
            tag=("type", "output_audio_buffer.cleared"),
            unions=("BetaServerEvent",),
        ),
        "ResponseCreatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response", "response", "BetaResponse"),
            ),
            tag=("type", "response.created"),
            unions=("BetaServerEvent",),
        ),
        "ResponseDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response", "response", "BetaResponse"),
                t.Field("response_id", "response_id", "string", optional=True),
                t.Field("usage", "usage", "BetaUsage", optional=True),
            ),
            tag=("type", "response.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputItemAddedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "response.output_item.added"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputItemDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("item", "item", "BetaConversationItem"),
            ),
            tag=("type", "response.output_item.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseContentPartAddedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("part", "part", "ResponseContentPart", optional=True),
                t.Field("content", "content", "ResponseContentPart", optional=True),
            ),
            tag=("type", "response.content_part.added"),
            unions=("BetaServerEvent",),
        ),
        "ResponseContentPartDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("part", "part", "ResponseContentPart", optional=True),
                t.Field("content", "content", "ResponseContentPart", optional=True),
            ),
            tag=("type", "response.content_part.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseTextDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("delta", "delta", "string"),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "response.text.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseTextDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("text", "text", "string"),
            ),
            tag=("type", "response.text.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseTextTextEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("text", "text", "string"),
                t.Field("stash", "stash", "string", optional=True),
            ),
            tag=("type", "response.text.text"),
            unions=("BetaServerEvent",),
        ),
        "ResponseAudioDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("delta", "delta", "string", bulk=True),
            ),
            tag=("type", "response.audio.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseAudioDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
            ),
            tag=("type", "response.audio.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseAudioTranscriptDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("delta", "delta", "string"),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "response.audio_transcript.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseAudioTranscriptDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("transcript", "transcript", "string"),
            ),
            tag=("type", "response.audio_transcript.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseAudioTranscriptTextEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("text", "text", "string"),
                t.Field("stash", "stash", "string", optional=True),
            ),
            tag=("type", "response.audio_transcript.text"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputTextDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("delta", "delta", "string"),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "response.output_text.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputTextDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("text", "text", "string"),
            ),
            tag=("type", "response.output_text.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputAudioDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("delta", "delta", "string", bulk=True),
                t.Field("rid", "rid", "string", optional=True),
                t.Field("ts", "ts", "integer", optional=True),
                t.Field("latency", "latency", "string", optional=True),
                t.Field("audio_duration_ms", "audio_duration_ms", "integer", optional=True),
            ),
            tag=("type", "response.output_audio.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputAudioDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
            ),
            tag=("type", "response.output_audio.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputAudioTranscriptDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("delta", "delta", "string"),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
                t.Field("rid", "rid", "string", optional=True),
                t.Field("start_time", "start_time", "number", optional=True),
            ),
            tag=("type", "response.output_audio_transcript.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseOutputAudioTranscriptDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("content_index", "content_index", "integer"),
                t.Field("transcript", "transcript", "string"),
            ),
            tag=("type", "response.output_audio_transcript.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseFunctionCallArgumentsDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer", optional=True),
                t.Field("call_id", "call_id", "string"),
                t.Field("delta", "delta", "string"),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "response.function_call_arguments.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseFunctionCallArgumentsDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("call_id", "call_id", "string"),
                t.Field("name", "name", "string", optional=True),
                t.Field("arguments", "arguments", "string"),
            ),
            tag=("type", "response.function_call_arguments.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseMcpCallArgumentsDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("delta", "delta", "string"),
                t.Field("obfuscation", "obfuscation", "string", optional=True),
            ),
            tag=("type", "response.mcp_call_arguments.delta"),
            unions=("BetaServerEvent",),
        ),
        "ResponseMcpCallArgumentsDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("response_id", "response_id", "string"),
                t.Field("item_id", "item_id", "string"),
                t.Field("output_index", "output_index", "integer"),
                t.Field("arguments", "arguments", "string"),
            ),
            tag=("type", "response.mcp_call_arguments.done"),
            unions=("BetaServerEvent",),
        ),
        "ResponseMcpCallInProgressEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("output_index", "output_index", "integer"),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "response.mcp_call.in_progress"),
            unions=("BetaServerEvent",),
        ),
        "ResponseMcpCallCompletedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("output_index", "output_index", "integer"),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "response.mcp_call.completed"),
            unions=("BetaServerEvent",),
        ),
        "ResponseMcpCallFailedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("output_index", "output_index", "integer"),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "response.mcp_call.failed"),
            unions=("BetaServerEvent",),
        ),
        "McpListToolsInProgressEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "mcp_list_tools.in_progress"),
            unions=("BetaServerEvent",),
        ),
        "McpListToolsCompletedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "mcp_list_tools.completed"),
            unions=("BetaServerEvent",),
        ),
        "McpListToolsFailedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("item_id", "item_id", "string"),
            ),
            tag=("type", "mcp_list_tools.failed"),
            unions=("BetaServerEvent",),
        ),
        "RateLimitsUpdatedEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("rate_limits", "rate_limits", (t.LIST, "RealtimeRateLimit")),
            ),
            tag=("type", "rate_limits.updated"),
            unions=("BetaServerEvent",),
        ),
        "TranscriptionDeltaEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("delta", "delta", "string"),
            ),
            tag=("type", "transcription.delta"),
            unions=("BetaServerEvent",),
        ),
        "TranscriptionDoneEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("text", "text", "string"),
                t.Field("usage", "usage", "any", optional=True),
            ),
            tag=("type", "transcription.done"),
            unions=("BetaServerEvent",),
        ),
        "PingEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("timestamp", "timestamp", "integer", optional=True),
            ),
            tag=("type", "ping"),
            unions=("BetaServerEvent",),
        ),
        "ErrorEvent": t.Record(
            fields=(
                t.Field("event_id", "event_id", "string", optional=True),
                t.Field("error", "error", (t.ONE_OF, "BetaError", "string")),
                t.Field("code", "code", "string", optional=True),
            ),
            tag=("type", "error"),
            unions=("BetaServerEvent",),
        ),
    },
    tagged_unions={
        "BetaConversationItem": t.TaggedUnion("type", "UnknownBetaItem", tag_optional=True),
        "BetaContentPart": t.TaggedUnion("type", "UnknownBetaContentPart", tag_optional=True),
        "BetaTurnDetection": t.TaggedUnion("type", "UnknownBetaTurnDetection", tag_optional=True),
        "BetaTool": t.TaggedUnion("type", "UnknownBetaTool", tag_optional=True),
        "BetaToolChoiceReference": t.TaggedUnion("type", "UnknownBetaToolChoice"),
        "RealtimeAudioFormats": t.TaggedUnion("type", "UnknownAudioFormat", tag_optional=True),
        "RealtimeTurnDetection": t.TaggedUnion("type", "UnknownTurnDetection", tag_optional=True),
        "McpCallError": t.TaggedUnion("type", "UnknownMcpCallError"),
        "TruncationStrategy": t.TaggedUnion("type", "UnknownTruncation"),
        "PromptInput": t.TaggedUnion("type", "UnknownPromptInput"),
        "TranscriptionUsage": t.TaggedUnion("type", "UnknownTranscriptionUsage", tag_optional=True),
        "BetaServerEvent": t.TaggedUnion("type", "UnknownBetaServerEvent"),
        "BetaClientEvent": t.TaggedUnion("type", "UnknownBetaClientEvent"),
    },
    untagged_unions={
        "BetaVoice": (t.ONE_OF, "VoiceName", "BetaVoiceObject"),
        "BetaToolChoice": (t.ONE_OF, "ToolChoiceMode", "BetaToolChoiceReference"),
        "Voice": (t.ONE_OF, "VoiceName", "CustomVoice"),
        "Tracing": (t.ONE_OF, "TracingMode", "TracingConfiguration"),
        "RealtimeTruncation": (t.ONE_OF, "TruncationMode", "TruncationStrategy"),
        "MaxOutputTokens": (t.ONE_OF, "integer", "MaxOutputTokensLimit"),
        "PromptVariable": (t.ONE_OF, "string", "PromptInput"),
        "McpAllowedTools": (t.ONE_OF, (t.LIST, "string"), "McpToolFilter"),
        "McpToolApproval": (t.ONE_OF, "McpToolApprovalSetting", "McpToolApprovalFilter"),
    },
    enums={
        "BetaModality": t.Enum(
            values=("text", "audio"),
        ),
        "BetaAudioFormat": t.Enum(
            values=("pcm16", "g711_ulaw", "g711_alaw", "pcm", "pcm24"),
        ),
        "GrokReasoningEffort": t.Enum(
            values=("none", "high"),
        ),
        "NoiseReductionType": t.Enum(
            values=("near_field", "far_field"),
        ),
        "VadEagerness": t.Enum(
            values=("low", "medium", "high", "auto"),
        ),
        "VoiceName": t.Enum(
            values=("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"),
        ),
        "TranscriptionModel": t.Enum(
            values=(
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ),
        ),
        "TranscriptionDelay": t.Enum(
            values=("minimal", "low", "medium", "high", "xhigh"),
        ),
        "ClientSecretAnchor": t.Enum(
            values=("created_at",),
        ),
        "ConversationItemRole": t.Enum(
            values=("system", "user", "assistant"),
        ),
        "ConversationItemStatus": t.Enum(
            values=("completed", "incomplete", "in_progress"),
        ),
        "ConversationItemObject": t.Enum(
            values=("realtime.item",),
        ),
        "ImageDetail": t.Enum(
            values=("auto", "low", "high"),
        ),
        "MessagePhase": t.Enum(
            values=("commentary", "final_answer"),
        ),
        "ResponseStatus": t.Enum(
            values=("completed", "cancelled", "failed", "incomplete", "in_progress"),
        ),
        "ResponseObject": t.Enum(
            values=("realtime.response",),
        ),
        "ResponseStatusDetailsType": t.Enum(
            values=("completed", "cancelled", "failed", "incomplete"),
        ),
        "ResponseStatusReason": t.Enum(
            values=("turn_detected", "client_cancelled", "max_output_tokens", "content_filter"),
        ),
        "ResponseConversation": t.Enum(
            values=("auto", "none"),
        ),
        "ContentPartKind": t.Enum(
            values=("text", "audio"),
        ),
        "ConversationObject": t.Enum(
            values=("realtime.conversation",),
        ),
        "RateLimitName": t.Enum(
            values=("requests", "tokens"),
        ),
        "RealtimeModel": t.Enum(
            values=(
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
            ),
        ),
        "SessionInclude": t.Enum(
            values=("item.input_audio_transcription.logprobs",),
        ),
        "SessionObject": t.Enum(
            values=("realtime.session", "realtime.transcription_session"),
        ),
        "TracingMode": t.Enum(
            values=("auto",),
        ),
        "TruncationMode": t.Enum(
            values=("auto", "disabled"),
        ),
        "MaxOutputTokensLimit": t.Enum(
            values=("inf",),
        ),
        "PromptImageDetail": t.Enum(
            values=("low", "high", "auto", "original"),
        ),
        "FileInputDetail": t.Enum(
            values=("auto", "low", "high"),
        ),
        "PromptCacheMode": t.Enum(
            values=("explicit",),
        ),
        "PromptCacheTtl": t.Enum(
            values=("30m", "12h"),
        ),
        "ConnectorId": t.Enum(
            values=(
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ),
        ),
        "AllowedCaller": t.Enum(
            values=("direct", "programmatic"),
        ),
        "McpToolApprovalSetting": t.Enum(
            values=("always", "never"),
        ),
        "ToolChoiceMode": t.Enum(
            values=("none", "auto", "required"),
        ),
    },
)
