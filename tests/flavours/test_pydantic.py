"""The pydantic models of ``wiregen flavour`` take what our package takes, and name what is wrong with the rest."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydantic
import pytest

from tests.flavours import Models, flavour, load, protocols
from tests.support.corpora import Protocol, faults, mutations
from tests.support.json_values import same_json

each_protocol = pytest.mark.parametrize(
    "protocol", protocols("pydantic"), ids=lambda protocol: protocol.package.__name__
)

NOT_CHECKED = {
    "a bound on one of several types": r"expected a value of at (least 1|most 4096), got -?\d+",
    "exactly one of several keys": r"expected exactly one of .*",
    "the parts that a role may have": r"expected .* where role .*, got \w+",
}
"""What the pydantic models do not see, with the message of our package."""


@each_protocol
def test_pydantic_takes_a_payload_and_a_changed_one_if_and_only_if_our_package_does(
    protocol: Protocol, models: Models
) -> None:
    """And writes it again as it came, from an object and from text alike."""
    module = models("pydantic", protocol.package.__name__)
    accepted = 0
    unseen: list[list[str]] = []
    for path in protocol.payloads():
        union = getattr(module, protocol.union(path))
        for value in [json.loads(path.read_bytes()), *(changed for _, _, changed in mutations(path))]:
            found = faults(protocol.package, protocol.union(path), value)
            try:
                event = union.model_validate(value)
            except pydantic.ValidationError:
                assert found, (path.name, value)
                continue
            assert same_json(event.model_dump(mode="json", by_alias=True, exclude_unset=True), value), path.name
            accepted += 1
            unseen += [found] if found else []
    assert accepted > 50
    assert len(unseen) < accepted / 20
    for fault in (fault for found in unseen for fault in found):
        assert any(re.fullmatch(message, fault) for message in NOT_CHECKED.values()), fault


@each_protocol
def test_pydantic_takes_a_payload_from_text(protocol: Protocol, models: Models) -> None:
    module, taken = models("pydantic", protocol.package.__name__), 0
    for path in protocol.payloads():
        text, name = path.read_bytes(), protocol.union(path)
        if not faults(protocol.package, name, json.loads(text)):
            event = getattr(module, name).model_validate_json(text)
            written = event.model_dump_json(by_alias=True, exclude_unset=True)
            assert same_json(json.loads(written), json.loads(text)), path.name
            taken += 1
    assert taken > 50


@each_protocol
def test_pydantic_refuses_a_broken_payload_and_blames_the_class_of_its_tag_alone(
    protocol: Protocol, models: Models
) -> None:
    module = models("pydantic", protocol.package.__name__)
    cases = protocol.refused()
    assert len(cases) >= 14
    for case in cases:
        union, frame = protocol.unions[case["direction"]], case["frame"]
        with pytest.raises(pydantic.ValidationError) as refused:
            getattr(module, union).model_validate(frame)
        tag = frame.get("type") if isinstance(frame, dict) else None
        blamed = {error["loc"][0] for error in refused.value.errors()}
        assert blamed == {tag if isinstance(tag, str) else f"Unknown{union}"}, case


@pytest.mark.parametrize(
    ("definition", "value", "faults_of_it"),
    [
        ("ClientEvent", {"type": "input_audio_buffer.append"}, [("input_audio_buffer.append.audio", "missing")]),
        ("ClientEvent", {"type": ["later"]}, [("UnknownClientEvent.type", "string_type")]),
        ("ClientEvent", "later", [("UnknownClientEvent", "model_type")]),
        ("RealtimeTool", {"type": "mcp"}, [("mcp.server_label", "missing")]),
        ("RealtimeTool", {"type": None, "server_label": 5}, []),
        ("RealtimeTool", {"name": "no type"}, []),
        ("RealtimeTurnDetection", {"type": "server_vad", "create_response": "yes"}, [("create_response", "bool_type")]),
        ("RealtimeTurnDetection", {"type": "server_vad", "threshold": "0.5"}, [("threshold", "float_type")]),
        ("RealtimeTurnDetection", {"type": "server_vad", "silence_duration_ms": True}, [("duration_ms", "int_type")]),
        ("RealtimeTurnDetection", {"type": "server_vad", "silence_duration_ms": 5.0}, []),
        ("RealtimeTurnDetection", {"type": "server_vad", "silence_duration_ms": 5.5}, [("ms", "int_from_float")]),
    ],
)
def test_pydantic_names_each_fault_with_its_place(
    definition: str, value: Any, faults_of_it: list[tuple[str, str]], models: Models
) -> None:
    model = getattr(models("pydantic", "openai_realtime"), definition)
    found = []
    try:
        model.model_validate(value)
    except pydantic.ValidationError as error:
        found = [(".".join(map(str, fault["loc"])), fault["type"]) for fault in error.errors()]
    assert [kind for _, kind in found] == [kind for _, kind in faults_of_it]
    assert all(place.endswith(end) for (place, _), (end, _) in zip(found, faults_of_it, strict=True)), found


def test_pydantic_models_are_built_of_others_known_and_new(models: Models) -> None:
    module = models("pydantic", "openai_realtime")
    part = module.InputTextPart(type="input_text", text="Hi")
    new = module.UnknownContentPart(type="smile", width=3)
    item = module.MessageItem(type="message", role="user", content=[part, new])
    event = module.ClientEvent(module.ConversationItemCreateEvent(type="conversation.item.create", item=item))
    assert event.root.item.root.content[1].root is new
    assert event.model_dump(exclude_unset=True) == {
        "type": "conversation.item.create",
        "item": {
            "type": "message",
            "role": "user",
            "content": [{"type": "input_text", "text": "Hi"}, {"type": "smile", "width": 3}],
        },
    }


def test_pydantic_takes_keys_and_tags_of_any_text_and_unions_in_themselves(zoo: Path, tmp_path: Path) -> None:
    assert flavour("pydantic", zoo, tmp_path).exit_code == 0
    animal = load(tmp_path / "zoo.py").Animal
    value: dict[str, Any] = {
        "kind": "herd",
        "of": [{"kind": 'it\'s a "cat"', "from": "here"}, {"kind": "herd", "of": []}],
        "copy": 2,
    }
    assert "Its number. Default: 5." in (tmp_path / "zoo.py").read_text()
    herd = animal.model_validate(value)
    assert type(herd.root.of[0].root).__name__ == "Cat"
    assert herd.model_dump(by_alias=True, exclude_unset=True) == value
    assert "copy" not in animal.model_validate(value["of"][1]).model_dump(by_alias=True, exclude_unset=True)
    with pytest.raises(pydantic.ValidationError, match=r'it\'s a "cat"\.from\n  Field required'):
        animal.model_validate({"kind": 'it\'s a "cat"'})


def test_the_fastapi_example_takes_an_event_and_names_the_fault_of_a_broken_one(
    folder: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fastapi.testclient import TestClient

    (tmp_path / "models").symlink_to(folder("pydantic"))
    monkeypatch.syspath_prepend(tmp_path)
    client = TestClient(importlib.import_module("fastapi_client_events").service)
    event = {"type": "conversation.item.create", "item": {"type": "item.of.tomorrow", "size": 1.5}}
    taken = client.post("/events", json=event)
    assert (taken.status_code, taken.json()) == (200, {"class": "ConversationItemCreateEvent", "event": event})
    session = {"type": "realtime", "audio": {"input": {"turn_detection": {"type": "server_vad", "threshold": 7}}}}
    refused = client.post("/events", json={"type": "session.update", "session": session})
    assert refused.status_code == 422
    (fault,) = refused.json()["detail"]
    assert fault["loc"][:3] == ["body", "session.update", "session"]
    assert (fault["loc"][-1], fault["msg"]) == ("threshold", "Input should be less than or equal to 1")
