# From items.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module items.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import items as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.mismatch import fail
from .._runtime.scalars import free_json, integer, json_value, whole
from .._runtime.unset import UNSET
from .enum_members import (
    CONVERSATION_ITEM_OBJECT_MEMBERS,
    CONVERSATION_ITEM_ROLE_MEMBERS,
    CONVERSATION_ITEM_STATUS_MEMBERS,
    IMAGE_DETAIL_MEMBERS,
)


@decodes(models.MessageItem, "type", "message")
def read_message_item(o: dict[str, Any]) -> models.MessageItem:
    m = new(models.MessageItem)
    m.role = CONVERSATION_ITEM_ROLE_MEMBERS[o["role"]]
    m.content = list_in(read_realtime_content_part, o["content"])
    m.id = None
    m.object = None
    m.status = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("MessageItem", o)
    return m


@encodes(models.MessageItem)
def write_message_item(m: models.MessageItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "message",
        "role": "" + m.role,
        "content": list_out(write_realtime_content_part, m.content),
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if m.model_rest is not None:
        put_rest("MessageItem", o, m.model_rest)
    return o


@decodes(models.FunctionCallItem, "type", "function_call")
def read_function_call_item(o: dict[str, Any]) -> models.FunctionCallItem:
    m = new(models.FunctionCallItem)
    m.name = "" + o["name"]
    m.arguments = "" + o["arguments"]
    m.id = None
    m.object = None
    m.status = None
    m.call_id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("call_id")) is not None:
            m.call_id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("FunctionCallItem", o)
    return m


@encodes(models.FunctionCallItem)
def write_function_call_item(m: models.FunctionCallItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function_call",
        "name": "" + m.name,
        "arguments": "" + m.arguments,
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.call_id) is not None:
        o["call_id"] = "" + v
    if m.model_rest is not None:
        put_rest("FunctionCallItem", o, m.model_rest)
    return o


@decodes(models.FunctionCallOutputItem, "type", "function_call_output")
def read_function_call_output_item(o: dict[str, Any]) -> models.FunctionCallOutputItem:
    m = new(models.FunctionCallOutputItem)
    m.call_id = "" + o["call_id"]
    m.output = "" + o["output"]
    m.id = None
    m.object = None
    m.status = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("FunctionCallOutputItem", o)
    return m


@encodes(models.FunctionCallOutputItem)
def write_function_call_output_item(m: models.FunctionCallOutputItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function_call_output",
        "call_id": "" + m.call_id,
        "output": "" + m.output,
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if m.model_rest is not None:
        put_rest("FunctionCallOutputItem", o, m.model_rest)
    return o


@decodes(models.McpApprovalResponseItem, "type", "mcp_approval_response")
def read_mcp_approval_response_item(o: dict[str, Any]) -> models.McpApprovalResponseItem:
    m = new(models.McpApprovalResponseItem)
    m.id = "" + o["id"]
    m.approval_request_id = "" + o["approval_request_id"]
    m.approve = v if type(v := o["approve"]) is bool else fail()
    m.reason = UNSET
    m.model_rest = None
    if rest := len(o) - 4:
        if (v := o.get("reason", UNSET)) is not UNSET:
            m.reason = None if v is None else "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpApprovalResponseItem", o)
    return m


@encodes(models.McpApprovalResponseItem)
def write_mcp_approval_response_item(m: models.McpApprovalResponseItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_approval_response",
        "id": "" + m.id,
        "approval_request_id": "" + m.approval_request_id,
        "approve": v if type(v := m.approve) is bool else fail(),
    }
    if (v := m.reason) is not UNSET:
        o["reason"] = None if v is None else "" + v
    if m.model_rest is not None:
        put_rest("McpApprovalResponseItem", o, m.model_rest)
    return o


@decodes(models.McpListToolsItem, "type", "mcp_list_tools")
def read_mcp_list_tools_item(o: dict[str, Any]) -> models.McpListToolsItem:
    m = new(models.McpListToolsItem)
    m.server_label = "" + o["server_label"]
    m.tools = list_in(read_mcp_list_tool_entry, o["tools"])
    m.id = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolsItem", o)
    return m


