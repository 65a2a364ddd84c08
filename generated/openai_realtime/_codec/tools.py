# From tools.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module tools.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import tools as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import members_in, text_map_in, text_map_out, texts_in, texts_out
from .._runtime.kinds import is_array, is_list
from .._runtime.mismatch import fail
from .._runtime.scalars import free_json, json_value
from .._runtime.unset import UNSET
from .enum_members import (
    ALLOWED_CALLER_MEMBERS,
    CONNECTOR_ID_MEMBERS,
    MCP_TOOL_APPROVAL_SETTING_MEMBERS,
    TOOL_CHOICE_MODE_MEMBERS,
)


@decodes(models.RealtimeFunctionTool, "type", "function")
def read_realtime_function_tool(o: dict[str, Any]) -> models.RealtimeFunctionTool:
    m = new(models.RealtimeFunctionTool)
    m.name = None
    m.description = None
    m.parameters = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("description")) is not None:
            m.description = "" + v
            rest -= 1
        if (v := o.get("parameters")) is not None:
            m.parameters = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeFunctionTool", o)
    return m


@encodes(models.RealtimeFunctionTool)
def write_realtime_function_tool(m: models.RealtimeFunctionTool) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function",
    }
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.description) is not None:
        o["description"] = "" + v
    if (v := m.parameters) is not None:
        o["parameters"] = free_json(v)
    if m.model_rest is not None:
        put_rest("RealtimeFunctionTool", o, m.model_rest)
    return o


@decodes(models.McpTool, "type", "mcp")
def read_mcp_tool(o: dict[str, Any]) -> models.McpTool:
    m = new(models.McpTool)
    m.server_label = "" + o["server_label"]
    m.server_url = None
    m.connector_id = None
    m.tunnel_id = None
    m.authorization = None
    m.server_description = None
    m.headers = UNSET
    m.allowed_tools = UNSET
    m.allowed_callers = UNSET
    m.require_approval = UNSET
    m.defer_loading = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("server_url")) is not None:
            m.server_url = "" + v
            rest -= 1
        if (v := o.get("connector_id")) is not None:
            m.connector_id = CONNECTOR_ID_MEMBERS[v]
            rest -= 1
        if (v := o.get("tunnel_id")) is not None:
            m.tunnel_id = "" + v
            rest -= 1
        if (v := o.get("authorization")) is not None:
            m.authorization = "" + v
            rest -= 1
        if (v := o.get("server_description")) is not None:
            m.server_description = "" + v
            rest -= 1
        if (v := o.get("headers", UNSET)) is not UNSET:
            m.headers = None if v is None else text_map_in(v)
            rest -= 1
        if (v := o.get("allowed_tools", UNSET)) is not UNSET:
            m.allowed_tools = None if v is None else read_mcp_allowed_tools(v)
            rest -= 1
        if (v := o.get("allowed_callers", UNSET)) is not UNSET:
            m.allowed_callers = None if v is None else members_in(ALLOWED_CALLER_MEMBERS, v)
            rest -= 1
        if (v := o.get("require_approval", UNSET)) is not UNSET:
            m.require_approval = None if v is None else read_mcp_tool_approval(v)
            rest -= 1
        if (v := o.get("defer_loading")) is not None:
            m.defer_loading = v if type(v) is bool else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpTool", o)
    return m


@encodes(models.McpTool)
def write_mcp_tool(m: models.McpTool) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp",
        "server_label": "" + m.server_label,
    }
    if (v := m.server_url) is not None:
        o["server_url"] = "" + v
    if (v := m.connector_id) is not None:
        o["connector_id"] = "" + v
    if (v := m.tunnel_id) is not None:
        o["tunnel_id"] = "" + v
    if (v := m.authorization) is not None:
        o["authorization"] = "" + v
    if (v := m.server_description) is not None:
        o["server_description"] = "" + v
    if (v := m.headers) is not UNSET:
        o["headers"] = None if v is None else text_map_out(v)
    if (v := m.allowed_tools) is not UNSET:
        o["allowed_tools"] = None if v is None else write_mcp_allowed_tools(v)
    if (v := m.allowed_callers) is not UNSET:
        o["allowed_callers"] = None if v is None else texts_out(v)
    if (v := m.require_approval) is not UNSET:
        o["require_approval"] = None if v is None else write_mcp_tool_approval(v)
    if (v := m.defer_loading) is not None:
        o["defer_loading"] = v if type(v) is bool else fail()
    if m.model_rest is not None:
        put_rest("McpTool", o, m.model_rest)
    return o


@decodes(models.McpToolFilter)
def read_mcp_tool_filter(o: dict[str, Any]) -> models.McpToolFilter:
    m = new(models.McpToolFilter)
    m.tool_names = None
    m.read_only = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("tool_names")) is not None:
            m.tool_names = texts_in(v)
            rest -= 1
        if (v := o.get("read_only")) is not None:
            m.read_only = v if type(v) is bool else fail()
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpToolFilter", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.McpToolFilter)
def write_mcp_tool_filter(m: models.McpToolFilter) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.tool_names) is not None:
        o["tool_names"] = texts_out(v)
    if (v := m.read_only) is not None:
        o["read_only"] = v if type(v) is bool else fail()
    if m.model_rest is not None:
        put_rest("McpToolFilter", o, m.model_rest)
    return o


