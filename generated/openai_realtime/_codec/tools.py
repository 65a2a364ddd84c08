# From tools.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module tools.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import tools as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, is_array, is_list, mapping, pairs, sequence
from .._runtime.scalars import boolean, free_json, json_value, string
from .._runtime.unset import UNSET
from .enum_members import (
    ALLOWED_CALLER_MEMBERS,
    CONNECTOR_ID_MEMBERS,
    MCP_TOOL_APPROVAL_SETTING_MEMBERS,
    TOOL_CHOICE_MODE_MEMBERS,
)


@decodes(models.RealtimeFunctionTool, "type", "function")
def read_realtime_function_tool(obj: dict[str, Any]) -> models.RealtimeFunctionTool:
    model = new(models.RealtimeFunctionTool)
    model.name = None
    model.description = None
    model.parameters = None
    unread = len(obj) - 1
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    if (value := obj.get("description")) is not None:
        model.description = string(value)
        unread -= 1
    if (value := obj.get("parameters")) is not None:
        model.parameters = json_value(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeFunctionTool", obj) if unread else None
    return model


@encodes(models.RealtimeFunctionTool)
def write_realtime_function_tool(model: models.RealtimeFunctionTool) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function"}
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.description is not None:
        obj["description"] = "" + model.description
    if model.parameters is not None:
        obj["parameters"] = free_json(model.parameters)
    return obj if model.model_rest is None else with_rest("RealtimeFunctionTool", obj, model.model_rest)


@decodes(models.McpTool, "type", "mcp")
def read_mcp_tool(obj: dict[str, Any]) -> models.McpTool:
    model = new(models.McpTool)
    model.server_label = string(obj["server_label"])
    model.server_url = None
    model.connector_id = None
    model.tunnel_id = None
    model.authorization = None
    model.server_description = None
    model.headers = UNSET
    model.allowed_tools = UNSET
    model.allowed_callers = UNSET
    model.require_approval = UNSET
    model.defer_loading = None
    unread = len(obj) - 2
    if (value := obj.get("server_url")) is not None:
        model.server_url = string(value)
        unread -= 1
    if (value := obj.get("connector_id")) is not None:
        model.connector_id = CONNECTOR_ID_MEMBERS[value]
        unread -= 1
    if (value := obj.get("tunnel_id")) is not None:
        model.tunnel_id = string(value)
        unread -= 1
    if (value := obj.get("authorization")) is not None:
        model.authorization = string(value)
        unread -= 1
    if (value := obj.get("server_description")) is not None:
        model.server_description = string(value)
        unread -= 1
    if (value := obj.get("headers", UNSET)) is not UNSET:
        model.headers = None if value is None else {string(key): string(item) for key, item in mapping(value).items()}
        unread -= 1
    if (value := obj.get("allowed_tools", UNSET)) is not UNSET:
        model.allowed_tools = None if value is None else read_mcp_allowed_tools(value)
        unread -= 1
    if (value := obj.get("allowed_callers", UNSET)) is not UNSET:
        model.allowed_callers = None if value is None else [ALLOWED_CALLER_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("require_approval", UNSET)) is not UNSET:
        model.require_approval = None if value is None else read_mcp_tool_approval(value)
        unread -= 1
    if (value := obj.get("defer_loading")) is not None:
        model.defer_loading = boolean(value)
        unread -= 1
    model.model_rest = rest_of("McpTool", obj) if unread else None
    return model


@encodes(models.McpTool)
def write_mcp_tool(model: models.McpTool) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp", "server_label": "" + model.server_label}
    if model.server_url is not None:
        obj["server_url"] = "" + model.server_url
    if model.connector_id is not None:
        obj["connector_id"] = "" + model.connector_id
    if model.tunnel_id is not None:
        obj["tunnel_id"] = "" + model.tunnel_id
    if model.authorization is not None:
        obj["authorization"] = "" + model.authorization
    if model.server_description is not None:
        obj["server_description"] = "" + model.server_description
    if model.headers is not UNSET:
        obj["headers"] = (
            None if (value := model.headers) is None else {"" + key: "" + item for key, item in pairs(value)}
        )
    if model.allowed_tools is not UNSET:
        obj["allowed_tools"] = None if (value := model.allowed_tools) is None else write_mcp_allowed_tools(value)
    if model.allowed_callers is not UNSET:
        obj["allowed_callers"] = (
            None if (value := model.allowed_callers) is None else ["" + item for item in sequence(value)]
        )
    if model.require_approval is not UNSET:
        obj["require_approval"] = None if (value := model.require_approval) is None else write_mcp_tool_approval(value)
    if model.defer_loading is not None:
        obj["defer_loading"] = boolean(model.defer_loading)
    return obj if model.model_rest is None else with_rest("McpTool", obj, model.model_rest)


@decodes(models.McpToolFilter)
def read_mcp_tool_filter(obj: dict[str, Any]) -> models.McpToolFilter:
    model = new(models.McpToolFilter)
    model.tool_names = None
    model.read_only = None
    unread = len(obj)
    if (value := obj.get("tool_names")) is not None:
        model.tool_names = [string(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("read_only")) is not None:
        model.read_only = boolean(value)
        unread -= 1
    model.model_rest = rest_of("McpToolFilter", obj) if unread else None
    return model


@encodes(models.McpToolFilter)
def write_mcp_tool_filter(model: models.McpToolFilter) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.tool_names is not None:
        obj["tool_names"] = ["" + item for item in sequence(model.tool_names)]
    if model.read_only is not None:
        obj["read_only"] = boolean(model.read_only)
    return obj if model.model_rest is None else with_rest("McpToolFilter", obj, model.model_rest)


@decodes(models.McpToolApprovalFilter)
def read_mcp_tool_approval_filter(obj: dict[str, Any]) -> models.McpToolApprovalFilter:
    model = new(models.McpToolApprovalFilter)
    model.always = None
    model.never = None
    unread = len(obj)
    if (value := obj.get("always")) is not None:
        model.always = read_mcp_tool_filter(value)
        unread -= 1
    if (value := obj.get("never")) is not None:
        model.never = read_mcp_tool_filter(value)
        unread -= 1
    model.model_rest = rest_of("McpToolApprovalFilter", obj) if unread else None
    return model


@encodes(models.McpToolApprovalFilter)
def write_mcp_tool_approval_filter(model: models.McpToolApprovalFilter) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.always is not None:
        obj["always"] = write_mcp_tool_filter(model.always)
    if model.never is not None:
        obj["never"] = write_mcp_tool_filter(model.never)
    return obj if model.model_rest is None else with_rest("McpToolApprovalFilter", obj, model.model_rest)


@decodes(models.ToolChoiceFunction, "type", "function")
def read_tool_choice_function(obj: dict[str, Any]) -> models.ToolChoiceFunction:
    model = new(models.ToolChoiceFunction)
    model.name = None
    unread = len(obj) - 1
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    model.model_rest = rest_of("ToolChoiceFunction", obj) if unread else None
    return model


@encodes(models.ToolChoiceFunction)
def write_tool_choice_function(model: models.ToolChoiceFunction) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function"}
    if model.name is not None:
        obj["name"] = "" + model.name
    return obj if model.model_rest is None else with_rest("ToolChoiceFunction", obj, model.model_rest)


@decodes(models.ToolChoiceMcp, "type", "mcp")
def read_tool_choice_mcp(obj: dict[str, Any]) -> models.ToolChoiceMcp:
    model = new(models.ToolChoiceMcp)
    model.server_label = string(obj["server_label"])
    model.name = UNSET
    unread = len(obj) - 2
    if (value := obj.get("name", UNSET)) is not UNSET:
        model.name = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("ToolChoiceMcp", obj) if unread else None
    return model


@encodes(models.ToolChoiceMcp)
def write_tool_choice_mcp(model: models.ToolChoiceMcp) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"type": "mcp", "server_label": "" + model.server_label}
    if model.name is not UNSET:
        obj["name"] = None if (value := model.name) is None else "" + value
    return obj if model.model_rest is None else with_rest("ToolChoiceMcp", obj, model.model_rest)


@decodes(models.UnknownTool)
def read_unknown_tool(obj: dict[str, Any]) -> models.UnknownTool:
    model = new(models.UnknownTool)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownTool)
