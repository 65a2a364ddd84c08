"""Contexts: what events of a response, item or part share is given once; every event of the server can be built."""

from __future__ import annotations

import copy
import dataclasses
import itertools
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import openai_realtime as rt
from tests.support.rows import each_row

Build = Callable[[rt.ResponseEventBuilder, str | None], rt.ServerEvent]

ITEM = rt.FunctionCallItem(name="f", arguments="{}", call_id="call_1")
PART = rt.ResponseContentPart(type="text", text="Hel")
PLACE = ("resp_1", "item_1", 2, 3)


def response() -> rt.ResponseEventBuilder:
    """Return a context of a response without a factory of identifiers."""
    return rt.ResponseEventBuilder("resp_1")


def in_item(context: rt.ResponseEventBuilder) -> rt.ItemEventBuilder:
    """Open the item of the table."""
    return context.for_item("item_1", 2)


def in_content(context: rt.ResponseEventBuilder) -> rt.ContentEventBuilder:
    """Open the part of the table."""
    return context.for_item("item_1", 2).for_content(3)


OF_RESPONSE: tuple[tuple[Build, rt.ServerEvent], ...] = (
    (lambda r, e: r.output_audio_buffer_started(e), rt.output_audio_buffer_started("e", "resp_1")),
    (lambda r, e: r.output_audio_buffer_stopped(e), rt.output_audio_buffer_stopped("e", "resp_1")),
    (lambda r, e: r.output_audio_buffer_cleared(e), rt.output_audio_buffer_cleared("e", "resp_1")),
    (
        lambda r, e: r.function_call_arguments_delta(e, "item_1", "call_1", '{"a', 2),
        rt.response_function_call_arguments_delta("e", "resp_1", "item_1", "call_1", '{"a', 2),
    ),
)
OF_ITEM: tuple[tuple[Build, rt.ServerEvent], ...] = (
    (lambda r, e: in_item(r).output_item_added(e, ITEM), rt.response_output_item_added("e", "resp_1", 2, ITEM)),
    (lambda r, e: in_item(r).output_item_done(e, ITEM), rt.response_output_item_done("e", "resp_1", 2, ITEM)),
    (
        lambda r, e: in_item(r).function_call_arguments_done(e, "call_1", "{}", "f"),
        rt.response_function_call_arguments_done("e", "resp_1", "item_1", 2, "call_1", "{}", name="f"),
    ),
    (
        lambda r, e: in_item(r).mcp_call_arguments_delta(e, '{"a', "xyz"),
        rt.response_mcp_call_arguments_delta("e", "resp_1", "item_1", 2, '{"a', "xyz"),
    ),
    (
        lambda r, e: in_item(r).mcp_call_arguments_done(e, "{}"),
        rt.response_mcp_call_arguments_done("e", "resp_1", "item_1", 2, "{}"),
    ),
)
OF_CONTENT: tuple[tuple[Build, rt.ServerEvent], ...] = (
    (lambda r, e: in_content(r).content_part_added(e, PART), rt.response_content_part_added("e", *PLACE, PART)),
    (lambda r, e: in_content(r).content_part_done(e, PART), rt.response_content_part_done("e", *PLACE, PART)),
    (lambda r, e: in_content(r).output_text_delta(e, "Hel"), rt.response_output_text_delta("e", *PLACE, "Hel")),
    (lambda r, e: in_content(r).output_text_done(e, "Hello"), rt.response_output_text_done("e", *PLACE, "Hello")),
    (lambda r, e: in_content(r).output_audio_delta(e, "AAAA"), rt.response_output_audio_delta("e", *PLACE, "AAAA")),
    (lambda r, e: in_content(r).output_audio_done(e), rt.response_output_audio_done("e", *PLACE)),
    (
        lambda r, e: in_content(r).output_audio_transcript_delta(e, "Hel"),
        rt.response_output_audio_transcript_delta("e", *PLACE, "Hel"),
    ),
    (
        lambda r, e: in_content(r).output_audio_transcript_done(e, "Hello"),
        rt.response_output_audio_transcript_done("e", *PLACE, "Hello"),
    ),
)
OF_CONTEXTS = (*OF_RESPONSE, *OF_ITEM, *OF_CONTENT)

