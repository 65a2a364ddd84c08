# From session.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Settings of a session in their flat form, and the session as the server reports it."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import datetime as _datetime
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime import formats as _formats
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import (
    BetaAudioFormat,
    BetaModality,
    GrokReasoningEffort,
    RealtimeModel,
    SessionInclude,
    SessionObject,
    ToolChoiceMode,
    TranscriptionModel,
    VoiceName,
)
from .openai_realtime import (
    ClientSecretExpiry,
    MaxOutputTokens,
    McpTool,
    NoiseReduction,
    Prompt,
    RealtimeAudioConfig,
    RealtimeTruncation,
    SemanticVad,
    ToolChoiceMcp,
    Tracing,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaSessionRequest(Model):
    """Settings of a speech session that the client sends, in `session.update` and in the REST call that makes a
    session. In `session.update` an absent field keeps its value."""

    input_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio that the client sends. Default: "pcm16".

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    input_audio_transcription: BetaTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null turns transcription off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    input_audio_noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off.

    Departs from upstream: The OpenAPI document does not let null come here. Reason: Its prose says that null
    turns noise reduction off, and the preview API reported null."""
    turn_detection: BetaTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of the user's speech. Null turns it off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. Null if there is none.

    Departs from upstream: The official Python SDK does not have this field in a speech session. Reason: The
    OpenAPI document has it."""
    modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun.

    Departs from upstream: The OpenAPI document has this field in what the server reports only. Reason: The
    official Python SDK has it in what the client sends, too."""
    instructions: str | BetaInstructions | None = None
    """Instructions for the model in this session. In `session.update` an empty string clears it.

    Departs from upstream: OpenAI allows a text only. Reason: Unmute takes and reports an object
    (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    voice: BetaVoice | None = None
    """The voice that the model speaks with. It cannot change after the first audio output.

    Departs from upstream: OpenAI's server reports a name only. Reason: Azure Voice Live reports an object
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws), and OpenAI's client may send one."""
    output_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio that the server sends. Default: "pcm16".

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    tools: list[BetaTool] | None = None
    """Tools that the model may call."""
    tool_choice: BetaToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto".

    Departs from upstream: The schemas of OpenAI have any text here. Reason: Its prose names the modes, and Azure
    OpenAI takes an object (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
    temperature: float | None = None
    """How much the answers vary. Default: 0.8.

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    max_response_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have."""
    speed: float | None = None
    """Speed of the speech as a multiple of the normal speed. From 0.25 to 1.5. Default: 1."""
    tracing: Tracing | Unset | None = UNSET
    """How the session is traced. Null turns tracing off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it grows too long.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt to use. Null is allowed; its effect is not documented.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    type: str | None = None
    """The kind of the session, as the newer API has it.

    Departs from upstream: OpenAI does not have this field. Reason: LocalAI sends it (mudler/LocalAI, types.go),
    and clients of xAI do (livekit/agents, livekit-plugins-xai)."""
    audio: RealtimeAudioConfig | None = None
    """Audio settings in the form of the newer API.

    Departs from upstream: OpenAI does not have this field. Reason: xAI takes it and reports it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    reasoning: GrokReasoning | None = None
    """How much the model reasons before it answers.

    Departs from upstream: OpenAI does not have this field. Reason: xAI takes it and reports it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    resumption: Any = None
    """Whether and how the session can be resumed, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: xAI takes it and reports it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    enable_noise_suppression: bool | None = None
    """Whether noise is filtered out.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    enable_phonetic_spelling: bool | None = None
    """Whether words are spelled by their sound.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    keep_context: bool | None = None
    """Whether the context is kept.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    input_audio_sampling_rate: int | None = None
    """Samples per second of the audio that the client sends.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    input_audio_echo_cancellation: Any = None
    """How echo is removed, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    output_audio_timestamp_types: list[str] | None = None
    """Which timestamps the server sends with the audio.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    animation: Any = None
    """Settings for the animation of a face, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    avatar: Any = None
    """Settings for an avatar, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    greeting: Any = None
    """What the model says first, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    handoff: Any = None
    """How the conversation is handed on, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    truncation_strategy: Any = None
    """How the conversation is truncated, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    sample_rate: int | None = None
    """Samples per second of the audio that the client sends.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-LiveTranslate-Realtime)."""
    translation: Any = None
    """The language to translate into, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-LiveTranslate-Realtime)."""
    enable_search: bool | None = None
    """Whether the model may search the web.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    search_options: Any = None
    """How the model searches the web, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    max_tokens: int | None = None
    """The most tokens that one response may have.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    top_k: int | None = None
    """The number of tokens from which the next one is chosen.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    top_p: float | None = None
    """The share of probability from which the next token is chosen.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    repetition_penalty: float | None = None
    """The penalty for repetition of a token.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    presence_penalty: float | None = None
    """The penalty for a token that has occurred before.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    seed: int | None = None
    """The seed of the random choices.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    client_secret: BetaClientSecretRequest | None = None
    """How long the key can be used that the REST call makes.

    Departs from upstream: The OpenAPI document requires a secret with its value here, in a request. Reason: The
    official Python SDK has its life only, and optional."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaSession(Model):
    """A speech session as the server reports it, in events and as the answer of the REST call that makes a session."""

    id: str | None = None
    """Identifier of the session."""
    object: SessionObject | str | None = None
    """The kind of object that this is.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    expires_at: int | None = None
    """When the session ends, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    client_secret: BetaClientSecret | None = None
    """A key that opens the session, if a REST call made the session. Otherwise null or absent.

    Departs from upstream: The events of the official Python SDK do not have this field. Reason: The answer of the
    REST call has it, and the preview API reported null in events."""
    input_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio that the client sends. Default: "pcm16".

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    input_audio_transcription: BetaTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null turns transcription off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    input_audio_noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off.

    Departs from upstream: The OpenAPI document does not let null come here. Reason: Its prose says that null
    turns noise reduction off, and the preview API reported null."""
    turn_detection: BetaTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of the user's speech. Null turns it off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. Null if there is none.

    Departs from upstream: The official Python SDK does not have this field in a speech session. Reason: The
    OpenAPI document has it."""
    modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun.

    Departs from upstream: The OpenAPI document has this field in what the server reports only. Reason: The
    official Python SDK has it in what the client sends, too."""
    instructions: str | BetaInstructions | None = None
    """Instructions for the model in this session. In `session.update` an empty string clears it.

    Departs from upstream: OpenAI allows a text only. Reason: Unmute takes and reports an object
    (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    voice: BetaVoice | None = None
    """The voice that the model speaks with. It cannot change after the first audio output.

    Departs from upstream: OpenAI's server reports a name only. Reason: Azure Voice Live reports an object
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws), and OpenAI's client may send one."""
    output_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio that the server sends. Default: "pcm16".

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    tools: list[BetaTool] | None = None
    """Tools that the model may call."""
    tool_choice: BetaToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto".

    Departs from upstream: The schemas of OpenAI have any text here. Reason: Its prose names the modes, and Azure
    OpenAI takes an object (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
    temperature: float | None = None
    """How much the answers vary. Default: 0.8.

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    max_response_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have."""
    speed: float | None = None
    """Speed of the speech as a multiple of the normal speed. From 0.25 to 1.5. Default: 1."""
    tracing: Tracing | Unset | None = UNSET
    """How the session is traced. Null turns tracing off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it grows too long.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt to use. Null is allowed; its effect is not documented.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    type: str | None = None
    """The kind of the session, as the newer API has it.

    Departs from upstream: OpenAI does not have this field. Reason: LocalAI sends it (mudler/LocalAI, types.go),
    and clients of xAI do (livekit/agents, livekit-plugins-xai)."""
    audio: RealtimeAudioConfig | None = None
    """Audio settings in the form of the newer API.

    Departs from upstream: OpenAI does not have this field. Reason: xAI takes it and reports it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    reasoning: GrokReasoning | None = None
    """How much the model reasons before it answers.

    Departs from upstream: OpenAI does not have this field. Reason: xAI takes it and reports it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    resumption: Any = None
    """Whether and how the session can be resumed, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: xAI takes it and reports it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    enable_noise_suppression: bool | None = None
    """Whether noise is filtered out.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    enable_phonetic_spelling: bool | None = None
    """Whether words are spelled by their sound.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    keep_context: bool | None = None
    """Whether the context is kept.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    input_audio_sampling_rate: int | None = None
    """Samples per second of the audio that the client sends.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    input_audio_echo_cancellation: Any = None
    """How echo is removed, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    output_audio_timestamp_types: list[str] | None = None
    """Which timestamps the server sends with the audio.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    animation: Any = None
    """Settings for the animation of a face, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    avatar: Any = None
    """Settings for an avatar, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    greeting: Any = None
    """What the model says first, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    handoff: Any = None
    """How the conversation is handed on, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    truncation_strategy: Any = None
    """How the conversation is truncated, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    sample_rate: int | None = None
    """Samples per second of the audio that the client sends.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-LiveTranslate-Realtime)."""
    translation: Any = None
    """The language to translate into, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-LiveTranslate-Realtime)."""
    enable_search: bool | None = None
    """Whether the model may search the web.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    search_options: Any = None
    """How the model searches the web, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    max_tokens: int | None = None
    """The most tokens that one response may have.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    top_k: int | None = None
    """The number of tokens from which the next one is chosen.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    top_p: float | None = None
    """The share of probability from which the next token is chosen.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    repetition_penalty: float | None = None
    """The penalty for repetition of a token.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    presence_penalty: float | None = None
    """The penalty for a token that has occurred before.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    seed: int | None = None
    """The seed of the random choices.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    output_modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers, from servers that use the newer name.

    Departs from upstream: Only the answer of the REST call has this field in the OpenAPI document, and nothing
    has it in the official Python SDK. Reason: One record serves both."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have, from servers that use the newer name.

    Departs from upstream: Only the answer of the REST call has this field in the OpenAPI document, and nothing
    has it in the official Python SDK. Reason: One record serves both."""

    def expires_at_datetime(self) -> _datetime | None:
        """Return the value of ``expires_at``, or None if there is none. Raises ValueError if it is not seconds since
        1970-01-01 in UTC."""
        return None if self.expires_at is None else _formats.read_unix_seconds(self.expires_at, "$.expires_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaTranscriptionSessionRequest(Model):
    """Settings of a transcription session that the client sends, in `transcription_session.update` and in the REST
    call that makes a session."""

    input_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio that the client sends. Default: "pcm16".

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    input_audio_transcription: BetaTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null turns transcription off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    input_audio_noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off.

    Departs from upstream: The OpenAPI document does not let null come here. Reason: Its prose says that null
    turns noise reduction off, and the preview API reported null."""
    turn_detection: BetaTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of the user's speech. Null turns it off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. Null if there is none.

    Departs from upstream: The official Python SDK does not have this field in a speech session. Reason: The
    OpenAPI document has it."""
    modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""
    client_secret: BetaClientSecretRequest | None = None
    """How long the key can be used that the REST call makes.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaTranscriptionSession(Model):
    """A transcription session as the server reports it, in events and as the answer of the REST call that makes a
    session.

    Departs from upstream: OpenAI requires a secret here, and does not declare the identifier, the object, the
    end, the noise reduction and the additional data. Reason: An example of the OpenAPI document leaves out the
    secret and has the others, and another has the end."""

    id: str | None = None
    """Identifier of the session."""
    object: SessionObject | str | None = None
    """The kind of object that this is.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    expires_at: int | None = None
    """When the session ends, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    client_secret: BetaClientSecret | None = None
    """A key that opens the session, if a REST call made the session. Otherwise null or absent.

    Departs from upstream: The events of the official Python SDK do not have this field. Reason: The answer of the
    REST call has it, and the preview API reported null in events."""
    input_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio that the client sends. Default: "pcm16".

    Departs from upstream: In the OpenAPI document the default belongs to what the server reports only. Reason:
    One group of fields serves both directions."""
    input_audio_transcription: BetaTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null turns transcription off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    input_audio_noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off.

    Departs from upstream: The OpenAPI document does not let null come here. Reason: Its prose says that null
    turns noise reduction off, and the preview API reported null."""
    turn_detection: BetaTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of the user's speech. Null turns it off.

    Departs from upstream: The OpenAPI document does not let null come in what the client sends. Reason: It lets
    null come in what the server reports, and its prose says that null turns this off."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. Null if there is none.

    Departs from upstream: The official Python SDK does not have this field in a speech session. Reason: The
    OpenAPI document has it."""
    modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers."""

    def expires_at_datetime(self) -> _datetime | None:
        """Return the value of ``expires_at``, or None if there is none. Raises ValueError if it is not seconds since
        1970-01-01 in UTC."""
        return None if self.expires_at is None else _formats.read_unix_seconds(self.expires_at, "$.expires_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaClientSecret(Model):
    """A key with which a browser or a phone may open the session."""

    value: str = _field(repr=False)
    """The key itself."""
    expires_at: int
    """When the key can no longer be used, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC."""

    def expires_at_datetime(self) -> _datetime:
        """Return the value of ``expires_at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.expires_at, "$.expires_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaClientSecretRequest(Model):
    """How long the key can be used that the REST call makes.

    Departs from upstream: The OpenAPI document has a secret with its value here, as the server answers it.
    Reason: A client has none to send; the official Python SDK has the life of the secret here."""

    expires_after: ClientSecretExpiry | None = None
    """The time from the making of the key, for a speech session.

    Departs from upstream: The official Python SDK has this field for a speech session only. Reason: One record
    serves both kinds of session."""
    expires_at: ClientSecretExpiry | None = None
    """The same, for a transcription session.

    Departs from upstream: The official Python SDK has this field for a transcription session only. Reason: One
    record serves both kinds of session."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaTranscription(Model):
    """How the user's audio is transcribed."""

    model: TranscriptionModel | str | None = None
    """The model that transcribes.

    Departs from upstream: The official Python SDK has any text here. Reason: The OpenAPI document names the
    models; any other is kept all the same."""
    language: str | None = None
    """Language of the audio as a code such as `en`.

    Departs from upstream: The OpenAPI document does not have this field in what the client of a speech session
    sends. Reason: It has it elsewhere, and the official Python SDK has it."""
    prompt: str | None = None
    """Text that guides the transcription.

    Departs from upstream: The OpenAPI document does not have this field in what the client of a speech session
    sends. Reason: It has it elsewhere, and the official Python SDK has it."""
    languages: list[str] | None = None
    """Languages that may occur in the audio. At least 1 entry.

    Departs from upstream: The official Python SDK does not have this field, nor has the OpenAPI document
    everywhere. Reason: The OpenAPI document has it in what the client of a transcription session sends."""
    keywords: list[str] | None = None
    """Words and phrases for the transcription model to expect.

    Departs from upstream: The official Python SDK does not have this field, nor has the OpenAPI document
    everywhere. Reason: The OpenAPI document has it in what the client of a transcription session sends."""
    delay: str | None = None
    """How much delay the transcription may have.

    Departs from upstream: The official Python SDK does not have this field, nor has the OpenAPI document
    everywhere. Reason: The OpenAPI document has it in what the client of a transcription session sends."""
    custom_speech: Any = None
    """The customer's own models by language, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    phrase_list: list[str] | None = None
    """Phrases to expect in the audio.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    corpus: Any = None
    """Text that gives the context, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen takes it (Alibaba Cloud Model Studio,
    client events of Qwen-ASR-Realtime)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GrokReasoning(Model):
    """Settings for reasoning models of xAI."""

    effort: GrokReasoningEffort | str | None = None
    """How much the model reasons before it answers."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaInstructions(Model):
    """Instructions for the model, from servers that have settings for them.

    Departs from upstream: OpenAI does not have this object. Reason: Unmute has it (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""

    type: str | None = None
    """Which instructions they are."""
    text: str | None = None
    """The instructions in words."""
    language: str | None = None
    """The language that the model is to speak."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaVoiceObject(Model):
    """A voice that takes more than a name to say, such as one of the customer's own.

    Departs from upstream: The OpenAPI document requires an `id` and forbids other keys. Reason: Azure Voice Live
    names a voice by `name` and `type` (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""

    id: str | None = None
    """Identifier of a custom voice of OpenAI."""
    name: str | None = None
    """Name of the voice.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    type: str | None = None
    """Whose voice it is, such as `openai` or `azure-standard`.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaFunctionTool(TaggedModel):
    """A function of the client's that the model may call."""

    type: ClassVar[Literal["function"]] = "function"

    name: str | None = None
    """Name that the model calls the function by."""
    description: str | None = None
    """What the function does."""
    parameters: Any = None
    """The arguments, as a JSON Schema object.

    Departs from upstream: The OpenAPI document allows an object only. Reason: A JSON Schema may be a boolean too,
    and the package does not read its content."""
    function: BetaFunction | None = None
    """The function, if it is below its own key.

    Departs from upstream: OpenAI does not have this field. Reason: xAI reports the tools of a session so
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws), and Qwen takes them so (Alibaba Cloud Model
    Studio, client events of Qwen-Omni-Realtime)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaFunction(Model):
    """A function below its own key."""

    name: str | None = None
    """Name that the model calls the function by."""
    description: str | None = None
    """What the function does."""
    parameters: Any = None
    """The arguments, as a JSON Schema object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaToolChoiceFunction(TaggedModel):
    """Makes the model call one function."""

    type: ClassVar[Literal["function"]] = "function"

    name: str | None = None
    """The function to call.

    Departs from upstream: The OpenAPI document requires this field. Reason: Azure OpenAI takes the name below
    `function` (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
    function: BetaFunction | None = None
    """The function to call, if it is below its own key.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI takes it
    (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaServerVad(TaggedModel):
    """Turn detection by voice activity. The user's turn ends after `silence_duration_ms` of silence."""

    type: ClassVar[Literal["server_vad"]] = "server_vad"

    threshold: float | None = None
    """Level of voice activity above which audio counts as speech."""
    prefix_padding_ms: int | None = None
    """Audio from before the detected speech that is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """Silence that ends the user's turn, in milliseconds."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends.

    Departs from upstream: The OpenAPI document does not have this field in what the client sends, and has true as
    the default elsewhere. Reason: The official Python SDK has it in what the client sends, too, and no default."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way.

    Departs from upstream: The OpenAPI document does not have this field in what the client sends, and has true as
    the default elsewhere. Reason: The official Python SDK has it in what the client sends, too, and no default."""
    idle_timeout_ms: int | Unset | None = UNSET
    """Time without speech, in milliseconds, after which the server responds by itself.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it,
    and the preview API reported it."""
    speech_duration_ms: int | None = None
    """How much speech begins a turn, in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    end_of_utterance_detection: Any = None
    """How the end of a turn is found, as a JSON object.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    auto_truncate: bool | None = None
    """Whether the user's speech cuts off what was not heard.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    appended_text_after_truncation: str | None = None
    """Text that marks where a message was cut off.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AzureSemanticVad(TaggedModel):
    """Turn detection by meaning, of Azure Voice Live.

    Departs from upstream: OpenAI does not have this way to detect turns. Reason: Azure Voice Live takes it and
    reports it (Microsoft Learn, Voice Live API reference)."""

    type: ClassVar[Literal["azure_semantic_vad"]] = "azure_semantic_vad"

    threshold: float | None = None
    """Level of voice activity above which audio counts as speech."""
    prefix_padding_ms: int | None = None
    """Audio from before the detected speech that is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """Silence that ends the user's turn, in milliseconds."""
    speech_duration_ms: int | None = None
    """How much speech begins a turn, in milliseconds."""
    remove_filler_words: bool | None = None
    """Whether words such as `um` are ignored."""
    languages: list[str] | None = None
    """Languages that may occur in the audio."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way."""
    auto_truncate: bool | None = None
    """Whether the user's speech cuts off what was not heard."""
    end_of_utterance_detection: Any = None
    """How the end of a turn is found, as a JSON object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AzureSemanticVadEn(TaggedModel):
    """Turn detection by meaning, of Azure Voice Live for English.

    Departs from upstream: OpenAI does not have this way to detect turns. Reason: Azure Voice Live takes it and
    reports it (Microsoft Learn, Voice Live API reference)."""

    type: ClassVar[Literal["azure_semantic_vad_en"]] = "azure_semantic_vad_en"

    threshold: float | None = None
    """Level of voice activity above which audio counts as speech."""
    prefix_padding_ms: int | None = None
    """Audio from before the detected speech that is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """Silence that ends the user's turn, in milliseconds."""
    speech_duration_ms: int | None = None
    """How much speech begins a turn, in milliseconds."""
    remove_filler_words: bool | None = None
    """Whether words such as `um` are ignored."""
    languages: list[str] | None = None
    """Languages that may occur in the audio."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way."""
    auto_truncate: bool | None = None
    """Whether the user's speech cuts off what was not heard."""
    end_of_utterance_detection: Any = None
    """How the end of a turn is found, as a JSON object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AzureSemanticVadMultilingual(TaggedModel):
    """Turn detection by meaning, of Azure Voice Live for several languages.

    Departs from upstream: OpenAI does not have this way to detect turns. Reason: Azure Voice Live takes it and
    reports it (Microsoft Learn, Voice Live API reference)."""

    type: ClassVar[Literal["azure_semantic_vad_multilingual"]] = "azure_semantic_vad_multilingual"

    threshold: float | None = None
    """Level of voice activity above which audio counts as speech."""
    prefix_padding_ms: int | None = None
    """Audio from before the detected speech that is kept with it, in milliseconds."""
    silence_duration_ms: int | None = None
    """Silence that ends the user's turn, in milliseconds."""
    speech_duration_ms: int | None = None
    """How much speech begins a turn, in milliseconds."""
    remove_filler_words: bool | None = None
    """Whether words such as `um` are ignored."""
    languages: list[str] | None = None
    """Languages that may occur in the audio."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way."""
    auto_truncate: bool | None = None
    """Whether the user's speech cuts off what was not heard."""
    end_of_utterance_detection: Any = None
    """How the end of a turn is found, as a JSON object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownBetaTurnDetection(Model):
    """A variant of BetaTurnDetection with an unknown ``type`` or without one, or with faults. The whole object is
    kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


BetaTurnDetection: TypeAlias = (
    BetaServerVad
    | SemanticVad
    | AzureSemanticVad
    | AzureSemanticVadEn
    | AzureSemanticVadMultilingual
    | UnknownBetaTurnDetection
)
"""A way to find the start and the end of the user's speech.

Departs from upstream: The official Python SDK has one object, in which the type is optional. Reason: A record for
each type shows which fields belong to it. Azure has kinds of its own, and xAI reports null for the type while
turn detection is off (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws); such objects are kept as the
unknown variant, for none of the known ones would be true of them."""


BetaVoice: TypeAlias = VoiceName | str | BetaVoiceObject
"""A voice: its name, or an object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownBetaTool(Model):
    """A variant of BetaTool with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
    came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


BetaTool: TypeAlias = BetaFunctionTool | McpTool | UnknownBetaTool
"""A tool that the model may call.

Departs from upstream: OpenAI has functions only here, and makes `type` optional. Reason: Tools of other kinds are
kept. A tool without a type is a function."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownBetaToolChoice(Model):
    """A variant of BetaToolChoiceReference with an unknown ``type``, or with faults. The whole object is kept, and
    encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


BetaToolChoiceReference: TypeAlias = BetaToolChoiceFunction | ToolChoiceMcp | UnknownBetaToolChoice
"""The one function or MCP server that the model must use."""


BetaToolChoice: TypeAlias = ToolChoiceMode | str | BetaToolChoiceReference
"""How the model picks tools: a mode, or the tool that it must use."""
