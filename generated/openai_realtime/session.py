# From session.yaml of the spec openai_realtime; remake: wiregen generate
"""Session settings as the client sends them and as the server reports them, and the prompts they refer to."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import datetime as _datetime
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime import formats as _formats
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
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
class RealtimeSessionCreateRequest(TaggedModel):
    """Settings of a speech session as the client sends them. In `session.update` an absent field keeps its value."""

    type: ClassVar[Literal["realtime"]] = "realtime"

    output_modalities: list[OutputModality | str] | None = None
    """Whether the model answers in text or in audio; one of them, not both. At most 1 entry. Default: ["audio"].

    Departs from upstream: The schema of the OpenAPI document has no bound here. Reason: The prose of the document
    allows one of the two, not both."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun."""
    instructions: str | None = None
    """Instructions for the model in this session. In `session.update` an empty string clears it."""
    audio: RealtimeAudioConfig | None = None
    """Settings for the audio in both directions."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. The server reports null if there is none."""
    tracing: Tracing | Unset | None = UNSET
    """How the session is traced. Null turns tracing off. Default: null.

    Departs from upstream: In the OpenAPI document the default belongs to what the client sends only. Reason: One
    group of fields serves both directions."""
    tools: list[RealtimeTool] | None = None
    """Tools that the model may call. In `session.update` an empty list clears them."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server in session events too."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons before it answers."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have: a number from 1 to 4096, or `inf`. From 1 to 4096.

    Departs from upstream: The schema of the OpenAPI document has no bounds here. Reason: The prose of the
    document gives them."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it grows too long."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt to use. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeTranscriptionSessionCreateRequest(TaggedModel):
    """Settings of a transcription session as the client sends them."""

    type: ClassVar[Literal["transcription"]] = "transcription"

    audio: TranscriptionAudioConfig | None = None
    """Settings for the audio to be transcribed."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeSessionCreateResponse(TaggedModel):
    """A speech session as the server reports it."""

    type: ClassVar[Literal["realtime"]] = "realtime"

    id: str | None = None
    """Identifier of the session, such as `sess_001`.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    `session.created` and `session.updated` do not have it."""
    object: SessionObject | str | None = None
    """The kind of object that this is, such as `realtime.session`.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    `session.created` and `session.updated` do not have it."""
    expires_at: int | None = None
    """When the session expires, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC.

    Departs from upstream: The official Python SDK's classes for `session.created` and `session.updated` lack this
    field. Reason: The OpenAPI document declares it, and so does the SDK in the session of a client secret."""
    output_modalities: list[OutputModality | str] | None = None
    """Whether the model answers in text or in audio; one of them, not both. At most 1 entry. Default: ["audio"].

    Departs from upstream: The schema of the OpenAPI document has no bound here. Reason: The prose of the document
    allows one of the two, not both."""
    model: RealtimeModel | str | None = None
    """The model of the session. It cannot change after the session has begun."""
    instructions: str | None = None
    """Instructions for the model in this session. In `session.update` an empty string clears it."""
    audio: RealtimeAudioConfig | None = None
    """Settings for the audio in both directions."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. The server reports null if there is none."""
    tracing: Tracing | Unset | None = UNSET
    """How the session is traced. Null turns tracing off. Default: null.

    Departs from upstream: In the OpenAPI document the default belongs to what the client sends only. Reason: One
    group of fields serves both directions."""
    tools: list[RealtimeTool] | None = None
    """Tools that the model may call. In `session.update` an empty list clears them."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server in session events too."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons before it answers."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that one response may have: a number from 1 to 4096, or `inf`. From 1 to 4096.

    Departs from upstream: The schema of the OpenAPI document has no bounds here. Reason: The prose of the
    document gives them."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it grows too long."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt to use. Null is allowed; its effect is not documented."""

    def expires_at_datetime(self) -> _datetime | None:
        """Return the value of ``expires_at``, or None if there is none. Raises ValueError if it is not seconds since
        1970-01-01 in UTC."""
        return None if self.expires_at is None else _formats.read_unix_seconds(self.expires_at, "$.expires_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeTranscriptionSessionCreateResponse(TaggedModel):
    """A transcription session as the server reports it."""

    type: ClassVar[Literal["transcription"]] = "transcription"

    id: str | None = None
    """Identifier of the session, such as `sess_001`.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    `session.created` and `session.updated` do not have it."""
    object: SessionObject | str | None = None
    """The kind of object that this is, such as `realtime.session`.

    Departs from upstream: The OpenAPI document requires this field. Reason: The official Python SDK's classes for
    `session.created` and `session.updated` do not have it."""
    expires_at: int | None = None
    """When the session expires, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC.

    Departs from upstream: The official Python SDK's classes for `session.created` and `session.updated` lack this
    field. Reason: The OpenAPI document declares it, and so does the SDK in the session of a client secret."""
    include: list[SessionInclude | str] | None = None
    """Additional data that the server adds to its events. Null if there is none."""
    audio: TranscriptionSessionAudio | None = None
    """Settings for the audio to be transcribed."""

    def expires_at_datetime(self) -> _datetime | None:
        """Return the value of ``expires_at``, or None if there is none. Raises ValueError if it is not seconds since
        1970-01-01 in UTC."""
        return None if self.expires_at is None else _formats.read_unix_seconds(self.expires_at, "$.expires_at")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TracingConfiguration(Model):
    """Settings of a session's trace."""

    workflow_name: str | None = None
    """Name of the workflow that the trace belongs to."""
    group_id: str | None = None
    """Identifier of the group that the trace belongs to."""
    metadata: Any = None
    """A JSON object of the client for the trace.

    Departs from upstream: The OpenAPI document allows an object only. Reason: The package does not read its
    content."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RetentionRatioTruncation(TaggedModel):
    """Keeps a share of the conversation when it is truncated."""

    type: ClassVar[Literal["retention_ratio"]] = "retention_ratio"

    retention_ratio: float
    """Share of the conversation that truncation keeps. From 0 to 1."""
    token_limits: TruncationTokenLimits | None = None
    """Limits in tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TruncationTokenLimits(Model):
    """Limits of the conversation in tokens."""

    post_instructions: int | None = None
    """The most tokens that may follow the instructions. At least 0."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeReasoning(Model):
    """Settings for reasoning models."""

    effort: ReasoningEffort | str | None = None
    """How much the model reasons before it answers. Default: "low"."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Prompt(Model):
    """A reference to a stored prompt and the values for its variables."""

    id: str
    """Identifier of the prompt."""
    version: str | Unset | None = UNSET
    """Version of the prompt. Null is allowed; its effect is not documented."""
    variables: dict[str, PromptVariable] | Unset | None = UNSET
    """Values for the prompt's variables, by the name of the variable. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputText(TaggedModel):
    """Text for a variable of a prompt."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str
    """The text that takes the variable's place."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Puts a breakpoint of the prompt cache at this input."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputImage(TaggedModel):
    """An image for a variable of a prompt."""

    type: ClassVar[Literal["input_image"]] = "input_image"

    image_url: str | Unset | None = _field(default=UNSET, repr=False)
    """Address of the image. May be a data URL that holds the image itself. Null gives none. Holds a URI."""
    file_id: str | Unset | None = UNSET
    """Identifier of a file that holds the image. Null gives none."""
    detail: PromptImageDetail | str | None = None
    """How closely the model looks at the image.

    Departs from upstream: The OpenAPI document requires this field. Reason: One implementation in use makes it
    optional, so a prompt without it decodes here too."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Puts a breakpoint of the prompt cache at this input."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputFile(TaggedModel):
    """A file for a variable of a prompt."""

    type: ClassVar[Literal["input_file"]] = "input_file"

    file_id: str | Unset | None = UNSET
    """Identifier of the file. Null gives none."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = _field(default=None, repr=False)
    """Content of the file as base64."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Puts a breakpoint of the prompt cache at this input."""
    file_url: str | None = _field(default=None, repr=False)
    """Address of the file. Holds a URI."""
    detail: FileInputDetail | str | None = None
    """How closely the model looks at the file."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptCacheBreakpoint(Model):
    """A breakpoint of the prompt cache."""

    mode: PromptCacheMode | str
    """How the breakpoint is set.

    Departs from upstream: The OpenAPI document requires this field and yet gives `explicit` as its default.
    Reason: A required field is never absent, so a default says nothing."""
    ttl: PromptCacheTtl | str | None = None
    """How long the cache of the breakpoint is kept.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownSessionConfig(Model):
    """A variant of SessionConfig with an unknown ``type``, or with faults. The whole object is kept, and encoded as
    it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


SessionConfig: TypeAlias = (
    RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest | UnknownSessionConfig
)
"""Session settings that a client sends.

Departs from upstream: The OpenAPI document and the official Python SDK require `type`. Reason: Clients of xAI and
of Azure Voice Live send none (pydantic/pydantic-ai, tests/realtime/cassettes), nor did those of the preview API
(openai/openai-realtime-api-beta). All of them mean a speech session, as the official SDK reads it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownServerSessionConfig(Model):
    """A variant of ServerSessionConfig with an unknown ``type``, or with faults. The whole object is kept, and
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


ServerSessionConfig: TypeAlias = (
    RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse | UnknownServerSessionConfig
)
"""A session as the server reports it.

Departs from upstream: The OpenAPI document and the official Python SDK require `type`. Reason: The preview API of
Azure OpenAI (openai/openai-agents-python#1748), Azure Voice Live and xAI (pydantic/pydantic-ai,
tests/realtime/cassettes) and Qwen (Alibaba Cloud Model Studio, server events of Qwen-Omni-Realtime) report none.
All of them mean a speech session, as the official SDK reads it."""


Tracing: TypeAlias = TracingMode | str | TracingConfiguration
"""How a session is traced: as the server chooses, or with settings of the client's own."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTruncation(Model):
    """A variant of TruncationStrategy with an unknown ``type``, or with faults. The whole object is kept, and
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


TruncationStrategy: TypeAlias = RetentionRatioTruncation | UnknownTruncation
"""A way to truncate the conversation that has settings."""


RealtimeTruncation: TypeAlias = TruncationMode | str | TruncationStrategy
"""How the conversation is truncated: a mode, or a strategy with settings."""


MaxOutputTokens: TypeAlias = int | MaxOutputTokensLimit | str
"""The limit on a response's output tokens: a number, or `inf`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPromptInput(Model):
    """A variant of PromptInput with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
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


PromptInput: TypeAlias = PromptInputText | PromptInputImage | PromptInputFile | UnknownPromptInput
"""A value for a prompt's variable that is more than a plain string."""


PromptVariable: TypeAlias = str | PromptInput
"""A value for a prompt's variable: plain text, or a text, an image or a file as an object."""
