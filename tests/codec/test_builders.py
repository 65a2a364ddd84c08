"""One builder function an event, which makes the event that its name says."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import openai_realtime as rt
from tests.support.rows import each_row

CLIENT_EVENTS: tuple[tuple[Any, dict[str, Any]], ...] = (
    (
        rt.session_update(rt.RealtimeSessionCreateRequest(instructions="Be brief.")),
        {"type": "session.update", "session": {"type": "realtime", "instructions": "Be brief."}},
    ),
    (
        rt.conversation_item_create(rt.FunctionCallOutputItem(call_id="c", output="{}"), previous_item_id="root"),
        {
            "type": "conversation.item.create",
            "previous_item_id": "root",
            "item": {"type": "function_call_output", "call_id": "c", "output": "{}"},
        },
    ),
    (
        rt.conversation_item_delete("item_1", event_id="e"),
        {"type": "conversation.item.delete", "event_id": "e", "item_id": "item_1"},
    ),
    (rt.conversation_item_retrieve("item_1"), {"type": "conversation.item.retrieve", "item_id": "item_1"}),
    (
        rt.conversation_item_truncate("item_1", 0, 1500),
        {"type": "conversation.item.truncate", "item_id": "item_1", "content_index": 0, "audio_end_ms": 1500},
    ),
    (rt.input_audio_buffer_append("AAAA"), {"type": "input_audio_buffer.append", "audio": "AAAA"}),
    (rt.input_audio_buffer_clear(), {"type": "input_audio_buffer.clear"}),
    (rt.input_audio_buffer_commit(event_id="e"), {"type": "input_audio_buffer.commit", "event_id": "e"}),
    (rt.output_audio_buffer_clear(), {"type": "output_audio_buffer.clear"}),
    (rt.response_cancel("resp_1"), {"type": "response.cancel", "response_id": "resp_1"}),
    (
        rt.response_create(rt.RealtimeResponseCreateParams(input=[rt.ItemReference(id="item_1")])),
        {"type": "response.create", "response": {"input": [{"type": "item_reference", "id": "item_1"}]}},
    ),
    (rt.response_create(), {"type": "response.create"}),
)


@each_row(("event", "value"), CLIENT_EVENTS, ids=lambda item: getattr(item, "type", ""))
def test_a_client_builder_takes_the_payload_first(event: Any, value: dict[str, Any]) -> None:
    assert event.to_dict() == value


SERVER_EVENTS: tuple[tuple[Any, dict[str, Any]], ...] = (
    (
        rt.response_output_text_delta("e", "resp_1", "item_1", 0, 1, "Hel"),
        {
            "type": "response.output_text.delta",
            "event_id": "e",
            "response_id": "resp_1",
            "item_id": "item_1",
            "output_index": 0,
            "content_index": 1,
            "delta": "Hel",
        },
    ),
    (
        rt.conversation_item_added("e", rt.McpListToolsItem(server_label="s", tools=[])),
        {
            "type": "conversation.item.added",
            "event_id": "e",
            "item": {"type": "mcp_list_tools", "server_label": "s", "tools": []},
        },
    ),
    (
        rt.input_audio_buffer_dtmf_event_received("5", 1_790_000_000),
        {"type": "input_audio_buffer.dtmf_event_received", "event": "5", "received_at": 1_790_000_000},
    ),
    (
        rt.error("e", rt.RealtimeError(type="invalid_request_error", message="No.")),
        {"type": "error", "event_id": "e", "error": {"type": "invalid_request_error", "message": "No."}},
    ),
    (
        rt.input_audio_buffer_committed("e", "item_1", None),
        {"type": "input_audio_buffer.committed", "event_id": "e", "item_id": "item_1", "previous_item_id": None},
    ),
    (
        rt.input_audio_buffer_committed("e", "item_1"),
        {"type": "input_audio_buffer.committed", "event_id": "e", "item_id": "item_1"},
    ),
    (
        rt.response_created("e", rt.RealtimeResponse(id="resp_1", output=[])),
        {"type": "response.created", "event_id": "e", "response": {"id": "resp_1", "output": []}},
    ),
)


@pytest.mark.parametrize(("event", "value"), SERVER_EVENTS, ids=lambda item: getattr(item, "type", ""))
def test_a_server_builder_takes_the_event_id_first(event: Any, value: dict[str, Any]) -> None:
    assert event.to_dict() == value


@each_row("member", [*rt.RealtimeServerEvent, *rt.RealtimeClientEvent], ids=str)
def test_every_event_has_a_builder_named_after_its_wire_type(
    member: rt.RealtimeServerEvent | rt.RealtimeClientEvent,
) -> None:
    builder = getattr(rt, member.name.lower())
    signature = inspect.signature(builder)
    parameters = list(signature.parameters.values())
    optional = [parameter.default is not inspect.Parameter.empty for parameter in parameters]
    assert optional == sorted(optional)
    assert member.value in (builder.__doc__ or "")
    if isinstance(member, rt.RealtimeClientEvent):
        assert signature.parameters["event_id"].kind is inspect.Parameter.KEYWORD_ONLY
    elif member is not rt.RealtimeServerEvent.INPUT_AUDIO_BUFFER_DTMF_EVENT_RECEIVED:
        assert parameters[0].name == "event_id"
    event = builder(**{parameter.name: "" for parameter in parameters})
    assert event.type == member.value
