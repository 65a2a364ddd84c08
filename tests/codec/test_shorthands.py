"""Shorthands make the items that people write by hand, with nothing in them that was not given."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import openai_realtime as rt
from tests.support.rows import each_row

CASES: tuple[tuple[rt.RealtimeConversationItem, dict[str, Any]], ...] = (
    (
        rt.user_text("Hi"),
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
    ),
    (
        rt.user_text("", id="item_1"),
        {"type": "message", "id": "item_1", "role": "user", "content": [{"type": "input_text", "text": ""}]},
    ),
    (
        rt.system_text("Be brief.", "item_1"),
        {
            "type": "message",
            "id": "item_1",
            "role": "system",
            "content": [{"type": "input_text", "text": "Be brief."}],
        },
    ),
    (
        rt.user_audio("AAAA"),
        {"type": "message", "role": "user", "content": [{"type": "input_audio", "audio": "AAAA"}]},
    ),
    (
        rt.user_audio("AAAA", "Hi", "item_1"),
        {
            "type": "message",
            "id": "item_1",
            "role": "user",
            "content": [{"type": "input_audio", "audio": "AAAA", "transcript": "Hi"}],
        },
    ),
    (
        rt.user_image("https://example.com/a.png"),
        {
            "type": "message",
            "role": "user",
            "content": [{"type": "input_image", "image_url": "https://example.com/a.png"}],
        },
    ),
    (
        rt.user_image("data:image/png;base64,AAAA", rt.ImageDetail.HIGH, "item_1"),
        {
            "type": "message",
            "id": "item_1",
            "role": "user",
            "content": [{"type": "input_image", "image_url": "data:image/png;base64,AAAA", "detail": "high"}],
        },
    ),
    (
        rt.function_output("call_1", '{"ok":true}'),
        {"type": "function_call_output", "call_id": "call_1", "output": '{"ok":true}'},
    ),
    (
        rt.function_output("call_1", "", id="item_1"),
        {"type": "function_call_output", "id": "item_1", "call_id": "call_1", "output": ""},
    ),
    (
        rt.mcp_approval("item_1", "req_1", True),
        {"type": "mcp_approval_response", "id": "item_1", "approval_request_id": "req_1", "approve": True},
    ),
    (
        rt.mcp_approval("item_1", "req_1", False, "Too risky."),
        {
            "type": "mcp_approval_response",
            "id": "item_1",
            "approval_request_id": "req_1",
            "approve": False,
            "reason": "Too risky.",
        },
    ),
    (
        rt.mcp_approval("item_1", "req_1", False, reason=None),
        {
            "type": "mcp_approval_response",
            "id": "item_1",
            "approval_request_id": "req_1",
            "approve": False,
            "reason": None,
        },
    ),
)


@each_row(("item", "value"), CASES, ids=lambda item: "" if isinstance(item, dict) else repr(item))
def test_a_shorthand_makes_the_whole_item(item: rt.RealtimeConversationItem, value: dict[str, Any]) -> None:
    assert item.to_dict() == value
    assert rt.realtime_conversation_item_from_dict(value) == item
    item.validate()


@each_row(("item", "value"), CASES, ids=lambda item: "" if isinstance(item, dict) else repr(item))
def test_what_it_makes_is_at_home_in_an_event(item: rt.RealtimeConversationItem, value: dict[str, Any]) -> None:
    event = rt.decode_client_event(rt.encode(rt.conversation_item_create(item)))
    assert event == rt.ConversationItemCreateEvent(item=item)
    assert event.to_dict() == {"type": "conversation.item.create", "item": value}


def test_roles_are_members_of_their_enum() -> None:
    assert rt.user_text("Hi").role is rt.ConversationItemRole.USER
    assert rt.system_text("Hi").role is rt.ConversationItemRole.SYSTEM


def test_each_call_makes_a_new_item() -> None:
    first, second = rt.user_text("Hi"), rt.user_text("Hi")
    assert first.content is not None
    first.content.clear()
    assert second == rt.MessageItem(role="user", content=[rt.InputTextPart(text="Hi")])


@pytest.mark.parametrize(
    ("shorthand", "parameters"),
    [
        (rt.user_text, ["text", "id"]),
        (rt.system_text, ["text", "id"]),
        (rt.user_audio, ["audio", "transcript", "id"]),
        (rt.user_image, ["image_url", "detail", "id"]),
        (rt.function_output, ["call_id", "output", "id"]),
        (rt.mcp_approval, ["id", "approval_request_id", "approve", "reason"]),
    ],
    ids=lambda item: getattr(item, "__name__", ""),
)
def test_a_shorthand_has_a_doc_and_its_parameters_in_order(shorthand: Any, parameters: list[str]) -> None:
    assert list(inspect.signature(shorthand).parameters) == parameters
    assert shorthand.__doc__
