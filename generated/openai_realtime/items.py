# From items.yaml of the spec openai_realtime; remake: wiregen generate
"""Conversation items and the parts that messages are made of."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime import formats as _formats
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import ConversationItemObject, ConversationItemRole, ConversationItemStatus, ImageDetail, MessagePhase


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageItem(TaggedModel):
    """A message by the system, the user or the assistant. Its role limits which parts it may hold.

    Departs from upstream: The OpenAPI document has three schemas that share the type `message`, one for each
    role, and each lists its own part types. Reason: One record decodes every role, also an unknown one. Which
    parts a role may hold is checked on demand instead, so that a message with an unexpected part is not lost."""

    type: ClassVar[Literal["message"]] = "message"

    id: str | None = None
    """Identifier of the item. The server makes one if the client gives none."""
    object: ConversationItemObject | str | None = None
    """Always `realtime.item`."""
    status: ConversationItemStatus | str | None = None
    """The status of the item. It has no effect if a client sends it."""
    role: ConversationItemRole | str
    """Who speaks."""
    content: list[RealtimeContentPart] | None = None
    """The parts of the message in order.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: xAI leaves
    it out of the items in `response.output_item.added` and `.done` (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws), and LocalAI leaves it out if it is empty (mudler/LocalAI,
    message_item.go)."""
    phase: MessagePhase | str | None = None
    """Whether the message of an assistant is the answer. Sent by models that reason.

    Departs from upstream: The OpenAPI document and the official Python SDK do not have this field. Reason:
    `gpt-realtime-2` sends it with every message of the assistant (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_openai_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FunctionCallItem(TaggedModel):
    """The model asks the client to run a function."""

    type: ClassVar[Literal["function_call"]] = "function_call"

    id: str | None = None
    """Identifier of the item. The server makes one if the client gives none."""
    object: ConversationItemObject | str | None = None
    """Always `realtime.item`."""
    status: ConversationItemStatus | str | None = None
    """The status of the item. It has no effect if a client sends it."""
    call_id: str | None = None
    """Identifier of the call. The item that answers it repeats this value."""
    name: str
    """The function to run."""
    arguments: str
    """The arguments as JSON in a string. Holds JSON as text."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``. Raises ValueError if it is not JSON as text."""
        return _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FunctionCallOutputItem(TaggedModel):
    """The client's answer to a function call."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"

    id: str | None = None
    """Identifier of the item. The server makes one if the client gives none."""
    object: ConversationItemObject | str | None = None
    """Always `realtime.item`."""
    status: ConversationItemStatus | str | None = None
    """The status of the item. It has no effect if a client sends it."""
    call_id: str
    """The `call_id` of the function call that this answers. The server checks that there is such a call."""
    output: str
    """What the function returned, as text."""


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
class UnknownItem(Model):
    """A variant of RealtimeConversationItem with an unknown ``type``, or with faults. The whole object is kept, and
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


RealtimeConversationItem: TypeAlias = (
    MessageItem
    | FunctionCallItem
    | FunctionCallOutputItem
    | McpApprovalResponseItem
    | McpListToolsItem
    | McpCallItem
    | McpApprovalRequestItem
    | UnknownItem
)
"""One entry of a conversation."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownContentPart(Model):
    """A variant of RealtimeContentPart with an unknown ``type`` or without one, or with faults. The whole object is
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


RealtimeContentPart: TypeAlias = (
    InputTextPart | InputAudioPart | InputImagePart | OutputTextPart | OutputAudioPart | UnknownContentPart
)
"""One part of a message. A part of any other type, such as `text` and `audio` in the examples of the API, and a part
without a `type` are kept as the unknown variant.

Departs from upstream: The OpenAPI document has one flat object for each role, which holds the fields of all of
its part types, all of them optional and the type too. Reason: A record for each type shows which fields belong to
it. A part without a type is kept unchanged, and so are fields that the type does not declare."""


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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownResponseInputItem(Model):
    """A variant of ResponseInputItem with an unknown ``type``, or with faults. The whole object is kept, and encoded
    as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


ResponseInputItem: TypeAlias = RealtimeConversationItem | ItemReference | UnknownResponseInputItem
"""An item that `response.create` takes as input, written out in full or as a reference to an earlier item.

Departs from upstream: The schema in the OpenAPI document allows full items only. Reason: An example in the same
document and the official Python SDK both use `item_reference` here."""