@encodes(models.McpListToolsItem)
def write_mcp_list_tools_item(m: models.McpListToolsItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_list_tools",
        "server_label": "" + m.server_label,
        "tools": list_out(write_mcp_list_tool_entry, m.tools),
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if m.model_rest is not None:
        put_rest("McpListToolsItem", o, m.model_rest)
    return o


@decodes(models.McpCallItem, "type", "mcp_call")
def read_mcp_call_item(o: dict[str, Any]) -> models.McpCallItem:
    m = new(models.McpCallItem)
    m.id = "" + o["id"]
    m.server_label = "" + o["server_label"]
    m.name = "" + o["name"]
    m.arguments = "" + o["arguments"]
    m.approval_request_id = None
    m.output = None
    m.error = None
    m.model_rest = None
    if rest := len(o) - 5:
        if (v := o.get("approval_request_id")) is not None:
            m.approval_request_id = "" + v
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = "" + v
            rest -= 1
        if (v := o.get("error")) is not None:
            m.error = read_mcp_call_error(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpCallItem", o)
    return m


@encodes(models.McpCallItem)
def write_mcp_call_item(m: models.McpCallItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "mcp_call",
        "id": "" + m.id,
        "server_label": "" + m.server_label,
        "name": "" + m.name,
        "arguments": "" + m.arguments,
    }
    if (v := m.approval_request_id) is not None:
        o["approval_request_id"] = "" + v
    if (v := m.output) is not None:
        o["output"] = "" + v
    if (v := m.error) is not None:
        o["error"] = write_mcp_call_error(v)
    if m.model_rest is not None:
        put_rest("McpCallItem", o, m.model_rest)
    return o


@decodes(models.McpApprovalRequestItem, "type", "mcp_approval_request")
def read_mcp_approval_request_item(o: dict[str, Any]) -> models.McpApprovalRequestItem:
    m = new(models.McpApprovalRequestItem)
    m.id = "" + o["id"]
    m.server_label = "" + o["server_label"]
    m.name = "" + o["name"]
    m.arguments = "" + o["arguments"]
    m.model_rest = None if len(o) == 5 else rest_of("McpApprovalRequestItem", o)
    return m


@encodes(models.McpApprovalRequestItem)
def write_mcp_approval_request_item(m: models.McpApprovalRequestItem) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "mcp_approval_request",
        "id": "" + m.id,
        "server_label": "" + m.server_label,
        "name": "" + m.name,
        "arguments": "" + m.arguments,
    }
    if m.model_rest is not None:
        put_rest("McpApprovalRequestItem", o, m.model_rest)
    return o


@decodes(models.ItemReference, "type", "item_reference")
def read_item_reference(o: dict[str, Any]) -> models.ItemReference:
    m = new(models.ItemReference)
    m.id = "" + o["id"]
    m.model_rest = None if len(o) == 2 else rest_of("ItemReference", o)
    return m


@encodes(models.ItemReference)
def write_item_reference(m: models.ItemReference) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "item_reference",
        "id": "" + m.id,
    }
    if m.model_rest is not None:
        put_rest("ItemReference", o, m.model_rest)
    return o


@decodes(models.InputTextPart, "type", "input_text")
def read_input_text_part(o: dict[str, Any]) -> models.InputTextPart:
    m = new(models.InputTextPart)
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputTextPart", o)
    return m


@encodes(models.InputTextPart)
def write_input_text_part(m: models.InputTextPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_text",
    }
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest("InputTextPart", o, m.model_rest)
    return o


@decodes(models.InputAudioPart, "type", "input_audio")
def read_input_audio_part(o: dict[str, Any]) -> models.InputAudioPart:
    m = new(models.InputAudioPart)
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputAudioPart", o)
    return m


@encodes(models.InputAudioPart)
def write_input_audio_part(m: models.InputAudioPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_audio",
    }
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest("InputAudioPart", o, m.model_rest)
    return o


@decodes(models.InputImagePart, "type", "input_image")
def read_input_image_part(o: dict[str, Any]) -> models.InputImagePart:
    m = new(models.InputImagePart)
    m.image_url = None
    m.detail = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("image_url")) is not None:
            m.image_url = "" + v
            rest -= 1
        if (v := o.get("detail")) is not None:
            m.detail = IMAGE_DETAIL_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("InputImagePart", o)
    return m


@encodes(models.InputImagePart)
def write_input_image_part(m: models.InputImagePart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "input_image",
    }
    if (v := m.image_url) is not None:
        o["image_url"] = "" + v
    if (v := m.detail) is not None:
        o["detail"] = "" + v
    if m.model_rest is not None:
        put_rest("InputImagePart", o, m.model_rest)
    return o


