# From session.yaml of the spec openai_realtime; remake: wiregen generate
"""Session settings as the client sends them and as the server reports them, and the prompt templates they refer to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .audio import RealtimeAudioConfig, TranscriptionAudioConfig, TranscriptionSessionAudio
from .enums import (
    FileInputDetail,
    MaxOutputTokensLimit,
    OutputModality,
    PromptCacheMode,
    PromptCacheTtl,
    PromptImageDetail,
    RealtimeModel,
    ReasoningEffort,
    SessionInclude,
    SessionObject,
    TracingMode,
    TruncationMode,
)
from .tools import RealtimeTool, ToolChoice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeSessionCreateRequest(Model):
    """Settings of a speech session as the client sends them. In session.update an absent field stays as it is."""

    type: ClassVar[Literal["realtime"]] = "realtime"

    output_modalities: list[OutputModality | str] | None = None
    """The form in which the model answers: text or audio, not both. At most 1 entry. Default: ["audio"]."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun."""
    instructions: str | None = None
    """What the model is told before the conversation, such as its role, tone and manner of speech. In session.update
    an empty string clears it."""
    audio: RealtimeAudioConfig | None = None
    """Settings for the audio in both directions."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. The server reports null where there is none."""
    tracing: Tracing | Unset | None = UNSET
    """Whether and how the session is recorded in OpenAI's trace dashboard. Null turns tracing off. Once on, its
    settings cannot change. Default: null."""
    tools: list[RealtimeTool] | None = None
    """Tools that the model may call. In session.update an empty list clears them."""
    tool_choice: ToolChoice | None = None
    """How the model picks among the tools. Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel. For reasoning models only.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server too."""
    reasoning: RealtimeReasoning | None = None
    """Settings for reasoning models."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have, tool calls included: a number from 1 to 4096, or inf.
    From 1 to 4096. Default: "inf"."""
    truncation: RealtimeTruncation | None = None
    """What happens when the conversation outgrows the model's input limit. Default: "auto"."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt template to use. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeTranscriptionSessionCreateRequest(Model):
    """Settings of a transcription session as the client sends them. Such a session transcribes audio and produces no
    responses."""

    type: ClassVar[Literal["transcription"]] = "transcription"

    audio: TranscriptionAudioConfig | None = None
    """Settings for the audio to be transcribed."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeSessionCreateResponse(Model):
    """A speech session as the server reports it."""

    type: ClassVar[Literal["realtime"]] = "realtime"

    id: str | None = None
    """Identifier of the session, such as sess_1234.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    session.created and session.updated do not have it."""
    object: SessionObject | str | None = None
    """The kind of object that this is.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    session.created and session.updated do not have it."""
    expires_at: int | None = None
    """When the session expires, in seconds since the Unix epoch."""
    output_modalities: list[OutputModality | str] | None = None
    """The form in which the model answers: text or audio, not both. At most 1 entry. Default: ["audio"]."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun."""
    instructions: str | None = None
    """What the model is told before the conversation, such as its role, tone and manner of speech. In session.update
    an empty string clears it."""
    audio: RealtimeAudioConfig | None = None
    """Settings for the audio in both directions."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. The server reports null where there is none."""
    tracing: Tracing | Unset | None = UNSET
    """Whether and how the session is recorded in OpenAI's trace dashboard. Null turns tracing off. Once on, its
    settings cannot change. Default: null."""
    tools: list[RealtimeTool] | None = None
    """Tools that the model may call. In session.update an empty list clears them."""
    tool_choice: ToolChoice | None = None
    """How the model picks among the tools. Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel. For reasoning models only.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server too."""
    reasoning: RealtimeReasoning | None = None
    """Settings for reasoning models."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have, tool calls included: a number from 1 to 4096, or inf.
    From 1 to 4096. Default: "inf"."""
    truncation: RealtimeTruncation | None = None
    """What happens when the conversation outgrows the model's input limit. Default: "auto"."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt template to use. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeTranscriptionSessionCreateResponse(Model):
    """A transcription session as the server reports it."""

    type: ClassVar[Literal["transcription"]] = "transcription"

    id: str | None = None
    """Identifier of the session, such as sess_1234.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    session.created and session.updated do not have it."""
    object: SessionObject | str | None = None
    """The kind of object that this is.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    session.created and session.updated do not have it."""
    expires_at: int | None = None
    """When the session expires, in seconds since the Unix epoch."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. Null where there is none."""
    audio: TranscriptionSessionAudio | None = None
    """Settings for the audio to be transcribed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TracingConfiguration(Model):
    """Settings of a session's trace."""

    workflow_name: str | None = None
    """Name under which the trace is listed."""
    group_id: str | None = None
    """Identifier that ties several traces together, such as those of one user."""
    metadata: Any = None
    """JSON object of the client's own that is stored with the trace."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RetentionRatioTruncation(Model):
    """Drops more than needed when the conversation outgrows the limit, so that it happens less often and the prompt
    cache stays useful for longer."""

    type: ClassVar[Literal["retention_ratio"]] = "retention_ratio"

    retention_ratio: float
    """Share of the tokens after the instructions that is kept when the conversation is truncated. From 0 to 1."""
    token_limits: TruncationTokenLimits | None = None
    """Limits that replace those of the model."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TruncationTokenLimits(Model):
    """Limits in tokens that set off truncation."""

    post_instructions: int | None = None
    """The most tokens that may follow the instructions. Tool definitions count as instructions. At least 0."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeReasoning(Model):
    """Settings for reasoning models."""

    effort: ReasoningEffort | str | None = None
    """How much the model thinks before it answers. Default: "low"."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Prompt(Model):
    """A reference to a stored prompt template and the values for its variables."""

    id: str
    """Identifier of the template."""
    version: str | Unset | None = UNSET
    """The version of the template. Null is allowed; its effect is not documented."""
    variables: dict[str, PromptVariable] | Unset | None = UNSET
    """Values for the template's variables, by the name of the variable. Null is allowed; its effect is not
    documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputText(Model):
    """Text for a variable of a prompt."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str
    """The text that takes the variable's place."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cached prefix at this part."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputImage(Model):
    """An image for a variable of a prompt."""

    type: ClassVar[Literal["input_image"]] = "input_image"

    image_url: str | Unset | None = UNSET
    """Address of the image or a data URL. Null where the image is given by file_id."""
    file_id: str | Unset | None = UNSET
    """Identifier of an uploaded image. Null where the image is given by image_url."""
    detail: PromptImageDetail | str | None = None
    """The detail at which the model looks at the image. Default: "auto".

    Departs from upstream: The OpenAPI document requires this field. Reason: Another implementation makes it
    optional; a prompt without it must still decode."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cached prefix at this part."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputFile(Model):
    """A file for a variable of a prompt."""

    type: ClassVar[Literal["input_file"]] = "input_file"

    file_id: str | Unset | None = UNSET
    """Identifier of an uploaded file. Null where the file is given in another way."""
    filename: str | None = None
    """Name of the file as the model sees it."""
    file_data: str | None = None
    """Content of the file, base64."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Ends a cached prefix at this part."""
    file_url: str | None = None
    """Address of the file."""
    detail: FileInputDetail | str | None = None
    """The detail at which the model looks at the file."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptCacheBreakpoint(Model):
    """Marks the end of a prompt prefix that is to be cached."""

    mode: PromptCacheMode | str
    """How the end of the prefix is set."""
    ttl: PromptCacheTtl | str | None = None
    """How long the prefix is kept in the cache.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownSessionConfig(Model):
    """A variant of SessionConfig whose ``type`` this package does not know. It is kept whole and written as it came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""


SessionConfig: TypeAlias = (
    RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest | UnknownSessionConfig
)
"""Session settings that a client sends."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownServerSessionConfig(Model):
    """A variant of ServerSessionConfig whose ``type`` this package does not know. It is kept whole and written as it
    came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""


ServerSessionConfig: TypeAlias = (
    RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse | UnknownServerSessionConfig
)
"""A session as the server reports it."""


Tracing: TypeAlias = TracingMode | str | TracingConfiguration
"""How a session is traced: with the server's defaults, or with settings of the client's own."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTruncation(Model):
    """A variant of TruncationStrategy whose ``type`` this package does not know. It is kept whole and written as it
    came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""


TruncationStrategy: TypeAlias = RetentionRatioTruncation | UnknownTruncation
"""A way to truncate that has settings."""


RealtimeTruncation: TypeAlias = TruncationMode | str | TruncationStrategy
"""How the conversation is truncated: a mode, or a strategy with settings."""


MaxOutputTokens: TypeAlias = int | MaxOutputTokensLimit | str
"""The limit on a response's output tokens: a number, or inf."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPromptInput(Model):
    """A variant of PromptInput whose ``type`` this package does not know. It is kept whole and written as it came."""

    type: str
    """The ``type`` as it came on the wire."""
    payload: dict[str, Any]
    """The whole object as it came, the ``type`` included."""


PromptInput: TypeAlias = PromptInputText | PromptInputImage | PromptInputFile | UnknownPromptInput
"""A value for a prompt's variable that is more than a plain string."""


PromptVariable: TypeAlias = str | PromptInput
"""A value for a prompt's variable: plain text, or a text, an image or a file as an object."""
