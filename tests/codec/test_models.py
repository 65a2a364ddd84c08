"""Models are stdlib dataclasses with which everything that one does with dataclasses works."""

from __future__ import annotations

import ast
import copy
import dataclasses
import inspect
import pickle
import sys
import typing
from enum import Enum
from functools import cache
from typing import Any, cast

import pytest

import openai_realtime as rt
from tests.support.packages import exported_names
from tests.support.rows import each_row

CLASSES = sorted(
    (item for name in exported_names(rt) if isinstance(item := getattr(rt, name), type) and issubclass(item, rt.Model)),
    key=lambda cls: cls.__name__,
)
RECORDS = [cls for cls in CLASSES if dataclasses.is_dataclass(cls) and cls is not rt.Model]


def message() -> rt.ConversationItemCreatedEvent:
    """Return an event that holds a model in a list in a model, an extra field and a remembered null."""
    event = rt.decode_server_event(
        '{"type":"conversation.item.created","event_id":"event_1","previous_item_id":null,"later":[1],'
        '"item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}}'
    )
    assert isinstance(event, rt.ConversationItemCreatedEvent)
    return event


def test_all_names_are_there_and_sorted() -> None:
    assert exported_names(rt) == sorted(exported_names(rt))
    assert len(set(exported_names(rt))) == len(exported_names(rt))
    assert all(hasattr(rt, name) for name in exported_names(rt))


CONTRACT_NAMES = """
    MessageItem FunctionCallItem FunctionCallOutputItem McpApprovalResponseItem McpListToolsItem McpCallItem
    McpApprovalRequestItem InputTextPart InputAudioPart InputImagePart OutputTextPart OutputAudioPart ServerEvent
    ClientEvent RealtimeConversationItem RealtimeContentPart SessionConfig RealtimeServerEvent RealtimeClientEvent
    ConversationItemInputAudioTranscriptionDeltaEvent ErrorEvent UnknownServerEvent UnknownClientEvent
    RealtimeSessionCreateRequest RealtimeResponseCreateParams UNSET DecodeError EncodeError ValidationError
    decode_server_event decode_client_event server_event_from_dict decode_realtime_conversation_item encode peek_type
    session_update conversation_item_create response_done error
"""


@each_row("name", CONTRACT_NAMES.split())
def test_the_promised_names_are_offered(name: str) -> None:
    assert name in exported_names(rt)


@each_row("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_a_class_is_a_slotted_keyword_only_dataclass_with_docs(cls: type[rt.Model]) -> None:
    fields = dataclasses.fields(cast(Any, cls))  # every record is a dataclass
    assert cls.__doc__
    assert not cls.__doc__.startswith(f"{cls.__name__}(")
    assert "__dict__" not in dir(cls)
    assert list(inspect.signature(cls).parameters) == [field.name for field in fields]
    hints = typing.get_type_hints(cls)
    assert [name for name in hints if typing.get_origin(hints[name]) is not typing.ClassVar] == [
        field.name for field in fields
    ]
    with pytest.raises(TypeError, match="positional"):
        cls(*["positional"])


@cache
def sources(module: str) -> dict[str, list[str]]:
    """Return the lines of every class of a module, which is parsed once for all of them."""
    text = inspect.getsource(sys.modules[module])
    lines = text.splitlines()
    classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    return {node.name: lines[node.lineno - 1 : node.end_lineno] for node in classes}


@each_row("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_every_field_has_its_sentence_in_the_source(cls: type[rt.Model]) -> None:
    lines = sources(cls.__module__)[cls.__name__]
    for field in dataclasses.fields(cast(Any, cls)):  # every record is a dataclass
        at = next(index for index, line in enumerate(lines) if line.startswith(f"    {field.name}: "))
        following = next(line for line in lines[at + 1 :] if line.startswith('    """'))
        assert len(following.strip('" ')) > 3
        assert not any(
            line.startswith("    ") and line[4:5].isalpha() and ": " in line
            for line in lines[at + 1 : lines.index(following, at)]
        )


def test_fields_are_in_the_order_of_the_spec() -> None:
    names = [field.name for field in dataclasses.fields(rt.ResponseOutputTextDeltaEvent)]
    assert names == ["event_id", "response_id", "item_id", "output_index", "content_index", "delta", "obfuscation"]


def test_the_tag_is_a_class_constant_and_no_argument() -> None:
    assert rt.MessageItem.type == "message"
    assert rt.ErrorEvent.type == "error"
    with pytest.raises(TypeError, match="type"):
        rt.InputTextPart(**{"text": "a", "type": "input_text"})


def test_asdict_gives_the_fields_alone() -> None:
    assert dataclasses.asdict(message()) == {
        "event_id": "event_1",
        "previous_item_id": None,
        "item": {
            "id": None,
            "object": None,
            "status": None,
            "role": "user",
            "content": [{"text": "Hi"}],
            "phase": None,
        },
    }


def test_replace_keeps_unknown_keys_and_nulls() -> None:
    event = message()
    other = dataclasses.replace(event, event_id="event_2")
    assert (other.event_id, other.item, other.model_extra) == ("event_2", event.item, {"later": [1]})
    assert other.to_dict() == {**event.to_dict(), "event_id": "event_2"}
    other.model_extra["mine"] = 1
    assert event.model_extra == {"later": [1]}
    item = rt.MessageItem.from_dict({"type": "message", "role": "user", "id": None})
    assert "id" not in dataclasses.replace(dataclasses.replace(item, id="item_0"), id=None).to_dict()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda event: pickle.loads(pickle.dumps(event))])
