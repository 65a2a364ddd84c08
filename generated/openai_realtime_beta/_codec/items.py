# From items.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""The readers and writers of the classes in the module items.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import items as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import json_value, string
from .enum_members import (
    CONVERSATION_ITEM_OBJECT_MEMBERS,
    CONVERSATION_ITEM_ROLE_MEMBERS,
    CONVERSATION_ITEM_STATUS_MEMBERS,
    MESSAGE_PHASE_MEMBERS,
)
from .openai_realtime import (
    read_input_audio_part,
    read_input_image_part,
    read_input_text_part,
    read_item_reference,
    read_mcp_approval_request_item,
    read_mcp_approval_response_item,
    read_mcp_call_item,
    read_mcp_list_tools_item,
    read_output_audio_part,
    read_output_text_part,
)


@decodes(models.BetaMessageItem, "type", "message")
def read_beta_message_item(obj: dict[str, Any]) -> models.BetaMessageItem:
    model = new(models.BetaMessageItem)
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
        model.content = [read_beta_content_part(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("phase")) is not None:
        model.phase = MESSAGE_PHASE_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("BetaMessageItem", obj) if unread else None
    return model


@encodes(models.BetaMessageItem)
def write_beta_message_item(model: models.BetaMessageItem) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "message", "role": "" + model.role}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.content is not None:
        obj["content"] = [write_beta_content_part(item) for item in sequence(model.content)]
    if model.phase is not None:
        obj["phase"] = "" + model.phase
    return obj if model.model_rest is None else with_rest("BetaMessageItem", obj, model.model_rest)


@decodes(models.BetaFunctionCallItem, "type", "function_call")
def read_beta_function_call_item(obj: dict[str, Any]) -> models.BetaFunctionCallItem:
    model = new(models.BetaFunctionCallItem)
    model.name = string(obj["name"])
    model.id = None
    model.object = None
    model.status = None
    model.call_id = None
    model.arguments = None
    model.role = None
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
    if (value := obj.get("call_id")) is not None:
        model.call_id = string(value)
        unread -= 1
    if (value := obj.get("arguments")) is not None:
        model.arguments = string(value)
        unread -= 1
    if (value := obj.get("role")) is not None:
        model.role = CONVERSATION_ITEM_ROLE_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("BetaFunctionCallItem", obj) if unread else None
    return model


@encodes(models.BetaFunctionCallItem)
def write_beta_function_call_item(model: models.BetaFunctionCallItem) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function_call", "name": "" + model.name}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
    if model.arguments is not None:
        obj["arguments"] = "" + model.arguments
    if model.role is not None:
        obj["role"] = "" + model.role
    return obj if model.model_rest is None else with_rest("BetaFunctionCallItem", obj, model.model_rest)


@decodes(models.BetaFunctionCallOutputItem, "type", "function_call_output")
def read_beta_function_call_output_item(obj: dict[str, Any]) -> models.BetaFunctionCallOutputItem:
    model = new(models.BetaFunctionCallOutputItem)
    model.id = None
    model.object = None
    model.status = None
    model.call_id = None
    model.output = None
    model.role = None
    unread = len(obj) - 1
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
    if (value := obj.get("output")) is not None:
        model.output = string(value)
        unread -= 1
    if (value := obj.get("role")) is not None:
        model.role = CONVERSATION_ITEM_ROLE_MEMBERS[value]
        unread -= 1
    model.model_rest = rest_of("BetaFunctionCallOutputItem", obj) if unread else None
    return model


@encodes(models.BetaFunctionCallOutputItem)
def write_beta_function_call_output_item(model: models.BetaFunctionCallOutputItem) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "function_call_output"}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
    if model.output is not None:
        obj["output"] = "" + model.output
    if model.role is not None:
        obj["role"] = "" + model.role
    return obj if model.model_rest is None else with_rest("BetaFunctionCallOutputItem", obj, model.model_rest)


