# From audio.yaml, client_events.yaml, items.yaml, protocol.yaml, response.yaml, server_events.yaml, session.yaml, tools.yaml of the spec openai_realtime; remake: wiregen generate
"""The string enums of the protocol."""

from __future__ import annotations

from ._runtime.string_enum import StringEnum


class RealtimeServerEvent(StringEnum):
    """Wire types of the direction server. Sent by the Realtime API to the client."""

    SESSION_CREATED = "session.created"
    """The session has begun."""
    SESSION_UPDATED = "session.updated"
    """The session has changed as a `session.update` asked for."""
    CONVERSATION_CREATED = "conversation.created"
    """The conversation of the session was created."""
    CONVERSATION_ITEM_CREATED = "conversation.item.created"
    """An item was created."""
    CONVERSATION_ITEM_ADDED = "conversation.item.added"
    """An item was added to the conversation, because the client created it, the input buffer was committed or the
    model began to produce it."""
    CONVERSATION_ITEM_DONE = "conversation.item.done"
    """An item of the conversation is final."""
    CONVERSATION_ITEM_DELETED = "conversation.item.deleted"
    """An item was removed from the conversation at the client's request."""
    CONVERSATION_ITEM_RETRIEVED = "conversation.item.retrieved"
    """The item that a `conversation.item.retrieve` asked for."""
    CONVERSATION_ITEM_TRUNCATED = "conversation.item.truncated"
    """The audio of an assistant message was cut at the client's request."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_COMPLETED = "conversation.item.input_audio_transcription.completed"
    """The user's audio is transcribed."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_DELTA = "conversation.item.input_audio_transcription.delta"
    """The next piece of a transcript."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_FAILED = "conversation.item.input_audio_transcription.failed"
    """The user's audio could not be transcribed."""
    CONVERSATION_ITEM_INPUT_AUDIO_TRANSCRIPTION_SEGMENT = "conversation.item.input_audio_transcription.segment"
    """A stretch of a transcript by one speaker."""
    INPUT_AUDIO_BUFFER_CLEARED = "input_audio_buffer.cleared"
    """The input buffer was emptied at the client's request."""
    INPUT_AUDIO_BUFFER_COMMITTED = "input_audio_buffer.committed"
    """The input buffer became a user message, at the client's request or by turn detection."""
    INPUT_AUDIO_BUFFER_SPEECH_STARTED = "input_audio_buffer.speech_started"
    """Turn detection heard the user begin to speak."""
    INPUT_AUDIO_BUFFER_SPEECH_STOPPED = "input_audio_buffer.speech_stopped"
    """Turn detection heard the user stop speaking."""
    INPUT_AUDIO_BUFFER_TIMEOUT_TRIGGERED = "input_audio_buffer.timeout_triggered"
    """The user stayed silent for the turn detection's `idle_timeout_ms` after the model had spoken."""
    INPUT_AUDIO_BUFFER_DTMF_EVENT_RECEIVED = "input_audio_buffer.dtmf_event_received"
    """The caller pressed a key of the phone."""
    OUTPUT_AUDIO_BUFFER_STARTED = "output_audio_buffer.started"
    """The server began to play the response's audio to the user."""
    OUTPUT_AUDIO_BUFFER_STOPPED = "output_audio_buffer.stopped"
    """The response's audio was played to its end."""
    OUTPUT_AUDIO_BUFFER_CLEARED = "output_audio_buffer.cleared"
    """The response's audio was stopped, because the user began to speak or the client asked for it."""
    RESPONSE_CREATED = "response.created"
    """The model begins a response."""
    RESPONSE_DONE = "response.done"
    """A response has ended."""
    RESPONSE_OUTPUT_ITEM_ADDED = "response.output_item.added"
    """The model begins an item of the response."""
    RESPONSE_OUTPUT_ITEM_DONE = "response.output_item.done"
    """An item of the response has ended."""
    RESPONSE_CONTENT_PART_ADDED = "response.content_part.added"
    """The model begins a part of an assistant message."""
    RESPONSE_CONTENT_PART_DONE = "response.content_part.done"
    """A part of an assistant message has ended."""
    RESPONSE_OUTPUT_TEXT_DELTA = "response.output_text.delta"
    """The next piece of a text part."""
    RESPONSE_OUTPUT_TEXT_DONE = "response.output_text.done"
    """A text part has ended."""
    RESPONSE_OUTPUT_AUDIO_DELTA = "response.output_audio.delta"
    """The next piece of the model's speech."""
    RESPONSE_OUTPUT_AUDIO_DONE = "response.output_audio.done"
    """The audio of a part has ended."""
    RESPONSE_OUTPUT_AUDIO_TRANSCRIPT_DELTA = "response.output_audio_transcript.delta"
    """The next piece of what the model says, as text."""
    RESPONSE_OUTPUT_AUDIO_TRANSCRIPT_DONE = "response.output_audio_transcript.done"
    """The transcript of a part has ended."""
    RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA = "response.function_call_arguments.delta"
    """The next piece of a function call's arguments."""
    RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE = "response.function_call_arguments.done"
    """The arguments of a function call are complete."""
    RESPONSE_MCP_CALL_ARGUMENTS_DELTA = "response.mcp_call_arguments.delta"
    """The next piece of an MCP tool call's arguments."""
    RESPONSE_MCP_CALL_ARGUMENTS_DONE = "response.mcp_call_arguments.done"
    """The arguments of an MCP tool call are complete."""
    RESPONSE_MCP_CALL_IN_PROGRESS = "response.mcp_call.in_progress"
    """A tool call on an MCP server has begun."""
    RESPONSE_MCP_CALL_COMPLETED = "response.mcp_call.completed"
    """A tool call on an MCP server has succeeded."""
    RESPONSE_MCP_CALL_FAILED = "response.mcp_call.failed"
    """A tool call on an MCP server has failed."""
    MCP_LIST_TOOLS_IN_PROGRESS = "mcp_list_tools.in_progress"
    """The server has begun to list the tools of an MCP server."""
    MCP_LIST_TOOLS_COMPLETED = "mcp_list_tools.completed"
    """The tools of an MCP server are listed."""
    MCP_LIST_TOOLS_FAILED = "mcp_list_tools.failed"
    """The tools of an MCP server could not be listed."""
    RATE_LIMITS_UPDATED = "rate_limits.updated"
    """The rate limits at the start of a response."""
    ERROR = "error"
    """Something went wrong, on the client's side or the server's."""


