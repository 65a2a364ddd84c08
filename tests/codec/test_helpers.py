"""What events and variants tell of themselves: the wire type, the member that names it, a finished function call."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Protocol

import pytest

import openai_realtime as rt
from tests.support.corpora import file_id
from tests.support.packages import WIRE
from tests.support.rows import each_row

EVENT_FILES = sorted((*(WIRE / "server").glob("*.json"), *(WIRE / "client").glob("*.json")))


def events() -> list[rt.ServerEvent | rt.ClientEvent]:
    """Return one event for every payload of the corpus."""
    return [
        rt.decode_server_event(path.read_bytes())
        if path.parent.name == "server"
        else rt.decode_client_event(path.read_bytes())
        for path in EVENT_FILES
    ]


def test_a_known_event_tells_its_wire_type_and_its_member() -> None:
    members = set[str]()
    for path, event in zip(EVENT_FILES, events(), strict=True):
        wire_type = json.loads(path.read_bytes())["type"]
        if isinstance(event, (rt.UnknownServerEvent, rt.UnknownClientEvent)):
            continue
        member = event.to_event_type()
        constants = rt.RealtimeServerEvent if path.parent.name == "server" else rt.RealtimeClientEvent
        assert event.event_type() == wire_type
        assert type(event.event_type()) is str
        assert type(member) is constants
        assert member.as_str() == str(member) == wire_type
        members.add(member)
    assert members == {*rt.RealtimeServerEvent, *rt.RealtimeClientEvent}


def test_an_unknown_event_says_unknown_and_keeps_its_wire_type() -> None:
    server = rt.decode_server_event('{"type":"later.event"}')
    client = rt.decode_client_event('{"type":"later.event"}')
    assert isinstance(server, rt.UnknownServerEvent)
    assert isinstance(client, rt.UnknownClientEvent)
    for event in (server, client):
        assert event.event_type() == "unknown"
        assert event.type == "later.event"
    for reported in (server.to_event_type, client.to_event_type):
        assert [reported()] == [None]


def test_the_type_of_a_class_is_known_without_an_object() -> None:
    assert rt.ErrorEvent.type == "error"
    assert rt.ResponseDoneEvent.type == "response.done"
    assert rt.SessionUpdateEvent.type == "session.update"


DONE = rt.response_function_call_arguments_done(
    "e", "resp_1", "item_1", 0, "call_1", '{"city":"Oslo"}', name="get_weather"
)


def test_a_finished_function_call_is_reported_in_full() -> None:
    call = DONE.get_function_call()
    assert DONE.is_function_call_done() is True
    assert call == rt.FunctionCall(call_id="call_1", item_id="item_1", arguments='{"city":"Oslo"}', name="get_weather")
    assert call == ("call_1", "item_1", '{"city":"Oslo"}', "get_weather")
    assert rt.FunctionCall._fields == ("call_id", "item_id", "arguments", "name")


def test_a_call_is_found_among_decoded_events() -> None:
    decoded = rt.decode_server_event(rt.encode(DONE))
    assert decoded.is_function_call_done() is True
    call = decoded.get_function_call()
    assert call is not None
    assert (call.name, call.arguments) == ("get_weather", '{"city":"Oslo"}')


def test_no_other_event_of_the_server_is_a_finished_call() -> None:
    others = [
        rt.decode_server_event(path.read_bytes())
        for path in EVENT_FILES
        if path.parent.name == "server" and not path.name.startswith("response.function_call_arguments.done--")
    ]
    assert {event.to_event_type() for event in others} == {*rt.RealtimeServerEvent, None} - {DONE.to_event_type()}
    for event in others:
        assert event.is_function_call_done() is False
        assert event.get_function_call() is None


@pytest.mark.parametrize(
    "path", [path for path in EVENT_FILES if "function_call_arguments.done--" in path.name], ids=file_id
)
def test_every_finished_call_of_the_corpus_is_reported(path: Path) -> None:
    value = json.loads(path.read_bytes())
    event = rt.decode_server_event(path.read_bytes())
    assert event.is_function_call_done() is True
    assert event.get_function_call() == tuple(value.get(key) for key in ("call_id", "item_id", "arguments", "name"))


class Variant(Protocol):
    """What every variant of a tagged union offers."""

    def type_name(self) -> str: ...

    def to_dict(self) -> dict[str, Any]: ...


VARIANTS: tuple[tuple[Variant, str], ...] = (
    (rt.InputTextPart(), "input_text"),
    (rt.InputAudioPart(), "input_audio"),
    (rt.InputImagePart(), "input_image"),
    (rt.OutputTextPart(), "output_text"),
    (rt.OutputAudioPart(), "output_audio"),
    (rt.MessageItem(role="user", content=[]), "message"),
    (rt.FunctionCallItem(name="f", arguments="{}"), "function_call"),
    (rt.FunctionCallOutputItem(call_id="c", output=""), "function_call_output"),
    (rt.McpApprovalResponseItem(id="i", approval_request_id="r", approve=True), "mcp_approval_response"),
    (rt.McpListToolsItem(server_label="s", tools=[]), "mcp_list_tools"),
    (rt.McpCallItem(id="i", server_label="s", name="t", arguments="{}"), "mcp_call"),
    (rt.McpApprovalRequestItem(id="i", server_label="s", name="t", arguments="{}"), "mcp_approval_request"),
    (rt.ItemReference(id="i"), "item_reference"),
    (rt.McpProtocolError(code=1, message="m"), "protocol_error"),
    (rt.McpToolExecutionError(message="m"), "tool_execution_error"),
    (rt.McpHttpError(code=1, message="m"), "http_error"),
    (rt.RealtimeFunctionTool(), "function"),
    (rt.McpTool(server_label="s"), "mcp"),
    (rt.ToolChoiceFunction(name="f"), "function"),
    (rt.ToolChoiceMcp(server_label="s"), "mcp"),
    (rt.PcmAudioFormat(), "audio/pcm"),
    (rt.PcmuAudioFormat(), "audio/pcmu"),
    (rt.PcmaAudioFormat(), "audio/pcma"),
    (rt.ServerVad(), "server_vad"),
    (rt.SemanticVad(), "semantic_vad"),
    (rt.RetentionRatioTruncation(retention_ratio=1), "retention_ratio"),
    (rt.RealtimeSessionCreateRequest(), "realtime"),
    (rt.RealtimeTranscriptionSessionCreateRequest(), "transcription"),
    (rt.RealtimeSessionCreateResponse(), "realtime"),
    (rt.RealtimeTranscriptionSessionCreateResponse(), "transcription"),
    (rt.TranscriptUsageTokens(input_tokens=1, output_tokens=1, total_tokens=2), "tokens"),
    (rt.TranscriptUsageDuration(seconds=1), "duration"),
    (rt.PromptInputText(text="t"), "input_text"),
    (rt.PromptInputImage(), "input_image"),
    (rt.PromptInputFile(), "input_file"),
)


@each_row(("variant", "name"), VARIANTS, ids=lambda item: item if isinstance(item, str) else "")
def test_a_variant_tells_its_type(variant: Variant, name: str) -> None:
    assert variant.type_name() == name
    assert variant.to_dict()["type"] == name


UNKNOWN: tuple[tuple[Variant, str], ...] = (
    (rt.UnknownItem.from_dict({"type": "later", "x": 1}), "later"),
    (rt.UnknownContentPart.from_dict({"type": "text", "text": "Hi"}), "text"),
    (rt.UnknownTool.from_dict({"type": "web_search"}), "web_search"),
    (rt.UnknownContentPart.from_dict({"text": "no type"}), "unknown"),
)


@pytest.mark.parametrize(("variant", "name"), UNKNOWN, ids=repr)
def test_an_unknown_variant_tells_the_type_that_came(variant: Variant, name: str) -> None:
    assert variant.type_name() == name
