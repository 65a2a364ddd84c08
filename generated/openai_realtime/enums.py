# From audio.yaml, calls.yaml, client_events.yaml, client_secrets.yaml, flat_items.yaml, items.yaml, protocol.yaml, response.yaml, server_events.yaml, session.yaml, tools.yaml of the spec openai_realtime; remake: wiregen generate
"""The enums of the protocol."""

from __future__ import annotations

from ._runtime.enums import StringEnum


class RealtimeServerEvent(StringEnum):
    """Wire types of all server events. Sent by the Realtime API to the client."""

    SESSION_CREATED = "session.created"
    """The session has begun."""
    SESSION_UPDATED = "session.updated"
    """The session has changed, as `session.update` asks for."""
    CONVERSATION_CREATED = "conversation.created"
    """The conversation of the session was created."""
    CONVERSATION_ITEM_CREATED = "conversation.item.created"
    """An item was created in the conversation."""
    CONVERSATION_ITEM_ADDED = "conversation.item.added"
    """An item was added to the conversation."""
    CONVERSATION_ITEM_DONE = "conversation.item.done"
    """An item of the conversation is final."""
    CONVERSATION_ITEM_DELETED = "conversation.item.deleted"
    """An item was removed from the conversation, as `conversation.item.delete` asks for."""
    CONVERSATION_ITEM_RETRIEVED = "conversation.item.retrieved"
    """The item that `conversation.item.retrieve` asks for."""
    CONVERSATION_ITEM_TRUNCATED = "conversation.item.truncated"
    """A message's audio was cut off, as `conversation.item.truncate` asks for."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_COMPLETED = "conversation.item.input_audio_transcription.completed"
    """The transcript of the user's audio is complete."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_DELTA = "conversation.item.input_audio_transcription.delta"
    """The next piece of the transcript of the user's audio."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_FAILED = "conversation.item.input_audio_transcription.failed"
    """The user's audio could not be transcribed."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_SEGMENT = "conversation.item.input_audio_transcription.segment"
    """A stretch of a transcript by one speaker."""
    INPUT_AUDIO_BUFFER_CLEARED = "input_audio_buffer.cleared"
    """The input buffer was emptied, as `input_audio_buffer.clear` asks for."""
    INPUT_AUDIO_BUFFER_COMMITTED = "input_audio_buffer.committed"
    """The input buffer was committed, by the client or by turn detection."""
    INPUT_AUDIO_BUFFER_SPEECH_STARTED = "input_audio_buffer.speech_started"
    """Turn detection heard the user begin to speak."""
    INPUT_AUDIO_BUFFER_SPEECH_STOPPED = "input_audio_buffer.speech_stopped"
    """Turn detection heard the user stop speaking."""
    INPUT_AUDIO_BUFFER_TIMEOUT_TRIGGERED = "input_audio_buffer.timeout_triggered"
    """The turn detection's `idle_timeout_ms` passed without speech."""
    INPUT_AUDIO_BUFFER_DTMF_EVENT_RECEIVED = "input_audio_buffer.dtmf_event_received"
    """A key of a telephone was pressed (DTMF)."""
    OUTPUT_AUDIO_BUFFER_STARTED = "output_audio_buffer.started"
    """The response's audio began to leave the output buffer."""
    OUTPUT_AUDIO_BUFFER_STOPPED = "output_audio_buffer.stopped"
    """The response's audio stopped leaving the output buffer."""
    OUTPUT_AUDIO_BUFFER_CLEARED = "output_audio_buffer.cleared"
    """The response's audio was thrown out of the output buffer, as `output_audio_buffer.clear` asks for."""
    RESPONSE_CREATED = "response.created"
    """The model begins a response."""
    RESPONSE_DONE = "response.done"
    """A response has ended, whatever the ending."""
    RESPONSE_OUTPUT_ITEM_ADDED = "response.output_item.added"
    """The model begins an item of the response."""
    RESPONSE_OUTPUT_ITEM_DONE = "response.output_item.done"
    """An item of the response has ended."""
    RESPONSE_CONTENT_PART_ADDED = "response.content_part.added"
    """The model begins a part of an output item."""
    RESPONSE_CONTENT_PART_DONE = "response.content_part.done"
    """A part of an output item has ended."""
    RESPONSE_OUTPUT_TEXT_DELTA = "response.output_text.delta"
    """The next piece of a part's text."""
    RESPONSE_OUTPUT_TEXT_DONE = "response.output_text.done"
    """The text of a part has ended."""
    RESPONSE_OUTPUT_AUDIO_DELTA = "response.output_audio.delta"
    """The next piece of the model's speech."""
    RESPONSE_OUTPUT_AUDIO_DONE = "response.output_audio.done"
    """The audio of a part has ended."""
    RESPONSE_OUTPUT_AUDIO_TRANSCRIPT_DELTA = "response.output_audio_transcript.delta"
    """The next piece of the transcript of the model's speech."""
    RESPONSE_OUTPUT_AUDIO_TRANSCRIPT_DONE = "response.output_audio_transcript.done"
    """The transcript of the model's speech in a part has ended."""
    RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA = "response.function_call_arguments.delta"
    """The next piece of a function call's arguments."""
    RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE = "response.function_call_arguments.done"
    """The arguments of a function call have ended."""
    RESPONSE_MCP_CALL_ARGUMENTS_DELTA = "response.mcp_call_arguments.delta"
    """The next piece of an MCP tool call's arguments."""
    RESPONSE_MCP_CALL_ARGUMENTS_DONE = "response.mcp_call_arguments.done"
    """An MCP tool call's arguments have ended."""
    RESPONSE_MCP_CALL_IN_PROGRESS = "response.mcp_call.in_progress"
    """A tool call on an MCP server is in progress."""
    RESPONSE_MCP_CALL_COMPLETED = "response.mcp_call.completed"
    """A tool call on an MCP server is complete."""
    RESPONSE_MCP_CALL_FAILED = "response.mcp_call.failed"
    """A tool call on an MCP server has failed."""
    MCP_LIST_TOOLS_IN_PROGRESS = "mcp_list_tools.in_progress"
    """The tools of an MCP server are being listed."""
    MCP_LIST_TOOLS_COMPLETED = "mcp_list_tools.completed"
    """The tools of an MCP server are listed."""
    MCP_LIST_TOOLS_FAILED = "mcp_list_tools.failed"
    """The tools of an MCP server could not be listed."""
    RATE_LIMITS_UPDATED = "rate_limits.updated"
    """The rate limits have changed."""
    ERROR = "error"
    """Something went wrong, on the client's side or the server's."""


