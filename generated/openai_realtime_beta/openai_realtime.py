# From openai_realtime/*.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""What is shared with openai_realtime."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime import formats as _formats
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import (
    AllowedCaller,
    ClientSecretAnchor,
    ConnectorId,
    ContentPartKind,
    ConversationObject,
    FileInputDetail,
    ImageDetail,
    MaxOutputTokensLimit,
    McpToolApprovalSetting,
    NoiseReductionType,
    PromptCacheMode,
    PromptCacheTtl,
    PromptImageDetail,
    RateLimitName,
    ResponseStatusDetailsType,
    ResponseStatusReason,
    TracingMode,
    TranscriptionDelay,
    TranscriptionModel,
    TruncationMode,
    VadEagerness,
    VoiceName,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PcmAudioFormat(TaggedModel):
    """Uncompressed PCM audio."""

    type: ClassVar[Literal["audio/pcm"]] = "audio/pcm"

    rate: int | None = None
    """Samples per second. 24000."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PcmuAudioFormat(TaggedModel):
    """G.711 audio with the mu-law curve."""

    type: ClassVar[Literal["audio/pcmu"]] = "audio/pcmu"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PcmaAudioFormat(TaggedModel):
    """G.711 audio with the A-law curve."""

    type: ClassVar[Literal["audio/pcma"]] = "audio/pcma"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class NoiseReduction(Model):
    """How noise is filtered out of the user's audio."""

    type: NoiseReductionType | str | None = None
    """How far the microphone is from the person who speaks.

    Departs from upstream: The translation API requires this field. Reason: One record serves both APIs, and the
    Realtime API lets the field be absent."""
    strength: float | None = None
    """How strongly noise is removed. If `session.update` leaves it out, the current strength is kept.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it
    in every noise reduction object."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AudioTranscription(Model):
    """How the user's audio is transcribed."""

    model: TranscriptionModel | str | None = None
    """The model that transcribes."""
    language: str | None = None
    """Language of the audio as a code such as `en`."""
    languages: list[str] | None = None
    """Languages that may occur in the audio. At least 1 entry."""
    keywords: list[str] | None = None
    """Words and phrases for the transcription model to expect.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server too; one record serves both directions."""
    prompt: str | None = None
    """Text that guides the transcription. `gpt-realtime-whisper` takes none."""
    delay: TranscriptionDelay | str | None = None
    """How much delay the transcription may have. Only for `gpt-realtime-whisper`.

    Departs from upstream: The OpenAPI document has this field in what the client sends but not in what the server
    reports. Reason: The official Python SDK reads it from the server too; one record serves both directions."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ServerVad(TaggedModel):
    """Turn detection by voice activity. The user's turn ends after `silence_duration_ms` of silence."""

    type: ClassVar[Literal["server_vad"]] = "server_vad"

    threshold: float | None = None
    """Level of voice activity above which audio counts as speech. From 0 to 1. Default: 0.5.

    Departs from upstream: The schema of the OpenAPI document has no bounds and no default here. Reason: The prose
    of the document gives them."""
    prefix_padding_ms: int | None = None
    """Audio from before the detected speech that is kept with it, in milliseconds. Default: 300.

    Departs from upstream: The schema of the OpenAPI document has no default here. Reason: The prose of the
    document gives it."""
    silence_duration_ms: int | None = None
    """Silence that ends the user's turn, in milliseconds. Default: 500.

    Departs from upstream: The schema of the OpenAPI document has no default here. Reason: The prose of the
    document gives it."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends. Default: true."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way. Default: true."""
    idle_timeout_ms: int | Unset | None = UNSET
    """Time without speech, in milliseconds, after which the server sends `input_audio_buffer.timeout_triggered`.
    Null is allowed; its effect is not documented. From 5000 to 30000."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SemanticVad(TaggedModel):
    """Turn detection by meaning: the turn ends when the user seems to have finished."""

    type: ClassVar[Literal["semantic_vad"]] = "semantic_vad"

    eagerness: VadEagerness | str | None = None
    """How readily the turn is ended. Default: "auto"."""
    create_response: bool | None = None
    """Whether the server starts a response by itself when the turn ends. Default: true."""
    interrupt_response: bool | None = None
    """Whether the user's speech interrupts a response that is under way. Default: true."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CustomVoice(Model):
    """A custom voice, given by its identifier.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer peer's messages still decode."""

    id: str
    """Identifier of the voice."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeAudioConfig(Model):
    """Audio settings of a speech session."""

    input: RealtimeAudioConfigInput | None = None
    """Settings for the user's audio."""
    output: RealtimeAudioConfigOutput | None = None
    """Settings for the model's audio."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeAudioConfigInput(Model):
    """Settings for the user's audio. In `session.update` an absent field keeps its value."""

    format: RealtimeAudioFormats | str | None = None
    """Encoding of the audio that the client sends, as an object, or as the name that the preview API had for it.

    Departs from upstream: The OpenAPI document and the official Python SDK allow an object only. Reason: Azure
    OpenAI takes a name such as `pcm16` here (Azure-Samples/aisearch-openai-rag-audio#132), and clients that moved
    from the preview API send one."""
    transcription: AudioTranscription | Unset | None = UNSET
    """How the audio is transcribed. Null turns transcription off.

    Departs from upstream: The schema of the OpenAPI document does not allow null. Reason: Its prose says that
    null turns transcription off, and its examples show null from the server."""
    noise_reduction: NoiseReduction | Unset | None = UNSET
    """How noise is filtered out. Null turns noise reduction off. Default: null.

    Departs from upstream: The schema of the OpenAPI document does not allow null, though it gives null as the
    default. Reason: Its prose says that null turns noise reduction off, and its examples show null from the
    server."""
    turn_detection: RealtimeTurnDetection | Unset | None = UNSET
    """How the server finds the start and the end of the user's speech. Null turns it off: the client then commits
    the audio and asks for responses itself. `gpt-realtime-whisper` needs null."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeAudioConfigOutput(Model):
    """Settings for the model's audio."""

    format: RealtimeAudioFormats | str | None = None
    """Encoding of the audio that the server sends, as an object, or as the name that the preview API had for it.

    Departs from upstream: The OpenAPI document and the official Python SDK allow an object only. Reason: Azure
    OpenAI takes a name such as `pcm16` here (Azure-Samples/aisearch-openai-rag-audio#132), and clients that moved
    from the preview API send one."""
    voice: Voice | None = None
    """The voice that the model speaks with. It cannot change after the first audio output. Default: "alloy".

    Departs from upstream: The OpenAPI document lets the server report a name only and no object with an `id`.
    Reason: A client may choose a custom voice by its `id`, and the official Python SDK reads both forms in
    session events."""
    speed: float | None = None
    """Speed of the speech as a multiple of the normal speed. From 0.25 to 1.5. Default: 1."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ClientSecretExpiry(Model):
    """How long a client secret can be used to open a session."""

    anchor: ClientSecretAnchor | str | None = None
    """The moment from which the time counts. Default: "created_at".

    Departs from upstream: For a speech session of the preview API this field is required. Reason: One record
    serves both APIs and both kinds of session."""
    seconds: int | None = None
    """The time, in seconds. From 10 to 7200. Default: 600."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpApprovalResponseItem(TaggedModel):
    """The client allows or refuses a tool call on an MCP server."""

    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"

    id: str | None = None
    """Identifier of the item. The server makes one if the client gives none.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: OpenAI's
    JavaScript client answers an approval request without it (openai/openai-agents-js, openaiRealtimeBase.ts)."""
    approval_request_id: str
    """The `id` of the approval request that this answers."""
    approve: bool
    """Whether the call may run."""
    reason: str | Unset | None = UNSET
    """Why the client decided so. Null or absent gives no reason."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolsItem(TaggedModel):
    """The tools that an MCP server offers."""

    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"

    id: str | None = None
    """Identifier of the item."""
    server_label: str
    """The MCP server, by its `server_label` among the session's tools."""
    tools: list[McpListToolEntry]
    """The tools on offer."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpCallItem(TaggedModel):
    """A tool call on an MCP server, with its outcome once there is one."""

    type: ClassVar[Literal["mcp_call"]] = "mcp_call"

    id: str
    """Identifier of the item."""
    server_label: str
    """The MCP server that runs the tool, by its `server_label` among the session's tools."""
    name: str
    """The tool that was called."""
    arguments: str
    """The arguments as JSON in a string. Holds JSON as text."""
    approval_request_id: str | None = None
    """The `id` of the approval request that came before this call. Null or absent if there was none.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    output: str | None = None
    """What the tool returned. Null or absent if there is nothing.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    error: McpCallError | None = None
    """Why the call failed. Null or absent if it did not.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpApprovalRequestItem(TaggedModel):
    """The server asks whether a tool call on an MCP server may run. The client answers with an item of type
    `mcp_approval_response`."""

    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"

    id: str
    """Identifier of the item. The answer repeats it as `approval_request_id`."""
    server_label: str
    """The MCP server that would run the tool, by its `server_label` among the session's tools."""
    name: str
    """The tool to call."""
    arguments: str
    """The arguments as JSON in a string. Holds JSON as text."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ItemReference(TaggedModel):
    """Stands for an item that has existed in the conversation. Only valid in the `input` of `response.create`.

    Departs from upstream: The OpenAPI document uses this form in an example of `response.create` but has no
    schema for it. Reason: The official Python SDK declares it and the example shows that the server takes it."""

    type: ClassVar[Literal["item_reference"]] = "item_reference"

    id: str
    """Identifier of the referenced item."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputTextPart(TaggedModel):
    """Text from the system or the user."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str | None = None
    """What the system or the user says."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputAudioPart(TaggedModel):
    """Speech from the user."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"

    audio: str | None = _field(default=None, repr=False)
    """The audio as base64. Holds bytes in base64."""
    transcript: str | None = None
    """What is said in the audio."""

    def audio_bytes(self) -> bytes | None:
        """Return the value of ``audio``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.audio is None else _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InputImagePart(TaggedModel):
    """An image from the user."""

    type: ClassVar[Literal["input_image"]] = "input_image"

    image_url: str | None = _field(default=None, repr=False)
    """Address of the image. May be a data URL that holds the image itself. Holds a URI."""
    detail: ImageDetail | str | None = None
    """How closely the model looks at the image. Default: "auto"."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputTextPart(TaggedModel):
    """Text from the assistant."""

    type: ClassVar[Literal["output_text"]] = "output_text"

    text: str | None = None
    """What the assistant says."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutputAudioPart(TaggedModel):
    """Speech from the assistant."""

    type: ClassVar[Literal["output_audio"]] = "output_audio"

    audio: str | None = _field(default=None, repr=False)
    """The audio as base64. Holds bytes in base64."""
    transcript: str | None = None
    """What is said in the audio."""

    def audio_bytes(self) -> bytes | None:
        """Return the value of ``audio``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.audio is None else _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpListToolEntry(Model):
    """One tool that an MCP server offers."""

    name: str
    """Name of the tool."""
    description: str | None = None
    """What the tool does. Null or absent if the server does not say.

    Departs from upstream: The OpenAPI document lets null come here. Reason: Null says no more than absent does;
    it is kept, and encoded back, all the same."""
    input_schema: Any
    """JSON Schema of the arguments that the tool takes.

    Departs from upstream: The OpenAPI document allows an object only. Reason: A JSON Schema may be a boolean too,
    and LocalAI sends it as text (mudler/LocalAI, message_item.go)."""
    annotations: Any = None
    """Annotations of the tool as a JSON object. Null or absent if there are none.

    Departs from upstream: The OpenAPI document allows an object or null only. Reason: The package does not read
    its content; null means the same as absent."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpProtocolError(TaggedModel):
    """An error of the MCP protocol itself."""

    type: ClassVar[Literal["protocol_error"]] = "protocol_error"

    code: int
    """Error code of the protocol."""
    message: str
    """What went wrong in the protocol."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpToolExecutionError(TaggedModel):
    """The tool failed while it ran."""

    type: ClassVar[Literal["tool_execution_error"]] = "tool_execution_error"

    message: str
    """What went wrong in the tool."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpHttpError(TaggedModel):
    """The HTTP request to the MCP server failed."""

    type: ClassVar[Literal["http_error"]] = "http_error"

    code: int
    """HTTP status code."""
    message: str
    """What went wrong in the HTTP request."""


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
class ResponseCachedTokenDetails(Model):
    """The cached input tokens of a response by kind."""

    text_tokens: int | None = None
    """Number of cached text tokens."""
    image_tokens: int | None = None
    """Number of cached image tokens."""
    audio_tokens: int | None = None
    """Number of cached audio tokens."""


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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Conversation(Model):
    """A conversation, which holds the items of a session."""

    id: str | None = None
    """Identifier of the conversation."""
    object: ConversationObject | str | None = None
    """Always `realtime.conversation`."""


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
class TracingConfiguration(Model):
    """Settings of a session's trace."""

    workflow_name: str | None = None
    """Name of the workflow that the trace belongs to."""
    group_id: str | None = None
    """Identifier of the group that the trace belongs to."""
    metadata: Any = None
    """A JSON object of the client for the trace.

    Departs from upstream: The OpenAPI document allows an object only. Reason: The package does not read its
    content."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RetentionRatioTruncation(TaggedModel):
    """Keeps a share of the conversation when it is truncated."""

    type: ClassVar[Literal["retention_ratio"]] = "retention_ratio"

    retention_ratio: float
    """Share of the conversation that truncation keeps. From 0 to 1."""
    token_limits: TruncationTokenLimits | None = None
    """Limits in tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TruncationTokenLimits(Model):
    """Limits of the conversation in tokens."""

    post_instructions: int | None = None
    """The most tokens that may follow the instructions. At least 0."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Prompt(Model):
    """A reference to a stored prompt and the values for its variables."""

    id: str
    """Identifier of the prompt."""
    version: str | Unset | None = UNSET
    """Version of the prompt. Null is allowed; its effect is not documented."""
    variables: dict[str, PromptVariable] | Unset | None = UNSET
    """Values for the prompt's variables, by the name of the variable. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputText(TaggedModel):
    """Text for a variable of a prompt."""

    type: ClassVar[Literal["input_text"]] = "input_text"

    text: str
    """The text that takes the variable's place."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Puts a breakpoint of the prompt cache at this input."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputImage(TaggedModel):
    """An image for a variable of a prompt."""

    type: ClassVar[Literal["input_image"]] = "input_image"

    image_url: str | Unset | None = _field(default=UNSET, repr=False)
    """Address of the image. May be a data URL that holds the image itself. Null gives none. Holds a URI."""
    file_id: str | Unset | None = UNSET
    """Identifier of a file that holds the image. Null gives none."""
    detail: PromptImageDetail | str | None = None
    """How closely the model looks at the image.

    Departs from upstream: The OpenAPI document requires this field. Reason: One implementation in use makes it
    optional, so a prompt without it decodes here too."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Puts a breakpoint of the prompt cache at this input."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptInputFile(TaggedModel):
    """A file for a variable of a prompt."""

    type: ClassVar[Literal["input_file"]] = "input_file"

    file_id: str | Unset | None = UNSET
    """Identifier of the file. Null gives none."""
    filename: str | None = None
    """Name of the file."""
    file_data: str | None = _field(default=None, repr=False)
    """Content of the file as base64."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Puts a breakpoint of the prompt cache at this input."""
    file_url: str | None = _field(default=None, repr=False)
    """Address of the file. Holds a URI."""
    detail: FileInputDetail | str | None = None
    """How closely the model looks at the file."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptCacheBreakpoint(Model):
    """A breakpoint of the prompt cache."""

    mode: PromptCacheMode | str
    """How the breakpoint is set.

    Departs from upstream: The OpenAPI document requires this field and yet gives `explicit` as its default.
    Reason: A required field is never absent, so a default says nothing."""
    ttl: PromptCacheTtl | str | None = None
    """How long the cache of the breakpoint is kept.

    Departs from upstream: The OpenAPI document does not have this field. Reason: The official Python SDK has it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpTool(TaggedModel):
    """The tools of an MCP (Model Context Protocol) server. The server is given by exactly one of `server_url`,
    `connector_id` and `tunnel_id`."""

    type: ClassVar[Literal["mcp"]] = "mcp"

    server_label: str
    """The client's name for this server. Items and the tool choice refer to it."""
    server_url: str | None = _field(default=None, repr=False)
    """Address of the MCP server. Holds a URI."""
    connector_id: ConnectorId | str | None = None
    """The connector to use in place of an MCP server."""
    tunnel_id: str | None = _field(default=None, repr=False)
    """Identifier of a tunnel that leads to the server. Matches ^tunnel_[a-z0-9]{32}$."""
    authorization: str | None = _field(default=None, repr=False)
    """OAuth access token for the server or the connector."""
    server_description: str | None = None
    """What the server offers, for the model to read."""
    headers: dict[str, str] | Unset | None = _field(default=UNSET, repr=False)
    """HTTP headers to send to the MCP server. Null is allowed; its effect is not documented."""
    allowed_tools: McpAllowedTools | Unset | None = UNSET
    """The tools of the server that the model may call. Null is allowed; its effect is not documented."""
    allowed_callers: list[AllowedCaller | str] | Unset | None = UNSET
    """Who may call the tools. Null is allowed; its effect is not documented. At least 1 entry."""
    require_approval: McpToolApproval | Unset | None = UNSET
    """Which calls wait for the client's approval. Null is allowed; its effect is not documented. Default: "always".

    Departs from upstream: In the OpenAPI document the default belongs to a part of the type, where an import does
    not see it. Reason: It is the default of the field all the same."""
    defer_loading: bool | None = None
    """Whether the loading of the tools is deferred."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpToolFilter(Model):
    """A selection among the tools of an MCP server.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer peer's messages still decode."""

    tool_names: list[str] | None = None
    """Names of the selected tools."""
    read_only: bool | None = None
    """Selects by whether a tool only reads."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class McpToolApprovalFilter(Model):
    """Approval rules by tool: one selection that always needs approval and one that never does.

    Departs from upstream: The OpenAPI document forbids other keys in this object. Reason: Unknown keys are kept
    so that a newer peer's messages still decode."""

    always: McpToolFilter | None = None
    """The tools whose calls wait for approval."""
    never: McpToolFilter | None = None
    """The tools whose calls do not wait."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolChoiceMcp(TaggedModel):
    """Makes the model use one MCP server."""

    type: ClassVar[Literal["mcp"]] = "mcp"

    server_label: str
    """The MCP server, by its `server_label` among the tools."""
    name: str | Unset | None = UNSET
    """The tool to call. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptUsageTokens(TaggedModel):
    """What a transcription used, counted in tokens."""

    type: ClassVar[Literal["tokens"]] = "tokens"

    input_tokens: int
    """Number of tokens that the model read."""
    input_token_details: TranscriptTokenDetails | None = None
    """The input tokens by kind."""
    output_tokens: int
    """Number of tokens that the model produced."""
    total_tokens: int
    """Number of tokens in all."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptUsageDuration(TaggedModel):
    """What a transcription used, counted as a duration."""

    type: ClassVar[Literal["duration"]] = "duration"

    seconds: float
    """Duration of the audio, in seconds."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptTokenDetails(Model):
    """The input tokens of a transcription by kind."""

    text_tokens: int | None = None
    """Number of text tokens."""
    audio_tokens: int | None = None
    """Number of audio tokens."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LogProbProperties(Model):
    """The log probability of one token of a transcript."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of the probability of the token."""
    bytes: list[int]
    """The bytes of the token, each as a number."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionLanguage(Model):
    """A language of the audio."""

    code: str
    """Code of the language, such as `en`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TranscriptionError(Model):
    """Why a transcription failed."""

    type: str | None = None
    """Kind of error."""
    code: str | None = None
    """Error code. Absent if there is none."""
    message: str | None = None
    """The error in words."""
    param: str | None = None
    """The parameter at fault. Null or absent if none is."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownAudioFormat(Model):
    """A variant of RealtimeAudioFormats with an unknown ``type`` or without one, or with faults. The whole object is
    kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


RealtimeAudioFormats: TypeAlias = PcmAudioFormat | PcmuAudioFormat | PcmaAudioFormat | UnknownAudioFormat
"""An encoding of audio, with its settings.

Departs from upstream: The OpenAPI document makes `type` optional in all three formats. Reason: Only `type`
distinguishes them. A format without it is kept as the unknown variant."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTurnDetection(Model):
    """A variant of RealtimeTurnDetection with an unknown ``type``, or with faults. The whole object is kept, and
    encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


RealtimeTurnDetection: TypeAlias = ServerVad | SemanticVad | UnknownTurnDetection
"""A way to find the start and the end of the user's speech.

Departs from upstream: The OpenAPI document and the official Python SDK require `type`. Reason: OpenAI's
JavaScript client leaves it out if the application sets only other fields (openai/openai-agents-js,
openaiRealtimeBase.ts). That is detection by voice activity, as the official SDK reads it."""


Voice: TypeAlias = VoiceName | str | CustomVoice
"""A voice: the name of one that comes with the API, or a custom one by its identifier."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownMcpCallError(Model):
    """A variant of McpCallError with an unknown ``type``, or with faults. The whole object is kept, and encoded as
    it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


McpCallError: TypeAlias = McpProtocolError | McpToolExecutionError | McpHttpError | UnknownMcpCallError
"""Why a tool call on an MCP server failed."""


Tracing: TypeAlias = TracingMode | str | TracingConfiguration
"""How a session is traced: as the server chooses, or with settings of the client's own."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTruncation(Model):
    """A variant of TruncationStrategy with an unknown ``type``, or with faults. The whole object is kept, and
    encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


TruncationStrategy: TypeAlias = RetentionRatioTruncation | UnknownTruncation
"""A way to truncate the conversation that has settings."""


RealtimeTruncation: TypeAlias = TruncationMode | str | TruncationStrategy
"""How the conversation is truncated: a mode, or a strategy with settings."""


MaxOutputTokens: TypeAlias = int | MaxOutputTokensLimit | str
"""The limit on a response's output tokens: a number, or `inf`."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownPromptInput(Model):
    """A variant of PromptInput with an unknown ``type``, or with faults. The whole object is kept, and encoded as it
    came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


PromptInput: TypeAlias = PromptInputText | PromptInputImage | PromptInputFile | UnknownPromptInput
"""A value for a prompt's variable that is more than a plain string."""


PromptVariable: TypeAlias = str | PromptInput
"""A value for a prompt's variable: plain text, or a text, an image or a file as an object."""


McpAllowedTools: TypeAlias = list[str] | McpToolFilter
"""The tools of an MCP server that may be called: a list of names, or a filter."""


McpToolApproval: TypeAlias = McpToolApprovalSetting | str | McpToolApprovalFilter
"""Which MCP calls wait for approval: one setting for all tools, or rules by tool."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTranscriptionUsage(Model):
    """A variant of TranscriptionUsage with an unknown ``type`` or without one, or with faults. The whole object is
    kept, and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


TranscriptionUsage: TypeAlias = TranscriptUsageTokens | TranscriptUsageDuration | UnknownTranscriptionUsage
"""What a transcription used, counted in tokens or as a duration.

Departs from upstream: The OpenAPI document and the official Python SDK require `type`. Reason: Qwen sends an
object with `duration` alone (Alibaba Cloud Model Studio, server events of Qwen-ASR-Realtime). Such an object is
kept as the unknown variant, for it lacks what either of the known ones has."""
