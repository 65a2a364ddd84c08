# From flat_items.yaml of the spec openai_realtime; remake: wiregen generate
"""The readers and writers of the classes in the module flat_items.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any

from .. import flat_items as models
from .._runtime.codec import decodes, encodes, new, rest_of, with_rest
from .._runtime.kinds import array, sequence
from .._runtime.scalars import string
from .enum_members import (
    CONVERSATION_ITEM_OBJECT_MEMBERS,
    CONVERSATION_ITEM_ROLE_MEMBERS,
    CONVERSATION_ITEM_STATUS_MEMBERS,
    FLAT_CONTENT_TYPE_MEMBERS,
    FLAT_ITEM_TYPE_MEMBERS,
)


@decodes(models.RealtimeConversationItemContent)
def read_realtime_conversation_item_content(obj: dict[str, Any]) -> models.RealtimeConversationItemContent:
    model = new(models.RealtimeConversationItemContent)
    model.type = None
    model.id = None
    model.text = None
    model.audio = None
    model.transcript = None
    unread = len(obj)
    if (value := obj.get("type")) is not None:
        model.type = FLAT_CONTENT_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("text")) is not None:
        model.text = string(value)
        unread -= 1
    if (value := obj.get("audio")) is not None:
        model.audio = string(value)
        unread -= 1
    if (value := obj.get("transcript")) is not None:
        model.transcript = string(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeConversationItemContent", obj) if unread else None
    return model


@encodes(models.RealtimeConversationItemContent)
def write_realtime_conversation_item_content(model: models.RealtimeConversationItemContent) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.text is not None:
        obj["text"] = "" + model.text
    if model.audio is not None:
        obj["audio"] = "" + model.audio
    if model.transcript is not None:
        obj["transcript"] = "" + model.transcript
    return obj if model.model_rest is None else with_rest("RealtimeConversationItemContent", obj, model.model_rest)


@decodes(models.RealtimeConversationItemWithReference)
def read_realtime_conversation_item_with_reference(obj: dict[str, Any]) -> models.RealtimeConversationItemWithReference:
    model = new(models.RealtimeConversationItemWithReference)
    model.id = None
    model.type = None
    model.object = None
    model.status = None
    model.role = None
    model.content = None
    model.call_id = None
    model.name = None
    model.arguments = None
    model.output = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("type")) is not None:
        model.type = FLAT_ITEM_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_ITEM_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status")) is not None:
        model.status = CONVERSATION_ITEM_STATUS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("role")) is not None:
        model.role = CONVERSATION_ITEM_ROLE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("content")) is not None:
        model.content = [read_realtime_conversation_item_content(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("call_id")) is not None:
        model.call_id = string(value)
        unread -= 1
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    if (value := obj.get("arguments")) is not None:
        model.arguments = string(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = string(value)
        unread -= 1
    model.model_rest = rest_of("RealtimeConversationItemWithReference", obj) if unread else None
    return model


@encodes(models.RealtimeConversationItemWithReference)
def write_realtime_conversation_item_with_reference(
    model: models.RealtimeConversationItemWithReference,
) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.role is not None:
        obj["role"] = "" + model.role
    if model.content is not None:
        obj["content"] = [write_realtime_conversation_item_content(item) for item in sequence(model.content)]
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.arguments is not None:
        obj["arguments"] = "" + model.arguments
    if model.output is not None:
        obj["output"] = "" + model.output
    return (
        obj if model.model_rest is None else with_rest("RealtimeConversationItemWithReference", obj, model.model_rest)
    )


@decodes(models.FlatConversationItem)
def read_flat_conversation_item(obj: dict[str, Any]) -> models.FlatConversationItem:
    model = new(models.FlatConversationItem)
    model.id = None
    model.type = None
    model.object = None
    model.status = None
    model.role = None
    model.content = None
    model.call_id = None
    model.name = None
    model.arguments = None
    model.output = None
    unread = len(obj)
    if (value := obj.get("id")) is not None:
        model.id = string(value)
        unread -= 1
    if (value := obj.get("type")) is not None:
        model.type = FLAT_ITEM_TYPE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("object")) is not None:
        model.object = CONVERSATION_ITEM_OBJECT_MEMBERS[value]
        unread -= 1
    if (value := obj.get("status")) is not None:
        model.status = CONVERSATION_ITEM_STATUS_MEMBERS[value]
        unread -= 1
    if (value := obj.get("role")) is not None:
        model.role = CONVERSATION_ITEM_ROLE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("content")) is not None:
        model.content = [read_realtime_conversation_item_content(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("call_id")) is not None:
        model.call_id = string(value)
        unread -= 1
    if (value := obj.get("name")) is not None:
        model.name = string(value)
        unread -= 1
    if (value := obj.get("arguments")) is not None:
        model.arguments = string(value)
        unread -= 1
    if (value := obj.get("output")) is not None:
        model.output = string(value)
        unread -= 1
    model.model_rest = rest_of("FlatConversationItem", obj) if unread else None
    return model


@encodes(models.FlatConversationItem)
def write_flat_conversation_item(model: models.FlatConversationItem) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.id is not None:
        obj["id"] = "" + model.id
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.object is not None:
        obj["object"] = "" + model.object
    if model.status is not None:
        obj["status"] = "" + model.status
    if model.role is not None:
        obj["role"] = "" + model.role
    if model.content is not None:
        obj["content"] = [write_realtime_conversation_item_content(item) for item in sequence(model.content)]
    if model.call_id is not None:
        obj["call_id"] = "" + model.call_id
    if model.name is not None:
        obj["name"] = "" + model.name
    if model.arguments is not None:
        obj["arguments"] = "" + model.arguments
    if model.output is not None:
        obj["output"] = "" + model.output
    return obj if model.model_rest is None else with_rest("FlatConversationItem", obj, model.model_rest)