class RealtimeClientEvent(StringEnum):
    """Wire types of all client events. Sent by the client to the Realtime API."""

    SESSION_UPDATE = "session.update"
    """Changes the session."""
    CONVERSATION_ITEM_CREATE = "conversation.item.create"
    """Adds an item to the conversation, such as a message or the output of a function."""
    CONVERSATION_ITEM_DELETE = "conversation.item.delete"
    """Removes an item from the conversation."""
    CONVERSATION_ITEM_RETRIEVE = "conversation.item.retrieve"
    """Asks for an item as the server holds it."""
    CONVERSATION_ITEM_TRUNCATE = "conversation.item.truncate"
    """Cuts off the end of a message's audio."""
    INPUT_AUDIO_BUFFER_APPEND = "input_audio_buffer.append"
    """Adds audio to the input buffer."""
    INPUT_AUDIO_BUFFER_CLEAR = "input_audio_buffer.clear"
    """Throws away the audio in the input buffer."""
    INPUT_AUDIO_BUFFER_COMMIT = "input_audio_buffer.commit"
    """Commits the audio in the input buffer as an item of the conversation."""
    OUTPUT_AUDIO_BUFFER_CLEAR = "output_audio_buffer.clear"
    """Throws away the audio in the output buffer."""
    RESPONSE_CANCEL = "response.cancel"
    """Stops a response that is in progress."""
    RESPONSE_CREATE = "response.create"
    """Makes the model respond."""


class NoiseReductionType(StringEnum):
    """How far the microphone is from the person who speaks.

    Any other value is kept as a plain string."""

    NEAR_FIELD = "near_field"
    """The microphone is close to the person who speaks."""
    FAR_FIELD = "far_field"
    """The microphone is at a distance from the person who speaks."""


class VadEagerness(StringEnum):
    """How readily semantic turn detection ends the user's turn.

    Any other value is kept as a plain string."""

    LOW = "low"
    """Least readily."""
    MEDIUM = "medium"
    """Less readily than `high` and more readily than `low`."""
    HIGH = "high"
    """Most readily."""
    AUTO = "auto"
    """The server chooses."""


