"""Models are written as plain JSON, also while another thread changes them."""

from __future__ import annotations

import collections
import contextlib
import enum
import json
import threading
from typing import Any

import pytest

from tests.support.rows import each_row


class Markup(str):
    """A string that answers an addition with one of its class, as that of markupsafe does."""

    def __radd__(self, other: str) -> Markup:
        return Markup(str(other) + str(self))


class Text(str, enum.Enum):  # noqa: UP042 - StrEnum is younger than the libraries that do this
    """An enum of another library, whose members are strings."""

    MARIN = "marin"


def test_a_dict_of_a_model_holds_plain_types_alone(rt: Any) -> None:
    session = rt.RealtimeSessionCreateRequest(instructions=Markup("a"), output_modalities=[Text.MARIN])
    written = session.to_dict()
    assert written == {"type": "realtime", "instructions": "a", "output_modalities": ["marin"]}
    assert {type(written["instructions"]), type(written["output_modalities"][0])} == {str}
    assert json.loads(rt.encode(session)) == written
    for held in ("instructions", "model"):
        setattr(session, held, collections.UserString("a"))
        with pytest.raises(rt.EncodeError, match=rf"^\$\.{held}: expected \w+, got UserString"):
            session.to_dict()
        setattr(session, held, None)


WRITTEN: tuple[tuple[Any, bytes], ...] = (
    (2**64, b"18446744073709551616"),
    (-(2**80), b"-1208925819614629174706176"),
    ("é\u2028\x00", '"é\u2028\\u0000"'.encode()),
    ((1, 2), b"[1,2]"),
    ([True, None, 0.5, {}], b"[true,null,0.5,{}]"),
)


@each_row(("value", "text"), WRITTEN, ids=lambda value: repr(value)[:20])
def test_free_json_is_written_on_one_line(rt: Any, value: Any, text: bytes) -> None:
    assert rt.encode(rt.RealtimeFunctionTool(parameters=value)) == b'{"type":"function","parameters":%s}' % text


def test_a_class_derived_from_a_model_is_written_as_that_model(rt: Any) -> None:
    derived = type("Derived", (rt.InputAudioBufferClearedEvent,), {})
    assert rt.encode(derived(event_id="event_1")) == b'{"type":"input_audio_buffer.cleared","event_id":"event_1"}'


def test_to_dict_shares_nothing_with_the_model(rt: Any) -> None:
    tool = rt.RealtimeFunctionTool(parameters={"a": [1]})
    tool.to_dict()["parameters"]["a"].append(2)
    assert tool.parameters == {"a": [1]}
    session = rt.RealtimeSessionCreateRequest(output_modalities=[rt.OutputModality.TEXT])
    session.to_dict()["output_modalities"].append("audio")
    assert session.output_modalities == ["text"]


def test_a_member_of_any_string_enum_is_written_as_its_value(rt: Any) -> None:
    assert rt.RealtimeAudioConfigOutput(voice=Text.MARIN).to_dict() == {"voice": "marin"}
    tool = rt.McpTool(server_label=Text.MARIN, headers={Text.MARIN: Text.MARIN}, connector_id=Text.MARIN)
    tool.model_extra["later"] = {Text.MARIN: [Text.MARIN]}
    assert tool.to_dict() == {
        "type": "mcp",
        "server_label": "marin",
        "connector_id": "marin",
        "headers": {"marin": "marin"},
        "later": {"marin": ["marin"]},
    }
    assert all(type(value) is not Text for value in tool.to_dict().values())


def test_a_large_integer_beside_deep_json_changes_nothing(rt: Any) -> None:
    deep: Any = 1
    for _ in range(200):
        deep = [deep]
    event = rt.input_audio_buffer_cleared("event_1")
    event.model_extra.update({"deep": deep, "large": 2**70})
    event.validate()
    assert rt.server_event_from_dict(event.to_dict()) == event
    assert rt.decode_server_event(rt.encode(event)) == event


class Racing(dict[str, Any]):
    """A dict that is changed while it is read, as by another thread."""

    def items(self) -> Any:
        for key in self:
            self[f"{key} again"] = 1
            yield key, self[key]


def test_what_another_thread_changes_meanwhile_is_an_error_of_the_package(rt: Any) -> None:
    tool = rt.RealtimeFunctionTool(parameters=Racing(a=1))
    for write in (rt.encode, rt.RealtimeFunctionTool.to_dict):
        with pytest.raises(rt.EncodeError) as refused:
            write(tool)
        assert str(refused.value) == "$: changed by another thread during encoding: encode a copy, or use a lock"


def test_an_edit_by_another_thread_gives_one_frame_or_an_error(rt: Any) -> None:
    parts = [rt.InputTextPart(text=str(number)) for number in range(3)]
    message = rt.MessageItem(role="user", content=list(parts))
    tool = rt.RealtimeFunctionTool(name="f", parameters={str(number): [number] for number in range(3)})
    create = rt.response_create(rt.RealtimeResponseCreateParams(tools=[tool], input=[message]))
    whole, done = create.to_dict(), threading.Event()

    def edit() -> None:
        while not done.is_set():
            message.content.clear()
            message.content.extend(parts)
            tool.parameters.clear()
            tool.parameters.update({str(number): [number] for number in range(3)})

    editor = threading.Thread(target=edit)
    editor.start()
    try:
        for _ in range(200):
            with contextlib.suppress(rt.EncodeError):
                written = json.loads(rt.encode(create))["response"]
                assert written["input"][0]["content"] in ([], whole["response"]["input"][0]["content"])
                assert written["tools"][0]["parameters"].items() <= whole["response"]["tools"][0]["parameters"].items()
    finally:
        done.set()
        editor.join()


def test_a_list_that_another_thread_empties_meanwhile_is_written_as_it_was(rt: Any) -> None:
    message = rt.user_text("one")
    message.content.append(rt.InputTextPart(text="two"))

    def empty_and_write(part: Any) -> Any:
        message.content.clear()
        return rt.InputTextPart.model_write(part)

    emptying = type("Emptying", (rt.InputTextPart,), {"model_write": empty_and_write})
    message.content.insert(0, emptying(text="zero"))
    assert [part["text"] for part in message.to_dict()["content"]] == ["zero", "one", "two"]
