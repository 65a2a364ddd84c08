# From server_events.yaml of the spec openai_realtime; remake: wiregen generate
"""Events that the server sends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from ._runtime.model import Model
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
    """What went wrong."""

    type: str
    """Kind of error, such as `invalid_request_error` or `server_error`."""
    code: str | None = None
    """Error code. Null or absent where there is none."""
    message: str
    """The error in words."""
    param: str | None = None
    """The parameter at fault. Null or absent where none is."""
    event_id: str | None = None
    """The `event_id` of the client's event that caused the error. Null or absent where there is none."""


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
    """Seconds until the limit is reset."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionCreatedEvent(ServerEventBase):
    """The session has begun. The first event on a new connection, with the settings in force."""

    type: ClassVar[Literal["session.created"]] = "session.created"

    event_id: str
    """Identifier that the server gave to this event."""
    session: ServerSessionConfig
    """The session with its settings."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SessionUpdatedEvent(ServerEventBase):
    """The session has changed as a `session.update` asked for."""

    type: ClassVar[Literal["session.updated"]] = "session.updated"

    event_id: str
    """Identifier that the server gave to this event."""
    session: ServerSessionConfig
    """The session with all of its settings, also those that did not change."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationCreatedEvent(ServerEventBase):
    """The conversation of the session was created. Sent right after the session was."""

    type: ClassVar[Literal["conversation.created"]] = "conversation.created"

    event_id: str
    """Identifier that the server gave to this event."""
    conversation: Conversation
    """The new conversation."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemCreatedEvent(ServerEventBase):
    """An item was created. Current servers report it with `conversation.item.added` and `conversation.item.done`."""

    type: ClassVar[Literal["conversation.item.created"]] = "conversation.item.created"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | None = None
    """The item that stands before this one. Null where this one is the first."""
    item: RealtimeConversationItem
    """The item without its audio data."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemAddedEvent(ServerEventBase):
    """An item was added to the conversation, because the client created it, the input buffer was committed or the
    model began to produce it. An item of the model is still empty or partial here."""

    type: ClassVar[Literal["conversation.item.added"]] = "conversation.item.added"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | None = None
    """The item that stands before this one. Null where this one is the first."""
    item: RealtimeConversationItem
    """The item without its audio data."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDoneEvent(ServerEventBase):
    """An item of the conversation is final."""

    type: ClassVar[Literal["conversation.item.done"]] = "conversation.item.done"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | None = None
    """The item that stands before this one. Null where this one is the first."""
    item: RealtimeConversationItem
    """The item without its audio data."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemDeletedEvent(ServerEventBase):
    """An item was removed from the conversation at the client's request."""

    type: ClassVar[Literal["conversation.item.deleted"]] = "conversation.item.deleted"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item that was removed."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemRetrievedEvent(ServerEventBase):
    """The item that a `conversation.item.retrieve` asked for."""

    type: ClassVar[Literal["conversation.item.retrieved"]] = "conversation.item.retrieved"

    event_id: str
    """Identifier that the server gave to this event."""
    item: RealtimeConversationItem
    """The item, with its audio data where the server has it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemTruncatedEvent(ServerEventBase):
    """The audio of an assistant message was cut at the client's request. Its transcript was removed, so that the
    conversation holds no words that the user has not heard."""

    type: ClassVar[Literal["conversation.item.truncated"]] = "conversation.item.truncated"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The assistant message that was cut."""
    content_index: int
    """Position of the part that was cut."""
    audio_end_ms: int
    """Milliseconds of audio that were kept."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionCompletedEvent(ServerEventBase):
    """The user's audio is transcribed. A separate model does this alongside the response, so it may come before or
    after the events of the response, and its words need not be what the speech model understood."""

    type: ClassVar[Literal["conversation.item.input_audio_transcription.completed"]] = (
        "conversation.item.input_audio_transcription.completed"
    )

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The user message whose audio is transcribed."""
    content_index: int
    """Position of the audio part in the message."""
    transcript: str
    """What was said."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages that were heard."""
    logprobs: list[LogProbProperties] | None = None
    """How sure the model was of each token. Null or absent unless the session's `include` asks for it."""
    usage: TranscriptionUsage
    """Cost of the transcription."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionDeltaEvent(ServerEventBase):
    """The next piece of a transcript."""

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
    """How sure the model was of each token. Null or absent unless the session's `include` asks for it."""
    obfuscation: str | None = None
    """Present where the server obfuscates the delta. It is no part of the transcript.

    Departs from upstream: The OpenAPI document does not declare this field. Reason: An example in the same
    document carries it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ConversationItemInputAudioTranscriptionFailedEvent(ServerEventBase):
    """The user's audio could not be transcribed. Sent in place of `error` and names the item that it is about."""

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
    """Why it failed."""


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
    """What was said."""
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
    """The input buffer was emptied at the client's request."""

    type: ClassVar[Literal["input_audio_buffer.cleared"]] = "input_audio_buffer.cleared"

    event_id: str
    """Identifier that the server gave to this event."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferCommittedEvent(ServerEventBase):
    """The input buffer became a user message, at the client's request or by turn detection. The events of that item
    follow."""

    type: ClassVar[Literal["input_audio_buffer.committed"]] = "input_audio_buffer.committed"

    event_id: str
    """Identifier that the server gave to this event."""
    previous_item_id: str | None = None
    """The item that the new message is placed after. Null where it is the first."""
    item_id: str
    """The user message that is made of the audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferSpeechStartedEvent(ServerEventBase):
    """Turn detection heard the user begin to speak. A client that is playing speech may stop it here. May come again
    while audio arrives."""

    type: ClassVar[Literal["input_audio_buffer.speech_started"]] = "input_audio_buffer.speech_started"

    event_id: str
    """Identifier that the server gave to this event."""
    audio_start_ms: int
    """Where speech begins, in milliseconds of all audio that went into the input buffer in this session. Includes
    the turn detection's `prefix_padding_ms`."""
    item_id: str
    """The user message that will be made when the speech ends."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferSpeechStoppedEvent(ServerEventBase):
    """Turn detection heard the user stop speaking. A user message is made of the speech."""

    type: ClassVar[Literal["input_audio_buffer.speech_stopped"]] = "input_audio_buffer.speech_stopped"

    event_id: str
    """Identifier that the server gave to this event."""
    audio_end_ms: int
    """Where the turn ends, in milliseconds since the session began. Includes the silence that turn detection waits
    for."""
    item_id: str
    """The user message that will be made."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferTimeoutTriggeredEvent(ServerEventBase):
    """The user stayed silent for the turn detection's `idle_timeout_ms` after the model had spoken. The silence is
    committed and the model is asked to respond."""

    type: ClassVar[Literal["input_audio_buffer.timeout_triggered"]] = "input_audio_buffer.timeout_triggered"

    event_id: str
    """Identifier that the server gave to this event."""
    audio_start_ms: int
    """Where the silence begins, after the model's last response was played; in milliseconds of audio that went into
    the input buffer."""
    audio_end_ms: int
    """Where the timeout struck, in milliseconds of audio that went into the input buffer."""
    item_id: str
    """The item that is made of the silence."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioBufferDtmfEventReceivedEvent(ServerEventBase):
    """The caller pressed a key of the phone. Only over SIP. The only event of the server without an `event_id`."""

    type: ClassVar[Literal["input_audio_buffer.dtmf_event_received"]] = "input_audio_buffer.dtmf_event_received"

    event: str
    """The key: 0 to 9, *, #, or A to D."""
    received_at: int
    """When the server received it, as Unix time in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferStartedEvent(ServerEventBase):
    """The server began to play the response's audio to the user. Only over WebRTC and SIP."""

    type: ClassVar[Literal["output_audio_buffer.started"]] = "output_audio_buffer.started"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferStoppedEvent(ServerEventBase):
    """The response's audio was played to its end. Only over WebRTC and SIP. Comes after `response.done`."""

    type: ClassVar[Literal["output_audio_buffer.stopped"]] = "output_audio_buffer.stopped"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioBufferClearedEvent(ServerEventBase):
    """The response's audio was stopped, because the user began to speak or the client asked for it. Only over WebRTC
    and SIP."""

    type: ClassVar[Literal["output_audio_buffer.cleared"]] = "output_audio_buffer.cleared"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseCreatedEvent(ServerEventBase):
    """The model begins a response. The first event of each response; its status is `in_progress`."""

    type: ClassVar[Literal["response.created"]] = "response.created"

    event_id: str
    """Identifier that the server gave to this event."""
    response: RealtimeResponse
    """The response as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseDoneEvent(ServerEventBase):
    """A response has ended. Sent for every response, whatever the ending."""

    type: ClassVar[Literal["response.done"]] = "response.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response: RealtimeResponse
    """The response with its final status, its items without audio data, and its usage."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputItemAddedEvent(ServerEventBase):
    """The model begins an item of the response."""

    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    item: RealtimeConversationItem
    """The item as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputItemDoneEvent(ServerEventBase):
    """An item of the response has ended. Also sent when the response is interrupted, incomplete or cancelled."""

    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    item: RealtimeConversationItem
    """The item in its final form."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPartAddedEvent(ServerEventBase):
    """The model begins a part of an assistant message."""

    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    part: ResponseContentPart
    """The part as it begins."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseContentPartDoneEvent(ServerEventBase):
    """A part of an assistant message has ended. Also sent when the response is interrupted, incomplete or cancelled."""

    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    part: ResponseContentPart
    """The part in its final form."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextDeltaEvent(ServerEventBase):
    """The next piece of a text part."""

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    delta: str
    """Text to append."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputTextDoneEvent(ServerEventBase):
    """A text part has ended. Also sent when the response is interrupted, incomplete or cancelled."""

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    text: str
    """The whole text."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioDeltaEvent(ServerEventBase):
    """The next piece of the model's speech."""

    type: ClassVar[Literal["response.output_audio.delta"]] = "response.output_audio.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    delta: str
    """The audio as base64, in the response's output format."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioDoneEvent(ServerEventBase):
    """The audio of a part has ended. Also sent when the response is interrupted, incomplete or cancelled."""

    type: ClassVar[Literal["response.output_audio.done"]] = "response.output_audio.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioTranscriptDeltaEvent(ServerEventBase):
    """The next piece of what the model says, as text."""

    type: ClassVar[Literal["response.output_audio_transcript.delta"]] = "response.output_audio_transcript.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    delta: str
    """Text to append to the transcript."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseOutputAudioTranscriptDoneEvent(ServerEventBase):
    """The transcript of a part has ended. Also sent when the response is interrupted, incomplete or cancelled."""

    type: ClassVar[Literal["response.output_audio_transcript.done"]] = "response.output_audio_transcript.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    content_index: int
    """Position of the part in the item."""
    transcript: str
    """The whole transcript."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFunctionCallArgumentsDeltaEvent(ServerEventBase):
    """The next piece of a function call's arguments."""

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = "response.function_call_arguments.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    call_id: str
    """Identifier of the call. The item that answers it repeats this value."""
    delta: str
    """Text to append to the arguments. Only the whole of them is JSON."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseFunctionCallArgumentsDoneEvent(ServerEventBase):
    """The arguments of a function call are complete. Also sent when the response is interrupted, incomplete or
    cancelled; the arguments may then be cut off."""

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    call_id: str
    """Identifier of the call. The item that answers it repeats this value."""
    name: str
    """The function to run."""
    arguments: str
    """The whole arguments as JSON in a string."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallArgumentsDeltaEvent(ServerEventBase):
    """The next piece of an MCP tool call's arguments."""

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    delta: str
    """Text to append to the arguments. Only the whole of them is JSON."""
    obfuscation: str | None = None
    """Present where the server obfuscates the delta. It is no part of the arguments."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallArgumentsDoneEvent(ServerEventBase):
    """The arguments of an MCP tool call are complete."""

    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"

    event_id: str
    """Identifier that the server gave to this event."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The output item that this belongs to."""
    output_index: int
    """Position of the item in the response's output."""
    arguments: str
    """The whole arguments as JSON in a string."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallInProgressEvent(ServerEventBase):
    """A tool call on an MCP server has begun."""

    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"

    event_id: str
    """Identifier that the server gave to this event."""
    output_index: int
    """Position of the call in the response's output."""
    item_id: str
    """The item of type `mcp_call` that this is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallCompletedEvent(ServerEventBase):
    """A tool call on an MCP server has succeeded."""

    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"

    event_id: str
    """Identifier that the server gave to this event."""
    output_index: int
    """Position of the call in the response's output."""
    item_id: str
    """The item of type `mcp_call` that this is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ResponseMcpCallFailedEvent(ServerEventBase):
    """A tool call on an MCP server has failed."""

    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"

    event_id: str
    """Identifier that the server gave to this event."""
    output_index: int
    """Position of the call in the response's output."""
    item_id: str
    """The item of type `mcp_call` that this is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsInProgressEvent(ServerEventBase):
    """The server has begun to list the tools of an MCP server."""

    type: ClassVar[Literal["mcp_list_tools.in_progress"]] = "mcp_list_tools.in_progress"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item of type `mcp_list_tools` that this is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsCompletedEvent(ServerEventBase):
    """The tools of an MCP server are listed."""

    type: ClassVar[Literal["mcp_list_tools.completed"]] = "mcp_list_tools.completed"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item of type `mcp_list_tools` that this is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsFailedEvent(ServerEventBase):
    """The tools of an MCP server could not be listed."""

    type: ClassVar[Literal["mcp_list_tools.failed"]] = "mcp_list_tools.failed"

    event_id: str
    """Identifier that the server gave to this event."""
    item_id: str
    """The item of type `mcp_list_tools` that this is about."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RateLimitsUpdatedEvent(ServerEventBase):
    """The rate limits at the start of a response. Tokens for the output are set aside in advance, so the true use
    may be lower."""

    type: ClassVar[Literal["rate_limits.updated"]] = "rate_limits.updated"

    event_id: str
    """Identifier that the server gave to this event."""
    rate_limits: list[RealtimeRateLimit]
    """The limits."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ErrorEvent(ServerEventBase):
    """Something went wrong, on the client's side or the server's. Most errors leave the session open."""

    type: ClassVar[Literal["error"]] = "error"

    event_id: str
    """Identifier that the server gave to this event."""
    error: RealtimeError
    """What went wrong."""