class RealtimeClientEvent(StringEnum):
    """Wire types of the direction client. Sent by the client to the Realtime API."""

    SESSION_UPDATE = "session.update"
    """Changes the session."""
    CONVERSATION_ITEM_CREATE = "conversation.item.create"
    """Adds an item to the conversation, such as a message or the output of a function."""
    CONVERSATION_ITEM_DELETE = "conversation.item.delete"
    """Removes an item from the conversation."""
    CONVERSATION_ITEM_RETRIEVE = "conversation.item.retrieve"
    """Asks for an item as the server holds it, for example to get the user's audio after noise reduction."""
    CONVERSATION_ITEM_TRUNCATE = "conversation.item.truncate"
    """Cuts the audio of an assistant message down to what the user heard, for when speech was interrupted before it
    was played to its end."""
    INPUT_AUDIO_BUFFER_APPEND = "input_audio_buffer.append"
    """Adds audio to the input buffer."""
    INPUT_AUDIO_BUFFER_CLEAR = "input_audio_buffer.clear"
    """Throws away the audio in the input buffer."""
    INPUT_AUDIO_BUFFER_COMMIT = "input_audio_buffer.commit"
    """Turns the input buffer into a user message and starts its transcription where that is on."""
    OUTPUT_AUDIO_BUFFER_CLEAR = "output_audio_buffer.clear"
    """Stops the audio that is being played to the user at once."""
    RESPONSE_CANCEL = "response.cancel"
    """Stops a response that is in progress."""
    RESPONSE_CREATE = "response.create"
    """Makes the model respond."""


class NoiseReductionType(StringEnum):
    """The kind of microphone that noise reduction is tuned for.

    A value that is not listed here is kept as a plain string."""

    NEAR_FIELD = "near_field"
    """A microphone close to the mouth, such as a headset."""
    FAR_FIELD = "far_field"
    """A microphone at a distance, such as one in a laptop or a conference room."""


class VadEagerness(StringEnum):
    """How soon semantic turn detection takes a pause as the end of the user's turn.

    A value that is not listed here is kept as a plain string."""

    LOW = "low"
    """Lets the user take their time; waits at most 8 seconds."""
    MEDIUM = "medium"
    """A middle course; waits at most 4 seconds."""
    HIGH = "high"
    """Answers as soon as it can; waits at most 2 seconds."""
    AUTO = "auto"
    """The same as medium."""


