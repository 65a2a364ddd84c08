# From items.yaml of the spec openai_realtime_beta; remake: wiregen generate
"""Codec of the module items.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import items as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.scalars import json_value
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
def read_beta_message_item(o: dict[str, Any]) -> models.BetaMessageItem:
    m = new(models.BetaMessageItem)
    m.role = CONVERSATION_ITEM_ROLE_MEMBERS[o["role"]]
    m.id = None
    m.object = None
    m.status = None
    m.content = None
    m.phase = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("content")) is not None:
            m.content = list_in(read_beta_content_part, v)
            rest -= 1
        if (v := o.get("phase")) is not None:
            m.phase = MESSAGE_PHASE_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaMessageItem", o)
    return m


@encodes(models.BetaMessageItem)
def write_beta_message_item(m: models.BetaMessageItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "message",
        "role": "" + m.role,
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.content) is not None:
        o["content"] = list_out(write_beta_content_part, v)
    if (v := m.phase) is not None:
        o["phase"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaFunctionCallItem, "type", "function_call")
def read_beta_function_call_item(o: dict[str, Any]) -> models.BetaFunctionCallItem:
    m = new(models.BetaFunctionCallItem)
    m.name = "" + o["name"]
    m.id = None
    m.object = None
    m.status = None
    m.call_id = None
    m.arguments = None
    m.role = None
    m.model_rest = None
    if rest := len(o) - 2:
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
        if (v := o.get("arguments")) is not None:
            m.arguments = "" + v
            rest -= 1
        if (v := o.get("role")) is not None:
            m.role = CONVERSATION_ITEM_ROLE_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaFunctionCallItem", o)
    return m


@encodes(models.BetaFunctionCallItem)
def write_beta_function_call_item(m: models.BetaFunctionCallItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function_call",
        "name": "" + m.name,
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.call_id) is not None:
        o["call_id"] = "" + v
    if (v := m.arguments) is not None:
        o["arguments"] = "" + v
    if (v := m.role) is not None:
        o["role"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaFunctionCallOutputItem, "type", "function_call_output")
def read_beta_function_call_output_item(o: dict[str, Any]) -> models.BetaFunctionCallOutputItem:
    m = new(models.BetaFunctionCallOutputItem)
    m.call_id = "" + o["call_id"]
    m.id = None
    m.object = None
    m.status = None
    m.output = None
    m.role = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = "" + v
            rest -= 1
        if (v := o.get("role")) is not None:
            m.role = CONVERSATION_ITEM_ROLE_MEMBERS[v]
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaFunctionCallOutputItem", o)
    return m


@encodes(models.BetaFunctionCallOutputItem)
def write_beta_function_call_output_item(m: models.BetaFunctionCallOutputItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "function_call_output",
        "call_id": "" + m.call_id,
    }
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.output) is not None:
        o["output"] = "" + v
    if (v := m.role) is not None:
        o["role"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaTextPart, "type", "text")
def read_beta_text_part(o: dict[str, Any]) -> models.BetaTextPart:
    m = new(models.BetaTextPart)
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaTextPart", o)
    return m


@encodes(models.BetaTextPart)
def write_beta_text_part(m: models.BetaTextPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "text",
    }
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.BetaAudioPart, "type", "audio")
def read_beta_audio_part(o: dict[str, Any]) -> models.BetaAudioPart:
    m = new(models.BetaAudioPart)
    m.audio = None
    m.transcript = None
    m.text = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("BetaAudioPart", o)
    return m


@encodes(models.BetaAudioPart)
def write_beta_audio_part(m: models.BetaAudioPart) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "type": "audio",
    }
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if (v := m.text) is not None:
        o["text"] = "" + v
    if m.model_rest is not None:
        put_rest(o, m.model_rest)
    return o


@decodes(models.UnknownBetaItem)
def read_unknown_beta_item(o: dict[str, Any]) -> models.UnknownBetaItem:
    m = new(models.UnknownBetaItem)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownBetaItem)
def write_unknown_beta_item(m: models.UnknownBetaItem) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


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


def read_beta_conversation_item(o: dict[str, Any]) -> models.BetaConversationItem:
    return (BETA_CONVERSATION_ITEM_READERS.get(o.get("type")) or read_unknown_beta_item)(o)


BETA_CONVERSATION_ITEM_CLASSES = frozenset(get_args(models.BetaConversationItem))


def write_beta_conversation_item(m: models.BetaConversationItem) -> dict[str, Any]:
    if type(m) not in BETA_CONVERSATION_ITEM_CLASSES:
        check_base(m, BETA_CONVERSATION_ITEM_CLASSES)
    return m.model_write()


@decodes(models.UnknownBetaContentPart)
def read_unknown_beta_content_part(o: dict[str, Any]) -> models.UnknownBetaContentPart:
    m = new(models.UnknownBetaContentPart)
    m.type = None if (v := o.get("type")) is None else "" + v
    m.payload = json_value(o)
    m.model_rest = None
    return m


@encodes(models.UnknownBetaContentPart)
def write_unknown_beta_content_part(m: models.UnknownBetaContentPart) -> dict[str, Any]:
    return encode_unknown(m.payload, "type", m.type, m.model_rest, tag_optional=True)


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


def read_beta_content_part(o: dict[str, Any]) -> models.BetaContentPart:
    return (BETA_CONTENT_PART_READERS.get(o.get("type")) or read_unknown_beta_content_part)(o)


BETA_CONTENT_PART_CLASSES = frozenset(get_args(models.BetaContentPart))


def write_beta_content_part(m: models.BetaContentPart) -> dict[str, Any]:
    if type(m) not in BETA_CONTENT_PART_CLASSES:
        check_base(m, BETA_CONTENT_PART_CLASSES)
    return m.model_write()
