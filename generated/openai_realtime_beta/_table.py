# From all files of the spec openai_realtime_beta; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["BetaMessageItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("role", "role", "ConversationItemRole"),
        t.Field("content", "content", (t.LIST, "BetaContentPart"), optional=True),
        t.Field("phase", "phase", "MessagePhase", optional=True),
    ),
    module="items",
    tag=("type", "message"),
    unions=("BetaConversationItem",),
)


RECORDS["BetaFunctionCallItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("name", "name", "string"),
        t.Field("arguments", "arguments", "string", optional=True, format="json"),
        t.Field("role", "role", "ConversationItemRole", optional=True),
    ),
    module="items",
    tag=("type", "function_call"),
    unions=("BetaConversationItem",),
)


RECORDS["BetaFunctionCallOutputItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationItemObject", optional=True),
        t.Field("status", "status", "ConversationItemStatus", optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("output", "output", "string", optional=True),
        t.Field("role", "role", "ConversationItemRole", optional=True),
    ),
    module="items",
    tag=("type", "function_call_output"),
    unions=("BetaConversationItem",),
)


RECORDS["BetaTextPart"] = t.Record(
    fields=(t.Field("text", "text", "string", optional=True),),
    module="items",
    tag=("type", "text"),
    unions=("BetaContentPart",),
)


RECORDS["BetaAudioPart"] = t.Record(
    fields=(
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
        t.Field("text", "text", "string", optional=True),
    ),
    module="items",
    tag=("type", "audio"),
    unions=("BetaContentPart",),
)


RECORDS["BetaResponse"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ResponseObject", optional=True),
        t.Field("status", "status", "ResponseStatus", optional=True),
        t.Field("status_details", "status_details", (t.ONE_OF, "RealtimeResponseStatus", "string"), optional=True),
        t.Field("output", "output", (t.LIST, "BetaConversationItem"), optional=True),
        t.Field("metadata", "metadata", (t.MAP, "any"), optional=True, max_items=16, max_key_length=64),
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
    module="response",
)


RECORDS["BetaUsage"] = t.Record(
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
    module="response",
)


RECORDS["BetaTokenDetails"] = t.Record(
    fields=(
        t.Field("cached_tokens", "cached_tokens", "integer", optional=True),
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
        t.Field("image_tokens", "image_tokens", "integer", optional=True),
        t.Field("cached_tokens_details", "cached_tokens_details", "ResponseCachedTokenDetails", optional=True),
        t.Field("reasoning_tokens", "reasoning_tokens", "integer", optional=True),
        t.Field("grok_tokens", "grok_tokens", "integer", optional=True),
    ),
    module="response",
)


RECORDS["BetaResponseCreateParams"] = t.Record(
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
    module="response",
)


RECORDS["BetaError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string"),
        t.Field("param", "param", "string", optional=True),
        t.Field("event_id", "event_id", "string", optional=True),
    ),
    module="server_events",
)


RECORDS["BetaSessionRequest"] = t.Record(
    fields=(
        t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
        t.Field(
            "input_audio_transcription", "input_audio_transcription", "BetaTranscription", optional=True, nullable=True
        ),
        t.Field(
            "input_audio_noise_reduction", "input_audio_noise_reduction", "NoiseReduction", optional=True, nullable=True
        ),
        t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
        t.Field("model", "model", "RealtimeModel", optional=True),
        t.Field("instructions", "instructions", (t.ONE_OF, "string", "BetaInstructions"), optional=True),
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
        t.Field("output_audio_timestamp_types", "output_audio_timestamp_types", (t.LIST, "string"), optional=True),
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
    module="session",
)


RECORDS["BetaSession"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "SessionObject", optional=True),
        t.Field("expires_at", "expires_at", "integer", optional=True, format="unix-seconds"),
        t.Field("client_secret", "client_secret", "BetaClientSecret", optional=True),
        t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
        t.Field(
            "input_audio_transcription", "input_audio_transcription", "BetaTranscription", optional=True, nullable=True
        ),
        t.Field(
            "input_audio_noise_reduction", "input_audio_noise_reduction", "NoiseReduction", optional=True, nullable=True
        ),
        t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
        t.Field("model", "model", "RealtimeModel", optional=True),
        t.Field("instructions", "instructions", (t.ONE_OF, "string", "BetaInstructions"), optional=True),
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
        t.Field("output_audio_timestamp_types", "output_audio_timestamp_types", (t.LIST, "string"), optional=True),
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
    module="session",
)


