# From items.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module items.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import items as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import boolean, free_json, integer, json_value, string, whole
from .._runtime.unset import UNSET
from .enum_members import (
    CONVERSATION_ITEM_OBJECT_MEMBERS,
    CONVERSATION_ITEM_ROLE_MEMBERS,
    CONVERSATION_ITEM_STATUS_MEMBERS,
    IMAGE_DETAIL_MEMBERS,
    MESSAGE_PHASE_MEMBERS,
)


@decodes(models.MessageItem, "type", "message")
def read_message_item(obj: dict[str, Any]) -> models.MessageItem:
    model = new(models.MessageItem)
    model.role = CONVERSATION_ITEM_ROLE_MEMBERS[obj["role"]]
    model.id = None
    model.object = None
    model.status = None
    model.content = None
    model.phase = None
    unread = len(obj) - 2
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_ITEM_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status")) is not None:
        model.status = CONVERSATION_ITEM_STATUS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("content")) is not None:
        model.content = [read_realtime_content_part(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("phase")) is not None:
        model.phase = MESSAGE_PHASE_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("MessageItem", obj) if unread else None
    return model


@encodes(models.MessageItem)
def write_message_item(model: models.MessageItem) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "message", "role": "" + model.role}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.content is not None:
        obj["content"] = [write_realtime_content_part(item) for item in sequence(model.content)]
    if model.phase is not None:
        obj["phase"] = "" + model.phase
    return obj if model.model_rest is None else with_rest("MessageItem", obj, model.model_rest)


@decodes(models.FunctionCallItem, "type", "function_call")
def read_function_call_item(obj: dict[str, Any]) -> models.FunctionCallItem:
    model = new(models.FunctionCallItem)
    model.name = string(obj["name"])
    model.arguments = string(obj["arguments"])
    model.id = None
    model.object = None
    model.status = None
    model.call_id = None
    unread = len(obj) - 3
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_ITEM_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status")) is not None:
        model.status = CONVERSATION_ITEM_STATUS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("call_id")) is not None:
        model.call_id = string(value)
        unread -= 1
    model.model_rest = rest_of("FunctionCallItem", obj) if unread else None
    return model


@encodes(models.FunctionCallItem)
def write_function_call_item(model: models.FunctionCallItem) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function_call", "name": "" + model.name, "arguments": "" + model.arguments}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
    return obj if model.model_rest is None else with_rest("FunctionCallItem", obj, model.model_rest)


@decodes(models.FunctionCallOutputItem, "type", "function_call_output")
def read_function_call_output_item(obj: dict[str, Any]) -> models.FunctionCallOutputItem:
    model = new(models.FunctionCallOutputItem)
    model.call_id = string(obj["call_id"])
    model.output = string(obj["output"])
    model.id = None
    model.object = None
    model.status = None
    unread = len(obj) - 3
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_ITEM_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status")) is not None:
        model.status = CONVERSATION_ITEM_STATUS_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("FunctionCallOutputItem", obj) if unread else None
    return model


@encodes(models.FunctionCallOutputItem)
def write_function_call_output_item(model: models.FunctionCallOutputItem) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function_call_output", "call_id": "" + model.call_id, "output": "" + model.output}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    return obj if model.model_rest is None else with_rest("FunctionCallOutputItem", obj, model.model_rest)


@decodes(models.McpApprovalResponseItem, "type", "mcp_approval_response")
def read_mcp_approval_response_item(obj: dict[str, Any]) -> models.McpApprovalResponseItem:
    model = new(models.McpApprovalResponseItem)
    model.approval_request_id = string(obj["approval_request_id"])
    model.approve = boolean(obj["approve"])
    model.id = None
    model.reason = UNSET
    unread = len(obj) - 3
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("reason", UNSET)) is not UNSET:
        model.reason = None if value is None else string(value)
        unread -= 1
    model.model_rest = rest_of("McpApprovalResponseItem", obj) if unread else None
    return model


@encodes(models.McpApprovalResponseItem)
def write_mcp_approval_response_item(model: models.McpApprovalResponseItem) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "mcp_approval_response",
        "approval_request_id": "" + model.approval_request_id,
        "approve": boolean(model.approve),
    }
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.reason is not UNSET:
        obj["reason"] = None if (value := model.reason) is None else "" + value
    return obj if model.model_rest is None else with_rest("McpApprovalResponseItem", obj, model.model_rest)