class VoiceName(StringEnum):
    """Names of the voices that come with the API.

    Any other value is kept as a plain string.

    Departs from upstream: The documents of the preview API list fewer of them. Reason: One enum serves both APIs,
    and any other value is kept all the same."""

    ALLOY = "alloy"
    """The voice `alloy`."""
    ASH = "ash"
    """The voice `ash`."""
    BALLAD = "ballad"
    """The voice `ballad`."""
    CORAL = "coral"
    """The voice `coral`."""
    ECHO = "echo"
    """The voice `echo`."""
    SAGE = "sage"
    """The voice `sage`."""
    SHIMMER = "shimmer"
    """The voice `shimmer`."""
    VERSE = "verse"
    """The voice `verse`."""
    MARIN = "marin"
    """The voice `marin`."""
    CEDAR = "cedar"
    """The voice `cedar`."""


class TranscriptionModel(StringEnum):
    """Models that transcribe the user's audio.

    Any other value is kept as a plain string.

    Departs from upstream: The documents of the preview API list fewer of them. Reason: One enum serves both APIs,
    and any other value is kept all the same."""

    WHISPER_1 = "whisper-1"
    """The model `whisper-1`."""
    GPT_TRANSCRIBE = "gpt-transcribe"
    """The model `gpt-transcribe`."""
    GPT_LIVE_TRANSCRIBE = "gpt-live-transcribe"
    """The model `gpt-live-transcribe`."""
    GPT_4O_MINI_TRANSCRIBE = "gpt-4o-mini-transcribe"
    """The model `gpt-4o-mini-transcribe`, named without a snapshot date."""
    GPT_4O_MINI_TRANSCRIBE_2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15"
    """The snapshot of `gpt-4o-mini-transcribe` of 15 December 2025."""
    GPT_4O_TRANSCRIBE = "gpt-4o-transcribe"
    """The model `gpt-4o-transcribe`."""
    GPT_4O_TRANSCRIBE_DIARIZE = "gpt-4o-transcribe-diarize"
    """The variant of `gpt-4o-transcribe` that distinguishes speakers."""
    GPT_REALTIME_WHISPER = "gpt-realtime-whisper"
    """The model `gpt-realtime-whisper`. It needs `turn_detection` to be null and takes no `prompt`."""


class TranscriptionDelay(StringEnum):
    """How much delay a transcription may have.

    Any other value is kept as a plain string."""

    MINIMAL = "minimal"
    """The least delay."""
    LOW = "low"
    """A short delay."""
    MEDIUM = "medium"
    """A moderate delay."""
    HIGH = "high"
    """A long delay."""
    XHIGH = "xhigh"
    """The most delay."""


class WebhookObject(StringEnum):
    """The object name that webhooks carry.

    Any other value is kept as a plain string."""

    EVENT = "event"
    """A webhook."""


class SipMediaSecurity(StringEnum):
    """How the sound of a SIP call is protected.

    Any other value is kept as a plain string."""

    RTP = "rtp"
    """Not at all."""
    SRTP = "srtp"
    """It is encrypted."""


class WebhookType(StringEnum):
    """What webhooks announce.

    Any other value is kept as a plain string."""

    REALTIME_CALL_INCOMING = "realtime.call.incoming"
    """A call has come in over SIP."""


class ClientSecretAnchor(StringEnum):
    """The moment from which the life of a client secret counts.

    Any other value is kept as a plain string."""

    CREATED_AT = "created_at"
    """When the secret was made."""


class FlatItemType(StringEnum):
    """The kinds of items that a flat item can be.

    Any other value is kept as a plain string.

    Departs from upstream: The OpenAPI document does not list `item_reference`. Reason: Its prose about this very
    object describes a reference, and the official Python SDK lists it."""

    MESSAGE = "message"
    """A message."""
    FUNCTION_CALL = "function_call"
    """A function call by the model."""
    FUNCTION_CALL_OUTPUT = "function_call_output"
    """The answer to a function call."""
    ITEM_REFERENCE = "item_reference"
    """A reference to an item in the conversation."""


