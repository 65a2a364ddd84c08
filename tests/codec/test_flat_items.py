"""Flat items of older versions of the API become items of today and return without loss."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

import openai_realtime as rt
from tests.support.rows import each_row

Flat = type[rt.RealtimeConversationItemWithReference] | type[rt.FlatConversationItem]

FLAT: tuple[Flat, ...] = (rt.RealtimeConversationItemWithReference, rt.FlatConversationItem)
TEN_FIELDS = {"id", "type", "object", "status", "role", "content", "call_id", "name", "arguments", "output"}

ITEMS: tuple[rt.RealtimeConversationItem, ...] = (
    rt.MessageItem(
        id="item_1",
        object="realtime.item",
        status="completed",
        role="user",
        content=[rt.InputTextPart(text="Hi"), rt.InputAudioPart(audio="AAAA", transcript="Hi")],
    ),
    rt.MessageItem(role="system", content=[rt.InputTextPart(text="Be brief.")]),
    rt.MessageItem(role="assistant", content=[rt.OutputTextPart(text="Hello"), rt.OutputAudioPart(transcript="Hi")]),
    rt.MessageItem(role="user", content=[rt.InputImagePart(image_url="https://example.com/a.png", detail="low")]),
    rt.MessageItem(role="user", content=[]),
    rt.FunctionCallItem(
        id="item_1", object="realtime.item", status="in_progress", call_id="call_1", name="f", arguments="{}"
    ),
    rt.FunctionCallItem(name="f", arguments=""),
    rt.FunctionCallOutputItem(id="item_1", status="incomplete", call_id="call_1", output="{}"),
    rt.McpApprovalResponseItem(id="item_1", approval_request_id="req_1", approve=False, reason=None),
    rt.McpListToolsItem(server_label="s", tools=[rt.McpListToolEntry(name="t", input_schema={"type": "object"})]),
    rt.McpCallItem(id="item_1", server_label="s", name="t", arguments="{}", error=rt.McpHttpError(code=4, message="m")),
    rt.McpApprovalRequestItem(id="item_1", server_label="s", name="t", arguments="{}"),
)


@pytest.mark.parametrize("cls", [*FLAT], ids=lambda cls: cls.__name__)
def test_a_flat_item_has_the_ten_fields_and_needs_none(cls: Flat) -> None:
    assert {field.name for field in dataclasses.fields(cls)} == TEN_FIELDS
    assert cls().to_dict() == {}
    assert cls.from_dict({}) == cls()


@pytest.mark.parametrize("cls", [*FLAT], ids=lambda cls: cls.__name__)
def test_the_ten_fields_stand_on_the_wire_under_their_names(cls: Flat) -> None:
    flat = cls(
        id="item_1",
        type=rt.FlatItemType.MESSAGE,
        object="realtime.item",
        status="completed",
        role="user",
        content=[rt.RealtimeConversationItemContent(type="input_text", text="Hi")],
        call_id="call_1",
        name="f",
        arguments="{}",
        output="x",
    )
    assert flat.to_dict() == {
        "id": "item_1",
        "type": "message",
        "object": "realtime.item",
        "status": "completed",
        "role": "user",
        "content": [{"type": "input_text", "text": "Hi"}],
        "call_id": "call_1",
        "name": "f",
        "arguments": "{}",
        "output": "x",
    }
    assert cls.from_json(flat.to_json()) == flat


@each_row("item", ITEMS, ids=repr)
def test_an_item_of_any_kind_becomes_flat_and_returns(item: rt.RealtimeConversationItem) -> None:
    referable = rt.RealtimeConversationItemWithReference.from_item(item)
    plain = rt.FlatConversationItem.from_item(item)
    assert type(referable) is rt.RealtimeConversationItemWithReference
    assert type(plain) is rt.FlatConversationItem
    assert referable.to_dict() == plain.to_dict() == item.to_dict()
    assert referable.to_item() == plain.to_item() == item
    assert type(plain.to_item()) is type(item)


def test_a_reference_is_an_item_where_references_are_allowed() -> None:
    flat = rt.RealtimeConversationItemWithReference(type="item_reference", id="item_1")
    assert flat.to_item() == rt.ItemReference(id="item_1")
    assert rt.RealtimeConversationItemWithReference.from_item(rt.ItemReference(id="item_1")) == flat


def test_a_reference_is_kept_as_unknown_where_none_is_allowed() -> None:
    item = rt.FlatConversationItem(type="item_reference", id="item_1").to_item()
    assert item == rt.UnknownItem(type="item_reference", payload={"type": "item_reference", "id": "item_1"})
    assert rt.FlatConversationItem.from_item(item) == rt.FlatConversationItem(type="item_reference", id="item_1")


def test_a_kind_that_came_later_is_kept_as_unknown() -> None:
    value = {"type": "later", "id": "item_1", "tally": 3}
    flat = rt.RealtimeConversationItemWithReference.from_dict(value)
    item = flat.to_item()
    assert item == rt.UnknownResponseInputItem(type="later", payload=value)
    assert rt.RealtimeConversationItemWithReference.from_item(item) == flat


def test_parts_of_the_older_forms_are_kept_as_unknown_parts() -> None:
    value = {
        "type": "message",
        "role": "assistant",
        "content": [{"type": "text", "text": "Hi"}, {"type": "audio", "transcript": "Hi"}, {"text": "no type"}],
    }
    item = rt.FlatConversationItem.from_dict(value).to_item()
    assert isinstance(item, rt.MessageItem)
    assert [(type(part), part.to_dict()) for part in item.content or ()] == [
        (rt.UnknownContentPart, {"type": "text", "text": "Hi"}),
        (rt.UnknownContentPart, {"type": "audio", "transcript": "Hi"}),
        (rt.UnknownContentPart, {"text": "no type"}),
    ]
    assert rt.FlatConversationItem.from_item(item).to_dict() == value


INCOMPLETE: tuple[tuple[dict[str, Any], tuple[str, ...]], ...] = (
    ({}, ("$.type: missing",)),
    ({"id": "item_1", "role": "user", "content": []}, ("$.type: missing",)),
    ({"type": None}, ("$.type: expected string, got null",)),
    ({"type": "message"}, ("$.role: missing",)),
    ({"type": "message", "role": None, "content": []}, ("$.role: expected string, got null",)),
    ({"type": "function_call"}, ("$.name: missing", "$.arguments: missing")),
    ({"type": "function_call", "name": "f"}, ("$.arguments: missing",)),
    ({"type": "function_call", "arguments": "{}"}, ("$.name: missing",)),
    ({"type": "function_call_output", "output": "x"}, ("$.call_id: missing",)),
    ({"type": "function_call_output", "call_id": "call_1"}, ("$.output: missing",)),
    ({"type": "mcp_approval_request", "name": "t", "arguments": "{}"}, ("$.id: missing", "$.server_label: missing")),
)


@each_row("cls", [*FLAT], ids=lambda cls: cls.__name__)
@each_row(("value", "faults"), INCOMPLETE, ids=lambda item: repr(item) if isinstance(item, dict) else "")
def test_the_error_names_every_field_that_is_missing(cls: Flat, value: dict[str, Any], faults: tuple[str, ...]) -> None:
    flat = cls.from_dict(value)
    with pytest.raises(rt.DecodeError) as refused:
        flat.to_item()
    assert tuple(str(fault) for fault in refused.value.faults) == faults
    assert flat.to_dict() == value


def test_a_reference_without_an_id_is_refused() -> None:
    with pytest.raises(rt.DecodeError) as refused:
        rt.RealtimeConversationItemWithReference(type="item_reference").to_item()
    assert str(refused.value) == "$.id: missing"


WITH_EXTRAS: tuple[dict[str, Any], ...] = (
    {"type": "message", "role": "user", "content": [], "later": {"a": [None, 1]}, "status": None, "id": None},
    {
        "type": "message",
        "role": "user",
        "content": [{"type": "input_text", "text": None, "later": 1}, {"type": "input_audio", "audio": "AAAA"}],
    },
    {"type": "function_call", "name": "f", "arguments": "{}", "call_id": None, "role": None, "output": "odd"},
    {"type": "mcp_call", "id": "i", "server_label": "s", "name": "t", "arguments": "{}", "error": None, "output": None},
    {"type": "mcp_approval_response", "id": "i", "approval_request_id": "r", "approve": True, "reason": None},
)


@pytest.mark.parametrize("cls", [*FLAT], ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("value", WITH_EXTRAS, ids=repr)
def test_unknown_fields_and_nulls_survive_both_ways(cls: Flat, value: dict[str, Any]) -> None:
    flat = cls.from_dict(value)
    assert flat.to_dict() == value
    item = flat.to_item()
    assert item.to_dict() == value
    assert item == rt.response_input_item_from_dict(value)
    back = (
        rt.FlatConversationItem.from_item(rt.realtime_conversation_item_from_dict(value))
        if cls is rt.FlatConversationItem
        else rt.RealtimeConversationItemWithReference.from_item(item)
    )
    assert back == flat
    assert back.to_dict() == value


def test_the_flat_form_and_the_item_share_nothing() -> None:
    flat = rt.FlatConversationItem.from_dict({"type": "message", "role": "user", "content": [], "later": {"a": []}})
    item = flat.to_item()
    assert isinstance(item, rt.MessageItem)
    assert item.content is not None
    item.content.append(rt.InputTextPart(text="Hi"))
    item.model_extra["later"]["a"].append(1)
    assert flat.to_dict() == {"type": "message", "role": "user", "content": [], "later": {"a": []}}