class VoiceName(StringEnum):
    """The voices that come with the API.

    A value that is not listed here is kept as a plain string."""

    ALLOY = "alloy"
    """The voice called alloy."""
    ASH = "ash"
    """The voice called ash."""
    BALLAD = "ballad"
    """The voice called ballad."""
    CORAL = "coral"
    """The voice called coral."""
    ECHO = "echo"
    """The voice called echo."""
    SAGE = "sage"
    """The voice called sage."""
    SHIMMER = "shimmer"
    """The voice called shimmer."""
    VERSE = "verse"
    """The voice called verse."""
    MARIN = "marin"
    """The voice called marin."""
    CEDAR = "cedar"
    """The voice called cedar."""


class TranscriptionModel(StringEnum):
    """Models that transcribe the user's audio.

    A value that is not listed here is kept as a plain string."""

    WHISPER_1 = "whisper-1"
    """Whisper."""
    GPT_TRANSCRIBE = "gpt-transcribe"
    """The gpt-transcribe model."""
    GPT_LIVE_TRANSCRIBE = "gpt-live-transcribe"
    """The gpt-live-transcribe model."""
    GPT_4O_MINI_TRANSCRIBE = "gpt-4o-mini-transcribe"
    """The smaller transcription model based on GPT-4o."""
    GPT_4O_MINI_TRANSCRIBE_2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15"
    """The snapshot of gpt-4o-mini-transcribe of 15 December 2025."""
    GPT_4O_TRANSCRIBE = "gpt-4o-transcribe"
    """The transcription model based on GPT-4o."""
    GPT_4O_TRANSCRIBE_DIARIZE = "gpt-4o-transcribe-diarize"
    """The variant of gpt-4o-transcribe that tells speakers apart."""
    GPT_REALTIME_WHISPER = "gpt-realtime-whisper"
    """The realtime Whisper model; needs turn detection set to null and takes no prompt."""


class TranscriptionDelay(StringEnum):
    """How long the transcription model may wait for more audio before it writes text.

    A value that is not listed here is kept as a plain string."""

    MINIMAL = "minimal"
    """The shortest wait."""
    LOW = "low"
    """A short wait."""
    MEDIUM = "medium"
    """A moderate wait."""
    HIGH = "high"
    """A long wait."""
    XHIGH = "xhigh"
    """The longest wait."""


class ConversationItemRole(StringEnum):
    """Who speaks in a message.

    A value that is not listed here is kept as a plain string."""

    SYSTEM = "system"
    """Instructions from the application."""
    USER = "user"
    """The person who talks to the model."""
    ASSISTANT = "assistant"
    """The model itself."""


class ConversationItemStatus(StringEnum):
    """How far an item has come. A client may send it for symmetry with what the server reports; it changes nothing
    in the conversation.

    A value that is not listed here is kept as a plain string."""

    COMPLETED = "completed"
    """The item is whole."""
    INCOMPLETE = "incomplete"
    """The item was cut off before its end."""
    IN_PROGRESS = "in_progress"
    """The item is still being produced."""


class ConversationItemObject(StringEnum):
    """The object name that items carry.

    A value that is not listed here is kept as a plain string."""

    REALTIME_ITEM = "realtime.item"
    """An item of a conversation."""


class ImageDetail(StringEnum):
    """How closely the model looks at an image. More detail costs more tokens.

    A value that is not listed here is kept as a plain string."""

    AUTO = "auto"
    """The model chooses."""
    LOW = "low"
    """A coarse look."""
    HIGH = "high"
    """A close look."""


class ResponseStatus(StringEnum):
    """How far a response has come, or how it ended.

    A value that is not listed here is kept as a plain string."""

    COMPLETED = "completed"
    """The model came to the end by itself."""
    CANCELLED = "cancelled"
    """The response was stopped by the client or by new speech of the user."""
    FAILED = "failed"
    """An error ended the response."""
    INCOMPLETE = "incomplete"
    """The response was cut short by a limit or a filter."""
    IN_PROGRESS = "in_progress"
    """The model is still producing it."""


class ResponseObject(StringEnum):
    """The object name that responses carry.

    A value that is not listed here is kept as a plain string."""

    REALTIME_RESPONSE = "realtime.response"
    """A response of the model."""