@decodes(models.OutputTextPart, "type", "output_text")
def read_output_text_part(o: dict[str, Any]) -> models.OutputTextPart:
    m = new(models.OutputTextPart)
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputTextPart", o)
    return m


@encodes(models.OutputTextPart)
def write_output_text_part(m: models.OutputTextPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_text",
    }
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest("OutputTextPart", o, m.model_rest)
    return o


@decodes(models.OutputAudioPart, "type", "output_audio")
def read_output_audio_part(o: dict[str, Any]) -> models.OutputAudioPart:
    m = new(models.OutputAudioPart)
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("OutputAudioPart", o)
    return m


@encodes(models.OutputAudioPart)
def write_output_audio_part(m: models.OutputAudioPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "output_audio",
    }
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest("OutputAudioPart", o, m.model_rest)
    return o


@decodes(models.McpListToolEntry)
def read_mcp_list_tool_entry(o: dict[str, Any]) -> models.McpListToolEntry:
    m = new(models.McpListToolEntry)
    m.name = "" + o["name"]
    m.input_schema = json_value(o["input_schema"])
    m.description = None
    m.annotations = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("description")) is not None:
            m.description = "" + v
            rest -= 1
        if (v := o.get("annotations")) is not None:
            m.annotations = json_value(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("McpListToolEntry", o)
    return m


@encodes(models.McpListToolEntry)
def write_mcp_list_tool_entry(m: models.McpListToolEntry) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "name": "" + m.name,
        "input_schema": free_json(m.input_schema),
    }
    if (v := m.description) is not None:
        o["description"] = "" + v
    if (v := m.annotations) is not None:
        o["annotations"] = free_json(v)
    if m.model_rest is not None:
        put_rest("McpListToolEntry", o, m.model_rest)
    return o


@decodes(models.McpProtocolError, "type", "protocol_error")
def read_mcp_protocol_error(o: dict[str, Any]) -> models.McpProtocolError:
    m = new(models.McpProtocolError)
    m.code = v if type(v := o["code"]) is int else integer(v)
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 3 else rest_of("McpProtocolError", o)
    return m


@encodes(models.McpProtocolError)
def write_mcp_protocol_error(m: models.McpProtocolError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "protocol_error",
        "code": v if type(v := m.code) is int else whole(v),
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest("McpProtocolError", o, m.model_rest)
    return o


@decodes(models.McpToolExecutionError, "type", "tool_execution_error")
def read_mcp_tool_execution_error(o: dict[str, Any]) -> models.McpToolExecutionError:
    m = new(models.McpToolExecutionError)
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 2 else rest_of("McpToolExecutionError", o)
    return m


@encodes(models.McpToolExecutionError)
def write_mcp_tool_execution_error(m: models.McpToolExecutionError) -> dict[str, Any]:
    o: dict[str, Any] = {
        "type": "tool_execution_error",
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest("McpToolExecutionError", o, m.model_rest)
    return o


@decodes(models.McpHttpError, "type", "http_error")
def read_mcp_http_error(o: dict[str, Any]) -> models.McpHttpError:
    m = new(models.McpHttpError)
    m.code = v if type(v := o["code"]) is int else integer(v)
    m.message = "" + o["message"]
    m.model_rest = None if len(o) == 3 else rest_of("McpHttpError", o)
    return m


@encodes(models.McpHttpError)
def write_mcp_http_error(m: models.McpHttpError) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "http_error",
        "code": v if type(v := m.code) is int else whole(v),
        "message": "" + m.message,
    }
    if m.model_rest is not None:
        put_rest("McpHttpError", o, m.model_rest)
    return o


@decodes(models.UnknownItem)
def read_unknown_item(o: dict[str, Any]) -> models.UnknownItem:
    m = new(models.UnknownItem)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownItem)
def write_unknown_item(m: models.UnknownItem) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


REALTIME_CONVERSATION_ITEM_READERS: Readers[models.RealtimeConversationItem] = {
    "message": read_message_item,
    "function_call": read_function_call_item,
    "function_call_output": read_function_call_output_item,
    "mcp_approval_response": read_mcp_approval_response_item,
    "mcp_list_tools": read_mcp_list_tools_item,
    "mcp_call": read_mcp_call_item,
    "mcp_approval_request": read_mcp_approval_request_item,
}


