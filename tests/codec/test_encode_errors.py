"""What JSON cannot carry is refused when encoding, by its path; what it can carry is written, with either backend."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import uuid
from typing import Any

import pytest

from openai_realtime import UNSET
from tests.support.rows import each_row

UNWRITABLE: tuple[tuple[Any, str], ...] = (
    (float("nan"), "a number that JSON does not have"),
    (float("-inf"), "a number that JSON does not have"),
    (b"bytes", "bytes"),
    ({1, 2}, "set"),
    (object(), "object"),
    (datetime.datetime(2026, 1, 1), "datetime"),
    (decimal.Decimal(1), "Decimal"),
    (1j, "complex"),
)


@each_row(("value", "found"), UNWRITABLE, ids=lambda value: repr(value)[:20])
def test_free_json_that_is_none_is_refused_by_its_path(rt: Any, value: Any, found: str) -> None:
    tool = rt.RealtimeFunctionTool(name="f", parameters={"properties": [0, {"odd key": value}]})
    session = rt.RealtimeSessionCreateRequest(tools=[tool])
    for write in (rt.encode, type(session).to_dict, type(session).to_json):
        with pytest.raises(rt.EncodeError) as refused:
            write(session)
        path = "$.tools[0].parameters.properties[1]['odd key']"
        assert str(refused.value) == f"{path}: expected a JSON value, got {found}"


class Plain(enum.Enum):
    """An enum whose members are not strings."""

    ONE = "one"


FIELDS: tuple[tuple[str, Any, str], ...] = (
    ("instructions", object(), "$.instructions: expected string, got object"),
    ("instructions", "\ud800", "$.instructions: expected text, got a lone surrogate, which UTF-8 cannot carry"),
    ("tools", [object()], "$.tools[0]: expected RealtimeTool, got object"),
    ("tools", {"type": "mcp"}, "$.tools: expected list of RealtimeTool, got dict"),
    ("audio", "loud", "$.audio: expected RealtimeAudioConfig, got str"),
    ("prompt", 5, "$.prompt: expected Prompt, got int"),
    ("instructions", UNSET, "$.instructions: expected string, got nothing"),
    ("instructions", float("nan"), "$.instructions: expected string, got a number that JSON does not have"),
    ("instructions", uuid.UUID(int=1), "$.instructions: expected string, got UUID"),
    ("instructions", Plain.ONE, "$.instructions: expected string, got Plain"),
    ("instructions", {1: 2}, "$.instructions: expected string, got dict"),
    ("instructions", 5, "$.instructions: expected string, got int"),
    ("instructions", collections.UserString("a"), "$.instructions: expected string, got UserString"),
    ("model", UNSET, "$.model: expected RealtimeModel, got nothing"),
    ("model", 5, "$.model: expected RealtimeModel, got int"),
    ("parallel_tool_calls", 1, "$.parallel_tool_calls: expected boolean, got int"),
    (
        "max_output_tokens",
        float("nan"),
        "$.max_output_tokens: expected integer or MaxOutputTokensLimit, got a number that JSON does not have",
    ),
)


@each_row(("field", "value", "message"), FIELDS, ids=lambda value: repr(value)[:20])
def test_a_field_with_a_value_that_json_cannot_carry_is_named(rt: Any, field: str, value: Any, message: str) -> None:
    session = rt.RealtimeSessionCreateRequest()
    setattr(session, field, rt.UNSET if value is UNSET else value)
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.session_update(session))
    assert str(refused.value) == message.replace("$", "$.session", 1)


def test_a_number_field_cannot_hold_nan(rt: Any) -> None:
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.ServerVad(threshold=float("nan")))
    assert str(refused.value) == "$.threshold: expected number, got a number that JSON does not have"


class Unconvertible(int):
    """An integer of a user's class that fails when it is converted."""

    def __int__(self) -> int:
        raise KeyError("no value")


def test_a_number_of_a_class_that_fails_is_refused_by_its_path(rt: Any) -> None:
    event = rt.ConversationItemTruncateEvent(item_id="i", content_index=Unconvertible(1), audio_end_ms=1)
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(event)
    assert str(refused.value) == "$.content_index: expected integer, got Unconvertible"


def test_model_extra_cannot_replace_a_field(rt: Any) -> None:
    event = rt.input_audio_buffer_cleared("event_1")
    event.model_extra["event_id"] = "event_2"
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(event)
    assert str(refused.value) == "$.event_id: in model_extra, but the record has a field for this key: set the field"


