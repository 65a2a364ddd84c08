# From items.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Conversation items of the preview API, whose parts by the assistant are of the types `text` and `audio`."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime import formats as _formats
from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from .enums import ConversationItemObject, ConversationItemRole, ConversationItemStatus, MessagePhase
from .openai_realtime import (
    InputAudioPart,
    InputImagePart,
    InputTextPart,
    ItemReference,
    McpApprovalRequestItem,
    McpApprovalResponseItem,
    McpCallItem,
    McpListToolsItem,
    OutputAudioPart,
    OutputTextPart,
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaMessageItem(TaggedModel):
    """A message by the system, the user or the assistant."""

    type: ClassVar[Literal["message"]] = "message"

    id: str | None = None
    """Identifier of the item. The server makes one if the client gives none."""
    object: ConversationItemObject | str | None = None
    """Always `realtime.item`."""
    status: ConversationItemStatus | str | None = None
    """The status of the item. It has no effect if a client sends it."""
    role: ConversationItemRole | str
    """Who speaks.

    Departs from upstream: OpenAI has one flat object for all items, in which every field is optional. Reason:
    Every server in use sends the role of a message."""
    content: list[BetaContentPart] | None = None
    """The parts of the message in order.

    Departs from upstream: The OpenAPI document requires this field. Reason: xAI leaves it out of the items in
    `response.output_item.added` and `.done` (pydantic/pydantic-ai, tests/realtime/cassettes/test_xai_ws)."""
    phase: MessagePhase | str | None = None
    """Whether the message of an assistant is the answer.

    Departs from upstream: OpenAI does not have this field. Reason: The newer API has it, and servers that speak
    both may send it."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaFunctionCallItem(TaggedModel):
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
    """The function to run.

    Departs from upstream: OpenAI has one flat object for all items, in which every field is optional. Reason: A
    record for each type shows which fields belong to it."""
    arguments: str | None = None
    """The arguments as JSON in a string. Absent if they are not known yet. Holds JSON as text.

    Departs from upstream: The OpenAPI document requires this field. Reason: LocalAI leaves it out if it is empty
    (mudler/LocalAI, message_item.go)."""
    role: ConversationItemRole | str | None = None
    """Who the item is from.

    Departs from upstream: The role is for messages only at OpenAI. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""

    def arguments_json(self) -> Any:
        """Return the value of ``arguments``, or None if there is none. Raises ValueError if it is not JSON as text."""
        return None if self.arguments is None else _formats.read_json(self.arguments, "$.arguments")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaFunctionCallOutputItem(TaggedModel):
    """The client's answer to a function call."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"

    id: str | None = None
    """Identifier of the item. The server makes one if the client gives none."""
    object: ConversationItemObject | str | None = None
    """Always `realtime.item`."""
    status: ConversationItemStatus | str | None = None
    """The status of the item. It has no effect if a client sends it."""
    call_id: str | None = None
    """The `call_id` of the function call that this answers.

    Departs from upstream: The OpenAPI document requires this field. Reason: GLM-Realtime takes an answer without
    it (MetaGLM/glm-realtime-sdk, GLM-Realtime-doc-for-llm.md)."""
    output: str | None = None
    """What the function returned, as text.

    Departs from upstream: The OpenAPI document requires this field. Reason: LocalAI leaves it out if it is empty
    (mudler/LocalAI, message_item.go)."""
    role: ConversationItemRole | str | None = None
    """Who the item is from.

    Departs from upstream: The role is for messages only at OpenAI. Reason: xAI sends it (pydantic/pydantic-ai,
    tests/realtime/cassettes/test_xai_ws)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaTextPart(TaggedModel):
    """Text from the assistant."""

    type: ClassVar[Literal["text"]] = "text"

    text: str | None = None
    """What the assistant says."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BetaAudioPart(TaggedModel):
    """Speech from the assistant."""

    type: ClassVar[Literal["audio"]] = "audio"

    audio: str | None = _field(default=None, repr=False)
    """The audio as base64. Holds bytes in base64."""
    transcript: str | None = None
    """What is said in the audio."""
    text: str | None = None
    """The same, from servers that use this name.

    Departs from upstream: OpenAI has no text in a part of this type. Reason: Qwen sends it (Alibaba Cloud Model
    Studio, server events of Qwen-Omni-Realtime)."""

    def audio_bytes(self) -> bytes | None:
        """Return the value of ``audio``, or None if there is none. Raises ValueError if it is not bytes in base64."""
        return None if self.audio is None else _formats.read_base64(self.audio, "$.audio")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownBetaItem(Model):
    """A variant of BetaConversationItem with an unknown ``type`` or without one, or with faults. The whole object is
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


BetaConversationItem: TypeAlias = (
    BetaMessageItem
    | BetaFunctionCallItem
    | BetaFunctionCallOutputItem
    | McpApprovalResponseItem
    | McpListToolsItem
    | McpCallItem
    | McpApprovalRequestItem
    | ItemReference
    | UnknownBetaItem
)
"""One entry of a conversation.

Departs from upstream: The official Python SDK has one flat object for all items, without those of MCP; the
OpenAPI document has the items of the newer API. Reason: A record for each type shows which fields belong to it.
An item without a type is kept as the unknown variant."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownBetaContentPart(Model):
    """A variant of BetaContentPart with an unknown ``type`` or without one, or with faults. The whole object is
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


BetaContentPart: TypeAlias = (
    InputTextPart
    | InputAudioPart
    | ItemReference
    | BetaTextPart
    | BetaAudioPart
    | InputImagePart
    | OutputTextPart
    | OutputAudioPart
    | UnknownBetaContentPart
)
"""One part of a message. The preview API knows the first five; the others come from servers that use newer names.

Departs from upstream: OpenAI has one flat object for all parts, in which every field is optional and the type
too. Reason: A record for each type shows which fields belong to it. A part without a type is kept as the unknown
variant."""