def test_copies_and_pickles_are_equal_and_lose_nothing(copied: Any) -> None:
    event = message()
    other = copied(event)
    assert other == event
    assert other is not event
    assert rt.encode(other) == rt.encode(event)
    other.model_extra["mine"] = 1
    assert event.model_extra == {"later": [1]}


class MyMessage(rt.MessageItem):
    """A class that a user derives, under a name of another record, with something of its own."""

    note = "mine"


MyMessage.__name__ = "Prompt"


@dataclasses.dataclass(slots=True, kw_only=True)
class NotedMessage(rt.MessageItem):
    """A dataclass that a user derives, with fields of its own."""

    note: str = "none"
    seen: list[str] = dataclasses.field(default_factory=list)


def test_a_dataclass_derived_from_a_model_has_the_defaults_of_its_own_fields() -> None:
    data = {"type": "message", "role": "user", "content": []}
    item = NotedMessage.from_dict(data)
    assert (item.note, item.seen, item.role) == ("none", [], "user")
    assert copy.copy(item) == dataclasses.replace(item) == item
    assert item.to_dict() == data


def test_a_class_derived_from_a_model_reads_writes_shows_and_validates() -> None:
    data = {"type": "message", "role": "user", "content": [], "later": 1}
    item = MyMessage.from_dict(data)
    assert type(item) is MyMessage
    assert (item.role, item.note, item.model_extra) == ("user", "mine", {"later": 1})
    assert MyMessage.from_json(rt.encode(item)) == item
    assert item.to_dict() == data
    assert repr(item) == "Prompt(role='user', content=[], model_extra={'later': 1})"
    item.validate()
    with pytest.raises(rt.DecodeError, match=r"\$\.role: missing"):
        MyMessage.from_dict({"type": "message", "content": []})


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_of_any_protocol_loses_nothing(protocol: int) -> None:
    event = message()
    assert pickle.loads(pickle.dumps(event, protocol)).to_dict() == event.to_dict()


def test_equality_looks_at_class_fields_and_unknown_fields() -> None:
    assert message() == message()
    assert message() != dataclasses.replace(message(), event_id="event_2")
    other = message()
    other.model_extra["later"] = [2]
    assert message() != other
    assert rt.input_audio_buffer_clear() != rt.input_audio_buffer_commit()
    assert message() != "event"
    assert rt.input_audio_buffer_cleared("e") == rt.InputAudioBufferClearedEvent.from_dict(
        {"type": "input_audio_buffer.cleared", "event_id": "e"}
    )


def test_models_are_mutable_and_so_not_hashable() -> None:
    event = message()
    event.event_id = "event_2"
    assert event.to_dict()["event_id"] == "event_2"
    with pytest.raises(TypeError, match="unhashable"):
        hash(event)
    with pytest.raises(AttributeError):
        setattr(event, "no_such_field", 1)  # noqa: B010 - type checkers refuse the assignment too


def test_match_distinguishes_events() -> None:
    def shown(event: rt.ServerEvent) -> str:
        match event:
            case rt.ResponseOutputTextDeltaEvent(delta=text):
                return text
            case rt.UnknownServerEvent(type=wire_type):
                return wire_type or "no type"
            case _:
                return "another"

    assert shown(rt.response_output_text_delta("e", "r", "i", 0, 0, "Hel")) == "Hel"
    assert shown(rt.decode_server_event('{"type":"later"}')) == "later"
    assert shown(message()) == "another"


def test_enums_are_strings_with_as_str() -> None:
    member = rt.RealtimeServerEvent.SESSION_CREATED
    assert member.as_str() == "session.created"
    assert type(member.as_str()) is str
    assert str(member) == f"{member}" == "session.created"
    assert member == "session.created"
    assert {"session.created": 1}[member] == 1
    assert isinstance(member, Enum)
    assert len(rt.RealtimeServerEvent) == 46
    assert len(rt.RealtimeClientEvent) == 11


@each_row("member", [*rt.RealtimeServerEvent, *rt.RealtimeClientEvent], ids=str)
def test_an_event_class_knows_its_type(member: rt.RealtimeServerEvent | rt.RealtimeClientEvent) -> None:
    name = "".join(word.capitalize() for word in member.name.split("_"))
    cls = getattr(rt, f"{name}Event")
    event = object.__new__(cls)
    assert event.event_type() == member.value
    assert event.to_event_type() is member


def test_every_union_has_its_two_decoders() -> None:
    aliases = [name for name in exported_names(rt) if not isinstance(getattr(rt, name), type) and name[0].isupper()]
    unions = [name for name in aliases if name != "UNSET"]
    assert len(unions) == 24
    for name in unions:
        snake = "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")
        assert callable(getattr(rt, f"decode_{snake}"))
        assert callable(getattr(rt, f"{snake}_from_dict"))
