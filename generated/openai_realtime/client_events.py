# From client_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Events that the client sends."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import ClassVar, Literal

from ._runtime import formats as _formats
from .directions import ClientEventBase
from .items import RealtimeConversationItem
from .response import RealtimeResponseCreateParams
from .session import SessionConfig


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdateEvent(ClientEventBase):
    """Changes the session. Fields that are absent keep their value. The server answers with `session.updated`. The
    model cannot be changed, nor the voice after the first audio output."""

    type: ClassVar[Literal["session.update"]] = "session.update"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    session: SessionConfig
    """The settings to change, and the type of the session. An empty string clears `instructions`, an empty list
    clears `tools`, and null turns `turn_detection` off."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemCreateEvent(ClientEventBase):
    """Adds an item to the conversation, such as a message or the output of a function."""

    type: ClassVar[Literal["conversation.item.create"]] = "conversation.item.create"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    previous_item_id: str | None = None
    """The item to insert after. `root` inserts at the beginning."""
    item: RealtimeConversationItem
    """The item to add."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDeleteEvent(ClientEventBase):
    """Removes an item from the conversation. The server answers with `conversation.item.deleted`."""

    type: ClassVar[Literal["conversation.item.delete"]] = "conversation.item.delete"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    item_id: str
    """The item to remove."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemRetrieveEvent(ClientEventBase):
    """Asks for an item as the server holds it. The server answers with `conversation.item.retrieved`."""

    type: ClassVar[Literal["conversation.item.retrieve"]] = "conversation.item.retrieve"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    item_id: str
    """The item to get."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemTruncateEvent(ClientEventBase):
    """Cuts off the end of a message's audio. The server answers with `conversation.item.truncated`."""

    type: ClassVar[Literal["conversation.item.truncate"]] = "conversation.item.truncate"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
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
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    audio: str = _field(repr=False)
    """The audio as base64, in the session's input format. At most 15 MiB of audio per event. Holds bytes in base64.
    At most 20971520 characters.

    Departs from upstream: The schema of the OpenAPI document has no bound here. Reason: The prose of the document
    limits the audio to 15 MiB, which are 20,971,520 characters of base64."""

    def audio_bytes(self) -> bytes:
        """Return the value of ``audio``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferClearEvent(ClientEventBase):
    """Throws away the audio in the input buffer. The server answers with `input_audio_buffer.cleared`."""

    type: ClassVar[Literal["input_audio_buffer.clear"]] = "input_audio_buffer.clear"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferCommitEvent(ClientEventBase):
    """Commits the audio in the input buffer as an item of the conversation. If turn detection is off, the client
    does this itself. The server answers with `input_audio_buffer.committed`."""

    type: ClassVar[Literal["input_audio_buffer.commit"]] = "input_audio_buffer.commit"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferClearEvent(ClientEventBase):
    """Throws away the audio in the output buffer. The server answers with `output_audio_buffer.cleared`."""

    type: ClassVar[Literal["output_audio_buffer.clear"]] = "output_audio_buffer.clear"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCancelEvent(ClientEventBase):
    """Stops a response that is in progress. The response then ends with the status `cancelled`."""

    type: ClassVar[Literal["response.cancel"]] = "response.cancel"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    response_id: str | None = None
    """The response to stop."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCreateEvent(ClientEventBase):
    """Makes the model respond. With turn detection on, the server does so by itself unless `create_response` is
    false. The response begins with `response.created` and ends with `response.done`."""

    type: ClassVar[Literal["response.create"]] = "response.create"

    event_id: str | None = None
    """Identifier that the client chooses. An `error` that this event causes repeats it. At most 512 characters."""
    response: RealtimeResponseCreateParams | None = None
    """Settings for this response only."""