def read_realtime_conversation_item(o: dict[str, Any]) -> models.RealtimeConversationItem:
    return (REALTIME_CONVERSATION_ITEM_READERS.get(o["type"]) or read_unknown_item)(o)


REALTIME_CONVERSATION_ITEM_CLASSES = frozenset(get_args(models.RealtimeConversationItem))


def write_realtime_conversation_item(m: models.RealtimeConversationItem) -> dict[str, Any]:
    if type(m) not in REALTIME_CONVERSATION_ITEM_CLASSES:
        check_base(m, REALTIME_CONVERSATION_ITEM_CLASSES)
    return m.model_write()


@decodes(models.UnknownContentPart)
def read_unknown_content_part(o: dict[str, Any]) -> models.UnknownContentPart:
    m = new(models.UnknownContentPart)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownContentPart)
def write_unknown_content_part(m: models.UnknownContentPart) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


REALTIME_CONTENT_PART_READERS: Readers[models.RealtimeContentPart] = {
    "input_text": read_input_text_part,
    "input_audio": read_input_audio_part,
    "input_image": read_input_image_part,
    "output_text": read_output_text_part,
    "output_audio": read_output_audio_part,
}


def read_realtime_content_part(o: dict[str, Any]) -> models.RealtimeContentPart:
    return (REALTIME_CONTENT_PART_READERS.get(o.get("type")) or read_unknown_content_part)(o)


REALTIME_CONTENT_PART_CLASSES = frozenset(get_args(models.RealtimeContentPart))


def write_realtime_content_part(m: models.RealtimeContentPart) -> dict[str, Any]:
    if type(m) not in REALTIME_CONTENT_PART_CLASSES:
        check_base(m, REALTIME_CONTENT_PART_CLASSES)
    return m.model_write()


@decodes(models.UnknownMcpCallError)
def read_unknown_mcp_call_error(o: dict[str, Any]) -> models.UnknownMcpCallError:
    m = new(models.UnknownMcpCallError)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownMcpCallError)
def write_unknown_mcp_call_error(m: models.UnknownMcpCallError) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


MCP_CALL_ERROR_READERS: Readers[models.McpCallError] = {
    "protocol_error": read_mcp_protocol_error,
    "tool_execution_error": read_mcp_tool_execution_error,
    "http_error": read_mcp_http_error,
}


def read_mcp_call_error(o: dict[str, Any]) -> models.McpCallError:
    return (MCP_CALL_ERROR_READERS.get(o["type"]) or read_unknown_mcp_call_error)(o)


MCP_CALL_ERROR_CLASSES = frozenset(get_args(models.McpCallError))


def write_mcp_call_error(m: models.McpCallError) -> dict[str, Any]:
    if type(m) not in MCP_CALL_ERROR_CLASSES:
        check_base(m, MCP_CALL_ERROR_CLASSES)
    return m.model_write()


@decodes(models.UnknownResponseInputItem)
def read_unknown_response_input_item(o: dict[str, Any]) -> models.UnknownResponseInputItem:
    m = new(models.UnknownResponseInputItem)
    m.type = "" + o["type"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownResponseInputItem)
def write_unknown_response_input_item(m: models.UnknownResponseInputItem) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest)


RESPONSE_INPUT_ITEM_READERS: Readers[models.ResponseInputItem] = {
    "message": read_message_item,
    "function_call": read_function_call_item,
    "function_call_output": read_function_call_output_item,
    "mcp_approval_response": read_mcp_approval_response_item,
    "mcp_list_tools": read_mcp_list_tools_item,
    "mcp_call": read_mcp_call_item,
    "mcp_approval_request": read_mcp_approval_request_item,
    "item_reference": read_item_reference,
}


def read_response_input_item(o: dict[str, Any]) -> models.ResponseInputItem:
    return (RESPONSE_INPUT_ITEM_READERS.get(o["type"]) or read_unknown_response_input_item)(o)


RESPONSE_INPUT_ITEM_CLASSES = frozenset(get_args(models.ResponseInputItem))


def write_response_input_item(m: models.ResponseInputItem) -> dict[str, Any]:
    if type(m) not in RESPONSE_INPUT_ITEM_CLASSES:
        check_base(m, RESPONSE_INPUT_ITEM_CLASSES)
    return m.model_write()