class FlatContentType(StringEnum):
    """The kinds of parts in the older forms.

    Any other value is kept as a plain string.

    Departs from upstream: The OpenAPI document does not list `audio`. Reason: The preview API sent it, and the
    official Python SDK lists it."""

    INPUT_TEXT = "input_text"
    """Text of the user or the system."""
    INPUT_AUDIO = "input_audio"
    """Audio of the user."""
    ITEM_REFERENCE = "item_reference"
    """A reference to an item in the conversation."""
    TEXT = "text"
    """Text of the assistant."""
    AUDIO = "audio"
    """Audio of the assistant."""


class ConversationItemRole(StringEnum):
    """Who speaks in a message.

    Any other value is kept as a plain string."""

    SYSTEM = "system"
    """The application that instructs the model."""
    USER = "user"
    """The person who talks to the model."""
    ASSISTANT = "assistant"
    """The model itself."""


class ConversationItemStatus(StringEnum):
    """The status of an item. A client may send it, without effect on the conversation.

    Any other value is kept as a plain string."""

    COMPLETED = "completed"
    """The item is whole."""
    INCOMPLETE = "incomplete"
    """The item ended before it was whole."""
    IN_PROGRESS = "in_progress"
    """The item is still being produced."""


class ConversationItemObject(StringEnum):
    """The object name that items carry.

    Any other value is kept as a plain string."""

    REALTIME_ITEM = "realtime.item"
    """An item of a conversation."""


class ImageDetail(StringEnum):
    """How closely the model looks at an image.

    Any other value is kept as a plain string."""

    AUTO = "auto"
    """The client leaves the choice open."""
    LOW = "low"
    """With little detail."""
    HIGH = "high"
    """With much detail."""


class MessagePhase(StringEnum):
    """Whether a message of the assistant answers the user or leads up to the answer.

    Any other value is kept as a plain string."""

    COMMENTARY = "commentary"
    """The message leads up to the answer, such as a word before a function call."""
    FINAL_ANSWER = "final_answer"
    """The message is the answer."""


class ResponseStatus(StringEnum):
    """The status of a response.

    Any other value is kept as a plain string."""

    COMPLETED = "completed"
    """The response came to its own end."""
    CANCELLED = "cancelled"
    """The response was stopped, by the client or because the user began to speak."""
    FAILED = "failed"
    """An error ended the response."""
    INCOMPLETE = "incomplete"
    """The response was cut short by the limit of output tokens or by the content filter."""
    IN_PROGRESS = "in_progress"
    """The model is still producing it."""


class ResponseObject(StringEnum):
    """The object name that responses carry.

    Any other value is kept as a plain string."""

    REALTIME_RESPONSE = "realtime.response"
    """A response of the model."""


class ResponseStatusDetailsType(StringEnum):
    """Which ending the status details explain.

    Any other value is kept as a plain string."""

    COMPLETED = "completed"
    """The response came to its own end."""
    CANCELLED = "cancelled"
    """The response was stopped."""
    FAILED = "failed"
    """An error ended the response."""
    INCOMPLETE = "incomplete"
    """The response was cut short."""


class ResponseStatusReason(StringEnum):
    """Why a response was cancelled or is incomplete.

    Any other value is kept as a plain string."""

    TURN_DETECTED = "turn_detected"
    """The user began to speak; goes with `cancelled`."""
    CLIENT_CANCELLED = "client_cancelled"
    """The client cancelled the response; goes with `cancelled`."""
    MAX_OUTPUT_TOKENS = "max_output_tokens"
    """The limit of output tokens was reached; goes with `incomplete`."""
    CONTENT_FILTER = "content_filter"
    """The content filter stopped the output; goes with `incomplete`."""


class ResponseConversation(StringEnum):
    """Which conversation a response belongs to.

    Any other value is kept as a plain string."""

    AUTO = "auto"
    """The default conversation. The output is added to it."""
    NONE = "none"
    """No conversation. The response is out of band and its output is not added to any."""


class ContentPartKind(StringEnum):
    """What a part of a response holds. These are not the part types of items, which are `output_text` and
    `output_audio`.

    Any other value is kept as a plain string."""

    TEXT = "text"
    """The part holds text."""
    AUDIO = "audio"
    """The part holds audio and its transcript."""


class ConversationObject(StringEnum):
    """The object name that conversations carry.

    Any other value is kept as a plain string.

    Departs from upstream: The OpenAPI document has a plain string here. Reason: The official Python SDK names the
    one value; any other is kept all the same."""

    REALTIME_CONVERSATION = "realtime.conversation"
    """A conversation."""