class ResponseStatusDetailsType(StringEnum):
    """Which ending the status details explain. Equals the status of the response.

    A value that is not listed here is kept as a plain string."""

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

    A value that is not listed here is kept as a plain string."""

    TURN_DETECTED = "turn_detected"
    """The user began to speak; goes with `cancelled`."""
    CLIENT_CANCELLED = "client_cancelled"
    """The client cancelled the response; goes with `cancelled`."""
    MAX_OUTPUT_TOKENS = "max_output_tokens"
    """The limit of output tokens was reached; goes with `incomplete`."""
    CONTENT_FILTER = "content_filter"
    """A safety filter stopped the output; goes with `incomplete`."""


class ResponseConversation(StringEnum):
    """Which conversation a response belongs to.

    A value that is not listed here is kept as a plain string."""

    AUTO = "auto"
    """The default conversation of the session. The output is added to it."""
    NONE = "none"
    """None. The response is out of band and adds nothing to the conversation."""


class ContentPartKind(StringEnum):
    """What a part of a response holds. These are not the part types of items, which are `output_text` and
    `output_audio`.

    A value that is not listed here is kept as a plain string."""

    TEXT = "text"
    """Text."""
    AUDIO = "audio"
    """Audio with its transcript."""


class ConversationObject(StringEnum):
    """The object name that conversations carry.

    A value that is not listed here is kept as a plain string.

    Departs from upstream: The OpenAPI document has a plain string here. Reason: The official Python SDK names the
    one value; any other is kept all the same."""

    REALTIME_CONVERSATION = "realtime.conversation"
    """A conversation."""


class RateLimitName(StringEnum):
    """What a rate limit counts.

    A value that is not listed here is kept as a plain string."""

    REQUESTS = "requests"
    """Requests."""
    TOKENS = "tokens"
    """Tokens."""


class RealtimeModel(StringEnum):
    """Models that a speech session can run on.

    A value that is not listed here is kept as a plain string."""

    GPT_REALTIME = "gpt-realtime"
    """The gpt-realtime model; the API picks the snapshot."""
    GPT_REALTIME_1_5 = "gpt-realtime-1.5"
    """Version 1.5 of gpt-realtime."""
    GPT_REALTIME_2 = "gpt-realtime-2"
    """Version 2 of gpt-realtime."""
    GPT_REALTIME_2_1 = "gpt-realtime-2.1"
    """Version 2.1 of gpt-realtime."""
    GPT_REALTIME_2_1_MINI = "gpt-realtime-2.1-mini"
    """The smaller model of version 2.1 of gpt-realtime."""
    GPT_REALTIME_2025_08_28 = "gpt-realtime-2025-08-28"
    """The snapshot of gpt-realtime of 28 August 2025."""
    GPT_4O_REALTIME_PREVIEW = "gpt-4o-realtime-preview"
    """The preview model based on GPT-4o; the API picks the snapshot."""
    GPT_4O_REALTIME_PREVIEW_2024_10_01 = "gpt-4o-realtime-preview-2024-10-01"
    """The snapshot of gpt-4o-realtime-preview of 1 October 2024."""
    GPT_4O_REALTIME_PREVIEW_2024_12_17 = "gpt-4o-realtime-preview-2024-12-17"
    """The snapshot of gpt-4o-realtime-preview of 17 December 2024."""
    GPT_4O_REALTIME_PREVIEW_2025_06_03 = "gpt-4o-realtime-preview-2025-06-03"
    """The snapshot of gpt-4o-realtime-preview of 3 June 2025."""
    GPT_4O_MINI_REALTIME_PREVIEW = "gpt-4o-mini-realtime-preview"
    """The smaller preview model based on GPT-4o; the API picks the snapshot."""
    GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17 = "gpt-4o-mini-realtime-preview-2024-12-17"
    """The snapshot of gpt-4o-mini-realtime-preview of 17 December 2024."""
    GPT_REALTIME_MINI = "gpt-realtime-mini"
    """The smaller gpt-realtime model; the API picks the snapshot."""
    GPT_REALTIME_MINI_2025_10_06 = "gpt-realtime-mini-2025-10-06"
    """The snapshot of gpt-realtime-mini of 6 October 2025."""
    GPT_REALTIME_MINI_2025_12_15 = "gpt-realtime-mini-2025-12-15"
    """The snapshot of gpt-realtime-mini of 15 December 2025."""
    GPT_AUDIO_1_5 = "gpt-audio-1.5"
    """Version 1.5 of gpt-audio."""
    GPT_AUDIO_MINI = "gpt-audio-mini"
    """The smaller gpt-audio model; the API picks the snapshot."""
    GPT_AUDIO_MINI_2025_10_06 = "gpt-audio-mini-2025-10-06"
    """The snapshot of gpt-audio-mini of 6 October 2025."""
    GPT_AUDIO_MINI_2025_12_15 = "gpt-audio-mini-2025-12-15"
    """The snapshot of gpt-audio-mini of 15 December 2025."""


class OutputModality(StringEnum):
    """A form in which the model answers.

    A value that is not listed here is kept as a plain string."""

    TEXT = "text"
    """Text only."""
    AUDIO = "audio"
    """Audio together with its transcript."""


class SessionInclude(StringEnum):
    """Additional data that the server adds to its events on request.

    A value that is not listed here is kept as a plain string."""

    ITEM_INPUT_AUDIO_TRANSCRIPTION_LOGPROBS = "item.input_audio_transcription.logprobs"
    """Log probabilities of the tokens in transcripts of the user's audio."""


