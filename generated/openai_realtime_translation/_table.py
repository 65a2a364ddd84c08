# From all files of the spec openai_realtime_translation; remake: wiregen generate
"""The protocol as data, for fault reports, validate() and repr()."""

from __future__ import annotations

from ._runtime import table as t

RECORDS: dict[str, t.Record] = {}


RECORDS["TranslationSessionCreateRequest"] = t.Record(
    fields=(
        t.Field("model", "model", "string"),
        t.Field("audio", "audio", "TranslationAudio", optional=True),
    ),
    module="client_secrets",
)


RECORDS["TranslationClientSecretCreateRequest"] = t.Record(
    fields=(
        t.Field("expires_after", "expires_after", "ClientSecretExpiry", optional=True),
        t.Field("session", "session", "TranslationSessionCreateRequest"),
    ),
    module="client_secrets",
)


RECORDS["TranslationClientSecretCreateResponse"] = t.Record(
    fields=(
        t.Field("value", "value", "string", secret=True),
        t.Field("expires_at", "expires_at", "integer", format="unix-seconds"),
        t.Field("session", "session", "TranslationSession"),
    ),
    module="client_secrets",
)


RECORDS["TranslationSession"] = t.Record(
    fields=(
        t.Field("id", "id", "string"),
        t.Field("type", "type", "TranslationSessionType"),
        t.Field("expires_at", "expires_at", "integer", format="unix-seconds"),
        t.Field("model", "model", "string"),
        t.Field("audio", "audio", "TranslationAudio"),
    ),
    module="session",
)


RECORDS["TranslationSessionUpdateRequest"] = t.Record(
    fields=(t.Field("audio", "audio", "TranslationAudio", optional=True),), module="session"
)


RECORDS["TranslationAudio"] = t.Record(
    fields=(
        t.Field("input", "input", "TranslationAudioInput", optional=True),
        t.Field("output", "output", "TranslationAudioOutput", optional=True),
    ),
    module="session",
)


RECORDS["TranslationAudioInput"] = t.Record(
    fields=(
        t.Field("transcription", "transcription", "TranslationTranscription", optional=True, nullable=True),
        t.Field("noise_reduction", "noise_reduction", "NoiseReduction", optional=True, nullable=True),
    ),
    module="session",
)


RECORDS["TranslationTranscription"] = t.Record(fields=(t.Field("model", "model", "string"),), module="session")


RECORDS["TranslationAudioOutput"] = t.Record(
    fields=(t.Field("language", "language", "string", optional=True),), module="session"
)


RECORDS["NoiseReduction"] = t.Record(
    fields=(
        t.Field("type", "type", "NoiseReductionType", optional=True),
        t.Field("strength", "strength", "number", optional=True),
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


RECORDS["RealtimeError"] = t.Record(
    fields=(
        t.Field("type", "type", "string", optional=True),
        t.Field("code", "code", "string", optional=True),
        t.Field("message", "message", "string"),
        t.Field("param", "param", "string", optional=True),
        t.Field("event_id", "event_id", "string", optional=True),
    ),
    module="openai_realtime",
)


RECORDS["ErrorEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("error", "error", "RealtimeError"),
    ),
    module="server_events",
    tag=("type", "error"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionCreatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("session", "session", "TranslationSession"),
    ),
    module="server_events",
    tag=("type", "session.created"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionUpdatedEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("session", "session", "TranslationSession"),
    ),
    module="server_events",
    tag=("type", "session.updated"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionClosedEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string"),),
    module="server_events",
    tag=("type", "session.closed"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionInputTranscriptDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("delta", "delta", "string"),
        t.Field("elapsed_ms", "elapsed_ms", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "session.input_transcript.delta"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionOutputTranscriptDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("delta", "delta", "string"),
        t.Field("elapsed_ms", "elapsed_ms", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "session.output_transcript.delta"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionOutputAudioDeltaEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string"),
        t.Field("delta", "delta", "string", bulk=True, format="base64"),
        t.Field("sample_rate", "sample_rate", "integer", optional=True),
        t.Field("channels", "channels", "integer", optional=True),
        t.Field("format", "format", "TranslationAudioFormat", optional=True),
        t.Field("elapsed_ms", "elapsed_ms", "integer", optional=True),
    ),
    module="server_events",
    tag=("type", "session.output_audio.delta"),
    unions=("TranslationServerEvent",),
)


RECORDS["SessionUpdateEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("session", "session", "TranslationSessionUpdateRequest"),
    ),
    module="client_events",
    tag=("type", "session.update"),
    unions=("TranslationClientEvent",),
)


RECORDS["SessionInputAudioBufferAppendEvent"] = t.Record(
    fields=(
        t.Field("event_id", "event_id", "string", optional=True, max_length=512),
        t.Field("audio", "audio", "string", bulk=True, format="base64"),
    ),
    module="client_events",
    tag=("type", "session.input_audio_buffer.append"),
    unions=("TranslationClientEvent",),
)


RECORDS["SessionCloseEvent"] = t.Record(
    fields=(t.Field("event_id", "event_id", "string", optional=True, max_length=512),),
    module="client_events",
    tag=("type", "session.close"),
    unions=("TranslationClientEvent",),
)


TABLE = t.Table(
    format=t.FORMAT,
    records=RECORDS,
    tagged_unions={
        "TranslationServerEvent": t.TaggedUnion("type", "UnknownTranslationServerEvent", "directions", "type"),
        "TranslationClientEvent": t.TaggedUnion("type", "UnknownTranslationClientEvent", "directions", "type"),
    },
    untagged_unions={},
    enums={
        "TranslationAudioFormat": t.Enum(("pcm16",)),
        "TranslationSessionType": t.Enum(("translation",)),
        "NoiseReductionType": t.Enum(("near_field", "far_field")),
        "ClientSecretAnchor": t.Enum(("created_at",)),
    },
)