@decodes(models.McpListToolsItem, "type", "mcp_list_tools")
def read_mcp_list_tools_item(obj: dict[str, Any]) -> models.McpListToolsItem:
    model = new(models.McpListToolsItem)
    model.server_label = string(obj["server_label"])
    model.tools = [read_mcp_list_tool_entry(item) for item in array(obj["tools"])]
    model.id = None
    unread = len(obj) - 3
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolsItem", obj) if unread else None
    return model


@encodes(models.McpListToolsItem)
def write_mcp_list_tools_item(model: models.McpListToolsItem) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_list_tools",
        "server_label": "" + model.server_label,
        "tools": [write_mcp_list_tool_entry(item) for item in sequence(model.tools)],
    }
    if model.id is not None:
        obj["id"] = "" + model.id
    return obj if model.model_rest is None else with_rest("McpListToolsItem", obj, model.model_rest)


@decodes(models.McpCallItem, "type", "mcp_call")
def read_mcp_call_item(obj: dict[str, Any]) -> models.McpCallItem:
    model = new(models.McpCallItem)
    model.id = string(obj["id"])
    model.server_label = string(obj["server_label"])
    model.name = string(obj["name"])
    model.arguments = string(obj["arguments"])
    model.approval_request_id = None
    model.output = None
    model.error = None
    unread = len(obj) - 5
    if (value := obj.get("approval_request_id")) is not None:
        model.approval_request_id = string(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = string(value)
        unread -= 1
    if (value := obj.get("error")) is not None:
        model.error = read_mcp_call_error(value)
        unread -= 1
    model.model_rest = rest_of("McpCallItem", obj) if unread else None
    return model


@encodes(models.McpCallItem)
def write_mcp_call_item(model: models.McpCallItem) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_call",
        "id": "" + model.id,
        "server_label": "" + model.server_label,
        "name": "" + model.name,
        "arguments": "" + model.arguments,
    }
    if model.approval_request_id is not None:
        obj["approval_request_id"] = "" + model.approval_request_id
    if model.output is not None:
        obj["output"] = "" + model.output
    if model.error is not None:
        obj["error"] = write_mcp_call_error(model.error)
    return obj if model.model_rest is None else with_rest("McpCallItem", obj, model.model_rest)


@decodes(models.McpApprovalRequestItem, "type", "mcp_approval_request")
def read_mcp_approval_request_item(obj: dict[str, Any]) -> models.McpApprovalRequestItem:
    model = new(models.McpApprovalRequestItem)
    model.id = string(obj["id"])
    model.server_label = string(obj["server_label"])
    model.name = string(obj["name"])
    model.arguments = string(obj["arguments"])
    model.model_rest = None if len(obj) == 5 else rest_of("McpApprovalRequestItem", obj)
    return model


@encodes(models.McpApprovalRequestItem)
def write_mcp_approval_request_item(model: models.McpApprovalRequestItem) -> dict[str, Any]:
    obj: dict[str, Any] = {
        "type": "mcp_approval_request",
        "id": "" + model.id,
        "server_label": "" + model.server_label,
        "name": "" + model.name,
        "arguments": "" + model.arguments,
    }
    return obj if model.model_rest is None else with_rest("McpApprovalRequestItem", obj, model.model_rest)


@decodes(models.ItemReference, "type", "item_reference")
def read_item_reference(obj: dict[str, Any]) -> models.ItemReference:
    model = new(models.ItemReference)
    model.id = string(obj["id"])
    model.model_rest = None if len(obj) == 2 else rest_of("ItemReference", obj)
    return model


@encodes(models.ItemReference)
def write_item_reference(model: models.ItemReference) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "item_reference", "id": "" + model.id}
    return obj if model.model_rest is None else with_rest("ItemReference", obj, model.model_rest)


@decodes(models.InputTextPart, "type", "input_text")
def read_input_text_part(obj: dict[str, Any]) -> models.InputTextPart:
    model = new(models.InputTextPart)
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("InputTextPart", obj) if unread else None
    return model


