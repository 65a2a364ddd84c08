# From tools.yaml of the spec openai_realtime; remake: wiregen generate
"""Tools that the model may call, and the client's choice among them."""

from __future__ import annotations

from dataclasses import dataclass, field as _field
from typing import Any, ClassVar, Literal, TypeAlias

from ._runtime.errors import Fault
from ._runtime.model import Model, TaggedModel
from ._runtime.unset import UNSET, Unset
from .enums import AllowedCaller, ConnectorId, McpToolApprovalSetting, ToolChoiceMode


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RealtimeFunctionTool(TaggedModel):
    """A function of the client's that the model may call."""

    type: ClassVar[Literal["function"]] = "function"

    name: str | None = None
    """Name that the model calls the function by."""
    description: str | None = None
    """What the function does, for the model to read."""
    parameters: Any = None
    """The arguments, as a JSON Schema object.

    Departs from upstream: The OpenAPI document allows an object only. Reason: A JSON Schema may be a boolean too,
    and the package does not read its content."""


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
class ToolChoiceFunction(TaggedModel):
    """Makes the model call one function."""

    type: ClassVar[Literal["function"]] = "function"

    name: str | None = None
    """The function to call.

    Departs from upstream: The OpenAPI document and the official Python SDK require this field. Reason: Clients of
    the preview API of Azure OpenAI put the name below `function` (Azure-Samples/aoai-realtime-audio-sdk,
    realtime-openapi3.yml)."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolChoiceMcp(TaggedModel):
    """Makes the model use one MCP server."""

    type: ClassVar[Literal["mcp"]] = "mcp"

    server_label: str
    """The MCP server, by its `server_label` among the tools."""
    name: str | Unset | None = UNSET
    """The tool to call. Null is allowed; its effect is not documented."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownTool(Model):
    """A variant of RealtimeTool with an unknown ``type`` or without one, or with faults. The whole object is kept,
    and encoded as it came."""

    type: str | None
    """The ``type`` as received; None if it is missing or not a string."""
    payload: dict[str, Any]
    """The whole object as received, with the ``type``."""
    faults: tuple[Fault, ...] = _field(default=(), compare=False)
    """The faults because of which it was kept, if any. Paths start at the decoded value."""

    def type_name(self) -> str:
        """Return the type as received, or "unknown" if it is None."""
        return self.type or "unknown"


RealtimeTool: TypeAlias = RealtimeFunctionTool | McpTool | UnknownTool
"""A tool that the model may call.

Departs from upstream: The OpenAPI document makes `type` optional in a function tool. Reason: Only `type`
distinguishes the tools. A tool without it is kept as the unknown variant."""


McpAllowedTools: TypeAlias = list[str] | McpToolFilter
"""The tools of an MCP server that may be called: a list of names, or a filter."""


McpToolApproval: TypeAlias = McpToolApprovalSetting | str | McpToolApprovalFilter
"""Which MCP calls wait for approval: one setting for all tools, or rules by tool."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnknownToolChoice(Model):
    """A variant of ToolChoiceReference with an unknown ``type``, or with faults. The whole object is kept, and
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


ToolChoiceReference: TypeAlias = ToolChoiceFunction | ToolChoiceMcp | UnknownToolChoice
"""The one function or MCP server that the model must use."""


ToolChoice: TypeAlias = ToolChoiceMode | str | ToolChoiceReference
"""How the model picks tools: a mode, or the tool that it must use."""
