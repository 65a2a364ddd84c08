"""The codec's promises, each with its values: unknowns, three states, remembered nulls, empties, errors."""

from __future__ import annotations

import collections
import copy
import json
import pickle
from typing import Any

import pytest

from tests.support.rows import each_row

TRUNCATED: dict[str, Any] = {
    "type": "conversation.item.truncated",
    "event_id": "event_1",
    "item_id": "item_1",
    "content_index": 0,
    "audio_end_ms": 1500,
}


def update(audio_input: dict[str, Any]) -> dict[str, Any]:
    """Return a session.update with nothing in it but settings of the audio input."""
    return {"type": "session.update", "session": {"type": "realtime", "audio": {"input": audio_input}}}


def created(item: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a conversation.item.created with an item."""
    return {"type": "conversation.item.created", "event_id": "event_1", "item": item, **more}


def test_turn_detection_null_is_sent_as_exactly_that(rt: Any) -> None:
    audio = rt.RealtimeAudioConfig(input=rt.RealtimeAudioConfigInput(turn_detection=None))
    event = rt.session_update(rt.RealtimeSessionCreateRequest(audio=audio))
    assert rt.encode(event) == (
        b'{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null}}}}'
    )


def test_turn_detection_unset_is_not_sent(rt: Any) -> None:
    audio = rt.RealtimeAudioConfig(input=rt.RealtimeAudioConfigInput())
    event = rt.session_update(rt.RealtimeSessionCreateRequest(audio=audio))
    assert rt.encode(event) == b'{"type":"session.update","session":{"type":"realtime","audio":{"input":{}}}}'


@pytest.mark.parametrize("field", ["turn_detection", "noise_reduction", "transcription"])
def test_a_nullable_field_has_three_states(rt: Any, field: str) -> None:
    def decoded(audio_input: dict[str, Any]) -> Any:
        event = rt.decode_client_event(json.dumps(update(audio_input)))
        assert json.loads(rt.encode(event)) == update(audio_input)
        return getattr(event.session.audio.input, field)

    value = {"type": "server_vad"} if field == "turn_detection" else {}
    assert decoded({}) is rt.UNSET
    assert decoded({field: None}) is None
    assert decoded({field: value}).to_dict() == value


def test_a_nullable_field_can_go_from_any_state_to_any_other(rt: Any) -> None:
    settings = rt.RealtimeAudioConfigInput.from_dict({"turn_detection": None})
    settings.turn_detection = rt.UNSET
    assert settings.to_dict() == {}
    settings.turn_detection = rt.SemanticVad()
    assert settings.to_dict() == {"turn_detection": {"type": "semantic_vad"}}
    settings.turn_detection = None
    assert settings.to_dict() == {"turn_detection": None}


def test_unset_is_falsy_and_one_object_after_copy_and_pickle(rt: Any) -> None:
    assert not rt.UNSET
    assert repr(rt.UNSET) == "UNSET"
    assert copy.copy(rt.UNSET) is copy.deepcopy(rt.UNSET) is pickle.loads(pickle.dumps(rt.UNSET)) is rt.UNSET


def test_a_null_on_an_optional_field_is_remembered_until_the_field_is_set(rt: Any) -> None:
    value = created({"type": "function_call", "name": "f", "arguments": "{}", "status": None}, previous_item_id=None)
    event = rt.decode_server_event(json.dumps(value))
    assert event.previous_item_id is None
    assert event.item.status is None
    assert event.model_extra == {}
    assert json.loads(rt.encode(event)) == value
    event.previous_item_id = "item_0"
    assert json.loads(rt.encode(event)) == {**value, "previous_item_id": "item_0"}


def test_an_absent_optional_field_is_none_and_not_encoded(rt: Any) -> None:
    value = created({"type": "function_call", "name": "f", "arguments": "{}"})
    event = rt.decode_server_event(json.dumps(value))
    assert event.item.call_id is None
    assert json.loads(rt.encode(event)) == value


UNKNOWN: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("server", "UnknownServerEvent", {"type": "later.event", "x": [1]}),
    ("client", "UnknownClientEvent", {"type": "later.event", "x": [1]}),
)


@pytest.mark.parametrize(("direction", "class_name", "value"), UNKNOWN)
def test_an_unknown_event_keeps_its_type_and_its_payload(
    rt: Any, direction: str, class_name: str, value: dict[str, Any]
) -> None:
    event = getattr(rt, f"decode_{direction}_event")(json.dumps(value))
    assert type(event).__name__ == class_name
    assert event.type == "later.event"
    assert event.payload == value
    assert event.event_type() == "unknown"
    assert event.to_event_type() is None
    assert json.loads(rt.encode(event)) == value
    event.type = "later.still"
    assert json.loads(rt.encode(event)) == {**value, "type": "later.still"}


@each_row(("found", "event_id"), [("event_1", "event_1"), (None, None), (5, None), ([], None)])
@each_row("wire_type", ["later", "input_audio_buffer.dtmf_event_received"])
def test_an_event_whose_class_lacks_the_identifier_has_it_if_the_server_sent_it(
    rt: Any, wire_type: str, found: Any, event_id: str | None
) -> None:
    value = {"type": wire_type, "event": "9", "received_at": 1, "event_id": found}
    event = rt.server_event_from_dict(value)
    assert event.event_id == event_id
    assert rt.server_event_from_dict({key: value[key] for key in value if key != "event_id"}).event_id is None
    assert event.to_dict() == value
    assert rt.client_event_from_dict({"type": "later", "event_id": found}).event_id == event_id


def test_an_unknown_item_leaves_its_siblings_as_they_are(rt: Any) -> None:
    value: dict[str, Any] = {
        "type": "response.done",
        "event_id": "event_1",
        "response": {"output": [{"type": "later_item", "n": 1}, {"type": "item_reference", "id": "item_1"}]},
    }
    value["response"]["output"].append({"type": "function_call", "name": "f", "arguments": ""})
    event = rt.decode_server_event(json.dumps(value))
    assert [type(item).__name__ for item in event.response.output] == ["UnknownItem", "UnknownItem", "FunctionCallItem"]
    assert event.response.output[0].payload == {"type": "later_item", "n": 1}
    assert json.loads(rt.encode(event)) == value


def test_an_unknown_field_is_kept_and_more_can_be_added(rt: Any) -> None:
    event = rt.decode_server_event(json.dumps({**TRUNCATED, "later": {"a": [None]}}))
    assert event.model_extra == {"later": {"a": [None]}}
    event.model_extra["mine"] = 1
    assert json.loads(rt.encode(event)) == {**TRUNCATED, "later": {"a": [None]}, "mine": 1}


def test_model_extra_is_empty_if_there_is_none(rt: Any) -> None:
    event = rt.decode_server_event(json.dumps(TRUNCATED))
    assert event.model_extra == {}
    assert event == rt.conversation_item_truncated("event_1", "item_1", 0, 1500)


def test_an_unknown_enum_value_is_a_plain_string_and_a_known_one_a_member(rt: Any) -> None:
    item = {"type": "message", "content": [], "role": "narrator", "status": "completed"}
    event = rt.decode_server_event(json.dumps(created(item)))
    assert type(event.item.role) is str
    assert event.item.role == "narrator"
    assert event.item.status is rt.ConversationItemStatus.COMPLETED
    assert type(event.to_dict()["item"]["status"]) is str
    assert json.loads(rt.encode(event)) == created(item)


def test_empty_strings_lists_and_maps_are_encoded(rt: Any) -> None:
    session = rt.RealtimeSessionCreateRequest(instructions="", tools=[], prompt=rt.Prompt(id="", variables={}))
    assert session.to_dict() == {
        "type": "realtime",
        "instructions": "",
        "tools": [],
        "prompt": {"id": "", "variables": {}},
    }


def test_no_absent_field_is_filled_in(rt: Any) -> None:
    session = rt.decode_session_config('{"type":"realtime"}')
    assert session.output_modalities is None
    assert rt.encode(session) == b'{"type":"realtime"}'


def test_every_fault_is_named_with_its_path(rt: Any) -> None:
    content = [{"type": "output_text", "text": 1}, {"type": 2}, {"type": "output_audio", "audio": []}]
    response = {"output": [{"type": "message", "role": None, "content": content}], "usage": {"total_tokens": 0.5}}
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_server_event(json.dumps({"type": "response.done", "response": response}))
    assert [str(fault) for fault in refused.value.faults] == [
        "$.event_id: missing",
        "$.response.output[0].role: expected string, got null",
        "$.response.output[0].content[0].text: expected string, got integer",
        "$.response.output[0].content[1].type: expected string, got integer",
        "$.response.output[0].content[2].audio: expected string, got array",
        "$.response.usage.total_tokens: expected integer, got a number that is not an exact integer",
    ]
    assert refused.value.faults[0].path == "$.event_id"
    assert refused.value.faults[0].message == "missing"


def test_a_known_tag_with_a_broken_body_is_an_error_not_an_unknown(rt: Any) -> None:
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_server_event('{"type":"input_audio_buffer.cleared"}')
    assert str(refused.value) == "$.event_id: missing"


def test_an_error_holds_no_value_of_the_payload(rt: Any) -> None:
    frame = {"type": "input_audio_buffer.append", "audio": {"secret": "sk-very-secret"}, "event_id": ["sk-very-secret"]}
    with pytest.raises(rt.DecodeError) as refused:
        rt.decode_client_event(json.dumps(frame))
    assert "sk-very-secret" not in str(refused.value) + repr(refused.value)


def test_unions_distinguished_by_kind_take_each_of_their_kinds(rt: Any) -> None:
    assert rt.voice_from_dict("alloy") is rt.VoiceName.ALLOY
    assert rt.voice_from_dict("later") == "later"
    assert rt.voice_from_dict({"id": "voice_1"}) == rt.CustomVoice(id="voice_1")
    assert rt.decode_max_output_tokens("4096.0") == 4096
    assert rt.decode_max_output_tokens('"inf"') is rt.MaxOutputTokensLimit.INF
    assert rt.tool_choice_from_dict({"type": "function", "name": "f"}) == rt.ToolChoiceFunction(name="f")
    with pytest.raises(rt.DecodeError) as refused:
        rt.voice_from_dict(True)
    assert str(refused.value) == "$: expected object or string, got boolean"


@pytest.mark.parametrize("key", [1, None, 1.5])
def test_keys_of_maps_are_strings(rt: Any, key: Any) -> None:
    with pytest.raises(rt.DecodeError, match=r"^\$\.variables: expected string keys, got "):
        rt.Prompt.from_dict({"id": "p", "variables": {key: "x"}})


def test_a_mapping_of_a_derived_class_is_read_and_left_as_it_is(rt: Any) -> None:
    value = collections.OrderedDict(TRUNCATED, large=1e30, kind=rt.RealtimeServerEvent.ERROR)
    event = rt.server_event_from_dict(value)
    assert type(event).__name__ == "ConversationItemTruncatedEvent"
    assert event.model_extra == {"large": 1e30, "kind": "error"}
    missing = collections.defaultdict(str, {"type": "conversation.item.truncated"})
    with pytest.raises(rt.DecodeError, match=r"\$\.event_id: missing"):
        rt.server_event_from_dict(missing)
    assert missing == {"type": "conversation.item.truncated"}


LOGPROB: dict[str, Any] = {"token": "a", "logprob": -1.0, "bytes": [97]}


@pytest.mark.parametrize(
    ("logprob", "fault"),
    [
        (collections.OrderedDict(LOGPROB), None),
        (collections.defaultdict[str, Any](float, {"token": "a", "bytes": [97]}), ".logprob: missing"),
        (collections.UserDict(LOGPROB), ": expected object, got UserDict"),
        ({**LOGPROB, "token": collections.UserString("a")}, ".token: expected string, got UserString"),
        ({**LOGPROB, "bytes": (97,)}, ".bytes: expected array, got tuple"),
    ],
    ids=repr,
)
def test_what_is_held_by_an_object_is_read_as_it_is(rt: Any, logprob: Any, fault: str | None) -> None:
    transcribed = "conversation.item.input_audio_transcription.delta"
    event = {"type": transcribed, "event_id": "event_1", "item_id": "item_1", "logprobs": [logprob]}
    held = copy.copy(logprob)
    if fault is None:
        assert rt.server_event_from_dict(event).logprobs[0].token == "a"
    else:
        with pytest.raises(rt.DecodeError) as refused:
            rt.server_event_from_dict(event)
        assert str(refused.value) == f"$.logprobs[0]{fault}"
    assert logprob == held


@each_row("held", [(1, 2), {1}, b"x", bytearray(b"x"), memoryview(b"x"), 1j, ..., {5: 1}, float("inf")])
def test_what_json_does_not_have_is_refused_in_free_json_and_beyond_the_fields(rt: Any, held: Any) -> None:
    for event in ({"type": "later"}, {"type": "input_audio_buffer.cleared", "event_id": "event_1"}):
        for value, place in ((held, "$.x"), ([{"y": held}], "$.x[0].y")):
            with pytest.raises(rt.DecodeError) as refused:
                rt.server_event_from_dict(event | {"x": value})
            assert [fault.path for fault in refused.value.faults] == [place]


def test_the_type_of_an_unknown_variant_can_be_taken_away(rt: Any) -> None:
    part = rt.realtime_content_part_from_dict({"type": "later", "x": 1})
    part.type = None
    assert part.to_dict() == {"x": 1}


def test_a_part_without_its_tag_is_kept_as_an_unknown_part(rt: Any) -> None:
    part = rt.realtime_content_part_from_dict({"text": "hello"})
    assert part == rt.UnknownContentPart(type=None, payload={"text": "hello"})
    assert part.to_dict() == {"text": "hello"}