@encodes(models.InputTextPart)
def write_input_text_part(model: models.InputTextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_text"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("InputTextPart", obj, model.model_rest)


@decodes(models.InputAudioPart, "type", "input_audio")
def read_input_audio_part(obj: dict[str, Any]) -> models.InputAudioPart:
    model = new(models.InputAudioPart)
    model.audio = None
    model.transcript = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("InputAudioPart", obj) if unread else None
    return model


@encodes(models.InputAudioPart)
def write_input_audio_part(model: models.InputAudioPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_audio"}
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("InputAudioPart", obj, model.model_rest)


@decodes(models.InputImagePart, "type", "input_image")
def read_input_image_part(obj: dict[str, Any]) -> models.InputImagePart:
    model = new(models.InputImagePart)
    model.image_url = None
    model.detail = None
    unread = len(obj) - 1
    if (value := obj.get("image_url")) is not None:
        model.image_url = string(value)
        unread -= 1
    if (value := obj.get("detail")) is not None:
        model.detail = IMAGE_DETAIL_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("InputImagePart", obj) if unread else None
    return model


@encodes(models.InputImagePart)
def write_input_image_part(model: models.InputImagePart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "input_image"}
    if model.image_url is not None:
        obj["image_url"] = "" + model.image_url
    if model.detail is not None:
        obj["detail"] = "" + model.detail
    return obj if model.model_rest is None else with_rest("InputImagePart", obj, model.model_rest)


@decodes(models.OutputTextPart, "type", "output_text")
def read_output_text_part(obj: dict[str, Any]) -> models.OutputTextPart:
    model = new(models.OutputTextPart)
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputTextPart", obj) if unread else None
    return model


@encodes(models.OutputTextPart)
def write_output_text_part(model: models.OutputTextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "output_text"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("OutputTextPart", obj, model.model_rest)


@decodes(models.OutputAudioPart, "type", "output_audio")
def read_output_audio_part(obj: dict[str, Any]) -> models.OutputAudioPart:
    model = new(models.OutputAudioPart)
    model.audio = None
    model.transcript = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("OutputAudioPart", obj) if unread else None
    return model


@encodes(models.OutputAudioPart)
def write_output_audio_part(model: models.OutputAudioPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "output_audio"}
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("OutputAudioPart", obj, model.model_rest)


@decodes(models.McpListToolEntry)
def read_mcp_list_tool_entry(obj: dict[str, Any]) -> models.McpListToolEntry:
    model = new(models.McpListToolEntry)
    model.name = string(obj["name"])
    model.input_schema = json_value(obj["input_schema"])
    model.description = None
    model.annotations = None
    unread = len(obj) - 2
    if (value := obj.get("description")) is not None:
        model.description = string(value)
        unread -= 1
    if (value := obj.get("annotations")) is not None:
        model.annotations = json_value(value)
        unread -= 1
    model.model_rest = rest_of("McpListToolEntry", obj) if unread else None
    return model


@encodes(models.McpListToolEntry)
def write_mcp_list_tool_entry(model: models.McpListToolEntry) -> dict[str, Any]:
    obj: dict[str, Any] = {"name": "" + model.name, "input_schema": free_json(model.input_schema)}
    if model.description is not None:
        obj["description"] = "" + model.description
    if model.annotations is not None:
        obj["annotations"] = free_json(model.annotations)
    return obj if model.model_rest is None else with_rest("McpListToolEntry", obj, model.model_rest)


@decodes(models.McpProtocolError, "type", "protocol_error")
def read_mcp_protocol_error(obj: dict[str, Any]) -> models.McpProtocolError:
    model = new(models.McpProtocolError)
    model.code = integer(obj["code"])
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpProtocolError", obj)
    return model


@encodes(models.McpProtocolError)
def write_mcp_protocol_error(model: models.McpProtocolError) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "protocol_error",
        "code": value if type(value := model.code) is int else whole(value),
        "message": "" + model.message,
    }
    return obj if model.model_rest is None else with_rest("McpProtocolError", obj, model.model_rest)


@decodes(models.McpToolExecutionError, "type", "tool_execution_error")
def read_mcp_tool_execution_error(obj: dict[str, Any]) -> models.McpToolExecutionError:
    model = new(models.McpToolExecutionError)
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 2 else rest_of("McpToolExecutionError", obj)
    return model


@encodes(models.McpToolExecutionError)
def write_mcp_tool_execution_error(model: models.McpToolExecutionError) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "tool_execution_error", "message": "" + model.message}
    return obj if model.model_rest is None else with_rest("McpToolExecutionError", obj, model.model_rest)


@decodes(models.McpHttpError, "type", "http_error")
def read_mcp_http_error(obj: dict[str, Any]) -> models.McpHttpError:
    model = new(models.McpHttpError)
    model.code = integer(obj["code"])
    model.message = string(obj["message"])
    model.model_rest = None if len(obj) == 3 else rest_of("McpHttpError", obj)
    return model


@encodes(models.McpHttpError)
def write_mcp_http_error(model: models.McpHttpError) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {
        "type": "http_error",
        "code": value if type(value := model.code) is int else whole(value),
        "message": "" + model.message,
    }
    return obj if model.model_rest is None else with_rest("McpHttpError", obj, model.model_rest)


@decodes(models.UnknownItem)
def read_unknown_item(obj: dict[str, Any]) -> models.UnknownItem:
    model = new(models.UnknownItem)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownItem)