RECORDS["BetaTranscriptionSessionRequest"] = t.Record(
    fields=(
        t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
        t.Field(
            "input_audio_transcription", "input_audio_transcription", "BetaTranscription", optional=True, nullable=True
        ),
        t.Field(
            "input_audio_noise_reduction", "input_audio_noise_reduction", "NoiseReduction", optional=True, nullable=True
        ),
        t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
        t.Field("client_secret", "client_secret", "BetaClientSecretRequest", optional=True),
    ),
    module="session",
)


RECORDS["BetaTranscriptionSession"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "SessionObject", optional=True),
        t.Field("expires_at", "expires_at", "integer", optional=True, format="unix-seconds"),
        t.Field("client_secret", "client_secret", "BetaClientSecret", optional=True),
        t.Field("input_audio_format", "input_audio_format", "BetaAudioFormat", optional=True),
        t.Field(
            "input_audio_transcription", "input_audio_transcription", "BetaTranscription", optional=True, nullable=True
        ),
        t.Field(
            "input_audio_noise_reduction", "input_audio_noise_reduction", "NoiseReduction", optional=True, nullable=True
        ),
        t.Field("turn_detection", "turn_detection", "BetaTurnDetection", optional=True, nullable=True),
        t.Field("include", "include", (t.LIST, "SessionInclude"), optional=True),
        t.Field("modalities", "modalities", (t.LIST, "BetaModality"), optional=True),
    ),
    module="session",
)


RECORDS["BetaClientSecret"] = t.Record(
    fields=(
        t.Field("value", "value", "string", secret=True),
        t.Field("expires_at", "expires_at", "integer", format="unix-seconds"),
    ),
    module="session",
)


RECORDS["BetaClientSecretRequest"] = t.Record(
    fields=(
        t.Field("expires_after", "expires_after", "ClientSecretExpiry", optional=True),
        t.Field("expires_at", "expires_at", "ClientSecretExpiry", optional=True),
    ),
    module="session",
)


RECORDS["BetaTranscription"] = t.Record(
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
    module="session",
)


RECORDS["GrokReasoning"] = t.Record(
    fields=(t.Field("effort", "effort", "GrokReasoningEffort", optional=True),), module="session"
)


RECORDS["BetaInstructions"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("text", "text", "string", optional=True),
        t.Field("language", "language", "string", optional=True),
    ),
    module="session",
)


RECORDS["BetaVoiceObject"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("name", "name", "string", optional=True),
        t.Field("type", "type", "string", optional=True),
    ),
    module="session",
)


RECORDS["BetaFunctionTool"] = t.Record(
    fields=(
        t.Field("name", "name", "string", optional=True),
        t.Field("description", "description", "string", optional=True),
        t.Field("parameters", "parameters", "any", optional=True),
        t.Field("function", "function", "BetaFunction", optional=True),
    ),
    module="session",
    unions=("BetaTool",),
    tags=(t.Tag("type", ("function",)),),
    tags_optional=True,
)


RECORDS["BetaFunction"] = t.Record(
    fields=(
        t.Field("name", "name", "string", optional=True),
        t.Field("description", "description", "string", optional=True),
        t.Field("parameters", "parameters", "any", optional=True),
    ),
    module="session",
)


RECORDS["BetaToolChoiceFunction"] = t.Record(
    fields=(
        t.Field("name", "name", "string", optional=True),
        t.Field("function", "function", "BetaFunction", optional=True),
    ),
    module="session",
    tag=("type", "function"),
    unions=("BetaToolChoiceReference",),
)


RECORDS["BetaServerVad"] = t.Record(
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
    module="session",
    tag=("type", "server_vad"),
    unions=("BetaTurnDetection",),
)


RECORDS["AzureSemanticVad"] = t.Record(
    fields=(
        t.Field("threshold", "threshold", "number", optional=True),
        t.Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
        t.Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
        t.Field("speech_duration_ms", "speech_duration_ms", "integer", optional=True),
        t.Field("remove_filler_words", "remove_filler_words", "boolean", optional=True),
        t.Field("languages", "languages", (t.LIST, "string"), optional=True),
        t.Field("create_response", "create_response", "boolean", optional=True),
        t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
        t.Field("auto_truncate", "auto_truncate", "boolean", optional=True),
        t.Field("end_of_utterance_detection", "end_of_utterance_detection", "any", optional=True),
    ),
    module="session",
    tag=("type", "azure_semantic_vad"),
    unions=("BetaTurnDetection",),
)


