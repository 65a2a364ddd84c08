# From client_events.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Events that the client sends."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from .directions import ClientEventBase
from .items import BetaConversationItem
from .response import BetaResponseCreateParams
from .session import BetaSessionRequest, BetaTranscriptionSessionRequest


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdateEvent(ClientEventBase):
    """Changes the session. Fields that are absent keep their value. The server answers with `session.updated`."""

    type: ClassVar[Literal["session.update"]] = "session.update"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    session: BetaSessionRequest | None = None
    """The settings to change.

    Departs from upstream: OpenAI requires this field. Reason: vLLM takes a model in its place
    (vllm-project/vllm#33187)."""
    model: str | None = None
    """The model of the session.

    Departs from upstream: OpenAI does not have this field. Reason: vLLM takes it (vllm-project/vllm#33187)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionAvatarConnectEvent(ClientEventBase):
    """Asks for the connection over which the avatar is shown. The server answers with `session.avatar.connecting`.

    Departs from upstream: OpenAI does not have this event. Reason: Azure Voice Live takes it (Microsoft Learn,
    Voice Live API reference)."""

    type: ClassVar[Literal["session.avatar.connect"]] = "session.avatar.connect"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    client_sdp: str
    """The client's side of the connection, as SDP in base64."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionSessionUpdateEvent(ClientEventBase):
    """Changes a transcription session. The server answers with `transcription_session.updated`."""

    type: ClassVar[Literal["transcription_session.update"]] = "transcription_session.update"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    session: BetaTranscriptionSessionRequest
    """The settings to change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemCreateEvent(ClientEventBase):
    """Adds an item to the conversation. The server answers with `conversation.item.created`."""

    type: ClassVar[Literal["conversation.item.create"]] = "conversation.item.create"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    previous_item_id: str | None = None
    """The item to insert after. `root` inserts at the beginning."""
    item: BetaConversationItem
    """The item to add."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDeleteEvent(ClientEventBase):
    """Removes an item from the conversation. The server answers with `conversation.item.deleted`."""

    type: ClassVar[Literal["conversation.item.delete"]] = "conversation.item.delete"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    item_id: str
    """The item to remove."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemRetrieveEvent(ClientEventBase):
    """Asks for an item as the server holds it. The server answers with `conversation.item.retrieved`."""

    type: ClassVar[Literal["conversation.item.retrieve"]] = "conversation.item.retrieve"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    item_id: str
    """The item to get."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemTruncateEvent(ClientEventBase):
    """Cuts off the end of a message's audio. The server answers with `conversation.item.truncated`."""

    type: ClassVar[Literal["conversation.item.truncate"]] = "conversation.item.truncate"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    item_id: str
    """The message to cut."""
    content_index: int
    """Position of the part to cut in the message's `content`."""
    audio_end_ms: int
    """Where the audio is to end, in milliseconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferAppendEvent(ClientEventBase):
    """Adds audio to the input buffer."""

    type: ClassVar[Literal["input_audio_buffer.append"]] = "input_audio_buffer.append"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    audio: str = _field(repr=False)
    """The audio as base64. Holds bytes in base64."""

    def audio_bytes(self) -> bytes:
        """Return the value of ``audio``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferClearEvent(ClientEventBase):
    """Throws away the audio in the input buffer. The server answers with `input_audio_buffer.cleared`."""

    type: ClassVar[Literal["input_audio_buffer.clear"]] = "input_audio_buffer.clear"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferCommitEvent(ClientEventBase):
    """Commits the audio in the input buffer as an item of the conversation. The server answers with
    `input_audio_buffer.committed`."""

    type: ClassVar[Literal["input_audio_buffer.commit"]] = "input_audio_buffer.commit"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputImageBufferAppendEvent(ClientEventBase):
    """Adds an image to what the model sees.

    Departs from upstream: OpenAI does not have this event. Reason: Qwen takes it (Alibaba Cloud Model Studio,
    client events of Qwen-Omni-Realtime)."""

    type: ClassVar[Literal["input_image_buffer.append"]] = "input_image_buffer.append"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    image: str = _field(repr=False)
    """The image as base64. Holds bytes in base64."""

    def image_bytes(self) -> bytes:
        """Return the value of ``image``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.image, "$.image")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferAppendVideoFrameEvent(ClientEventBase):
    """Adds a picture to what the model sees.

    Departs from upstream: OpenAI does not have this event. Reason: GLM-Realtime takes it
    (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""

    type: ClassVar[Literal["input_audio_buffer.append_video_frame"]] = "input_audio_buffer.append_video_frame"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    video_frame: str = _field(repr=False)
    """The picture as base64. Holds bytes in base64."""

    def video_frame_bytes(self) -> bytes:
        """Return the value of ``video_frame``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.video_frame, "$.video_frame")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferClearEvent(ClientEventBase):
    """Throws away the audio in the output buffer. The server answers with `output_audio_buffer.cleared`."""

    type: ClassVar[Literal["output_audio_buffer.clear"]] = "output_audio_buffer.clear"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCancelEvent(ClientEventBase):
    """Stops a response that is in progress."""

    type: ClassVar[Literal["response.cancel"]] = "response.cancel"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    response_id: str | None = None
    """The response to stop."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCreateEvent(ClientEventBase):
    """Makes the model respond."""

    type: ClassVar[Literal["response.create"]] = "response.create"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
    response: BetaResponseCreateParams | None = None
    """Settings for this response only."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionFinishEvent(ClientEventBase):
    """Says that no more audio comes. The server answers with `session.finished`.

    Departs from upstream: OpenAI does not have this event. Reason: Qwen takes it (Alibaba Cloud Model Studio,
    client events of Qwen-ASR-Realtime)."""

    type: ClassVar[Literal["session.finish"]] = "session.finish"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it.

    Departs from upstream: The OpenAPI document limits the length of this field in one of the events. Reason: It
    does not in the others."""