def write_unknown_tool(model: models.UnknownTool) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


REALTIME_TOOL_READERS: Readers[models.RealtimeTool] = {
    "function": read_realtime_function_tool,
    "mcp": read_mcp_tool,
}


def read_realtime_tool(obj: dict[str, Any]) -> models.RealtimeTool:
    return (REALTIME_TOOL_READERS.get(obj.get("type")) or read_unknown_tool)(obj)


REALTIME_TOOL_CLASSES = frozenset(get_args(models.RealtimeTool))


def write_realtime_tool(model: models.RealtimeTool) -> dict[str, Any]:
    if type(model) not in REALTIME_TOOL_CLASSES:
        check_base(model, REALTIME_TOOL_CLASSES)
    return model.model_write()


def read_mcp_allowed_tools(value: Any) -> models.McpAllowedTools:
    if is_array(value):
        return [string(item) for item in array(value)]
    return read_mcp_tool_filter(value)


def write_mcp_allowed_tools(value: Any) -> Any:
    if is_list(value):
        return ["" + item for item in sequence(value)]
    return write_mcp_tool_filter(value)


def read_mcp_tool_approval(value: Any) -> models.McpToolApproval:
    if type(value) is str:
        return MCP_TOOL_APPROVAL_SETTING_MEMBERS[value]
    return read_mcp_tool_approval_filter(value)


def write_mcp_tool_approval(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_mcp_tool_approval_filter(value)


@decodes(models.UnknownToolChoice)
def read_unknown_tool_choice(obj: dict[str, Any]) -> models.UnknownToolChoice:
    model = new(models.UnknownToolChoice)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownToolChoice)
def write_unknown_tool_choice(model: models.UnknownToolChoice) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


TOOL_CHOICE_REFERENCE_READERS: Readers[models.ToolChoiceReference] = {
    "function": read_tool_choice_function,
    "mcp": read_tool_choice_mcp,
}


def read_tool_choice_reference(obj: dict[str, Any]) -> models.ToolChoiceReference:
    return (TOOL_CHOICE_REFERENCE_READERS.get(obj["type"]) or read_unknown_tool_choice)(obj)


TOOL_CHOICE_REFERENCE_CLASSES = frozenset(get_args(models.ToolChoiceReference))


def write_tool_choice_reference(model: models.ToolChoiceReference) -> dict[str, Any]:
    if type(model) not in TOOL_CHOICE_REFERENCE_CLASSES:
        check_base(model, TOOL_CHOICE_REFERENCE_CLASSES)
    return model.model_write()


def read_tool_choice(value: Any) -> models.ToolChoice:
    if type(value) is str:
        return TOOL_CHOICE_MODE_MEMBERS[value]
    return read_tool_choice_reference(value)


def write_tool_choice(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return write_tool_choice_reference(value)