RECORDS["AzureSemanticVadEn"] = t.Record(
    fields=(
        t.Field("threshold", "threshold", "number", optional=True),
        t.Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
        t.Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
        t.Field("speech_duration_ms", "speech_duration_ms", "integer", optional=True),
        t.Field("remove_filler_words", "remove_filler_words", "boolean", optional=True),
        t.Field("languages", "languages", (t.LIST, "string"), optional=True),
        t.Field("create_response", "create_response", "boolean", optional=True),
        t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
        t.Field("auto_truncate", "auto_truncate", "boolean", optional=True),
        t.Field("end_of_utterance_detection", "end_of_utterance_detection", "any", optional=True),
    ),
    module="session",
    tag=("type", "azure_semantic_vad_en"),
    unions=("BetaTurnDetection",),
)


RECORDS["AzureSemanticVadMultilingual"] = t.Record(
    fields=(
        t.Field("threshold", "threshold", "number", optional=True),
        t.Field("prefix_padding_ms", "prefix_padding_ms", "integer", optional=True),
        t.Field("silence_duration_ms", "silence_duration_ms", "integer", optional=True),
        t.Field("speech_duration_ms", "speech_duration_ms", "integer", optional=True),
        t.Field("remove_filler_words", "remove_filler_words", "boolean", optional=True),
        t.Field("languages", "languages", (t.LIST, "string"), optional=True),
        t.Field("create_response", "create_response", "boolean", optional=True),
        t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
        t.Field("auto_truncate", "auto_truncate", "boolean", optional=True),
        t.Field("end_of_utterance_detection", "end_of_utterance_detection", "any", optional=True),
    ),
    module="session",
    tag=("type", "azure_semantic_vad_multilingual"),
    unions=("BetaTurnDetection",),
)


RECORDS["PcmAudioFormat"] = t.Record(
    fields=(t.Field("rate", "rate", "integer", optional=True, min=24000, max=24000),),
    module="openai_realtime",
    tag=("type", "audio/pcm"),
    unions=("RealtimeAudioFormats",),
)


RECORDS["PcmuAudioFormat"] = t.Record(
    fields=(), module="openai_realtime", tag=("type", "audio/pcmu"), unions=("RealtimeAudioFormats",)
)


RECORDS["PcmaAudioFormat"] = t.Record(
    fields=(), module="openai_realtime", tag=("type", "audio/pcma"), unions=("RealtimeAudioFormats",)
)


RECORDS["NoiseReduction"] = t.Record(
    fields=(
        t.Field("type", "type", "NoiseReductionType", optional=True),
        t.Field("strength", "strength", "number", optional=True),
    ),
    module="openai_realtime",
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
    module="openai_realtime",
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
    module="openai_realtime",
    unions=("RealtimeTurnDetection",),
    tags=(t.Tag("type", ("server_vad",)),),
    tags_optional=True,
)


RECORDS["SemanticVad"] = t.Record(
    fields=(
        t.Field("eagerness", "eagerness", "VadEagerness", optional=True),
        t.Field("create_response", "create_response", "boolean", optional=True),
        t.Field("interrupt_response", "interrupt_response", "boolean", optional=True),
    ),
    module="openai_realtime",
    tag=("type", "semantic_vad"),
    unions=("BetaTurnDetection", "RealtimeTurnDetection"),
)


RECORDS["CustomVoice"] = t.Record(fields=(t.Field("id", "id", "string"),), module="openai_realtime")


RECORDS["RealtimeAudioConfig"] = t.Record(
    fields=(
        t.Field("input", "input", "RealtimeAudioConfigInput", optional=True),
        t.Field("output", "output", "RealtimeAudioConfigOutput", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["RealtimeAudioConfigInput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("transcription", "transcription", "AudioTranscription", optional=True, nullable=True),
        t.Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
        t.Field("turn_detection", "turn_detection", "RealtimeTurnDetection", optional=True, nullable=True),
    ),
    module="openai_realtime",
)


RECORDS["RealtimeAudioConfigOutput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("voice", "voice", "Voice", optional=True),
        t.Field("speed", "speed", "number", optional=True, min=0.25, max=1.5),
    ),
    module="openai_realtime",
)


RECORDS["ClientSecretExpiry"] = t.Record(
    fields=(
        t.Field("anchor", "anchor", "ClientSecretAnchor", optional=True),
        t.Field("seconds", "seconds", "integer", optional=True, min=10, max=7200),
    ),
    module="openai_realtime",
)


RECORDS["McpApprovalResponseItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("approval_request_id", "approval_request_id", "string"),
        t.Field("approve", "approve", "boolean"),
        t.Field("reason", "reason", "string", optional=True, nullable=True),
    ),
    module="openai_realtime",
    tag=("type", "mcp_approval_response"),
    unions=("BetaConversationItem",),
)


RECORDS["McpListToolsItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("server_label", "server_label", "string"),
        t.Field("tools", "tools", (t.LIST, "McpListToolEntry")),
    ),
    module="openai_realtime",
    tag=("type", "mcp_list_tools"),
    unions=("BetaConversationItem",),
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
    module="openai_realtime",
    tag=("type", "mcp_call"),
    unions=("BetaConversationItem",),
)