class RateLimitName(StringEnum):
    """What a rate limit counts.

    Any other value is kept as a plain string."""

    REQUESTS = "requests"
    """Number of requests."""
    TOKENS = "tokens"
    """Number of tokens."""


class RealtimeModel(StringEnum):
    """Models that a speech session can run on.

    Any other value is kept as a plain string.

    Departs from upstream: The documents of the preview API list fewer of them. Reason: One enum serves both APIs,
    and any other value is kept all the same."""

    GPT_REALTIME = "gpt-realtime"
    """The model `gpt-realtime`, named without a snapshot date."""
    GPT_REALTIME_1_5 = "gpt-realtime-1.5"
    """Version 1.5 of `gpt-realtime`."""
    GPT_REALTIME_2 = "gpt-realtime-2"
    """Version 2 of `gpt-realtime`."""
    GPT_REALTIME_2_1 = "gpt-realtime-2.1"
    """Version 2.1 of `gpt-realtime`."""
    GPT_REALTIME_2_1_MINI = "gpt-realtime-2.1-mini"
    """The mini model of version 2.1 of `gpt-realtime`."""
    GPT_REALTIME_2025_08_28 = "gpt-realtime-2025-08-28"
    """The snapshot of `gpt-realtime` of 28 August 2025."""
    GPT_4O_REALTIME_PREVIEW = "gpt-4o-realtime-preview"
    """The model `gpt-4o-realtime-preview`, named without a snapshot date."""
    GPT_4O_REALTIME_PREVIEW_2024_10_01 = "gpt-4o-realtime-preview-2024-10-01"
    """The snapshot of `gpt-4o-realtime-preview` of 1 October 2024."""
    GPT_4O_REALTIME_PREVIEW_2024_12_17 = "gpt-4o-realtime-preview-2024-12-17"
    """The snapshot of `gpt-4o-realtime-preview` of 17 December 2024."""
    GPT_4O_REALTIME_PREVIEW_2025_06_03 = "gpt-4o-realtime-preview-2025-06-03"
    """The snapshot of `gpt-4o-realtime-preview` of 3 June 2025."""
    GPT_4O_MINI_REALTIME_PREVIEW = "gpt-4o-mini-realtime-preview"
    """The model `gpt-4o-mini-realtime-preview`, named without a snapshot date."""
    GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17 = "gpt-4o-mini-realtime-preview-2024-12-17"
    """The snapshot of `gpt-4o-mini-realtime-preview` of 17 December 2024."""
    GPT_REALTIME_MINI = "gpt-realtime-mini"
    """The model `gpt-realtime-mini`, named without a snapshot date."""
    GPT_REALTIME_MINI_2025_10_06 = "gpt-realtime-mini-2025-10-06"
    """The snapshot of `gpt-realtime-mini` of 6 October 2025."""
    GPT_REALTIME_MINI_2025_12_15 = "gpt-realtime-mini-2025-12-15"
    """The snapshot of `gpt-realtime-mini` of 15 December 2025."""
    GPT_AUDIO_1_5 = "gpt-audio-1.5"
    """Version 1.5 of `gpt-audio`."""
    GPT_AUDIO_MINI = "gpt-audio-mini"
    """The model `gpt-audio-mini`, named without a snapshot date."""
    GPT_AUDIO_MINI_2025_10_06 = "gpt-audio-mini-2025-10-06"
    """The snapshot of `gpt-audio-mini` of 6 October 2025."""
    GPT_AUDIO_MINI_2025_12_15 = "gpt-audio-mini-2025-12-15"
    """The snapshot of `gpt-audio-mini` of 15 December 2025."""


class OutputModality(StringEnum):
    """A form in which the model answers.

    Any other value is kept as a plain string."""

    TEXT = "text"
    """Text only."""
    AUDIO = "audio"
    """Audio together with its transcript."""


class SessionInclude(StringEnum):
    """Additional data that the server adds to its events on request.

    Any other value is kept as a plain string."""

    ITEM_INPUT_AUDIO_TRANSCRIPTION_LOGPROBS = "item.input_audio_transcription.logprobs"
    """Log probabilities of the tokens in transcripts of the user's audio."""


