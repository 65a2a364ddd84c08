# From all files of the spec openai_realtime_translation; remake: wiregen generate
"""Every public name of the package, by its module."""

MODULES = {
    "_runtime.errors": ("DecodeError", "EncodeError", "Fault", "ValidationError", "WireError"),
    "_runtime.model": ("Model",),
    "_runtime.enums": ("StringEnum",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.native": ("codec",),
    "_runtime.entry": ("encode",),
    "_runtime.state.queue": ("BytesQueue",),
    "peek": ("peek_type",),
    "enums": (
        "TranslationAudioFormat",
        "TranslationSessionType",
        "NoiseReductionType",
        "ClientSecretAnchor",
        "RealtimeTranslationServerEvent",
        "RealtimeTranslationClientEvent",
    ),
    "client_secrets": (
        "TranslationSessionCreateRequest",
        "TranslationClientSecretCreateRequest",
        "TranslationClientSecretCreateResponse",
    ),
    "session": (
        "TranslationSession",
        "TranslationSessionUpdateRequest",
        "TranslationAudio",
        "TranslationAudioInput",
        "TranslationTranscription",
        "TranslationAudioOutput",
    ),
    "openai_realtime": ("NoiseReduction", "ClientSecretExpiry", "RealtimeError"),
    "events": ("TranslationServerEvent", "TranslationClientEvent"),
    "directions": ("UnknownTranslationServerEvent", "UnknownTranslationClientEvent"),
    "decoders": (
        "decode_translation_server_event",
        "translation_server_event_from_dict",
        "decode_translation_client_event",
        "translation_client_event_from_dict",
    ),
    "server_events": (
        "ErrorEvent",
        "SessionCreatedEvent",
        "SessionUpdatedEvent",
        "SessionClosedEvent",
        "SessionInputTranscriptDeltaEvent",
        "SessionOutputTranscriptDeltaEvent",
        "SessionOutputAudioDeltaEvent",
    ),
    "builders": (
        "error",
        "session_created",
        "session_updated",
        "session_closed",
        "session_input_transcript_delta",
        "session_output_transcript_delta",
        "session_output_audio_delta",
        "session_update",
        "session_input_audio_buffer_append",
        "session_close",
    ),
    "client_events": ("SessionUpdateEvent", "SessionInputAudioBufferAppendEvent", "SessionCloseEvent"),
    "state": ("SessionState", "State"),
}

NATIVE = {
    "encode": None,
    "decode_translation_server_event": "TranslationServerEvent",
    "decode_translation_client_event": "TranslationClientEvent",
}
"""The functions that the native codec can replace, each with the union that it decodes."""