RECORDS["McpApprovalRequestItem"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("server_label", "server_label", "string"),
        t.Field("name", "name", "string"),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="openai_realtime",
    tag=("type", "mcp_approval_request"),
    unions=("BetaConversationItem",),
)


RECORDS["ItemReference"] = t.Record(
    fields=(t.Field("id", "id", "string"),),
    module="openai_realtime",
    tag=("type", "item_reference"),
    unions=("BetaConversationItem", "BetaContentPart"),
)


RECORDS["InputTextPart"] = t.Record(
    fields=(t.Field("text", "text", "string", optional=True),),
    module="openai_realtime",
    tag=("type", "input_text"),
    unions=("BetaContentPart",),
)


RECORDS["InputAudioPart"] = t.Record(
    fields=(
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="openai_realtime",
    tag=("type", "input_audio"),
    unions=("BetaContentPart",),
)


RECORDS["InputImagePart"] = t.Record(
    fields=(
        t.Field("image_url", "image_url", "string", optional=True, secret=True, format="uri"),
        t.Field("detail", "detail", "ImageDetail", optional=True),
    ),
    module="openai_realtime",
    tag=("type", "input_image"),
    unions=("BetaContentPart",),
)


RECORDS["OutputTextPart"] = t.Record(
    fields=(t.Field("text", "text", "string", optional=True),),
    module="openai_realtime",
    tag=("type", "output_text"),
    unions=("BetaContentPart",),
)


RECORDS["OutputAudioPart"] = t.Record(
    fields=(
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="openai_realtime",
    tag=("type", "output_audio"),
    unions=("BetaContentPart",),
)


RECORDS["McpListToolEntry"] = t.Record(
    fields=(
        t.Field("name", "name", "string"),
        t.Field("description", "description", "string", optional=True),
        t.Field("input_schema", "input_schema", "any"),
        t.Field("annotations", "annotations", "any", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["McpProtocolError"] = t.Record(
    fields=(
        t.Field("code", "code", "integer"),
        t.Field("message", "message", "string"),
    ),
    module="openai_realtime",
    tag=("type", "protocol_error"),
    unions=("McpCallError",),
)


RECORDS["McpToolExecutionError"] = t.Record(
    fields=(t.Field("message", "message", "string"),),
    module="openai_realtime",
    tag=("type", "tool_execution_error"),
    unions=("McpCallError",),
)


RECORDS["McpHttpError"] = t.Record(
    fields=(
        t.Field("code", "code", "integer"),
        t.Field("message", "message", "string"),
    ),
    module="openai_realtime",
    tag=("type", "http_error"),
    unions=("McpCallError",),
)


RECORDS["RealtimeResponseStatus"] = t.Record(
    fields=(
        t.Field("type", "type", "ResponseStatusDetailsType", optional=True),
        t.Field("reason", "reason", "ResponseStatusReason", optional=True),
        t.Field("error", "error", "ResponseStatusError", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["ResponseStatusError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["ResponseCachedTokenDetails"] = t.Record(
    fields=(
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("image_tokens", "image_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["RealtimeResponseAudio"] = t.Record(
    fields=(t.Field("output", "output", "RealtimeResponseAudioOutput", optional=True),), module="openai_realtime"
)


RECORDS["RealtimeResponseAudioOutput"] = t.Record(
    fields=(
        t.Field("format", "format", (t.ONE_OF, "RealtimeAudioFormats", "string"), optional=True),
        t.Field("voice", "voice", "Voice", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["ResponseContentPart"] = t.Record(
    fields=(
        t.Field("type", "type", "ContentPartKind", optional=True),
        t.Field("text", "text", "string", optional=True),
        t.Field("audio", "audio", "string", optional=True, bulk=True, format="base64"),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["Conversation"] = t.Record(
    fields=(
        t.Field("id", "id", "string", optional=True),
        t.Field("object", "object", "ConversationObject", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["RealtimeRateLimit"] = t.Record(
    fields=(
        t.Field("name", "name", "RateLimitName", optional=True),
        t.Field("limit", "limit", "integer", optional=True),
        t.Field("remaining", "remaining", "integer", optional=True),
        t.Field("reset_seconds", "reset_seconds", "number", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["TracingConfiguration"] = t.Record(
    fields=(
        t.Field("workflow_name", "workflow_name", "string", optional=True),
        t.Field("group_id", "group_id", "string", optional=True),
        t.Field("metadata", "metadata", "any", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["RetentionRatioTruncation"] = t.Record(
    fields=(
        t.Field("retention_ratio", "retention_ratio", "number", min=0, max=1),
        t.Field("token_limits", "token_limits", "TruncationTokenLimits", optional=True),
    ),
    module="openai_realtime",
    tag=("type", "retention_ratio"),
    unions=("TruncationStrategy",),
)


RECORDS["TruncationTokenLimits"] = t.Record(
    fields=(t.Field("post_instructions", "post_instructions", "integer", optional=True, min=0),),
    module="openai_realtime",
)


RECORDS["Prompt"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("version", "version", "string", optional=True, nullable=True),
        t.Field("variables", "variables", (t.MAP, "PromptVariable"), optional=True, nullable=True),
    ),
    module="openai_realtime",
)


RECORDS["PromptInputText"] = t.Record(
    fields=(
        t.Field("text", "text", "string"),
        t.Field("prompt_cache_breakpoint", "prompt_cache_breakpoint", "PromptCacheBreakpoint", optional=True),
    ),
    module="openai_realtime",
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
    module="openai_realtime",
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
    module="openai_realtime",
    tag=("type", "input_file"),
    unions=("PromptInput",),
)


RECORDS["PromptCacheBreakpoint"] = t.Record(
    fields=(
        t.Field("mode", "mode", "PromptCacheMode"),
        t.Field("ttl", "ttl", "PromptCacheTtl", optional=True),
    ),
    module="openai_realtime",
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
    module="openai_realtime",
    tag=("type", "mcp"),
    unions=("BetaTool",),
    exactly_one_of=("server_url", "connector_id", "tunnel_id"),
)


RECORDS["McpToolFilter"] = t.Record(
    fields=(
        t.Field("tool_names", "tool_names", (t.LIST, "string"), optional=True),
        t.Field("read_only", "read_only", "boolean", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["McpToolApprovalFilter"] = t.Record(
    fields=(
        t.Field("always", "always", "McpToolFilter", optional=True),
        t.Field("never", "never", "McpToolFilter", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["ToolChoiceMcp"] = t.Record(
    fields=(
        t.Field("server_label", "server_label", "string"),
        t.Field("name", "name", "string", optional=True, nullable=True),
    ),
    module="openai_realtime",
    tag=("type", "mcp"),
    unions=("BetaToolChoiceReference",),
)


RECORDS["TranscriptUsageTokens"] = t.Record(
    fields=(
        t.Field("input_tokens", "input_tokens", "integer"),
        t.Field("input_token_details", "input_token_details", "TranscriptTokenDetails", optional=True),
        t.Field("output_tokens", "output_tokens", "integer"),
        t.Field("total_tokens", "total_tokens", "integer"),
    ),
    module="openai_realtime",
    tag=("type", "tokens"),
    unions=("TranscriptionUsage",),
)


RECORDS["TranscriptUsageDuration"] = t.Record(
    fields=(t.Field("seconds", "seconds", "number"),),
    module="openai_realtime",
    tag=("type", "duration"),
    unions=("TranscriptionUsage",),
)


RECORDS["TranscriptTokenDetails"] = t.Record(
    fields=(
        t.Field("text_tokens", "text_tokens", "integer", optional=True),
        t.Field("audio_tokens", "audio_tokens", "integer", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["LogProbProperties"] = t.Record(
    fields=(
        t.Field("token", "token", "string"),
        t.Field("logprob", "logprob", "number"),
        t.Field("bytes", "bytes", (t.LIST, "integer")),
    ),
    module="openai_realtime",
)


RECORDS["TranscriptionLanguage"] = t.Record(fields=(t.Field("code", "code", "string"),), module="openai_realtime")


RECORDS["TranscriptionError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string", optional=True),
        t.Field("param", "param", "string", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["SessionCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("session", "session", "BetaSession", optional=True),
        t.Field("id", "id", "string", optional=True),
        t.Field("created", "created", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "session.created"),
    unions=("ServerEvent",),
)


RECORDS["SessionUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("session", "session", "BetaSession"),
    ),
    module="server_events",
    tag=("type", "session.updated"),
    unions=("ServerEvent",),
)


RECORDS["SessionFinishedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("transcript", "transcript", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "session.finished"),
    unions=("ServerEvent",),
)


RECORDS["TranscriptionSessionCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("session", "session", "BetaTranscriptionSession"),
    ),
    module="server_events",
    tag=("type", "transcription_session.created"),
    unions=("ServerEvent",),
)


RECORDS["TranscriptionSessionUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("session", "session", "BetaTranscriptionSession"),
    ),
    module="server_events",
    tag=("type", "transcription_session.updated"),
    unions=("ServerEvent",),
)


RECORDS["SessionAvatarConnectingEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("server_sdp", "server_sdp", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "session.avatar.connecting"),
    unions=("ServerEvent",),
)


RECORDS["SessionAvatarSwitchToSpeakingEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "session.avatar.switch_to_speaking"),
    unions=("ServerEvent",),
)


RECORDS["SessionAvatarSwitchToIdleEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "session.avatar.switch_to_idle"),
    unions=("ServerEvent",),
)


RECORDS["ConversationCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("conversation", "conversation", "Conversation"),
    ),
    module="server_events",
    tag=("type", "conversation.created"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.created"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemAddedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.added"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.done"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemDeletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "conversation.item.deleted"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemRetrievedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="server_events",
    tag=("type", "conversation.item.retrieved"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemTruncatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
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
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("transcript", "transcript", "string", optional=True),
        t.Field("text", "text", "string", optional=True),
        t.Field("languages", "languages", (t.LIST, "TranscriptionLanguage"), optional=True),
        t.Field("logprobs", "logprobs", (t.LIST, "LogProbProperties"), optional=True),
        t.Field("usage", "usage", "TranscriptionUsage", optional=True),
        t.Field("status", "status", "ResponseStatus", optional=True),
        t.Field("language", "language", "string", optional=True),
        t.Field("emotion", "emotion", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.completed"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionStartedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.started"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string", optional=True),
        t.Field("logprobs", "logprobs", (t.LIST, "LogProbProperties"), optional=True),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.delta"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("transcript", "transcript", "string"),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.updated"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionTextEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("text", "text", "string"),
        t.Field("stash", "stash", "string", optional=True),
        t.Field("language", "language", "string", optional=True),
        t.Field("emotion", "emotion", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.text"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionSegmentEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("text", "text", "string"),
        t.Field("id", "id", "string", optional=True),
        t.Field("speaker", "speaker", "string", optional=True),
        t.Field("start", "start", "number", optional=True),
        t.Field("end", "end", "number", optional=True),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.segment"),
    unions=("ServerEvent",),
)


RECORDS["ConversationItemInputAudioTranscriptionFailedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("error", "error", "TranscriptionError"),
    ),
    module="server_events",
    tag=("type", "conversation.item.input_audio_transcription.failed"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferClearedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.cleared"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferCommittedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.committed"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferSpeechStartedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("audio_start_ms", "audio_start_ms", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.speech_started"),
    unions=("ServerEvent",),
)


RECORDS["InputAudioBufferSpeechStoppedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("audio_end_ms", "audio_end_ms", "integer", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "input_audio_buffer.speech_stopped"),
    unions=("ServerEvent",),
)


RECORDS["OutputAudioBufferStartedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "output_audio_buffer.started"),
    unions=("ServerEvent",),
)


RECORDS["OutputAudioBufferStoppedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "output_audio_buffer.stopped"),
    unions=("ServerEvent",),
)


RECORDS["OutputAudioBufferClearedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "output_audio_buffer.cleared"),
    unions=("ServerEvent",),
)


RECORDS["ResponseCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response", "response", "BetaResponse"),
    ),
    module="server_events",
    tag=("type", "response.created"),
    unions=("ServerEvent",),
)


RECORDS["ResponseDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response", "response", "BetaResponse"),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("usage", "usage", "BetaUsage", optional=True),
    ),
    module="server_events",
    tag=("type", "response.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputItemAddedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="server_events",
    tag=("type", "response.output_item.added"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputItemDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="server_events",
    tag=("type", "response.output_item.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseContentPartAddedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("part", "part", "ResponseContentPart", optional=True),
        t.Field("content", "content", "ResponseContentPart", optional=True),
    ),
    module="server_events",
    tag=("type", "response.content_part.added"),
    unions=("ServerEvent",),
)


RECORDS["ResponseContentPartDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("part", "part", "ResponseContentPart", optional=True),
        t.Field("content", "content", "ResponseContentPart", optional=True),
    ),
    module="server_events",
    tag=("type", "response.content_part.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseTextDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.text.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseTextDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("text", "text", "string"),
    ),
    module="server_events",
    tag=("type", "response.text.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseTextTextEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("text", "text", "string"),
        t.Field("stash", "stash", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.text.text"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string", bulk=True, format="base64"),
    ),
    module="server_events",
    tag=("type", "response.audio.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.audio.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioTranscriptDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.audio_transcript.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioTranscriptDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("transcript", "transcript", "string"),
    ),
    module="server_events",
    tag=("type", "response.audio_transcript.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioTranscriptTextEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("text", "text", "string"),
        t.Field("stash", "stash", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.audio_transcript.text"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputTextDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_text.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputTextDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("text", "text", "string"),
    ),
    module="server_events",
    tag=("type", "response.output_text.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string", bulk=True, format="base64"),
        t.Field("rid", "rid", "string", optional=True),
        t.Field("ts", "ts", "integer", optional=True),
        t.Field("latency", "latency", "string", optional=True),
        t.Field("audio_duration_ms", "audio_duration_ms", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_audio.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioStartedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_audio.started"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_audio.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioTranscriptDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
        t.Field("rid", "rid", "string", optional=True),
        t.Field("start_time", "start_time", "number", optional=True),
    ),
    module="server_events",
    tag=("type", "response.output_audio_transcript.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseOutputAudioTranscriptDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("transcript", "transcript", "string"),
    ),
    module="server_events",
    tag=("type", "response.output_audio_transcript.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioTimestampDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("audio_offset_ms", "audio_offset_ms", "integer", optional=True),
        t.Field("audio_duration_ms", "audio_duration_ms", "integer", optional=True),
        t.Field("text", "text", "string", optional=True),
        t.Field("timestamp_type", "timestamp_type", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.audio_timestamp.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAudioTimestampDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.audio_timestamp.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAnimationVisemeDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("audio_offset_ms", "audio_offset_ms", "integer", optional=True),
        t.Field("viseme_id", "viseme_id", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.animation_viseme.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAnimationVisemeDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.animation_viseme.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAnimationBlendshapesDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
        t.Field("frame_index", "frame_index", "integer", optional=True),
        t.Field("frames", "frames", "any", optional=True),
    ),
    module="server_events",
    tag=("type", "response.animation_blendshapes.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseAnimationBlendshapesDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("content_index", "content_index", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "response.animation_blendshapes.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseFunctionCallArgumentsDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.function_call_arguments.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseFunctionCallArgumentsDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("call_id", "call_id", "string", optional=True),
        t.Field("name", "name", "string", optional=True),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="server_events",
    tag=("type", "response.function_call_arguments.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallArgumentsDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("delta", "delta", "string"),
        t.Field("obfuscation", "obfuscation", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "response.mcp_call_arguments.delta"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallArgumentsDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
        t.Field("item_id", "item_id", "string", optional=True),
        t.Field("output_index", "output_index", "integer", optional=True),
        t.Field("arguments", "arguments", "string", format="json"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call_arguments.done"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallInProgressEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call.in_progress"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallCompletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call.completed"),
    unions=("ServerEvent",),
)


RECORDS["ResponseMcpCallFailedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("output_index", "output_index", "integer"),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "response.mcp_call.failed"),
    unions=("ServerEvent",),
)


RECORDS["McpListToolsInProgressEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "mcp_list_tools.in_progress"),
    unions=("ServerEvent",),
)


RECORDS["McpListToolsCompletedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "mcp_list_tools.completed"),
    unions=("ServerEvent",),
)


RECORDS["McpListToolsFailedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="server_events",
    tag=("type", "mcp_list_tools.failed"),
    unions=("ServerEvent",),
)


RECORDS["RateLimitsUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("rate_limits", "rate_limits", (t.LIST, "RealtimeRateLimit")),
    ),
    module="server_events",
    tag=("type", "rate_limits.updated"),
    unions=("ServerEvent",),
)


RECORDS["TranscriptionDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("delta", "delta", "string"),
    ),
    module="server_events",
    tag=("type", "transcription.delta"),
    unions=("ServerEvent",),
)


RECORDS["TranscriptionDoneEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("text", "text", "string"),
        t.Field("usage", "usage", "any", optional=True),
    ),
    module="server_events",
    tag=("type", "transcription.done"),
    unions=("ServerEvent",),
)


RECORDS["HeartbeatEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "heartbeat"),
    unions=("ServerEvent",),
)


RECORDS["WarningEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("warning", "warning", "any", optional=True),
    ),
    module="server_events",
    tag=("type", "warning"),
    unions=("ServerEvent",),
)


RECORDS["PingEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("timestamp", "timestamp", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "ping"),
    unions=("ServerEvent",),
)


RECORDS["ErrorEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True, nullable=True),
        t.Field("client_timestamp", "client_timestamp", "integer", optional=True),
        t.Field("error", "error", (t.ONE_OF, "BetaError", "string")),
        t.Field("code", "code", "string", optional=True),
    ),
    module="server_events",
    tag=("type", "error"),
    unions=("ServerEvent",),
)


RECORDS["SessionUpdateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("session", "session", "BetaSessionRequest", optional=True),
        t.Field("model", "model", "string", optional=True),
    ),
    module="client_events",
    tag=("type", "session.update"),
    unions=("ClientEvent",),
)


RECORDS["SessionAvatarConnectEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("client_sdp", "client_sdp", "string"),
    ),
    module="client_events",
    tag=("type", "session.avatar.connect"),
    unions=("ClientEvent",),
)


RECORDS["TranscriptionSessionUpdateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("session", "session", "BetaTranscriptionSessionRequest"),
    ),
    module="client_events",
    tag=("type", "transcription_session.update"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemCreateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("previous_item_id", "previous_item_id", "string", optional=True),
        t.Field("item", "item", "BetaConversationItem"),
    ),
    module="client_events",
    tag=("type", "conversation.item.create"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemDeleteEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="client_events",
    tag=("type", "conversation.item.delete"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemRetrieveEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("item_id", "item_id", "string"),
    ),
    module="client_events",
    tag=("type", "conversation.item.retrieve"),
    unions=("ClientEvent",),
)


RECORDS["ConversationItemTruncateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
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
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("audio", "audio", "string", bulk=True, format="base64"),
    ),
    module="client_events",
    tag=("type", "input_audio_buffer.append"),
    unions=("ClientEvent",),
)


RECORDS["InputAudioBufferClearEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True),),
    module="client_events",
    tag=("type", "input_audio_buffer.clear"),
    unions=("ClientEvent",),
)


RECORDS["InputAudioBufferCommitEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True),),
    module="client_events",
    tag=("type", "input_audio_buffer.commit"),
    unions=("ClientEvent",),
)


RECORDS["InputImageBufferAppendEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("image", "image", "string", bulk=True, format="base64"),
    ),
    module="client_events",
    tag=("type", "input_image_buffer.append"),
    unions=("ClientEvent",),
)


RECORDS["InputAudioBufferAppendVideoFrameEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("video_frame", "video_frame", "string", bulk=True, format="base64"),
    ),
    module="client_events",
    tag=("type", "input_audio_buffer.append_video_frame"),
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
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("response_id", "response_id", "string", optional=True),
    ),
    module="client_events",
    tag=("type", "response.cancel"),
    unions=("ClientEvent",),
)


RECORDS["ResponseCreateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True),
        t.Field("response", "response", "BetaResponseCreateParams", optional=True),
    ),
    module="client_events",
    tag=("type", "response.create"),
    unions=("ClientEvent",),
)


RECORDS["SessionFinishEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True),),
    module="client_events",
    tag=("type", "session.finish"),
    unions=("ClientEvent",),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "BetaConversationItem": t.TaggedUnion("type", "UnknownBetaItem", "items", "type", tag_optional=True),
        "BetaContentPart": t.TaggedUnion("type", "UnknownBetaContentPart", "items", "type", tag_optional=True),
        "BetaTurnDetection": t.TaggedUnion("type", "UnknownBetaTurnDetection", "session", "type", tag_optional=True),
        "BetaTool": t.TaggedUnion("type", "UnknownBetaTool", "session", "type", absent="BetaFunctionTool"),
        "BetaToolChoiceReference": t.TaggedUnion("type", "UnknownBetaToolChoice", "session", "type"),
        "RealtimeAudioFormats": t.TaggedUnion(
            "type", "UnknownAudioFormat", "openai_realtime", "type", tag_optional=True
        ),
        "RealtimeTurnDetection": t.TaggedUnion(
            "type", "UnknownTurnDetection", "openai_realtime", "type", absent="ServerVad"
        ),
        "McpCallError": t.TaggedUnion("type", "UnknownMcpCallError", "openai_realtime", "type"),
        "TruncationStrategy": t.TaggedUnion("type", "UnknownTruncation", "openai_realtime", "type"),
        "PromptInput": t.TaggedUnion("type", "UnknownPromptInput", "openai_realtime", "type"),
        "TranscriptionUsage": t.TaggedUnion(
            "type", "UnknownTranscriptionUsage", "openai_realtime", "type", tag_optional=True
        ),
        "ServerEvent": t.TaggedUnion("type", "UnknownServerEvent", "directions", "type"),
        "ClientEvent": t.TaggedUnion("type", "UnknownClientEvent", "directions", "type"),
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
        "BetaModality": t.Enum(("text", "audio")),
        "BetaAudioFormat": t.Enum(("pcm16", "g711_ulaw", "g711_alaw", "pcm", "pcm24")),
        "GrokReasoningEffort": t.Enum(("none", "high")),
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
        "ClientSecretAnchor": t.Enum(("created_at",)),
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
        "SessionInclude": t.Enum(("item.input_audio_transcription.logprobs",)),
        "SessionObject": t.Enum(("realtime.session", "realtime.transcription_session")),
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
