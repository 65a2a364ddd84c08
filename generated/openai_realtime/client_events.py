# From client_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Events that the client sends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .directions import ClientEventBase
from .items import RealtimeConversationItem
from .response import RealtimeResponseCreateParams
from .session import SessionConfig


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdateEvent(ClientEventBase):
    """Changes the session. Fields that are absent keep their value. The server answers with `session.updated` or
    `error`. The model cannot be changed, nor the voice once the model has spoken."""

    type: ClassVar[Literal["session.update"]] = "session.update"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    session: SessionConfig
    """The settings to change, and the type of the session. An empty string clears `instructions`, an empty list
    clears `tools`, and null turns `turn_detection` off."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemCreateEvent(ClientEventBase):
    """Adds an item to the conversation, such as a message or the output of a function. The server answers with
    `conversation.item.added` and `conversation.item.done`, or `error`. It does not make the model respond."""

    type: ClassVar[Literal["conversation.item.create"]] = "conversation.item.create"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    previous_item_id: str | None = None
    """The item to insert after; `root` inserts at the beginning. Absent appends at the end. An unknown item is an
    error."""
    item: RealtimeConversationItem
    """The item to add."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDeleteEvent(ClientEventBase):
    """Removes an item from the conversation. The server answers with `conversation.item.deleted`, or `error` where
    the conversation has no such item."""

    type: ClassVar[Literal["conversation.item.delete"]] = "conversation.item.delete"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    item_id: str
    """The item to remove."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemRetrieveEvent(ClientEventBase):
    """Asks for an item as the server holds it, for example to get the user's audio after noise reduction. The server
    answers with `conversation.item.retrieved`, or `error` where the conversation has no such item."""

    type: ClassVar[Literal["conversation.item.retrieve"]] = "conversation.item.retrieve"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    item_id: str
    """The item to get."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemTruncateEvent(ClientEventBase):
    """Cuts the audio of an assistant message down to what the user heard, for when speech was interrupted before it
    was played to its end. The transcript of the message is removed too. The server answers with
    `conversation.item.truncated` or `error`."""

    type: ClassVar[Literal["conversation.item.truncate"]] = "conversation.item.truncate"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    item_id: str
    """The assistant message to cut."""
    content_index: int
    """Position of the part to cut. Use 0."""
    audio_end_ms: int
    """Milliseconds of audio to keep. More than the part has is an error."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferAppendEvent(ClientEventBase):
    """Adds audio to the input buffer. The server does not acknowledge it. With turn detection on, the server decides
    when the buffer is committed; otherwise the client does."""

    type: ClassVar[Literal["input_audio_buffer.append"]] = "input_audio_buffer.append"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    audio: str
    """The audio as base64, in the session's input format. At most 15 MiB per event; small pieces let turn detection
    react sooner."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferClearEvent(ClientEventBase):
    """Throws away the audio in the input buffer. The server answers with `input_audio_buffer.cleared`."""

    type: ClassVar[Literal["input_audio_buffer.clear"]] = "input_audio_buffer.clear"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferCommitEvent(ClientEventBase):
    """Turns the input buffer into a user message and starts its transcription where that is on. It does not make the
    model respond. Not needed with server VAD. The server answers with `input_audio_buffer.committed`, or `error`
    where the buffer is empty."""

    type: ClassVar[Literal["input_audio_buffer.commit"]] = "input_audio_buffer.commit"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferClearEvent(ClientEventBase):
    """Stops the audio that is being played to the user at once. Only over WebRTC and SIP. Send `response.cancel`
    first, so that the model stops producing more. The server answers with `output_audio_buffer.cleared`."""

    type: ClassVar[Literal["output_audio_buffer.clear"]] = "output_audio_buffer.clear"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCancelEvent(ClientEventBase):
    """Stops a response that is in progress. The server answers with `response.done` of status `cancelled`, or with
    `error` where there is nothing to cancel, which does the session no harm."""

    type: ClassVar[Literal["response.cancel"]] = "response.cancel"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    response_id: str | None = None
    """The response to stop. Absent stops the one in progress in the default conversation."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCreateEvent(ClientEventBase):
    """Makes the model respond. With turn detection on, the server usually does so by itself after each turn of the
    user. The server answers with `response.created`, then the output, then `response.done`."""

    type: ClassVar[Literal["response.create"]] = "response.create"

    event_id: str | None = None
    """Identifier of the client's choosing. An `error` that this event causes repeats it. At most 512 characters."""
    response: RealtimeResponseCreateParams | None = None
    """Settings for this response only. Absent uses the session's settings."""
