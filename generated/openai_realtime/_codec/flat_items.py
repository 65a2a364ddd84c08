# From flat_items.yaml of the spec openai_realtime; remake: wiregen generate
"""Codec of the module flat_items.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any

from .. import flat_items as models
from .._runtime.codec import decodes, encodes, new, put_rest, rest_of
from .._runtime.containers import list_in, list_out
from .._runtime.mismatch import fail
from .enum_members import (
    CONVERSATION_ITEM_OBJECT_MEMBERS,
    CONVERSATION_ITEM_ROLE_MEMBERS,
    CONVERSATION_ITEM_STATUS_MEMBERS,
    FLAT_CONTENT_TYPE_MEMBERS,
    FLAT_ITEM_TYPE_MEMBERS,
)


@decodes(models.RealtimeConversationItemContent)
def read_realtime_conversation_item_content(o: dict[str, Any]) -> models.RealtimeConversationItemContent:
    m = new(models.RealtimeConversationItemContent)
    m.type = None
    m.id = None
    m.text = None
    m.audio = None
    m.transcript = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("type")) is not None:
            m.type = FLAT_CONTENT_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("text")) is not None:
            m.text = "" + v
            rest -= 1
        if (v := o.get("audio")) is not None:
            m.audio = "" + v
            rest -= 1
        if (v := o.get("transcript")) is not None:
            m.transcript = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeConversationItemContent", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeConversationItemContent)
def write_realtime_conversation_item_content(m: models.RealtimeConversationItemContent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.text) is not None:
        o["text"] = "" + v
    if (v := m.audio) is not None:
        o["audio"] = "" + v
    if (v := m.transcript) is not None:
        o["transcript"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeConversationItemContent", o, m.model_rest)
    return o


@decodes(models.RealtimeConversationItemWithReference)
def read_realtime_conversation_item_with_reference(o: dict[str, Any]) -> models.RealtimeConversationItemWithReference:
    m = new(models.RealtimeConversationItemWithReference)
    m.id = None
    m.type = None
    m.object = None
    m.status = None
    m.role = None
    m.content = None
    m.call_id = None
    m.name = None
    m.arguments = None
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("type")) is not None:
            m.type = FLAT_ITEM_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("role")) is not None:
            m.role = CONVERSATION_ITEM_ROLE_MEMBERS[v]
            rest -= 1
        if (v := o.get("content")) is not None:
            m.content = list_in(read_realtime_conversation_item_content, v)
            rest -= 1
        if (v := o.get("call_id")) is not None:
            m.call_id = "" + v
            rest -= 1
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("arguments")) is not None:
            m.arguments = "" + v
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("RealtimeConversationItemWithReference", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.RealtimeConversationItemWithReference)
def write_realtime_conversation_item_with_reference(m: models.RealtimeConversationItemWithReference) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.role) is not None:
        o["role"] = "" + v
    if (v := m.content) is not None:
        o["content"] = list_out(write_realtime_conversation_item_content, v)
    if (v := m.call_id) is not None:
        o["call_id"] = "" + v
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.arguments) is not None:
        o["arguments"] = "" + v
    if (v := m.output) is not None:
        o["output"] = "" + v
    if m.model_rest is not None:
        put_rest("RealtimeConversationItemWithReference", o, m.model_rest)
    return o


@decodes(models.FlatConversationItem)
def read_flat_conversation_item(o: dict[str, Any]) -> models.FlatConversationItem:
    m = new(models.FlatConversationItem)
    m.id = None
    m.type = None
    m.object = None
    m.status = None
    m.role = None
    m.content = None
    m.call_id = None
    m.name = None
    m.arguments = None
    m.output = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("id")) is not None:
            m.id = "" + v
            rest -= 1
        if (v := o.get("type")) is not None:
            m.type = FLAT_ITEM_TYPE_MEMBERS[v]
            rest -= 1
        if (v := o.get("object")) is not None:
            m.object = CONVERSATION_ITEM_OBJECT_MEMBERS[v]
            rest -= 1
        if (v := o.get("status")) is not None:
            m.status = CONVERSATION_ITEM_STATUS_MEMBERS[v]
            rest -= 1
        if (v := o.get("role")) is not None:
            m.role = CONVERSATION_ITEM_ROLE_MEMBERS[v]
            rest -= 1
        if (v := o.get("content")) is not None:
            m.content = list_in(read_realtime_conversation_item_content, v)
            rest -= 1
        if (v := o.get("call_id")) is not None:
            m.call_id = "" + v
            rest -= 1
        if (v := o.get("name")) is not None:
            m.name = "" + v
            rest -= 1
        if (v := o.get("arguments")) is not None:
            m.arguments = "" + v
            rest -= 1
        if (v := o.get("output")) is not None:
            m.output = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("FlatConversationItem", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.FlatConversationItem)
def write_flat_conversation_item(m: models.FlatConversationItem) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.id) is not None:
        o["id"] = "" + v
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.object) is not None:
        o["object"] = "" + v
    if (v := m.status) is not None:
        o["status"] = "" + v
    if (v := m.role) is not None:
        o["role"] = "" + v
    if (v := m.content) is not None:
        o["content"] = list_out(write_realtime_conversation_item_content, v)
    if (v := m.call_id) is not None:
        o["call_id"] = "" + v
    if (v := m.name) is not None:
        o["name"] = "" + v
    if (v := m.arguments) is not None:
        o["arguments"] = "" + v
    if (v := m.output) is not None:
        o["output"] = "" + v
    if m.model_rest is not None:
        put_rest("FlatConversationItem", o, m.model_rest)
    return o