def write_unknown_item(model: models.UnknownItem) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


REALTIME_CONVERSATION_ITEM_READERS: Readers[models.RealtimeConversationItem] = {
    "message": read_message_item,
    "function_call": read_function_call_item,
    "function_call_output": read_function_call_output_item,
    "mcp_approval_response": read_mcp_approval_response_item,
    "mcp_list_tools": read_mcp_list_tools_item,
    "mcp_call": read_mcp_call_item,
    "mcp_approval_request": read_mcp_approval_request_item,
}


def read_realtime_conversation_item(obj: dict[str, Any]) -> models.RealtimeConversationItem:
    return (REALTIME_CONVERSATION_ITEM_READERS.get(obj["type"]) or read_unknown_item)(obj)


REALTIME_CONVERSATION_ITEM_CLASSES = frozenset(get_args(models.RealtimeConversationItem))


def write_realtime_conversation_item(model: models.RealtimeConversationItem) -> dict[str, Any]:
    if type(model) not in REALTIME_CONVERSATION_ITEM_CLASSES:
        check_base(model, REALTIME_CONVERSATION_ITEM_CLASSES)
    return model.model_write()


@decodes(models.UnknownContentPart)
def read_unknown_content_part(obj: dict[str, Any]) -> models.UnknownContentPart:
    model = new(models.UnknownContentPart)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownContentPart)
def write_unknown_content_part(model: models.UnknownContentPart) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


REALTIME_CONTENT_PART_READERS: Readers[models.RealtimeContentPart] = {
    "input_text": read_input_text_part,
    "input_audio": read_input_audio_part,
    "input_image": read_input_image_part,
    "output_text": read_output_text_part,
    "output_audio": read_output_audio_part,
}


def read_realtime_content_part(obj: dict[str, Any]) -> models.RealtimeContentPart:
    return (REALTIME_CONTENT_PART_READERS.get(obj.get("type")) or read_unknown_content_part)(obj)


REALTIME_CONTENT_PART_CLASSES = frozenset(get_args(models.RealtimeContentPart))


def write_realtime_content_part(model: models.RealtimeContentPart) -> dict[str, Any]:
    if type(model) not in REALTIME_CONTENT_PART_CLASSES:
        check_base(model, REALTIME_CONTENT_PART_CLASSES)
    return model.model_write()


@decodes(models.UnknownMcpCallError)
def read_unknown_mcp_call_error(obj: dict[str, Any]) -> models.UnknownMcpCallError:
    model = new(models.UnknownMcpCallError)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownMcpCallError)
def write_unknown_mcp_call_error(model: models.UnknownMcpCallError) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


MCP_CALL_ERROR_READERS: Readers[models.McpCallError] = {
    "protocol_error": read_mcp_protocol_error,
    "tool_execution_error": read_mcp_tool_execution_error,
    "http_error": read_mcp_http_error,
}


def read_mcp_call_error(obj: dict[str, Any]) -> models.McpCallError:
    return (MCP_CALL_ERROR_READERS.get(obj["type"]) or read_unknown_mcp_call_error)(obj)


MCP_CALL_ERROR_CLASSES = frozenset(get_args(models.McpCallError))


def write_mcp_call_error(model: models.McpCallError) -> dict[str, Any]:
    if type(model) not in MCP_CALL_ERROR_CLASSES:
        check_base(model, MCP_CALL_ERROR_CLASSES)
    return model.model_write()


@decodes(models.UnknownResponseInputItem)
def read_unknown_response_input_item(obj: dict[str, Any]) -> models.UnknownResponseInputItem:
    model = new(models.UnknownResponseInputItem)
    model.type = string(obj["type"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownResponseInputItem)
def write_unknown_response_input_item(model: models.UnknownResponseInputItem) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


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


def read_response_input_item(obj: dict[str, Any]) -> models.ResponseInputItem:
    return (RESPONSE_INPUT_ITEM_READERS.get(obj["type"]) or read_unknown_response_input_item)(obj)


RESPONSE_INPUT_ITEM_CLASSES = frozenset(get_args(models.ResponseInputItem))


def write_response_input_item(model: models.ResponseInputItem) -> dict[str, Any]:
    if type(model) not in RESPONSE_INPUT_ITEM_CLASSES:
        check_base(model, RESPONSE_INPUT_ITEM_CLASSES)
    return model.model_write()
