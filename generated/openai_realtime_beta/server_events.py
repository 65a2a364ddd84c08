# From server_events.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Events that the server sends."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal

from ._runtime import formats as _formats
from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .directions import ServerEventBase
from .enums import ResponseStatus
from .items import BetaConversationItem
from .openai_realtime import (
    Conversation,
    LogProbProperties,
    RealtimeRateLimit,
    ResponseContentPart,
    TranscriptionError,
    TranscriptionLanguage,
    TranscriptionUsage,
)
from .response import BetaResponse, BetaUsage
from .session import BetaSession, BetaTranscriptionSession


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaError(Model):
    """An error that the server reports."""

    type: str | None = None
    """Kind of error.

    Departs from upstream: OpenAI requires this field. Reason: Azure OpenAI may leave it out
    (Azure-Samples/aoai-realtime-audio-sdk, rtclient/models.py)."""
    code: str | None = None
    """Error code. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    message: str
    """The error in words."""
    param: str | None = None
    """The parameter at fault. Null or absent if none is.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    event_id: str | None = None
    """The `event_id` of the client's event that caused the error. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionCreatedEvent(ServerEventBase):
    """The session has begun."""

    type: ClassVar[Literal["session.created"]] = "session.created"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    session: BetaSession | None = None
    """The session with its settings.

    Departs from upstream: OpenAI requires this field. Reason: vLLM says no more of a session than when it was
    made (vllm-project/vllm#33187)."""
    id: str | None = None
    """Identifier of the session.

    Departs from upstream: OpenAI does not have this field. Reason: vLLM sends it (vllm-project/vllm#33187)."""
    created: int | None = None
    """When the session was made, as Unix time in seconds.

    Departs from upstream: OpenAI does not have this field. Reason: vLLM sends it (vllm-project/vllm#33187)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdatedEvent(ServerEventBase):
    """The session has changed, as `session.update` asks for."""

    type: ClassVar[Literal["session.updated"]] = "session.updated"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    session: BetaSession
    """The session with its settings."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionFinishedEvent(ServerEventBase):
    """The session has ended, as `session.finish` asks for.

    Departs from upstream: OpenAI does not have this event. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""

    type: ClassVar[Literal["session.finished"]] = "session.finished"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    transcript: str | None = None
    """What was said in the whole session.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionSessionCreatedEvent(ServerEventBase):
    """A transcription session has begun.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["transcription_session.created"]] = "transcription_session.created"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    session: BetaTranscriptionSession
    """The session with its settings."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionSessionUpdatedEvent(ServerEventBase):
    """A transcription session has changed, as `transcription_session.update` asks for."""

    type: ClassVar[Literal["transcription_session.updated"]] = "transcription_session.updated"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    session: BetaTranscriptionSession
    """The session with its settings."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionAvatarConnectingEvent(ServerEventBase):
    """The answer to `session.avatar.connect`.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["session.avatar.connecting"]] = "session.avatar.connecting"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    server_sdp: str | None = None
    """The server's side of the connection over which the avatar is shown, as SDP in base64."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionAvatarSwitchToSpeakingEvent(ServerEventBase):
    """The avatar begins to speak.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["session.avatar.switch_to_speaking"]] = "session.avatar.switch_to_speaking"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionAvatarSwitchToIdleEvent(ServerEventBase):
    """The avatar stops speaking.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["session.avatar.switch_to_idle"]] = "session.avatar.switch_to_idle"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationCreatedEvent(ServerEventBase):
    """The conversation of the session was created.

    Departs from upstream: The OpenAPI document does not have this event. Reason: The official Python SDK has it."""

    type: ClassVar[Literal["conversation.created"]] = "conversation.created"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    conversation: Conversation
    """The new conversation."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemCreatedEvent(ServerEventBase):
    """An item was created in the conversation."""

    type: ClassVar[Literal["conversation.item.created"]] = "conversation.item.created"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item: BetaConversationItem
    """The item at the time of the event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemAddedEvent(ServerEventBase):
    """An item was added to the conversation.

    Departs from upstream: OpenAI has this event in the newer API only. Reason: xAI sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""

    type: ClassVar[Literal["conversation.item.added"]] = "conversation.item.added"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item: BetaConversationItem
    """The item at the time of the event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDoneEvent(ServerEventBase):
    """An item of the conversation is final.

    Departs from upstream: OpenAI has this event in the newer API only. Reason: Azure Voice Live sends it
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_voice_live_ws)."""

    type: ClassVar[Literal["conversation.item.done"]] = "conversation.item.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item: BetaConversationItem
    """The item at the time of the event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDeletedEvent(ServerEventBase):
    """An item was removed from the conversation."""

    type: ClassVar[Literal["conversation.item.deleted"]] = "conversation.item.deleted"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str
    """The item that was removed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemRetrievedEvent(ServerEventBase):
    """The item that `conversation.item.retrieve` asks for."""

    type: ClassVar[Literal["conversation.item.retrieved"]] = "conversation.item.retrieved"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item: BetaConversationItem
    """The item as the server holds it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemTruncatedEvent(ServerEventBase):
    """A message's audio was cut off."""

    type: ClassVar[Literal["conversation.item.truncated"]] = "conversation.item.truncated"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str
    """The message that was cut."""
    content_index: int
    """Position of the part that was cut in the message's `content`."""
    audio_end_ms: int
    """Where the audio now ends, in milliseconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionCompletedEvent(ServerEventBase):
    """The transcript of the user's audio is complete."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.completed"]] = (
        "conversation.item.input_audio_transcription.completed"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""
    transcript: str | None = None
    """What is said in the audio.

    Departs from upstream: OpenAI requires this field. Reason: Doubao has `text` in its place
    (rasonyang/ai-native-callcenter, doubao)."""
    text: str | None = None
    """What is said in the audio, from servers that use this name.

    Departs from upstream: OpenAI does not have this field. Reason: Doubao sends it
    (rasonyang/ai-native-callcenter, doubao)."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages of the audio.

    Departs from upstream: The official Python SDK does not have this field. Reason: The OpenAPI document has it."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the transcript's tokens. Null or absent if there are none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    usage: TranscriptionUsage | None = None
    """What the transcription used. Absent if the server does not count it.

    Departs from upstream: OpenAI requires this field. Reason: The preview API did not send it at first
    (Azure-Samples/aoai-realtime-audio-sdk); xAI and Azure Voice Live do not (pydantic/pydantic-ai,
    tests/realtime/cassettes)."""
    status: ResponseStatus | str | None = None
    """Whether the transcript is final.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    language: str | None = None
    """Language of the audio.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""
    emotion: str | None = None
    """How the speaker seems to feel.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionStartedEvent(ServerEventBase):
    """The transcription of what the user says has begun.

    Departs from upstream: OpenAI does not have this event. Reason: Doubao sends it
    (rasonyang/ai-native-callcenter, doubao)."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.started"]] = (
        "conversation.item.input_audio_transcription.started"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionDeltaEvent(ServerEventBase):
    """The next piece of the transcript of the user's audio."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.delta"]] = (
        "conversation.item.input_audio_transcription.delta"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""
    delta: str | None = None
    """Text to append to the transcript."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the delta's tokens. Null or absent if there are none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the transcript.

    Departs from upstream: OpenAI does not have this field. Reason: The newer API has it, and an example of the
    OpenAPI document carries it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionUpdatedEvent(ServerEventBase):
    """The transcript of the user's audio so far, whole.

    Departs from upstream: OpenAI does not have this event. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.updated"]] = (
        "conversation.item.input_audio_transcription.updated"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""
    transcript: str
    """What is said in the audio so far."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionTextEvent(ServerEventBase):
    """The transcript of the user's audio so far. It may still change.

    Departs from upstream: OpenAI does not have this event. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.text"]] = (
        "conversation.item.input_audio_transcription.text"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""
    text: str
    """The part that does not change any more."""
    stash: str | None = None
    """The part that may still change."""
    language: str | None = None
    """Language of the audio.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""
    emotion: str | None = None
    """How the speaker seems to feel.

    Departs from upstream: OpenAI does not have this field. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-ASR-Realtime)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionSegmentEvent(ServerEventBase):
    """A stretch of a transcript by one speaker.

    Departs from upstream: The OpenAPI document requires all fields; the official Python SDK does not have this
    event. Reason: LocalAI leaves out empty and zero values (mudler/LocalAI, server_events.go)."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.segment"]] = (
        "conversation.item.input_audio_transcription.segment"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""
    text: str
    """What the speaker says."""
    id: str | None = None
    """Identifier of the segment."""
    speaker: str | None = None
    """Label of the speaker."""
    start: float | None = None
    """Start in the audio, in seconds."""
    end: float | None = None
    """End in the audio, in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionFailedEvent(ServerEventBase):
    """The user's audio could not be transcribed."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.failed"]] = (
        "conversation.item.input_audio_transcription.failed"
    )

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The user message whose audio is transcribed.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade (lemonade-sdk/lemonade,
    realtime_session.cpp) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    content_index: int | None = None
    """Position of the audio part in the message.

    Departs from upstream: OpenAI requires this field in all of these events but the delta. Reason: One group of
    fields serves all of them."""
    error: TranscriptionError
    """Why the transcription failed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferClearedEvent(ServerEventBase):
    """The input buffer was emptied."""

    type: ClassVar[Literal["input_audio_buffer.cleared"]] = "input_audio_buffer.cleared"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferCommittedEvent(ServerEventBase):
    """The input buffer was committed, by the client or by turn detection."""

    type: ClassVar[Literal["input_audio_buffer.committed"]] = "input_audio_buffer.committed"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str | None = None
    """The item that is made of the audio.

    Departs from upstream: OpenAI requires this field. Reason: Lemonade leaves it out (lemonade-sdk/lemonade,
    realtime_session.cpp)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferSpeechStartedEvent(ServerEventBase):
    """Turn detection heard the user begin to speak."""

    type: ClassVar[Literal["input_audio_buffer.speech_started"]] = "input_audio_buffer.speech_started"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    audio_start_ms: int | None = None
    """Where the speech begins in the audio, in milliseconds. Absent if the server does not say.

    Departs from upstream: OpenAI requires this field. Reason: Sarvam does not say it (BerriAI/litellm#42479)."""
    item_id: str | None = None
    """The item that the speech is to become.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md), Lemonade (lemonade-sdk/lemonade, realtime_session.cpp) and Unmute
    (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferSpeechStoppedEvent(ServerEventBase):
    """Turn detection heard the user stop speaking."""

    type: ClassVar[Literal["input_audio_buffer.speech_stopped"]] = "input_audio_buffer.speech_stopped"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    audio_end_ms: int | None = None
    """Where the speech ends in the audio, in milliseconds. Absent if the server does not say.

    Departs from upstream: OpenAI requires this field. Reason: Sarvam does not say it (BerriAI/litellm#42479)."""
    item_id: str | None = None
    """The item that the speech is to become.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md), Lemonade (lemonade-sdk/lemonade, realtime_session.cpp) and Unmute
    (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferStartedEvent(ServerEventBase):
    """The response's audio began to leave the output buffer.

    Departs from upstream: The OpenAPI document does not have this event. Reason: The official Python SDK has it."""

    type: ClassVar[Literal["output_audio_buffer.started"]] = "output_audio_buffer.started"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferStoppedEvent(ServerEventBase):
    """The response's audio stopped leaving the output buffer.

    Departs from upstream: The OpenAPI document does not have this event. Reason: The official Python SDK has it."""

    type: ClassVar[Literal["output_audio_buffer.stopped"]] = "output_audio_buffer.stopped"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferClearedEvent(ServerEventBase):
    """The response's audio was thrown out of the output buffer.

    Departs from upstream: The OpenAPI document does not have this event. Reason: The official Python SDK has it."""

    type: ClassVar[Literal["output_audio_buffer.cleared"]] = "output_audio_buffer.cleared"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCreatedEvent(ServerEventBase):
    """The model begins a response. Its status is `in_progress`."""

    type: ClassVar[Literal["response.created"]] = "response.created"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response: BetaResponse
    """The response as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseDoneEvent(ServerEventBase):
    """A response has ended, whatever the ending."""

    type: ClassVar[Literal["response.done"]] = "response.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response: BetaResponse
    """The response with its final status."""
    response_id: str | None = None
    """The response that has ended.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    usage: BetaUsage | None = None
    """Tokens that the response used, if the response itself does not say it.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputItemAddedEvent(ServerEventBase):
    """The model begins an item of the response."""

    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    output_index: int
    """Position of the item in the response's `output`."""
    item: BetaConversationItem
    """The item as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputItemDoneEvent(ServerEventBase):
    """An item of the response has ended."""

    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    output_index: int
    """Position of the item in the response's `output`."""
    item: BetaConversationItem
    """The item in its final form."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPartAddedEvent(ServerEventBase):
    """The model begins a part of an output item."""

    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    part: ResponseContentPart | None = None
    """The part as it begins.

    Departs from upstream: OpenAI requires this field. Reason: Azure OpenAI sent `content` in its place
    (Azure-Samples/aoai-realtime-audio-sdk, rtclient/models.py), and xAI leaves it out at the end
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    content: ResponseContentPart | None = None
    """The part, under the name that Azure OpenAI has for it.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI sends it in place of `part` or
    beside it (Azure-Samples/aoai-realtime-audio-sdk, rtclient/models.py; pydantic/pydantic-ai,
    tests/realtime/cassettes/test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPartDoneEvent(ServerEventBase):
    """A part of an output item has ended."""

    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    part: ResponseContentPart | None = None
    """The part in its final form.

    Departs from upstream: OpenAI requires this field. Reason: Azure OpenAI sent `content` in its place
    (Azure-Samples/aoai-realtime-audio-sdk, rtclient/models.py), and xAI leaves it out at the end
    (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    content: ResponseContentPart | None = None
    """The part, under the name that Azure OpenAI has for it.

    Departs from upstream: OpenAI does not have this field. Reason: Azure OpenAI sends it in place of `part` or
    beside it (Azure-Samples/aoai-realtime-audio-sdk, rtclient/models.py; pydantic/pydantic-ai,
    tests/realtime/cassettes/test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseTextDeltaEvent(ServerEventBase):
    """The next piece of a part's text.

    Departs from upstream: The OpenAPI document has this event under its newer name only. Reason: The official
    Python SDK has it under this one, which the preview API used."""

    type: ClassVar[Literal["response.text.delta"]] = "response.text.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str
    """Text to append."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the text.

    Departs from upstream: OpenAI does not have this field. Reason: OpenAI and Azure OpenAI send it in the newer
    API (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseTextDoneEvent(ServerEventBase):
    """The text of a part has ended.

    Departs from upstream: The OpenAPI document has this event under its newer name only. Reason: The official
    Python SDK has it under this one, which the preview API used."""

    type: ClassVar[Literal["response.text.done"]] = "response.text.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    text: str
    """The whole text."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseTextTextEvent(ServerEventBase):
    """The text of a part so far. It may still change.

    Departs from upstream: OpenAI does not have this event. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-LiveTranslate-Realtime)."""

    type: ClassVar[Literal["response.text.text"]] = "response.text.text"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    text: str
    """The part that does not change any more."""
    stash: str | None = None
    """The part that may still change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioDeltaEvent(ServerEventBase):
    """The next piece of the model's speech.

    Departs from upstream: The OpenAPI document has this event under its newer name only. Reason: The official
    Python SDK has it under this one, which the preview API used."""

    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str = _field(repr=False)
    """The next piece of the audio as base64. Holds bytes in base64."""

    def delta_bytes(self) -> bytes:
        """Return the value of ``delta``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.delta, "$.delta")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioDoneEvent(ServerEventBase):
    """The audio of a part has ended.

    Departs from upstream: The OpenAPI document has this event under its newer name only. Reason: The official
    Python SDK has it under this one, which the preview API used."""

    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioTranscriptDeltaEvent(ServerEventBase):
    """The next piece of the transcript of the model's speech.

    Departs from upstream: The OpenAPI document has this event under its newer name only. Reason: The official
    Python SDK has it under this one, which the preview API used."""

    type: ClassVar[Literal["response.audio_transcript.delta"]] = "response.audio_transcript.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str
    """Text to append."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the text.

    Departs from upstream: OpenAI does not have this field. Reason: OpenAI and Azure OpenAI send it in the newer
    API (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioTranscriptDoneEvent(ServerEventBase):
    """The transcript of the model's speech in a part has ended.

    Departs from upstream: The OpenAPI document has this event under its newer name only. Reason: The official
    Python SDK has it under this one, which the preview API used."""

    type: ClassVar[Literal["response.audio_transcript.done"]] = "response.audio_transcript.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    transcript: str
    """The whole transcript."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioTranscriptTextEvent(ServerEventBase):
    """The transcript of the model's speech so far. It may still change.

    Departs from upstream: OpenAI does not have this event. Reason: Qwen sends it (Alibaba Cloud Model Studio,
    server events of Qwen-LiveTranslate-Realtime)."""

    type: ClassVar[Literal["response.audio_transcript.text"]] = "response.audio_transcript.text"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    text: str
    """The part that does not change any more."""
    stash: str | None = None
    """The part that may still change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextDeltaEvent(ServerEventBase):
    """The next piece of a part's text, by its newer name.

    Departs from upstream: The official Python SDK has this event under its older name only. Reason: The OpenAPI
    document has it under this one, which xAI and LocalAI use."""

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str
    """Text to append."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the text.

    Departs from upstream: OpenAI does not have this field. Reason: OpenAI and Azure OpenAI send it in the newer
    API (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextDoneEvent(ServerEventBase):
    """The text of a part has ended, by its newer name.

    Departs from upstream: The official Python SDK has this event under its older name only. Reason: The OpenAPI
    document has it under this one, which xAI and LocalAI use."""

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    text: str
    """The whole text."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioDeltaEvent(ServerEventBase):
    """The next piece of the model's speech, by its newer name.

    Departs from upstream: The official Python SDK has this event under its older name only. Reason: The OpenAPI
    document has it under this one, which xAI and LocalAI use."""

    type: ClassVar[Literal["response.output_audio.delta"]] = "response.output_audio.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str = _field(repr=False)
    """The next piece of the audio as base64. Holds bytes in base64."""
    rid: str | None = None
    """Identifier of the piece that the event belongs to.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    ts: int | None = None
    """When the piece was sent, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    latency: str | None = None
    """Seconds until the first piece, as text.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    audio_duration_ms: int | None = None
    """Duration of the piece, in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""

    def delta_bytes(self) -> bytes:
        """Return the value of ``delta``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.delta, "$.delta")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioStartedEvent(ServerEventBase):
    """The speech of a response begins.

    Departs from upstream: OpenAI does not have this event. Reason: Doubao sends it
    (rasonyang/ai-native-callcenter, doubao)."""

    type: ClassVar[Literal["response.output_audio.started"]] = "response.output_audio.started"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioDoneEvent(ServerEventBase):
    """The audio of a part has ended, by its newer name.

    Departs from upstream: The official Python SDK has this event under its older name only. Reason: The OpenAPI
    document has it under this one, which xAI and LocalAI use."""

    type: ClassVar[Literal["response.output_audio.done"]] = "response.output_audio.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioTranscriptDeltaEvent(ServerEventBase):
    """The next piece of the transcript of the model's speech, by its newer name.

    Departs from upstream: The official Python SDK has this event under its older name only. Reason: The OpenAPI
    document has it under this one, which xAI and LocalAI use."""

    type: ClassVar[Literal["response.output_audio_transcript.delta"]] = "response.output_audio_transcript.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str
    """Text to append."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the text.

    Departs from upstream: OpenAI does not have this field. Reason: OpenAI and Azure OpenAI send it in the newer
    API (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""
    rid: str | None = None
    """Identifier of the piece that the event belongs to.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    start_time: float | None = None
    """Where the piece begins in the audio, in seconds.

    Departs from upstream: OpenAI does not have this field. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioTranscriptDoneEvent(ServerEventBase):
    """The transcript of the model's speech in a part has ended, by its newer name.

    Departs from upstream: The official Python SDK has this event under its older name only. Reason: The OpenAPI
    document has it under this one, which xAI and LocalAI use."""

    type: ClassVar[Literal["response.output_audio_transcript.done"]] = "response.output_audio_transcript.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    transcript: str
    """The whole transcript."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioTimestampDeltaEvent(ServerEventBase):
    """The time of a word in the speech of the model.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["response.audio_timestamp.delta"]] = "response.audio_timestamp.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    audio_offset_ms: int | None = None
    """Where the word begins in the audio, in milliseconds."""
    audio_duration_ms: int | None = None
    """Duration of the word, in milliseconds."""
    text: str | None = None
    """The word."""
    timestamp_type: str | None = None
    """What is timed, such as `word`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAudioTimestampDoneEvent(ServerEventBase):
    """The timestamps of a part have ended.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["response.audio_timestamp.done"]] = "response.audio_timestamp.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAnimationVisemeDeltaEvent(ServerEventBase):
    """The shape of the mouth at a moment of the speech.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["response.animation_viseme.delta"]] = "response.animation_viseme.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    audio_offset_ms: int | None = None
    """Where the shape begins in the audio, in milliseconds."""
    viseme_id: int | None = None
    """Number of the shape."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAnimationVisemeDoneEvent(ServerEventBase):
    """The shapes of the mouth of a part have ended.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["response.animation_viseme.done"]] = "response.animation_viseme.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAnimationBlendshapesDeltaEvent(ServerEventBase):
    """How a face moves while the model speaks.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["response.animation_blendshapes.delta"]] = "response.animation_blendshapes.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    frame_index: int | None = None
    """Number of the first frame."""
    frames: Any = None
    """The frames, as JSON."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseAnimationBlendshapesDoneEvent(ServerEventBase):
    """The movement of the face has ended.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["response.animation_blendshapes.done"]] = "response.animation_blendshapes.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    content_index: int | None = None
    """Position of the part in the item's `content`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFunctionCallArgumentsDeltaEvent(ServerEventBase):
    """The next piece of a function call's arguments."""

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = "response.function_call_arguments.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime leaves it out at the end
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    output_index: int | None = None
    """Position of the item in the response's `output`. Absent if the server does not say.

    Departs from upstream: OpenAI requires this field. Reason: xAI leaves it out (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""
    call_id: str | None = None
    """Identifier of the call. The item that answers it repeats this value.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime leaves it out
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    delta: str
    """Text to append to the arguments."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the arguments.

    Departs from upstream: OpenAI does not have this field. Reason: OpenAI and Azure OpenAI send it in the newer
    API (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFunctionCallArgumentsDoneEvent(ServerEventBase):
    """The arguments of a function call have ended."""

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    call_id: str | None = None
    """Identifier of the call. The item that answers it repeats this value.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime leaves it out
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    name: str | None = None
    """The function to run. If it is absent, the item of the call has it.

    Departs from upstream: The official Python SDK does not have this field; the OpenAPI document requires it.
    Reason: Some servers send it and some do not (openai/openai-java#683)."""
    arguments: str
    """The whole arguments as JSON in a string. Holds JSON as text."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallArgumentsDeltaEvent(ServerEventBase):
    """The next piece of an MCP tool call's arguments.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    delta: str
    """Text to append to the arguments."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the arguments."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallArgumentsDoneEvent(ServerEventBase):
    """An MCP tool call's arguments have ended.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    response_id: str | None = None
    """The response that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: Unmute makes one response at a time and leaves it
    out (kyutai-labs/unmute, openai_realtime_api_events.py)."""
    item_id: str | None = None
    """The output item that the event is about.

    Departs from upstream: OpenAI requires this field. Reason: GLM-Realtime (MetaGLM/glm-realtime-sdk,
    GLM-Realtime-doc-for-llm.md) and Unmute (kyutai-labs/unmute, openai_realtime_api_events.py) leave it out."""
    output_index: int | None = None
    """Position of the item in the response's `output`.

    Departs from upstream: OpenAI requires this field. Reason: Unmute leaves it out (kyutai-labs/unmute,
    openai_realtime_api_events.py)."""
    arguments: str
    """The whole arguments as JSON in a string. Holds JSON as text."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallInProgressEvent(ServerEventBase):
    """A tool call on an MCP server is in progress.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    output_index: int
    """Position of the item in the response's `output`."""
    item_id: str
    """The item of type `mcp_call` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallCompletedEvent(ServerEventBase):
    """A tool call on an MCP server is complete.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    output_index: int
    """Position of the item in the response's `output`."""
    item_id: str
    """The item of type `mcp_call` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallFailedEvent(ServerEventBase):
    """A tool call on an MCP server has failed.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    output_index: int
    """Position of the item in the response's `output`."""
    item_id: str
    """The item of type `mcp_call` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsInProgressEvent(ServerEventBase):
    """The tools of an MCP server are being listed.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["mcp_list_tools.in_progress"]] = "mcp_list_tools.in_progress"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str
    """The item of type `mcp_list_tools` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsCompletedEvent(ServerEventBase):
    """The tools of an MCP server are listed.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["mcp_list_tools.completed"]] = "mcp_list_tools.completed"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str
    """The item of type `mcp_list_tools` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsFailedEvent(ServerEventBase):
    """The tools of an MCP server could not be listed.

    Departs from upstream: The official Python SDK does not have this event. Reason: The OpenAPI document has it."""

    type: ClassVar[Literal["mcp_list_tools.failed"]] = "mcp_list_tools.failed"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    item_id: str
    """The item of type `mcp_list_tools` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RateLimitsUpdatedEvent(ServerEventBase):
    """The rate limits have changed."""

    type: ClassVar[Literal["rate_limits.updated"]] = "rate_limits.updated"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    rate_limits: list[RealtimeRateLimit]
    """The state of each limit."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionDeltaEvent(ServerEventBase):
    """The next piece of the transcript of the audio.

    Departs from upstream: OpenAI does not have this event. Reason: vLLM sends it (vllm-project/vllm#33187)."""

    type: ClassVar[Literal["transcription.delta"]] = "transcription.delta"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    delta: str
    """Text to append to the transcript."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionDoneEvent(ServerEventBase):
    """The transcript of the audio is complete.

    Departs from upstream: OpenAI does not have this event. Reason: vLLM sends it (vllm-project/vllm#33187)."""

    type: ClassVar[Literal["transcription.done"]] = "transcription.done"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    text: str
    """What is said in the audio."""
    usage: Any = None
    """What the transcription used, as a JSON object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HeartbeatEvent(ServerEventBase):
    """The server shows that it is still there.

    Departs from upstream: OpenAI does not have this event. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""

    type: ClassVar[Literal["heartbeat"]] = "heartbeat"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class WarningEvent(ServerEventBase):
    """The server has something to say that is not an error.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live sends it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["warning"]] = "warning"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    warning: Any = None
    """The message of the server, as a JSON object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PingEvent(ServerEventBase):
    """The server shows that it is still there.

    Departs from upstream: OpenAI does not have this event. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""

    type: ClassVar[Literal["ping"]] = "ping"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    timestamp: int | None = None
    """When the event was sent, as Unix time in milliseconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEvent(ServerEventBase):
    """Something went wrong, on the client's side or the server's."""

    type: ClassVar[Literal["error"]] = "error"

    event_id: str | None = None
    """Identifier that the server gave to this event.

    Departs from upstream: OpenAI requires this field. Reason: LocalAI leaves it out of most events
    (mudler/LocalAI, server_events.go)."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the one in this event. Null if that one is the first.

    Departs from upstream: OpenAI has this field in the events that put an item into the conversation only.
    Reason: xAI sends it with every event (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    client_timestamp: int | None = None
    """When the request was made that the event answers, as Unix time in milliseconds.

    Departs from upstream: OpenAI does not have this field. Reason: GLM-Realtime sends it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    error: BetaError | str
    """What went wrong.

    Departs from upstream: OpenAI allows an object only. Reason: vLLM sends a text (vllm-project/vllm#33187)."""
    code: str | None = None
    """Error code, if the error is a text.

    Departs from upstream: OpenAI does not have this field. Reason: vLLM sends it (vllm-project/vllm#33187)."""
