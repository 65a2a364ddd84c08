# From server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Events that the server sends."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from datetime import datetime as _datetime
from typing import Any, ClassVar, Literal, NamedTuple

from ._runtime import formats as _formats
from ._runtime.attributes import shared_field
from ._runtime.model import Model
from ._runtime.unset import UNSET, Unset
from .directions import ServerEventBase
from .enums import ConversationObject, RateLimitName
from .items import RealtimeConversationItem
from .response import RealtimeResponse, ResponseContentPart
from .session import ServerSessionConfig
from .transcription import LogProbProperties, TranscriptionError, TranscriptionLanguage, TranscriptionUsage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Conversation(Model):
    """A conversation, which holds the items of a session."""

    id: str | None = None
    """Identifier of the conversation."""
    object: ConversationObject | str | None = None
    """Always `realtime.conversation`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeError(Model):
    """An error that the server reports."""

    type: str | None = None
    """Kind of error.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: mlx-audio
    says no more than the message (Blaizzy/mlx-audio, server.py)."""
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
class RealtimeRateLimit(Model):
    """The state of one rate limit."""

    name: RateLimitName | str | None = None
    """What the limit counts."""
    limit: int | None = None
    """The most that is allowed."""
    remaining: int | None = None
    """What is left until the limit is reached."""
    reset_seconds: float | None = None
    """Time until the limit is reset, in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionCreatedEvent(ServerEventBase):
    """The session has begun."""

    type: ClassVar[Literal["session.created"]] = "session.created"

    event_id: str
    """Identifier that the server gave to this event."""
    session: ServerSessionConfig
    """The session with its settings."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdatedEvent(ServerEventBase):
    """The session has changed, as `session.update` asks for."""

    type: ClassVar[Literal["session.updated"]] = "session.updated"

    event_id: str
    """Identifier that the server gave to this event."""
    session: ServerSessionConfig
    """The session with its settings after the change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationCreatedEvent(ServerEventBase):
    """The conversation of the session was created."""

    type: ClassVar[Literal["conversation.created"]] = "conversation.created"

    event_id: str
    """Identifier that the server gave to this event."""
    conversation: Conversation
    """The new conversation."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemCreatedEvent(ServerEventBase):
    """An item was created in the conversation."""

    type: ClassVar[Literal["conversation.item.created"]] = "conversation.item.created"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | Unset | None = UNSET
    """The item before this one. Null if this one is the first."""
    item: RealtimeConversationItem
    """The item at the time of the event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemAddedEvent(ServerEventBase):
    """An item was added to the conversation."""

    type: ClassVar[Literal["conversation.item.added"]] = "conversation.item.added"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | Unset | None = UNSET
    """The item before this one. Null if this one is the first."""
    item: RealtimeConversationItem
    """The item at the time of the event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDoneEvent(ServerEventBase):
    """An item of the conversation is final."""

    type: ClassVar[Literal["conversation.item.done"]] = "conversation.item.done"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | Unset | None = UNSET
    """The item before this one. Null if this one is the first."""
    item: RealtimeConversationItem
    """The item at the time of the event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDeletedEvent(ServerEventBase):
    """An item was removed from the conversation, as `conversation.item.delete` asks for."""

    type: ClassVar[Literal["conversation.item.deleted"]] = "conversation.item.deleted"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item that was removed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemRetrievedEvent(ServerEventBase):
    """The item that `conversation.item.retrieve` asks for."""

    type: ClassVar[Literal["conversation.item.retrieved"]] = "conversation.item.retrieved"

    event_id: str
    """Identifier that the server gave to this event."""
    item: RealtimeConversationItem
    """The item as the server holds it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemTruncatedEvent(ServerEventBase):
    """A message's audio was cut off, as `conversation.item.truncate` asks for."""

    type: ClassVar[Literal["conversation.item.truncated"]] = "conversation.item.truncated"

    event_id: str
    """Identifier that the server gave to this event."""
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

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The user message whose audio is transcribed."""
    content_index: int | None = None
    """Position of the audio part in the message. Absent if the server does not say.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: Inworld
    leaves it out (GetStream/Vision-Agents, plugins/inworld/tests/test_realtime.py)."""
    transcript: str
    """What is said in the audio."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages of the audio."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the transcript's tokens. Null or absent if there are none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    usage: TranscriptionUsage | None = None
    """What the transcription used. Absent if the server does not count it.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: xAI and
    Azure Voice Live leave it out (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws and
    test_azure_voice_live_ws), as the preview API did (Azure-Samples/aoai-realtime-audio-sdk) and LocalAI does
    (mudler/LocalAI, server_events.go)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionDeltaEvent(ServerEventBase):
    """The next piece of the transcript of the user's audio."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.delta"]] = (
        "conversation.item.input_audio_transcription.delta"
    )

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The user message whose audio is transcribed."""
    content_index: int | None = None
    """Position of the audio part in the message."""
    delta: str | None = None
    """Text to append to the transcript."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the delta's tokens. Null or absent if there are none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    obfuscation: str | None = None
    """Comes along with the delta. Not part of the transcript. Null or absent if there is none.

    Departs from upstream: The OpenAPI document does not declare this field. Reason: An example in the same
    document carries it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionFailedEvent(ServerEventBase):
    """The user's audio could not be transcribed."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.failed"]] = (
        "conversation.item.input_audio_transcription.failed"
    )

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The user message whose audio is transcribed."""
    content_index: int
    """Position of the audio part in the message."""
    error: TranscriptionError
    """Why the transcription failed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionSegmentEvent(ServerEventBase):
    """A stretch of a transcript by one speaker."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.segment"]] = (
        "conversation.item.input_audio_transcription.segment"
    )

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The user message whose audio is transcribed."""
    content_index: int
    """Position of the audio part in the message."""
    text: str
    """What the speaker says."""
    id: str
    """Identifier of the segment."""
    speaker: str
    """Label of the speaker."""
    start: float
    """Start in the audio, in seconds."""
    end: float
    """End in the audio, in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferClearedEvent(ServerEventBase):
    """The input buffer was emptied, as `input_audio_buffer.clear` asks for."""

    type: ClassVar[Literal["input_audio_buffer.cleared"]] = "input_audio_buffer.cleared"

    event_id: str
    """Identifier that the server gave to this event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferCommittedEvent(ServerEventBase):
    """The input buffer was committed, by the client or by turn detection."""

    type: ClassVar[Literal["input_audio_buffer.committed"]] = "input_audio_buffer.committed"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | Unset | None = UNSET
    """The item before the new one. Null if the new one is the first."""
    item_id: str
    """The item that is made of the audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferSpeechStartedEvent(ServerEventBase):
    """Turn detection heard the user begin to speak."""

    type: ClassVar[Literal["input_audio_buffer.speech_started"]] = "input_audio_buffer.speech_started"

    event_id: str
    """Identifier that the server gave to this event."""
    audio_start_ms: int | None = None
    """Where the speech begins in the audio, in milliseconds. Absent if the server does not say.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: Sarvam
    does not say it (BerriAI/litellm#42479)."""
    item_id: str
    """The item that the speech is to become."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferSpeechStoppedEvent(ServerEventBase):
    """Turn detection heard the user stop speaking."""

    type: ClassVar[Literal["input_audio_buffer.speech_stopped"]] = "input_audio_buffer.speech_stopped"

    event_id: str
    """Identifier that the server gave to this event."""
    audio_end_ms: int | None = None
    """Where the speech ends in the audio, in milliseconds. Absent if the server does not say.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: Sarvam
    does not say it (BerriAI/litellm#42479)."""
    item_id: str
    """The item that the speech is to become."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferTimeoutTriggeredEvent(ServerEventBase):
    """The turn detection's `idle_timeout_ms` passed without speech."""

    type: ClassVar[Literal["input_audio_buffer.timeout_triggered"]] = "input_audio_buffer.timeout_triggered"

    event_id: str
    """Identifier that the server gave to this event."""
    audio_start_ms: int
    """Where the time without speech begins in the audio, in milliseconds."""
    audio_end_ms: int
    """Where the time without speech ends in the audio, in milliseconds."""
    item_id: str
    """The item that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferDtmfEventReceivedEvent(ServerEventBase):
    """A key of a telephone was pressed (DTMF). The only event of the server without an `event_id`."""

    type: ClassVar[Literal["input_audio_buffer.dtmf_event_received"]] = "input_audio_buffer.dtmf_event_received"

    event: str
    """The key that was pressed."""
    received_at: int
    """When the server received it, as Unix time in seconds. Holds seconds since 1970-01-01 in UTC."""

    def received_at_datetime(self) -> _datetime:
        """Return the value of ``received_at``. Raises ValueError if it is not seconds since 1970-01-01 in UTC."""
        return _formats.read_unix_seconds(self.received_at, "$.received_at")

    @property
    def event_id(self) -> str | None:
        """The ``event_id``, or None if it has none."""
        return shared_field(self.model_extra, "event_id", str)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferStartedEvent(ServerEventBase):
    """The response's audio began to leave the output buffer."""

    type: ClassVar[Literal["output_audio_buffer.started"]] = "output_audio_buffer.started"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferStoppedEvent(ServerEventBase):
    """The response's audio stopped leaving the output buffer."""

    type: ClassVar[Literal["output_audio_buffer.stopped"]] = "output_audio_buffer.stopped"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferClearedEvent(ServerEventBase):
    """The response's audio was thrown out of the output buffer, as `output_audio_buffer.clear` asks for."""

    type: ClassVar[Literal["output_audio_buffer.cleared"]] = "output_audio_buffer.cleared"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCreatedEvent(ServerEventBase):
    """The model begins a response. Its status is `in_progress`."""

    type: ClassVar[Literal["response.created"]] = "response.created"

    event_id: str
    """Identifier that the server gave to this event."""
    response: RealtimeResponse
    """The response as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseDoneEvent(ServerEventBase):
    """A response has ended, whatever the ending."""

    type: ClassVar[Literal["response.done"]] = "response.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response: RealtimeResponse
    """The response with its final status."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputItemAddedEvent(ServerEventBase):
    """The model begins an item of the response."""

    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputItemDoneEvent(ServerEventBase):
    """An item of the response has ended."""

    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item in its final form."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPartAddedEvent(ServerEventBase):
    """The model begins a part of an output item."""

    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    part: ResponseContentPart
    """The part as it begins."""
    content: ResponseContentPart | None = None
    """The same as `part`, from Azure OpenAI.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason: Azure
    OpenAI sends it beside `part` (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPartDoneEvent(ServerEventBase):
    """A part of an output item has ended."""

    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    part: ResponseContentPart | None = None
    """The part in its final form. Absent if the server does not repeat it.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: xAI leaves
    it out (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    content: ResponseContentPart | None = None
    """The same as `part`, from Azure OpenAI.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason: Azure
    OpenAI sends it beside `part` (pydantic/pydantic-ai, tests/realtime/cassettes/test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextDeltaEvent(ServerEventBase):
    """The next piece of a part's text."""

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    delta: str
    """Text to append to the part."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the text. Absent if there is none.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason: OpenAI
    and Azure OpenAI send it (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextDoneEvent(ServerEventBase):
    """The text of a part has ended."""

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    text: str
    """The whole text."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioDeltaEvent(ServerEventBase):
    """The next piece of the model's speech."""

    type: ClassVar[Literal["response.output_audio.delta"]] = "response.output_audio.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    delta: str = _field(repr=False)
    """The next piece of the audio as base64. Holds bytes in base64."""

    def delta_bytes(self) -> bytes:
        """Return the value of ``delta``. Raises ValueError if it is not bytes in base64."""
        return _formats.read_base64(self.delta, "$.delta")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioDoneEvent(ServerEventBase):
    """The audio of a part has ended."""

    type: ClassVar[Literal["response.output_audio.done"]] = "response.output_audio.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioTranscriptDeltaEvent(ServerEventBase):
    """The next piece of the transcript of the model's speech."""

    type: ClassVar[Literal["response.output_audio_transcript.delta"]] = "response.output_audio_transcript.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    delta: str
    """Text to append to the transcript."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the transcript. Absent if there is none.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason: OpenAI
    and Azure OpenAI send it (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioTranscriptDoneEvent(ServerEventBase):
    """The transcript of the model's speech in a part has ended."""

    type: ClassVar[Literal["response.output_audio_transcript.done"]] = "response.output_audio_transcript.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    content_index: int
    """Position of the part in the item's `content`."""
    transcript: str
    """The whole transcript."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFunctionCallArgumentsDeltaEvent(ServerEventBase):
    """The next piece of a function call's arguments."""

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = "response.function_call_arguments.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int | None = None
    """Position of the item in the response's `output`. Absent if the server does not say.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: xAI leaves
    it out (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    call_id: str
    """Identifier of the call. The item that answers it repeats this value."""
    delta: str
    """Text to append to the arguments."""
    obfuscation: str | None = None
    """Padding that hides how long the delta is. Not part of the arguments. Absent if there is none.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason: OpenAI
    and Azure OpenAI send it (pydantic/pydantic-ai, tests/realtime/cassettes/test_openai_ws and test_azure_ws)."""


class FunctionCall(NamedTuple):
    """A function call that the model has finished."""

    call_id: str
    """Identifier of the call. The item that answers it repeats this value."""
    item_id: str
    """The output item that the event is about."""
    arguments: str
    """The whole arguments as JSON in a string."""
    name: str | None
    """The function to run. If it is absent, the item of the call has it."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFunctionCallArgumentsDoneEvent(ServerEventBase):
    """The arguments of a function call have ended."""

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    call_id: str
    """Identifier of the call. The item that answers it repeats this value."""
    name: str | None = None
    """The function to run. If it is absent, the item of the call has it.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: The
    preview API did not promise it, and examples of it without a name are still about (openai/openai-java#683)."""
    arguments: str
    """The whole arguments as JSON in a string. Holds JSON as text."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")

    def is_function_call_done(self) -> bool:
        """Say whether this is ``response.function_call_arguments.done``."""
        return True

    def get_function_call(self) -> FunctionCall:
        """Return the fields of this event."""
        return FunctionCall(call_id=self.call_id, item_id=self.item_id, arguments=self.arguments, name=self.name)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallArgumentsDeltaEvent(ServerEventBase):
    """The next piece of an MCP tool call's arguments."""

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    delta: str
    """Text to append to the arguments."""
    obfuscation: str | None = None
    """Comes along with the delta. Not part of the arguments. Null or absent if there is none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallArgumentsDoneEvent(ServerEventBase):
    """An MCP tool call's arguments have ended."""

    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that the event is about."""
    item_id: str
    """The output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`."""
    arguments: str
    """The whole arguments as JSON in a string. Holds JSON as text."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallInProgressEvent(ServerEventBase):
    """A tool call on an MCP server is in progress."""

    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"

    event_id: str
    """Identifier that the server gave to this event."""
    output_index: int
    """Position of the item in the response's `output`."""
    item_id: str
    """The item of type `mcp_call` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallCompletedEvent(ServerEventBase):
    """A tool call on an MCP server is complete."""

    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"

    event_id: str
    """Identifier that the server gave to this event."""
    output_index: int
    """Position of the item in the response's `output`."""
    item_id: str
    """The item of type `mcp_call` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallFailedEvent(ServerEventBase):
    """A tool call on an MCP server has failed."""

    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"

    event_id: str
    """Identifier that the server gave to this event."""
    output_index: int
    """Position of the item in the response's `output`."""
    item_id: str
    """The item of type `mcp_call` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsInProgressEvent(ServerEventBase):
    """The tools of an MCP server are being listed."""

    type: ClassVar[Literal["mcp_list_tools.in_progress"]] = "mcp_list_tools.in_progress"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item of type `mcp_list_tools` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsCompletedEvent(ServerEventBase):
    """The tools of an MCP server are listed."""

    type: ClassVar[Literal["mcp_list_tools.completed"]] = "mcp_list_tools.completed"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item of type `mcp_list_tools` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsFailedEvent(ServerEventBase):
    """The tools of an MCP server could not be listed."""

    type: ClassVar[Literal["mcp_list_tools.failed"]] = "mcp_list_tools.failed"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item of type `mcp_list_tools` that the event is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RateLimitsUpdatedEvent(ServerEventBase):
    """The rate limits have changed."""

    type: ClassVar[Literal["rate_limits.updated"]] = "rate_limits.updated"

    event_id: str
    """Identifier that the server gave to this event."""
    rate_limits: list[RealtimeRateLimit]
    """The state of each limit."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEvent(ServerEventBase):
    """Something went wrong, on the client's side or the server's."""

    type: ClassVar[Literal["error"]] = "error"

    event_id: str
    """Identifier that the server gave to this event."""
    error: RealtimeError
    """What went wrong."""