@decodes(models.McpToolApprovalFilter)
def read_mcp_tool_approval_filter(o: dict[str, Any]) -> models.McpToolApprovalFilter:
    m = new(models.McpToolApprovalFilter)
    m.always = None
    m.never = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("always")) is not None:
            m.always = read_mcp_tool_filter(v)
            rest -= 1
        if (v := o.get("never")) is not None:
            m.never = read_mcp_tool_filter(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpToolApprovalFilter", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.McpToolApprovalFilter)
def write_mcp_tool_approval_filter(m: models.McpToolApprovalFilter) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.always) is not None:
        o["always"] = write_mcp_tool_filter(v)
    if (v := m.never) is not None:
        o["never"] = write_mcp_tool_filter(v)
    if m.model_rest is not None:
        put_rest("McpToolApprovalFilter", o, m.model_rest)
    return o


@decodes(models.ToolChoiceFunction, "type", "function")
def read_tool_choice_function(o: dict[str, Any]) -> models.ToolChoiceFunction:
    m = new(models.ToolChoiceFunction)
    m.name = "" + o["name"]
    m.model_rest = None if len(o) == 2 else rest_of("ToolChoiceFunction", o)
    return m


@encodes(models.ToolChoiceFunction)
def write_tool_choice_function(m: models.ToolChoiceFunction) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "function",
        "name": "" + m.name,
    }
    if m.model_rest is not None:
        put_rest("ToolChoiceFunction", o, m.model_rest)
    return o


@decodes(models.ToolChoiceMcp, "type", "mcp")
def read_tool_choice_mcp(o: dict[str, Any]) -> models.ToolChoiceMcp:
    m = new(models.ToolChoiceMcp)
    m.server_label = "" + o["server_label"]
    m.name = UNSET
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("name", UNSET)) is not UNSET:
            m.name = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("ToolChoiceMcp", o)
    return m


@encodes(models.ToolChoiceMcp)
def write_tool_choice_mcp(m: models.ToolChoiceMcp) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp",
        "server_label": "" + m.server_label,
    }
    if (v := m.name) is not UNSET:
        o["name"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("ToolChoiceMcp", o, m.model_rest)
    return o


@decodes(models.UnknownTool)
def read_unknown_tool(o: dict[str, Any]) -> models.UnknownTool:
    m = new(models.UnknownTool)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownTool)
def write_unknown_tool(m: models.UnknownTool) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


REALTIME_TOOL_READERS: Readers[models.RealtimeTool] = {
    "function": read_realtime_function_tool,
    "mcp": read_mcp_tool,
}


def read_realtime_tool(o: dict[str, Any]) -> models.RealtimeTool:
    return (REALTIME_TOOL_READERS.get(o.get("type")) or read_unknown_tool)(o)


REALTIME_TOOL_CLASSES = frozenset(get_args(models.RealtimeTool))


def write_realtime_tool(m: models.RealtimeTool) -> dict[str, Any]:
    if type(m) not in REALTIME_TOOL_CLASSES:
        check_base(m, REALTIME_TOOL_CLASSES)
    return m.model_write()


def read_mcp_allowed_tools(v: Any) -> models.McpAllowedTools:
    if is_array(v):
        return texts_in(v)
    return read_mcp_tool_filter(v)


def write_mcp_allowed_tools(v: Any) -> Any:
    if is_list(v):
        return texts_out(v)
    return write_mcp_tool_filter(v)


def read_mcp_tool_approval(v: Any) -> models.McpToolApproval:
    if type(v) is str:
        return MCP_TOOL_APPROVAL_SETTING_MEMBERS[v]
    return read_mcp_tool_approval_filter(v)


def write_mcp_tool_approval(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_mcp_tool_approval_filter(v)


@decodes(models.UnknownToolChoice)
def read_unknown_tool_choice(o: dict[str, Any]) -> models.UnknownToolChoice:
    m = new(models.UnknownToolChoice)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownToolChoice)
def write_unknown_tool_choice(m: models.UnknownToolChoice) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


TOOL_CHOICE_REFERENCE_READERS: Readers[models.ToolChoiceReference] = {
    "function": read_tool_choice_function,
    "mcp": read_tool_choice_mcp,
}


def read_tool_choice_reference(o: dict[str, Any]) -> models.ToolChoiceReference:
    return (TOOL_CHOICE_REFERENCE_READERS.get(o["type"]) or read_unknown_tool_choice)(o)


TOOL_CHOICE_REFERENCE_CLASSES = frozenset(get_args(models.ToolChoiceReference))


def write_tool_choice_reference(m: models.ToolChoiceReference) -> dict[str, Any]:
    if type(m) not in TOOL_CHOICE_REFERENCE_CLASSES:
        check_base(m, TOOL_CHOICE_REFERENCE_CLASSES)
    return m.model_write()


def read_tool_choice(v: Any) -> models.ToolChoice:
    if type(v) is str:
        return TOOL_CHOICE_MODE_MEMBERS[v]
    return read_tool_choice_reference(v)


def write_tool_choice(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return write_tool_choice_reference(v)