SESSION = rt.RealtimeSessionCreateResponse(id="sess_1")
USAGE = rt.TranscriptUsageDuration(seconds=1.5)
LOGPROB = rt.LogProbProperties(token="Hi", logprob=-0.5, bytes=[72, 105])
OF_FUNCTIONS: tuple[rt.ServerEvent, ...] = (
    rt.session_created("e", SESSION),
    rt.session_updated("e", SESSION),
    rt.conversation_created("e", rt.Conversation(id="conv_1")),
    rt.conversation_item_created("e", ITEM, "item_0"),
    rt.conversation_item_added("e", ITEM),
    rt.conversation_item_done("e", ITEM),
    rt.conversation_item_deleted("e", "item_1"),
    rt.conversation_item_retrieved("e", ITEM),
    rt.conversation_item_truncated("e", "item_1", 0, 1500),
    rt.conversation_item_input_audio_transcription_completed("e", "item_1", "Hi", content_index=0, usage=USAGE),
    rt.conversation_item_input_audio_transcription_completed(
        "e", "item_1", "Hi", content_index=0, logprobs=[LOGPROB], usage=USAGE
    ),
    rt.conversation_item_input_audio_transcription_delta("e", "item_1"),
    rt.conversation_item_input_audio_transcription_failed("e", "item_1", 0, rt.TranscriptionError(code="c")),
    rt.conversation_item_input_audio_transcription_segment("e", "item_1", 0, "Hi", "seg_1", "A", 0.5, 12345.678901),
    rt.input_audio_buffer_cleared("e"),
    rt.input_audio_buffer_committed("e", "item_1", "item_0"),
    rt.input_audio_buffer_speech_started("e", "item_1", 100),
    rt.input_audio_buffer_speech_stopped("e", "item_1", 900),
    rt.input_audio_buffer_timeout_triggered("e", 100, 900, "item_1"),
    rt.input_audio_buffer_dtmf_event_received("5", 1_790_000_000),
    rt.mcp_list_tools_in_progress("e", "item_1"),
    rt.mcp_list_tools_completed("e", "item_1"),
    rt.mcp_list_tools_failed("e", "item_1"),
    rt.response_mcp_call_in_progress("e", 2, "item_1"),
    rt.response_mcp_call_completed("e", 2, "item_1"),
    rt.response_mcp_call_failed("e", 2, "item_1"),
    rt.rate_limits_updated("e", [rt.RealtimeRateLimit(name="tokens", limit=50_000_000_000)]),
    rt.response_created("e", rt.RealtimeResponse(id="resp_1", output=[])),
    rt.response_done("e", rt.RealtimeResponse(id="resp_1")),
    rt.error("e", rt.RealtimeError(type="server_error", message="No.")),
)


def case_id(item: object) -> str:
    return str(getattr(item, "type", "")) if isinstance(item, rt.Model) else ""


@each_row(("build", "event"), OF_CONTEXTS, ids=case_id)
def test_a_context_builds_the_event_that_the_function_builds(build: Build, event: rt.ServerEvent) -> None:
    built = build(response(), "e")
    assert type(built) is type(event)
    assert built == event
    assert built.to_json() == event.to_json()


def test_a_context_fills_in_what_it_holds() -> None:
    content = rt.ResponseEventBuilder("resp_1").for_item("item_1", 0).for_content(0)
    assert content.output_text_delta("e", "Hel").to_dict() == {
        "type": "response.output_text.delta",
        "event_id": "e",
        "response_id": "resp_1",
        "item_id": "item_1",
        "output_index": 0,
        "content_index": 0,
        "delta": "Hel",
    }


def test_every_event_of_the_server_can_be_built_and_read_back() -> None:
    built = (*OF_FUNCTIONS, *(build(response(), "e") for build, _ in OF_CONTEXTS))
    assert {event.event_type() for event in built} == {member.value for member in rt.RealtimeServerEvent}
    assert len(rt.RealtimeServerEvent) == 46
    for event in built:
        assert rt.decode_server_event(rt.encode(event)) == event


@pytest.mark.parametrize(
    ("cls", "opening", "cases"),
    [
        (rt.ResponseEventBuilder, {"for_item"}, OF_RESPONSE),
        (rt.ItemEventBuilder, {"for_content"}, OF_ITEM),
        (rt.ContentEventBuilder, set[str](), OF_CONTENT),
    ],
    ids=lambda item: getattr(item, "__name__", ""),
)
def test_a_context_has_the_functions_of_its_level_and_no_others(
    cls: type, opening: set[str], cases: tuple[tuple[Build, rt.ServerEvent], ...]
) -> None:
    functions = {name for name, item in vars(cls).items() if callable(item) and not name.startswith("_")}
    wire_names = {event.event_type().replace(".", "_").removeprefix("response_") for _, event in cases}
    assert functions == wire_names | opening


