"""``wiregen flavour`` gives models of other kinds, under the names of our classes. The pydantic ones take what our
package takes; what the others cannot do is what the help of the command says."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pydantic
import pytest
from click.testing import CliRunner, Result

from tests.corpora import PROTOCOLS, Protocol, each_protocol, faults, mutations, schema_of
from tests.json_values import same_json
from tests.packages import ROOT
from tests.type_checkers import STRICT, type_check
from wiregen.cli import main

KINDS = ["pydantic", "msgspec", "typeddict"]
each_kind = pytest.mark.parametrize("kind", KINDS)

Models = Callable[[str, str], ModuleType]


def flavour(kind: str, spec: Path, out: Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["flavour", kind, "--spec", str(spec), "--out", str(out)])


def load(path: Path) -> ModuleType:
    """Import a module by its path, under a name of its own."""
    name = "_".join(path.with_suffix("").parts[-2:])
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # where pydantic looks for what an annotation names
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """What gives the folder with the models of a kind, which are generated on first use."""

    @functools.cache
    def generated(kind: str) -> Path:
        out = tmp_path_factory.mktemp("flavours") / kind
        result = flavour(kind, ROOT / "spec", out)
        assert result.exit_code == 0, result.output
        return out

    return generated


@pytest.fixture(scope="session")
def models(folder: Callable[[str], Path]) -> Models:
    """What gives the models of a kind and a protocol."""

    @functools.cache
    def imported(kind: str, protocol: str) -> ModuleType:
        return load(folder(kind) / f"{protocol}.py")

    return imported


@each_kind
@each_protocol
def test_the_classes_are_named_as_ours_and_no_other_one_is_there(kind: str, protocol: Protocol, models: Models) -> None:
    module = models(kind, protocol.package.__name__)
    classes = {name for name, it in vars(module).items() if getattr(it, "__module__", "") == module.__name__}
    aliases = set(module.__annotations__)
    public = {name for name in classes | aliases if name.isidentifier() and not name.startswith("_")}
    assert public == set(schema_of(protocol.package)["$defs"])


NOT_CHECKED = {
    "a bound on one of several types": r"expected a value of at least 1, got -?\d+",
    "exactly one of several keys": r"expected exactly one of .*",
    "the parts that a role may have": r"expected .* where role .*, got \w+",
}
"""What the pydantic models do not see, with the message of our package."""


@each_protocol
def test_pydantic_takes_a_payload_and_a_changed_one_just_where_our_package_does(
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
    assert accepted > 100
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


MSGSPEC_REFUSES = {
    "a variant that is new": r"Invalid (enum )?value .*",
    "a variant without its tag": r"Object missing required field `type` - at .*|Expected `str` - at .*`\$.*\.type`",
    "an integer that is written as 1.0": r"Expected `int.*`, got `float` - at .*",
    "a value that breaks a bound": r"Expected `array` of length .*",
}


def within(part: Any, whole: Any) -> bool:
    """Say whether a value is another one, some keys of its objects aside."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and within(value, whole[key]) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(within, part, whole))
    return same_json(part, whole)


def test_msgspec_decodes_what_is_known_and_refuses_the_rest_for_four_reasons(models: Models) -> None:
    decoded, refused = 0, dict.fromkeys(MSGSPEC_REFUSES, 0)
    for protocol in PROTOCOLS:
        module = models("msgspec", protocol.package.__name__)
        for path in protocol.payloads():
            try:
                event = msgspec.json.decode(path.read_bytes(), type=getattr(module, protocol.union(path)))
            except msgspec.ValidationError as error:
                (reason,) = [name for name, message in MSGSPEC_REFUSES.items() if re.fullmatch(message, str(error))]
                refused[reason] += 1
            else:
                assert within(msgspec.to_builtins(event), json.loads(path.read_bytes())), path.name
                decoded += 1
    assert min(refused.values()) >= 3
    assert decoded > 4 * sum(refused.values())


@each_protocol
def test_msgspec_refuses_every_broken_payload(protocol: Protocol, models: Models) -> None:
    module = models("msgspec", protocol.package.__name__)
    for case in protocol.refused():
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(case["frame"], getattr(module, protocol.unions[case["direction"]]))