@pytest.mark.parametrize("key", [5, None, ("a",)])
def test_keys_that_are_not_text_are_refused(rt: Any, key: Any) -> None:
    for value in ({key: 1}, {"a": [{key: 1}]}):
        with pytest.raises(rt.EncodeError, match="expected string keys, got "):
            rt.encode(rt.RealtimeFunctionTool(parameters=value))
    with pytest.raises(rt.EncodeError, match="expected string keys, got "):
        rt.encode(rt.RealtimeResponseCreateParams(metadata={key: "x"}))


def test_free_json_that_holds_itself_is_refused(rt: Any) -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(rt.EncodeError, match="nested too deeply"):
        rt.encode(rt.RealtimeFunctionTool(parameters=endless))


def test_a_model_that_holds_itself_is_refused(rt: Any) -> None:
    response = rt.RealtimeResponse(output=[])
    response.output.append(response)
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(response)
    assert str(refused.value) == "$.output[0]: expected RealtimeConversationItem, got RealtimeResponse"


def test_a_required_field_cannot_hold_none_or_unset(rt: Any) -> None:
    for value in (None, rt.UNSET):
        with pytest.raises(rt.EncodeError) as refused:
            rt.encode(rt.MessageItem(role=value, content=[]))
        assert str(refused.value).startswith("$.role: expected ConversationItemRole, got ")
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.response_output_text_delta("e", "r", "i", float("inf"), 0, "d"))
    assert str(refused.value) == "$.output_index: expected integer, got a number that JSON does not have"


def test_a_model_of_another_class_is_named(rt: Any) -> None:
    item = rt.MessageItem(role="user", content=[rt.ServerVad()])
    with pytest.raises(rt.ValidationError) as broken:
        item.validate()
    assert str(broken.value) == "$.content[0]: expected RealtimeContentPart, got ServerVad"
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.RealtimeSessionCreateRequest(audio=rt.ServerVad()))
    assert str(refused.value) == "$.audio: expected RealtimeAudioConfig, got ServerVad"


@pytest.mark.parametrize("value", [None, {}, "text", 5])
def test_what_is_not_a_model_is_refused(rt: Any, value: Any) -> None:
    with pytest.raises(rt.EncodeError, match=r"^\$: expected a model, got "):
        rt.encode(value)


def test_a_field_that_was_deleted_is_named(rt: Any) -> None:
    event = rt.input_audio_buffer_cleared("event_1")
    del event.event_id
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(event)
    assert str(refused.value) == "$.event_id: expected string, got nothing"


@pytest.mark.parametrize("wire_type", [float("nan"), 5, ["x"], "\ud800"])
def test_an_unknown_variant_needs_a_type_that_can_be_written(rt: Any, wire_type: Any) -> None:
    with pytest.raises(rt.EncodeError, match=r"^\$\.type: expected "):
        rt.encode(rt.UnknownServerEvent(type=wire_type, payload={}))


HELD: tuple[tuple[str, Any, str], ...] = (
    ("metadata", "abc", "$.metadata: expected map of any, got str"),
    ("output_modalities", [None], "$.output_modalities[0]: expected OutputModality, got NoneType"),
    ("output_modalities", True, "$.output_modalities: expected list of OutputModality, got bool"),
    ("max_output_tokens", True, "$.max_output_tokens: expected integer or MaxOutputTokensLimit, got bool"),
    ("max_output_tokens", 1.0, "$.max_output_tokens: expected integer or MaxOutputTokensLimit, got float"),
)


@each_row(("field", "value", "message"), HELD, ids=lambda value: repr(value)[:20])
def test_what_lists_maps_and_unions_hold_is_checked(rt: Any, field: str, value: Any, message: str) -> None:
    response = rt.RealtimeResponse()
    setattr(response, field, value)
    for refuse in (rt.encode, type(response).to_dict):
        with pytest.raises(rt.EncodeError) as refused:
            refuse(response)
        assert str(refused.value) == message


def test_what_a_map_of_text_holds_is_checked(rt: Any) -> None:
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.RealtimeResponseCreateParams(metadata={"a": 1}))
    assert str(refused.value) == "$.metadata.a: expected string, got int"


def test_a_variant_of_another_union_is_refused(rt: Any) -> None:
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.MessageItem(role="user", content=[rt.ServerVad()]))
    assert str(refused.value) == "$.content[0]: expected RealtimeContentPart, got ServerVad"
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.RealtimeAudioConfigOutput(voice=rt.MessageItem(role="user", content=[])))
    assert str(refused.value) == "$.voice: expected VoiceName or CustomVoice, got MessageItem"


def test_what_can_be_read_only_once_is_refused(rt: Any) -> None:
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.MessageItem(role="user", content=(part for part in [rt.InputTextPart()])))
    assert str(refused.value) == "$.content: expected list of RealtimeContentPart, got generator"


