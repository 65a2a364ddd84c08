# From response.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Responses of the preview API, what they used and how to ask for one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .enums import BetaAudioFormat, BetaModality, ResponseConversation, ResponseObject, ResponseStatus
from .items import BetaConversationItem
from .openai_realtime import (
    MaxOutputTokens,
    Prompt,
    RealtimeResponseAudio,
    RealtimeResponseStatus,
    ResponseCachedTokenDetails,
)
from .session import BetaTool, BetaToolChoice, BetaVoice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaResponse(Model):
    """A response of the model, as the server reports it."""

    id: str | None = None
    """Identifier of the response."""
    object: ResponseObject | str | None = None
    """Always `realtime.response`."""
    status: ResponseStatus | str | None = None
    """The status of the response."""
    status_details: RealtimeResponseStatus | str | None = None
    """More about the ending. Null while the response is in progress, or if there is nothing to add.

    Departs from upstream: OpenAI allows an object only. Reason: xAI sends a text (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    output: list[BetaConversationItem] | None = None
    """The items that the model produced."""
    metadata: dict[str, Any] | None = None
    """The pairs that the client attached in `response.create`. Null or absent if it attached none.
    At most 16 entries. Keys: at most 64 characters.

    Departs from upstream: The schema of the OpenAPI document has no bounds here, allows text only, and lets null
    come. Reason: The prose of the document gives the bounds. Inworld puts lists of its own among the pairs
    (GetStream/Vision-Agents, plugins/inworld/tests/test_realtime.py). Null says no more than absent does; it is
    kept, and encoded back, all the same."""
    usage: BetaUsage | None = None
    """Tokens that the response used. Null while the response is in progress."""
    conversation_id: str | Unset | None = UNSET
    """The conversation that the output was added to. Null if the response is out of band.

    Departs from upstream: The schema of the OpenAPI document does not allow null. Reason: Its prose says that
    null means a response that belongs to no conversation."""
    voice: BetaVoice | None = None
    """The voice that the model speaks with.

    Departs from upstream: OpenAI reports a name only. Reason: Azure Voice Live reports an object
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers."""
    output_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio."""
    temperature: float | None = None
    """How much the answer varies. Null if that is not known."""
    max_output_tokens: MaxOutputTokens | None = None
    """The limit of output tokens that applies to the response."""
    audio: RealtimeResponseAudio | None = None
    """Audio settings in the form of the newer API.

    Departs from upstream: OpenAI does not have this field. Reason: LocalAI sends it (mudler/LocalAI, types.go)."""
    output_modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers, by the newer name.

    Departs from upstream: OpenAI does not have this field. Reason: LocalAI sends it (mudler/LocalAI, types.go)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaUsage(Model):
    """Number of tokens that a response used."""

    total_tokens: int | None = None
    """Number of tokens in all."""
    input_tokens: int | None = None
    """Number of tokens that the model read."""
    output_tokens: int | None = None
    """Number of tokens that the model produced."""
    input_token_details: BetaTokenDetails | None = None
    """The input tokens by kind."""
    output_token_details: BetaTokenDetails | None = None
    """The output tokens by kind."""
    input_tokens_details: BetaTokenDetails | None = None
    """The input tokens by kind, under another name.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    output_tokens_details: BetaTokenDetails | None = None
    """The output tokens by kind, under another name.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-Omni-Realtime)."""
    output_audio_seconds: float | None = None
    """Duration of the audio that the model produced, in seconds.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    billable_audio_seconds: float | None = None
    """Duration of the audio that is charged, in seconds.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaTokenDetails(Model):
    """The tokens of a response by kind.

    Departs from upstream: OpenAI has an object for the input tokens and another for the output tokens. Reason:
    One record serves both."""

    cached_tokens: int | None = None
    """Number of tokens that came from the cache. For input tokens only."""
    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""
    image_tokens: int | None = None
    """Number of image tokens. For input tokens only.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    cached_tokens_details: ResponseCachedTokenDetails | None = None
    """The cached tokens by kind. For input tokens only.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    reasoning_tokens: int | None = None
    """Number of text tokens that were spent on reasoning. For output tokens only.

    Departs from upstream: OpenAI does not have this field. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""
    grok_tokens: int | None = None
    """Number of tokens of a kind of xAI's own.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaResponseCreateParams(Model):
    """Settings of one response, which take the place of the session's."""

    modalities: list[BetaModality | str] | None = None
    """The forms in which the model answers."""
    instructions: str | None = None
    """Instructions for the model in this response."""
    voice: BetaVoice | None = None
    """The voice that the model speaks with."""
    output_audio_format: BetaAudioFormat | str | None = None
    """Encoding of the audio."""
    tools: list[BetaTool] | None = None
    """The tools that the model may call in this response."""
    tool_choice: BetaToolChoice | None = None
    """Whether the model may, must or must not call a tool, or which one. Default: "auto".

    Departs from upstream: The official Python SDK has any text here. Reason: The OpenAPI document has the modes
    and an object."""
    temperature: float | None = None
    """How much the answer varies."""
    max_response_output_tokens: MaxOutputTokens | None = None
    """The most tokens that the response may have.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""
    max_output_tokens: MaxOutputTokens | None = None
    """The same, by the name of the OpenAPI document.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
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
    """A stored prompt to use. Null is allowed; its effect is not documented.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    input: list[BetaConversationItem] | None = None
    """What the model reads for this response, as full items or references to earlier ones."""
    commit: bool | None = None
    """Whether the output is added to the conversation.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI takes it
    (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
    cancel_previous: bool | None = None
    """Whether a response that is in progress is stopped.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI takes it
    (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
    append_input_items: list[BetaConversationItem] | None = None
    """Items to add to the conversation first.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI takes it
    (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
    input_items: list[BetaConversationItem] | None = None
    """Items that take the place of the conversation.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI takes it
    (Azure-Samples/aoai-realtime-audio-sdk, realtime-openapi3.yml)."""
