"""on_fault="keep": a fault costs the object around it its class, and nothing else of the frame."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.corpora import Protocol, mutations, payloads
from tests.support.json_values import places, removed, replaced, same_json
from tests.support.outcomes import kept_faults
from tests.support.rows import each_row
from tests.support.strategies import FREE_JSON, TEXT
from wiregen.spec.naming import snake_case

PARTS: list[Any] = [{"type": "output_text", "text": 1}, {"type": 2}, {"type": "output_text", "text": "a"}]
ITEMS: list[Any] = [
    {"type": "message", "role": None, "content": []},
    {"type": "function_call", "name": "f", "arguments": ""},
    {"type": "message", "role": "assistant", "content": PARTS},
    {"x": 1},
]
DONE: dict[str, Any] = {"type": "response.done", "event_id": "event_1", "response": {"output": ITEMS}}


def keep(rt: Any, value: Any) -> Any:
    return rt.decode_server_event(json.dumps(value), on_fault="keep")


def test_the_nearest_union_keeps_a_fault_and_its_siblings_have_their_classes(rt: Any) -> None:
    event = keep(rt, DONE)
    null_role, call, message, untagged = event.response.output
    assert type(event) is rt.ResponseDoneEvent
    assert call == rt.FunctionCallItem(name="f", arguments="")
    assert message == rt.MessageItem(
        role="assistant",
        content=[
            rt.UnknownContentPart(type="output_text", payload=PARTS[0]),
            rt.UnknownContentPart(type=None, payload=PARTS[1]),
            rt.OutputTextPart(text="a"),
        ],
    )
    assert null_role == rt.UnknownItem(type="message", payload=ITEMS[0])
    assert null_role.faults == (rt.Fault("$.response.output[0].role", "expected string, got null"),)
    assert untagged == rt.UnknownItem(type=None, payload={"x": 1})
    assert untagged.faults == (rt.Fault("$.response.output[3].type", "missing"),)
    assert event.to_dict() == DONE
    assert json.loads(rt.encode(event)) == DONE


def test_an_object_that_is_kept_lists_the_faults_below_it_too(rt: Any) -> None:
    event = keep(rt, removed(DONE, ("event_id",)))
    assert event == rt.UnknownServerEvent(type="response.done", payload=removed(DONE, ("event_id",)))
    assert [str(fault) for fault in event.faults] == [
        "$.event_id: missing",
        "$.response.output[0].role: expected string, got null",
        "$.response.output[2].content[0].text: expected string, got integer",
        "$.response.output[2].content[1].type: expected string, got integer",
        "$.response.output[3].type: missing",
    ]
    assert (event.event_type(), event.to_event_type(), event.type) == ("unknown", None, "response.done")


def test_a_value_that_is_not_an_object_is_a_fault_of_the_union_outside(rt: Any) -> None:
    event = keep(rt, replaced(DONE, ("response", "output", 2, "content", 1), 7))
    message = event.response.output[2]
    assert type(message) is rt.UnknownItem
    assert [str(fault) for fault in message.faults] == [
        "$.response.output[2].content[0].text: expected string, got integer",
        "$.response.output[2].content[1]: expected object, got integer",
    ]
    assert type(keep(rt, replaced(DONE, ("response", "output"), [7]))) is rt.UnknownServerEvent


@each_row(
    ("value", "fault"),
    [
        ({}, "$.type: missing"),
        ({"type": None}, "$.type: expected string, got null"),
        ({"type": 5, "event_id": "e"}, "$.type: expected string, got integer"),
        ({"type": {"type": "error"}}, "$.type: expected string, got object"),
    ],
)
@each_row("direction", ["server", "client"])
def test_an_event_without_a_tag_is_unknown_with_no_type(rt: Any, direction: str, value: Any, fault: str) -> None:
    event = getattr(rt, f"decode_{direction}_event")(json.dumps(value), on_fault="keep")
    assert (event.type, event.payload, event.event_type()) == (None, value, "unknown")
    assert event.type_name() == "unknown"
    assert [str(found) for found in event.faults] == [fault]
    assert event == getattr(rt, f"{direction}_event_from_dict")(value, on_fault="keep")
    assert json.loads(rt.encode(event)) == value
    event.type = "later"
    assert event.to_dict() == {**value, "type": "later"}


def test_a_fault_with_no_tagged_union_around_it_is_an_error(rt: Any) -> None:
    for decode, value, fault in (
        (rt.decode_server_event, [], "$: expected object, got array"),
        (rt.decode_voice, True, "$: expected object or string, got boolean"),
        (rt.decode_voice, {"id": 5}, "$.id: expected string, got integer"),
        (rt.MessageItem.from_json, ITEMS[0], "$.role: expected string, got null"),
        (rt.UnknownServerEvent.from_json, {}, "$.type: missing"),
    ):
        with pytest.raises(rt.DecodeError) as refused:
            decode(json.dumps(value), on_fault="keep")
        assert str(refused.value) == fault


def test_a_record_keeps_the_faults_of_the_unions_inside_it(rt: Any) -> None:
    message = rt.MessageItem.from_dict(ITEMS[2], on_fault="keep")
    assert message.content[0].faults == (rt.Fault("$.content[0].text", "expected string, got integer"),)
    assert rt.MessageItem.from_json(json.dumps(ITEMS[2]), on_fault="keep") == message
    assert message.to_dict() == ITEMS[2]

    mine: Any = type("Mine", (rt.MessageItem,), {})
    message = mine.from_dict(ITEMS[2], on_fault="keep")
    assert (type(message), message.content[2]) == (mine, rt.OutputTextPart(text="a"))


@each_row("frame", ["", "{", '{"a":NaN}', '{"a":1e999}', b"\xff", '{"a":"\\ud800"}', "null", '"x"'])
def test_what_is_not_a_json_object_is_an_error_in_both_ways(rt: Any, frame: Any) -> None:
    with pytest.raises(rt.DecodeError) as strict:
        rt.decode_server_event(frame)
    with pytest.raises(rt.DecodeError) as keeping:
        rt.decode_server_event(frame, on_fault="keep")
    assert strict.value.faults == keeping.value.faults != ()


@each_row("value", [float("nan"), float("inf"), {1}, (1,), {1: 2}, "\ud800", {"\udfff": 1}])
def test_what_json_does_not_have_cannot_be_kept(rt: Any, value: Any) -> None:
    for event in ({"type": "later", "x": value}, {"type": "error", "x": [value]}, {"x": value}):
        with pytest.raises(rt.DecodeError, match=r"\$\.x"):
            rt.server_event_from_dict(event, on_fault="keep")


@each_row("wrong", ["ignore", "Keep", "", None, True])
def test_another_way_to_deal_with_faults_is_refused_at_once(rt: Any, wrong: Any) -> None:
    sound = {"type": "input_audio_buffer.clear"}
    for decode in (rt.client_event_from_dict, rt.InputAudioBufferClearEvent.from_dict):
        with pytest.raises(ValueError, match=r"^on_fault must be 'raise' or 'keep', got "):
            decode(sound, on_fault=wrong)
    for decode in (rt.decode_client_event, rt.InputAudioBufferClearEvent.from_json):
        with pytest.raises(ValueError, match=r"^on_fault must be 'raise' or 'keep', got "):
            decode(json.dumps(sound), on_fault=wrong)


def test_a_sound_frame_is_the_same_in_both_ways(rt: Any) -> None:
    frame = '{"type":"conversation.item.deleted","event_id":"e","item_id":"i","later":1}'
    event = rt.decode_server_event(frame, on_fault="keep")
    assert event == rt.decode_server_event(frame)
    assert type(event) is rt.ConversationItemDeletedEvent
    assert rt.decode_server_event('{"type":"later"}', on_fault="keep").faults == ()


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, dataclasses.replace, lambda event: pickle.loads(pickle.dumps(event))],
    ids=["copy", "deepcopy", "replace", "pickle"],
)
def test_faults_are_copied_and_do_not_count_in_a_comparison(rt: Any, copied: Any) -> None:
    event = keep(rt, {"type": "error"})
    assert [str(fault) for fault in event.faults] == ["$.event_id: missing", "$.error: missing"]
    assert copied(event).faults == event.faults
    assert copied(event) == event == rt.UnknownServerEvent(type="error", payload={"type": "error"})
    assert event != rt.UnknownServerEvent(type=None, payload={"type": "error"})


def test_validate_lists_the_faults_that_were_kept(rt: Any) -> None:
    event = keep(rt, DONE)
    with pytest.raises(rt.ValidationError) as broken:
        event.validate()
    assert list(broken.value.faults) == kept_faults(event)
    with pytest.raises(rt.DecodeError) as refused:
        rt.server_event_from_dict(DONE)
    assert broken.value.faults == refused.value.faults


def test_what_is_too_deep_to_be_kept_is_refused_and_the_error_says_so(rt: Any) -> None:
    frame = '{"type":"session.updated","event_id":5,"session":%s}'
    assert type(rt.decode_server_event(frame % ("[" * 199 + "]" * 199), on_fault="keep")) is rt.UnknownServerEvent
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_server_event(frame % ("[" * 200 + "]" * 200), on_fault="keep")
    assert [f"{fault.path}: {fault.message}" for fault in refused.value.faults] == [
        "$.event_id: expected string, got integer",
        "$.session: expected object, got array",
        "$: nested too deeply to be kept: more than 200 levels",
    ]


def test_faults_are_shown_if_there_are_any(rt: Any) -> None:
    assert (
        repr(keep(rt, {}))
        == "UnknownServerEvent(type=None, payload={}, faults=(Fault(path='$.type', message='missing'),))"
    )
    assert repr(keep(rt, {"type": "later"})) == "UnknownServerEvent(type='later', payload={'type': 'later'})"


def test_the_faults_inside_a_secret_are_kept_without_its_keys(rt: Any) -> None:
    tool = {"type": "mcp", "server_label": "s", "headers": {"sk-secret": 5, "sk-other": 6}}
    kept = rt.realtime_tool_from_dict(tool, on_fault="keep")
    assert kept.faults == (rt.Fault("$.headers", "expected string, got integer"),)
    assert kept.to_dict() == tool


@payloads("server client")
def test_a_changed_payload_is_kept_with_the_faults_that_strict_decoding_names(protocol: Protocol, path: Path) -> None:
    package = protocol.package
    decode = getattr(package, f"{snake_case(protocol.union(path))}_from_dict")
    for place, change, value in mutations(path):
        check_kept(package, decode, value, f"{place} {change}")


def check_kept(package: ModuleType, decode: Any, value: Any, what: str) -> None:
    """Assert that a value that is an object is kept, comes back equal and has the faults of the strict way."""
    try:
        decode(value)
        faults = ()
    except package.DecodeError as error:
        faults = error.faults
    if not isinstance(value, dict):
        with pytest.raises(package.DecodeError) as refused:
            decode(value, on_fault="keep")
        assert refused.value.faults == faults, what
        return
    event = decode(value, on_fault="keep")
    assert same_json(event.to_dict(), value), what
    assert set(kept_faults(event)) == set(faults), what
    assert decode(json.loads(package.encode(event)), on_fault="keep") == event, what


OBJECTS = st.dictionaries(st.one_of(TEXT, st.sampled_from(["type", "event_id", "item", "response"])), FREE_JSON)


@given(value=OBJECTS, wire_type=st.sampled_from(["error", "session.created", "response.done", "rate_limits.updated"]))
def test_no_json_object_is_refused(rt: Any, value: dict[str, Any], wire_type: str) -> None:
    for changed in (value, {**value, "type": wire_type}):
        check_kept(rt, rt.server_event_from_dict, changed, repr(changed))
        assert keep(rt, changed).to_dict() == changed


@given(data=st.data(), other=FREE_JSON)
def test_a_sibling_of_what_is_changed_keeps_its_class(rt: Any, data: st.DataObject, other: Any) -> None:
    sound = removed(replaced(DONE, ("response", "output"), ITEMS[1:3]), ("response", "output", 1, "content", 0))
    sound = removed(sound, ("response", "output", 1, "content", 0))
    assert kept_faults(rt.server_event_from_dict(sound)) == []
    inside = [place for place, _ in places(sound["response"]["output"][1])]
    place = data.draw(st.sampled_from(inside))
    changed = replaced(sound, ("response", "output", 1, *place), other)
    event = keep(rt, changed)
    if type(event) is rt.ResponseDoneEvent:
        assert event.response.output[0] == rt.FunctionCallItem(name="f", arguments="")
    else:
        assert place == ()
        assert not isinstance(other, dict)
    assert same_json(event.to_dict(), changed)