def test_model_extra_cannot_be_beside_what_is_written_already(rt: Any) -> None:
    settings = rt.RealtimeAudioConfigInput(turn_detection=None)
    settings.model_extra["turn_detection"] = {"type": "server_vad"}
    unknown = rt.UnknownItem(type="later", payload={"type": "later", "a": 1})
    unknown.model_extra["a"] = 2
    for model, path in ((settings, "$.turn_detection"), (unknown, "$.a")):
        with pytest.raises(rt.EncodeError) as refused:
            rt.encode(model)
        assert str(refused.value) == f"{path}: in model_extra, but the record has a field for this key: set the field"


def test_the_key_of_a_field_cannot_be_in_model_extra_even_if_the_field_is_not_set(rt: Any) -> None:
    for key, value in (("id", 5), ("id", None), ("type", "message")):
        message = rt.user_text("Hi")
        message.model_extra[key] = value
        for write in (rt.encode, type(message).to_dict):
            with pytest.raises(rt.EncodeError) as refused:
                write(message)
            assert (
                str(refused.value) == f"$.{key}: in model_extra, but the record has a field for this key: set the field"
            )
        with pytest.raises(rt.ValidationError, match="in model_extra"):
            message.validate()


def test_a_field_that_was_deleted_is_named_at_any_depth(rt: Any) -> None:
    image = rt.PromptInputImage(detail="auto")
    del image.image_url
    unknown = rt.UnknownPromptInput(type="later", payload={})
    del unknown.payload
    prompt = rt.Prompt(id="p", variables={"v": image, "w": unknown})
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(prompt)
    assert str(refused.value) == (
        "$.variables.v.image_url: expected string, got nothing\n$.variables.w: expected a dict as payload, got nothing"
    )
    assert repr(prompt).startswith("Prompt(id='p', variables={'v': PromptInputImage(detail='auto')")


@pytest.mark.parametrize("value", [10**5000, -(10**5000)], ids=["positive", "negative"])
def test_an_integer_that_python_does_not_write_is_named(rt: Any, value: int) -> None:
    params = rt.RealtimeResponseCreateParams(max_output_tokens=value)
    tool = rt.RealtimeFunctionTool(parameters={"a": [value]})
    for model, path in ((params, "$.max_output_tokens"), (tool, "$.parameters.a[0]")):
        fault = f"{path}: too many digits to write: an integer of 16610 bits"
        with pytest.raises(rt.EncodeError) as refused:
            rt.encode(model)
        assert str(refused.value) == fault
        with pytest.raises(rt.ValidationError) as broken:
            model.validate()
        assert str(broken.value).splitlines()[0] == fault


@pytest.mark.parametrize("rest", [{"a": 1}, 5, ()])
def test_what_a_caller_puts_in_the_place_of_the_codecs_own_is_named(rt: Any, rest: Any) -> None:
    message = rt.user_text("Hi")
    message.model_rest = rest
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(message)
    found = type(rest).__name__
    assert str(refused.value) == f"$: expected nothing in model_rest, got {found}: put unknown keys into model_extra"
    assert repr(message) == "MessageItem(role='user', content=[InputTextPart(text='Hi')])"


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_a_lone_surrogate_is_refused_by_every_way_in_and_out(rt: Any, text: str) -> None:
    for write in (rt.encode, rt.MessageItem.to_dict, rt.MessageItem.to_json, rt.MessageItem.to_log_dict):
        with pytest.raises(rt.EncodeError, match=r"^\$\.content\[0\]\.text: expected text, got a lone surrogate"):
            write(rt.user_text(text))
    for value, path in (({"type": "later", "x": [text]}, "$.x[0]"), ({"type": "later", text: 1}, "$")):
        with pytest.raises(rt.DecodeError) as refused:
            rt.server_event_from_dict(value)
        assert str(refused.value) == f"{path}: expected text, got a lone surrogate, which UTF-8 cannot carry"


def test_the_type_of_an_unknown_event_is_text_or_none(rt: Any) -> None:
    assert rt.encode(rt.UnknownServerEvent(type=None, payload={"type": "later", "x": 1})) == b'{"x":1}'
    assert rt.encode(rt.UnknownServerEvent(type=None, payload={"type": 5})) == b'{"type":5}'
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(rt.UnknownServerEvent(type=5, payload={"type": 5}))
    assert str(refused.value) == "$.type: expected string, got int"


def test_the_unknown_variant_of_another_union_is_refused_by_its_path(rt: Any) -> None:
    unknown = rt.UnknownTranscriptionTurnDetection(type="later", payload={"type": "later"})
    audio = rt.RealtimeAudioConfigInput(turn_detection=unknown)
    with pytest.raises(rt.EncodeError) as refused:
        rt.encode(audio)
    expected = "$.turn_detection: expected RealtimeTurnDetection, got UnknownTranscriptionTurnDetection"
    assert str(refused.value) == expected
