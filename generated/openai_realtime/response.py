# From response.yaml of the spec openai_realtime; remake: wiregen generate
"""Responses of the model, how they ended, what they cost and how to ask for one."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .audio import RealtimeAudioFormats, Voice
from .enums import (
    ContentPartKind,
    OutputModality,
    ResponseConversation,
    ResponseObject,
    ResponseStatus,
    ResponseStatusDetailsType,
    ResponseStatusReason,
)
from .items import RealtimeConversationItem, ResponseInputItem
from .session import MaxOutputTokens, Prompt, RealtimeReasoning
from .tools import RealtimeTool, ToolChoice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponse(Model):
    """A response of the model, as the server reports it."""

    id: str | None = None
    """Identifier of the response."""
    object: ResponseObject | str | None = None
    """Always `realtime.response`."""
    status: ResponseStatus | str | None = None
    """How far the response has come, or how it ended."""
    status_details: RealtimeResponseStatus | None = None
    """More about the ending. Null while the response is in progress and where there is nothing to add."""
    output: list[RealtimeConversationItem] | None = None
    """The items that the model produced. They carry no audio data."""
    metadata: dict[str, str] | None = None
    """The pairs that the client attached in `response.create`. Null or absent where it attached none.
    At most 16 entries. Keys: at most 64 characters. Values: at most 512 characters."""
    audio: RealtimeResponseAudio | None = None
    """The audio settings that the response used."""
    usage: RealtimeResponseUsage | None = None
    """Tokens that the response used. Null while the response is in progress."""
    conversation_id: str | None = None
    """The conversation that the output was added to. Null where the response is out of band."""
    output_modalities: list[OutputModality | str] | None = None
    """How the model answered, as text or as audio. Audio comes with a transcript. At most 1 entry."""
    max_output_tokens: MaxOutputTokens | None = None
    """The limit of output tokens that applied to the response, tool calls included."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseStatus(Model):
    """More about how a response ended."""

    type: ResponseStatusDetailsType | str | None = None
    """Which ending this explains."""
    reason: ResponseStatusReason | str | None = None
    """Why the response was cancelled or is incomplete."""
    error: ResponseStatusError | None = None
    """What made the response fail."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseStatusError(Model):
    """The error that made a response fail."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """Error code, where there is one."""
    message: str | None = None
    """What went wrong.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK declares
    it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseUsage(Model):
    """Tokens that a response used, which is what is billed. The earlier conversation counts as input again with
    every response."""

    total_tokens: int | None = None
    """Input and output tokens together."""
    input_tokens: int | None = None
    """Tokens read, cached ones included."""
    output_tokens: int | None = None
    """Tokens produced."""
    input_token_details: ResponseInputTokenDetails | None = None
    """The input tokens by kind."""
    output_token_details: ResponseOutputTokenDetails | None = None
    """The output tokens by kind."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseInputTokenDetails(Model):
    """The input tokens of a response by kind."""

    cached_tokens: int | None = None
    """Tokens that came from the cache."""
    text_tokens: int | None = None
    """Text tokens."""
    image_tokens: int | None = None
    """Image tokens."""
    audio_tokens: int | None = None
    """Audio tokens."""
    cached_tokens_details: ResponseCachedTokenDetails | None = None
    """The cached tokens by kind."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCachedTokenDetails(Model):
    """The cached input tokens of a response by kind."""

    text_tokens: int | None = None
    """Cached text tokens."""
    image_tokens: int | None = None
    """Cached image tokens."""
    audio_tokens: int | None = None
    """Cached audio tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTokenDetails(Model):
    """The output tokens of a response by kind."""

    text_tokens: int | None = None
    """Text tokens."""
    audio_tokens: int | None = None
    """Audio tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseAudio(Model):
    """Audio settings of one response."""

    output: RealtimeResponseAudioOutput | None = None
    """How the model speaks."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseAudioOutput(Model):
    """How the model speaks in one response."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""
    voice: Voice | None = None
    """The voice. It can no longer change in a session once the model has spoken. Default: "alloy".

    Departs from upstream: The OpenAPI document allows a custom voice in the client's request but not in the
    server's report. Reason: One record serves both directions and decodes a custom voice in either."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseCreateParams(Model):
    """What one response is to be like. It overrides the session's settings; those that are absent here still apply."""

    output_modalities: list[OutputModality | str] | None = None
    """Whether the model answers in text or in audio; one of them, not both. Audio comes with a transcript.
    At most 1 entry."""
    instructions: str | None = None
    """Guidance for the model that replaces the session's instructions in this response."""
    audio: RealtimeResponseAudio | None = None
    """How the model speaks in this response."""
    tools: list[RealtimeTool] | None = None
    """The tools that the model may use in this response. An empty list gives it none."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Absent leaves it to the session.
    Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once. Only reasoning models support it."""
    reasoning: RealtimeReasoning | None = None
    """How much the model thinks before it answers. For reasoning models only."""
    max_output_tokens: MaxOutputTokens | None = None
    """Limit of output tokens, tool calls included; `inf` allows as many as the model can produce. From 1 to 4096."""
    conversation: ResponseConversation | str | None = None
    """Whether the output is added to the default conversation or kept out of it. Default: "auto"."""
    metadata: dict[str, str] | Unset | None = UNSET
    """Pairs of the client's own that the response carries back. Null attaches none. At most 16 entries.
    Keys: at most 64 characters. Values: at most 512 characters."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt and the values for its variables. Null is allowed; what it does is not documented."""
    input: list[ResponseInputItem] | None = None
    """What the model reads instead of the conversation, as full items or references to earlier ones. An empty list
    clears the context for this response.

    Departs from upstream: The schema in the OpenAPI document takes full items only. Reason: An example in the
    same document and the official Python SDK also put references of type `item_reference` into the list."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPart(Model):
    """A part of a response's output, as it begins or ends."""

    type: ContentPartKind | str | None = None
    """What the part holds."""
    text: str | None = None
    """The text of a part of type `text`."""
    audio: str | None = None
    """The audio of a part of type `audio` as base64."""
    transcript: str | None = None
    """What is said in a part of type `audio`."""