class SessionObject(StringEnum):
    """The kind of object that a session report is.

    A value that is not listed here is kept as a plain string."""

    REALTIME_SESSION = "realtime.session"
    """A speech session."""
    REALTIME_TRANSCRIPTION_SESSION = "realtime.transcription_session"
    """A transcription session."""


class ReasoningEffort(StringEnum):
    """How much a reasoning model thinks before it answers. More effort costs time and tokens.

    A value that is not listed here is kept as a plain string."""

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

    A value that is not listed here is kept as a plain string."""

    AUTO = "auto"
    """The server picks the workflow name and the rest."""


class TruncationMode(StringEnum):
    """What happens when the conversation outgrows the model's input limit.

    A value that is not listed here is kept as a plain string."""

    AUTO = "auto"
    """The server drops the oldest messages."""
    DISABLED = "disabled"
    """Nothing is dropped; a response that would exceed the limit fails with an error."""


class MaxOutputTokensLimit(StringEnum):
    """The limit on output tokens, where it is not a number.

    A value that is not listed here is kept as a plain string."""

    INF = "inf"
    """As many tokens as the model allows."""


class PromptImageDetail(StringEnum):
    """The detail at which the model looks at a prompt's image.

    A value that is not listed here is kept as a plain string."""

    LOW = "low"
    """Low resolution."""
    HIGH = "high"
    """High resolution."""
    AUTO = "auto"
    """The model picks the resolution."""
    ORIGINAL = "original"
    """The resolution of the image itself."""


class FileInputDetail(StringEnum):
    """The detail at which the model looks at a prompt's file.

    A value that is not listed here is kept as a plain string."""

    AUTO = "auto"
    """The model picks the detail."""
    LOW = "low"
    """Low detail."""
    HIGH = "high"
    """High detail."""


class PromptCacheMode(StringEnum):
    """How the end of a cached prompt prefix is set.

    A value that is not listed here is kept as a plain string."""

    EXPLICIT = "explicit"
    """The part that carries the breakpoint ends the prefix."""


class PromptCacheTtl(StringEnum):
    """How long a cached prompt prefix is kept.

    A value that is not listed here is kept as a plain string."""

    MINUTES_30 = "30m"
    """30 minutes."""
    HOURS_12 = "12h"
    """12 hours."""


class ConnectorId(StringEnum):
    """Services that OpenAI connects to without an MCP server of the client's own.

    A value that is not listed here is kept as a plain string."""

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

    A value that is not listed here is kept as a plain string."""

    DIRECT = "direct"
    """The model itself."""
    PROGRAMMATIC = "programmatic"
    """Code that the model has written."""


class McpToolApprovalSetting(StringEnum):
    """One approval rule for all tools of an MCP server.

    A value that is not listed here is kept as a plain string."""

    ALWAYS = "always"
    """Every call waits for the client's approval."""
    NEVER = "never"
    """No call waits for approval."""


class ToolChoiceMode(StringEnum):
    """Whether the model calls tools.

    A value that is not listed here is kept as a plain string."""

    NONE = "none"
    """The model calls no tool."""
    AUTO = "auto"
    """The model decides by itself."""
    REQUIRED = "required"
    """The model must call at least one tool."""