class SessionObject(StringEnum):
    """The kind of object that a session report is.

    Any other value is kept as a plain string.

    Departs from upstream: The OpenAPI document has a constant for a speech session and any string for a
    transcription session. Reason: One enum serves both kinds of session. `realtime.transcription_session` occurs
    in the document's examples."""

    REALTIME_SESSION = "realtime.session"
    """A speech session."""
    REALTIME_TRANSCRIPTION_SESSION = "realtime.transcription_session"
    """A transcription session."""


class ReasoningEffort(StringEnum):
    """How much a reasoning model reasons before it answers.

    Any other value is kept as a plain string."""

    MINIMAL = "minimal"
    """The least reasoning."""
    LOW = "low"
    """Little reasoning."""
    MEDIUM = "medium"
    """A moderate amount of reasoning."""
    HIGH = "high"
    """Much reasoning."""
    XHIGH = "xhigh"
    """The most reasoning."""


class TracingMode(StringEnum):
    """Tracing without settings of the client's own.

    Any other value is kept as a plain string."""

    AUTO = "auto"
    """The session is traced and the server chooses the settings."""


class TruncationMode(StringEnum):
    """Whether the conversation is truncated when it grows too long.

    Any other value is kept as a plain string."""

    AUTO = "auto"
    """The server truncates the conversation."""
    DISABLED = "disabled"
    """The conversation is not truncated."""


class MaxOutputTokensLimit(StringEnum):
    """The limit on output tokens, if it is not a number.

    Any other value is kept as a plain string."""

    INF = "inf"
    """No number limits the tokens."""


class PromptImageDetail(StringEnum):
    """How closely the model looks at a prompt's image.

    Any other value is kept as a plain string."""

    LOW = "low"
    """With little detail."""
    HIGH = "high"
    """With much detail."""
    AUTO = "auto"
    """The client leaves the choice open."""
    ORIGINAL = "original"
    """With the detail of the original image."""


class FileInputDetail(StringEnum):
    """How closely the model looks at a prompt's file.

    Any other value is kept as a plain string."""

    AUTO = "auto"
    """The client leaves the choice open."""
    LOW = "low"
    """With little detail."""
    HIGH = "high"
    """With much detail."""


class PromptCacheMode(StringEnum):
    """How a breakpoint of the prompt cache is set.

    Any other value is kept as a plain string."""

    EXPLICIT = "explicit"
    """The prompt itself says where the breakpoint is."""


class PromptCacheTtl(StringEnum):
    """How long the cache of a breakpoint is kept.

    Any other value is kept as a plain string."""

    MINUTES_30 = "30m"
    """30 minutes."""
    HOURS_12 = "12h"
    """12 hours."""


class ConnectorId(StringEnum):
    """Services that OpenAI connects to in place of an MCP server.

    Any other value is kept as a plain string."""

    CONNECTOR_DROPBOX = "connector_dropbox"
    """Dropbox."""
    CONNECTOR_GMAIL = "connector_gmail"
    """Gmail."""
    CONNECTOR_GOOGLECALENDAR = "connector_googlecalendar"
    """Google Calendar."""
    CONNECTOR_GOOGLEDRIVE = "connector_googledrive"
    """Google Drive."""
    CONNECTOR_MICROSOFTTEAMS = "connector_microsoftteams"
    """Microsoft Teams."""
    CONNECTOR_OUTLOOKCALENDAR = "connector_outlookcalendar"
    """Outlook Calendar."""
    CONNECTOR_OUTLOOKEMAIL = "connector_outlookemail"
    """Outlook Email."""
    CONNECTOR_SHAREPOINT = "connector_sharepoint"
    """SharePoint."""


class AllowedCaller(StringEnum):
    """Who may call a tool.

    Any other value is kept as a plain string."""

    DIRECT = "direct"
    """The model, by a call of its own."""
    PROGRAMMATIC = "programmatic"
    """A program."""


class McpToolApprovalSetting(StringEnum):
    """One approval rule for all tools of an MCP server.

    Any other value is kept as a plain string."""

    ALWAYS = "always"
    """Every call waits for the client's approval."""
    NEVER = "never"
    """No call waits for approval."""


class ToolChoiceMode(StringEnum):
    """Whether the model calls tools.

    Any other value is kept as a plain string."""

    NONE = "none"
    """The model calls no tool."""
    AUTO = "auto"
    """The model decides by itself."""
    REQUIRED = "required"
    """The model must call a tool."""