TYPED = """
from models.openai_realtime import MessageItem, ServerEvent

def shown(event: ServerEvent) -> str:
    if event["type"] == "response.output_text.delta":
        return event["delta"]
    if event["type"] == "response.done":
        return event["delta"]  # wrong
    return event["type"]

good: MessageItem = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
bad: MessageItem = {"type": "message", "role": 5, "content": []}  # wrong
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_typed_dicts_are_told_apart_by_their_tag(checker: str, folder: Callable[[str], Path], tmp_path: Path) -> None:
    (tmp_path / "models").symlink_to(folder("typeddict"))
    (tmp_path / "mypy.ini").write_text(STRICT)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    (tmp_path / "app.py").write_text(TYPED)
    result = type_check(checker, tmp_path)
    blamed = {int(line) for line in re.findall(r"app\.py:(\d+):(?:\d+ -)? error", result.stdout)}
    assert blamed == {number for number, line in enumerate(TYPED.splitlines(), 1) if line.endswith("# wrong")}
    assert "models" not in result.stdout.replace(str(tmp_path), "")


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


SMALL = """
protocol: zoo
doc: Animals.
records:
  Cat: {doc: Purrs., tag: {kind: "it's a \\"cat\\""}, fields: {from_: {type: string, wire: from, doc: Its home.}}}
  Herd: {doc: Many., tag: {kind: herd}, fields: {of: {type: "list[Animal]", doc: Who is in it.}, copy: {type: integer,
    optional: true, default: 5, min: 1, doc: Its number.}}}
unions:
  Animal: {doc: 'Has \"\"\" legs.', tag: kind, variants: [Cat, Herd]}
"""


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """The folder of a small protocol."""
    spec = tmp_path / "spec" / "zoo"
    spec.mkdir(parents=True)
    (spec / "protocol.yaml").write_text(SMALL)
    return spec


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


@each_kind
def test_a_module_says_where_it_comes_from_and_is_written_where_it_is_not_there(
    kind: str, zoo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a" / "b"
    first, again = flavour(kind, zoo, out), flavour(kind, zoo, out)
    lines = (out / "zoo.py").read_text().splitlines()
    assert lines[0] == f"# From all files of the spec zoo; remake: wiregen flavour {kind} --out DIR"
    assert (first.exit_code, first.stdout) == (0, f"generated {out}/zoo.py ({len(lines)} lines)\n")
    assert (again.exit_code, again.stdout) == (0, f"unchanged {out}/zoo.py ({len(lines)} lines)\n")


ALL_KINDS = """
import sys
from wiregen.cli import main
for kind in sys.argv[2:]:
    main(["flavour", kind, "--spec", sys.argv[1], "--out", kind], standalone_mode=False)
"""


def test_the_same_spec_gives_the_same_text_under_any_hash_seed_and_in_any_project(
    folder: Callable[[str], Path], tmp_path: Path
) -> None:
    settings = "[tool.isort]\nforce_single_line = true\n[tool.black]\nline-length = 40\n"
    (tmp_path / "pyproject.toml").write_text(settings)
    name = "openai_realtime_translation"
    command = [sys.executable, "-c", ALL_KINDS, str(ROOT / "spec" / name), *KINDS]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, "PYTHONHASHSEED": "7"}, check=True, capture_output=True)
    for kind in KINDS:
        assert (tmp_path / kind / f"{name}.py").read_text() == (folder(kind) / f"{name}.py").read_text()


@each_kind
def test_a_protocol_with_nothing_in_it_gives_a_module_with_nothing_in_it(kind: str, zoo: Path, tmp_path: Path) -> None:
    (zoo / "protocol.yaml").write_text("protocol: zoo\n")
    assert flavour(kind, zoo, tmp_path).stdout == f"generated {tmp_path}/zoo.py (1 lines)\n"


def test_a_file_of_somebody_else_is_left_alone(zoo: Path, tmp_path: Path) -> None:
    (tmp_path / "zoo.py").write_text("mine = 1\n")
    result = flavour("typeddict", zoo, tmp_path)
    assert result.exit_code == 2
    assert "was not made by wiregen flavour: move it away, or choose another --out" in result.stderr
    assert (tmp_path / "zoo.py").read_text() == "mine = 1\n"


@pytest.mark.parametrize(("kind", "name"), [("pydantic", "Field"), ("pydantic", "Tag"), ("msgspec", "Struct")])
def test_a_class_whose_name_the_module_needs_is_told(kind: str, name: str, zoo: Path, tmp_path: Path) -> None:
    (zoo / "protocol.yaml").write_text(SMALL.replace("Herd", name))
    result = flavour(kind, zoo, tmp_path)
    assert (result.exit_code, result.stderr) == (2, f"zoo: {kind} models need the name of {name} for something else\n")
    assert not (tmp_path / "zoo.py").exists()


def test_help_tells_what_each_kind_cannot_do() -> None:
    text = " ".join(CliRunner().invoke(main, ["flavour", "--help"]).stdout.split())
    for told in ("Example: wiregen", "pydantic: a bound on one", "msgspec: refuses", "typeddict: is for"):
        assert told in text
