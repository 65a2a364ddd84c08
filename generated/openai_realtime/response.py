# From response.yaml of the spec openai_realtime; remake: wiregen generate
"""Responses of the model, how they ended, what they used and how to ask for one."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any

from ._runtime import formats as _formats
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
    """The status of the response."""
    status_details: RealtimeResponseStatus | str | None = None
    """More about the ending. Null while the response is in progress, or if there is nothing to add.

    Departs from upstream: The OpenAPI document and the official Python SDK allow an object only. Reason: xAI
    sends a text (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    output: list[RealtimeConversationItem] | None = None
    """The items that the model produced."""
    metadata: dict[str, Any] | None = None
    """The pairs that the client attached in `response.create`. Null or absent if it attached none.
    At most 16 entries. Keys: at most 64 characters.

    Departs from upstream: The schema of the OpenAPI document has no bounds here, allows text only, and lets null
    come. Reason: The prose of the document gives the bounds. Inworld puts lists of its own among the pairs
    (GetStream/Vision-Agents, plugins/inworld/tests/test_realtime.py). Null says no more than absent does; it is
    kept, and encoded back, all the same."""
    audio: RealtimeResponseAudio | None = None
    """Audio settings of the response."""
    usage: RealtimeResponseUsage | None = None
    """Tokens that the response used. Null while the response is in progress."""
    conversation_id: str | Unset | None = UNSET
    """The conversation that the output was added to. Null if the response is out of band.

    Departs from upstream: The schema of the OpenAPI document does not allow null. Reason: Its prose says that
    null means a response that belongs to no conversation."""
    output_modalities: list[OutputModality | str] | None = None
    """Whether the model answers in text or in audio. At most 1 entry.

    Departs from upstream: The schema of the OpenAPI document has no bound here. Reason: The prose of the document
    allows one of the two, not both."""
    max_output_tokens: MaxOutputTokens | None = None
    """The limit of output tokens that applies to the response."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseStatus(Model):
    """More about how a response ended."""

    type: ResponseStatusDetailsType | str | None = None
    """Which ending the other fields explain."""
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
    """Error code. Absent if there is none."""
    message: str | None = None
    """The error in words.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK declares
    it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseUsage(Model):
    """Number of tokens that a response used."""

    total_tokens: int | None = None
    """Number of tokens in all."""
    input_tokens: int | None = None
    """Number of tokens that the model read."""
    output_tokens: int | None = None
    """Number of tokens that the model produced."""
    input_token_details: ResponseInputTokenDetails | None = None
    """The input tokens by kind."""
    output_token_details: ResponseOutputTokenDetails | None = None
    """The output tokens by kind."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseInputTokenDetails(Model):
    """The input tokens of a response by kind."""

    cached_tokens: int | None = None
    """Number of tokens that came from the cache."""
    text_tokens: int | None = None
    """Number of text tokens."""
    image_tokens: int | None = None
    """Number of image tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""
    cached_tokens_details: ResponseCachedTokenDetails | None = None
    """The cached tokens by kind."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCachedTokenDetails(Model):
    """The cached input tokens of a response by kind."""

    text_tokens: int | None = None
    """Number of cached text tokens."""
    image_tokens: int | None = None
    """Number of cached image tokens."""
    audio_tokens: int | None = None
    """Number of cached audio tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTokenDetails(Model):
    """The output tokens of a response by kind."""

    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""
    reasoning_tokens: int | None = None
    """Number of text tokens that were spent on reasoning. They are among `text_tokens`.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason: OpenAI
    and Azure Voice Live send it (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and
    test_azure_voice_live_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseAudio(Model):
    """Audio settings of one response."""

    output: RealtimeResponseAudioOutput | None = None
    """Settings for the model's audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseAudioOutput(Model):
    """Settings for the model's audio in one response."""

    format: RealtimeAudioFormats | str | None = None
    """Encoding of the audio, as an object, or as the name that the preview API had for it.

    Departs from upstream: The OpenAPI document and the official Python SDK allow an object only. Reason: Azure
    OpenAI takes a name such as `pcm16` for the audio of a session (Azure-Samples/aisearch-openai-rag-audio#132),
    which its responses repeat."""
    voice: Voice | None = None
    """The voice that the model speaks with. It cannot change after the first audio output of the session.
    Default: "alloy".

    Departs from upstream: The OpenAPI document allows a custom voice in the client's request but not in the
    server's report. Reason: One record serves both directions and decodes a custom voice in either."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeResponseCreateParams(Model):
    """Settings of one response, which take the place of the session's."""

    output_modalities: list[OutputModality | str] | None = None
    """Whether the model answers in text or in audio; one of them, not both. At most 1 entry.

    Departs from upstream: The schema of the OpenAPI document has no bound here. Reason: The prose of the document
    allows one of the two, not both."""
    instructions: str | None = None
    """Instructions for the model in this response."""
    audio: RealtimeResponseAudio | None = None
    """Audio settings for this response."""
    tools: list[RealtimeTool] | None = None
    """The tools that the model may call in this response. An empty list takes away the session's tools."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto"."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons before it answers."""
    max_output_tokens: MaxOutputTokens | None = None
    """The most tokens that the response may have: a number from 1 to 4096, or `inf`. From 1 to 4096.

    Departs from upstream: The schema of the OpenAPI document has no bounds here. Reason: The prose of the
    document gives them."""
    conversation: ResponseConversation | str | None = None
    """Whether the output is added to the default conversation or kept out of it. Default: "auto".

    Departs from upstream: In the OpenAPI document the default belongs to a part of the type, where an import does
    not see it. Reason: It is the default of the field all the same."""
    metadata: dict[str, str] | Unset | None = UNSET
    """The client's metadata for the response. Null is allowed and attaches none. At most 16 entries.
    Keys: at most 64 characters. Values: at most 512 characters.

    Departs from upstream: The schema of the OpenAPI document has no bounds here. Reason: The prose of the
    document gives them."""
    prompt: Prompt | Unset | None = UNSET
    """A stored prompt to use. Null is allowed; its effect is not documented."""
    input: list[ResponseInputItem] | None = None
    """What the model reads for this response, as full items or references to earlier ones. An empty list clears the
    context for this response.

    Departs from upstream: The schema in the OpenAPI document takes full items only. Reason: An example in the
    same document and the official Python SDK also put references of type `item_reference` into the list."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPart(Model):
    """A part of an output item, as the response's events report it."""

    type: ContentPartKind | str | None = None
    """What the part holds."""
    text: str | None = None
    """The text, in a part of type `text`."""
    audio: str | None = _field(default=None, repr=False)
    """The audio as base64, in a part of type `audio`. Holds bytes in base64."""
    transcript: str | None = None
    """What is said, in a part of type `audio`."""

    def audio_bytes(self) -> bytes | None:
        """Return the value of ``audio``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.audio is None else _formats.read_base64(self.audio, "$.audio")