EQUAL: tuple[tuple[object, object], ...] = (
    (response(), rt.ResponseEventBuilder(response_id="resp_1")),
    (in_item(response()), rt.ItemEventBuilder("resp_1", "item_1", 2)),
    (in_content(response()), rt.ContentEventBuilder("resp_1", "item_1", 2, 3)),
)


@pytest.mark.parametrize(("left", "right"), EQUAL, ids=lambda item: type(item).__name__)
def test_contexts_that_hold_the_same_are_equal(left: Any, right: Any) -> None:
    assert left == right
    assert hash(left) == hash(right)
    assert copy.deepcopy(left) == left
    assert pickle.loads(pickle.dumps(left)) == left
    assert repr(left) == repr(right)


def test_contexts_that_hold_something_else_are_not_equal() -> None:
    contexts = (
        response(),
        rt.ResponseEventBuilder("resp_2"),
        rt.ResponseEventBuilder("resp_1", event_id_factory=str),
        in_item(response()),
        response().for_item("item_1", 3),
        response().for_item("item_2", 2),
        in_content(response()),
        in_item(response()).for_content(4),
    )
    assert all(left != right for left, right in itertools.combinations(contexts, 2))


@pytest.mark.parametrize("context", [left for left, _ in EQUAL], ids=lambda item: type(item).__name__)
def test_a_context_cannot_be_changed(context: Any) -> None:
    for field in dataclasses.fields(context):
        with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot assign to field '{field.name}'"):
            setattr(context, field.name, "other")
    with pytest.raises((AttributeError, TypeError)):
        context.later = 1


def test_a_context_can_be_used_again_and_again() -> None:
    item = response().for_item("item_1", 2)
    first, second = item.for_content(0), item.for_content(1)
    events = [first.output_text_delta("e1", "Hel"), second.output_text_delta("e2", "wor")]
    events.append(first.output_text_delta("e3", "lo"))
    assert [(event.event_id, event.content_index) for event in events] == [("e1", 0), ("e2", 1), ("e3", 0)]
    assert item == rt.ItemEventBuilder("resp_1", "item_1", 2)
    events[0].response_id = "changed"
    assert first.output_text_delta("e1", "Hel").response_id == "resp_1"


@each_row(("build", "event"), OF_CONTEXTS, ids=case_id)
def test_a_factory_makes_the_identifier_wherever_none_is_given(build: Build, event: rt.ServerEvent) -> None:
    numbers = itertools.count(1)
    context = rt.ResponseEventBuilder("resp_1", event_id_factory=lambda: f"made_{next(numbers)}")
    assert build(context, None).to_dict() == {**event.to_dict(), "event_id": "made_1"}
    assert build(context, None).to_dict()["event_id"] == "made_2"
    assert build(context, "e") == event
    assert build(context, "").to_dict()["event_id"] == ""
    assert next(numbers) == 3


def test_the_identifier_can_be_left_out_where_nothing_follows_it() -> None:
    context = rt.ResponseEventBuilder("resp_1", event_id_factory=lambda: "made")
    events = (
        context.output_audio_buffer_started(),
        context.output_audio_buffer_stopped(),
        context.output_audio_buffer_cleared(),
        in_content(context).output_audio_done(),
    )
    assert [event.event_id for event in events] == ["made"] * 4


def test_the_inner_contexts_take_a_factory_too() -> None:
    item = rt.ItemEventBuilder("resp_1", "item_1", 2, event_id_factory=lambda: "made")
    content = rt.ContentEventBuilder(*PLACE, event_id_factory=lambda: "made")
    assert item.output_item_added(None, ITEM).event_id == "made"
    assert item.for_content(3).output_text_done(None, "Hello").event_id == "made"
    assert content.output_text_done(None, "Hello").event_id == "made"


@each_row(("build", "event"), OF_CONTEXTS, ids=case_id)
def test_without_an_identifier_and_a_factory_the_error_says_so(build: Build, event: rt.ServerEvent) -> None:
    with pytest.raises(TypeError, match=r"^expected event_id, since this context has no event_id_factory$"):
        build(response(), None)