@decodes(models.BetaTextPart, "type", "text")
def read_beta_text_part(obj: dict[str, Any]) -> models.BetaTextPart:
    model = new(models.BetaTextPart)
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("BetaTextPart", obj) if unread else None
    return model


@encodes(models.BetaTextPart)
def write_beta_text_part(model: models.BetaTextPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "text"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("BetaTextPart", obj, model.model_rest)


@decodes(models.BetaAudioPart, "type", "audio")
def read_beta_audio_part(obj: dict[str, Any]) -> models.BetaAudioPart:
    model = new(models.BetaAudioPart)
    model.audio = None
    model.transcript = None
    model.text = None
    unread = len(obj) - 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    model.model_rest = rest_of("BetaAudioPart", obj) if unread else None
    return model


@encodes(models.BetaAudioPart)
def write_beta_audio_part(model: models.BetaAudioPart) -> dict[str, Any]:
    obj: dict[str, Any] = {"type": "audio"}
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("BetaAudioPart", obj, model.model_rest)


@decodes(models.UnknownBetaItem)
def read_unknown_beta_item(obj: dict[str, Any]) -> models.UnknownBetaItem:
    model = new(models.UnknownBetaItem)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownBetaItem)
def write_unknown_beta_item(model: models.UnknownBetaItem) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


BETA_CONVERSATION_ITEM_READERS: Readers[models.BetaConversationItem] = {
    "message": read_beta_message_item,
    "function_call": read_beta_function_call_item,
    "function_call_output": read_beta_function_call_output_item,
    "mcp_approval_response": read_mcp_approval_response_item,
    "mcp_list_tools": read_mcp_list_tools_item,
    "mcp_call": read_mcp_call_item,
    "mcp_approval_request": read_mcp_approval_request_item,
    "item_reference": read_item_reference,
}


def read_beta_conversation_item(obj: dict[str, Any]) -> models.BetaConversationItem:
    return (BETA_CONVERSATION_ITEM_READERS.get(obj.get("type")) or read_unknown_beta_item)(obj)


BETA_CONVERSATION_ITEM_CLASSES = frozenset(get_args(models.BetaConversationItem))


def write_beta_conversation_item(model: models.BetaConversationItem) -> dict[str, Any]:
    if type(model) not in BETA_CONVERSATION_ITEM_CLASSES:
        check_base(model, BETA_CONVERSATION_ITEM_CLASSES)
    return model.model_write()


@decodes(models.UnknownBetaContentPart)
def read_unknown_beta_content_part(obj: dict[str, Any]) -> models.UnknownBetaContentPart:
    model = new(models.UnknownBetaContentPart)
    model.type = None if (value := obj.get("type")) is None else string(value)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownBetaContentPart)
def write_unknown_beta_content_part(model: models.UnknownBetaContentPart) -> dict[str, Any]:
    return encode_unknown(model.payload, "type", model.type, model.model_rest)


BETA_CONTENT_PART_READERS: Readers[models.BetaContentPart] = {
    "input_text": read_input_text_part,
    "input_audio": read_input_audio_part,
    "item_reference": read_item_reference,
    "text": read_beta_text_part,
    "audio": read_beta_audio_part,
    "input_image": read_input_image_part,
    "output_text": read_output_text_part,
    "output_audio": read_output_audio_part,
}


def read_beta_content_part(obj: dict[str, Any]) -> models.BetaContentPart:
    return (BETA_CONTENT_PART_READERS.get(obj.get("type")) or read_unknown_beta_content_part)(obj)


BETA_CONTENT_PART_CLASSES = frozenset(get_args(models.BetaContentPart))


def write_beta_content_part(model: models.BetaContentPart) -> dict[str, Any]:
    if type(model) not in BETA_CONTENT_PART_CLASSES:
        check_base(model, BETA_CONTENT_PART_CLASSES)
    return model.model_write()
