"""Text from a spec is data: whatever it holds, at any place, what is made of it imports and says that text.

In docstrings blanks, tabs and line ends count as one blank, for lines are wrapped; elsewhere each character counts.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.complete import HERE, PYTHON_SCHEMA, SCHEMA, Stop, complete_files, stops, text_places, write_files
from tests.complete.editing import put, rename
from tests.complete.wire_texts import ON_THE_WIRE, WireTexts, behaviour
from tests.support.effort import sampled
from tests.support.golden import printed
from tests.support.hostile_texts import HOSTILE, hostile
from tests.support.json_values import same_json
from tests.support.packages import TESTS, PackageOf, write_and_import
from wiregen import load
from wiregen.python.format import format_texts
from wiregen.source.faults import SpecError
from wiregen.source.nodes import Mapping, Node, Sequence
from wiregen.spec.folder import read_folder

DOCS = {"deprecated", "doc", "enum_value"}

WORDS = {"enum.type", "field.format", "file.docs", "rename_all", "union.tagging"}
"""What the texts are for of which the dialect has a list."""

NAMES = {"class_name", "enum_value.name", "snake_name"}

REFERENCES = {
    "allowed_variants key",
    "allowed_variants.*.by",
    "exactly_one_of",
    "class_names key",
    "file.flat_forms key",
    "file.import key",
    "fluent_builder.presets key",
    "names",
    "shorthand.builds key",
    "type",
}


ROUNDS = range(len(HOSTILE))
"""By how many texts the places are shifted: in all rounds each text is at each place once."""


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, str]], ModuleType]:
    """A function that makes a package of texts and imports it."""
    monkeypatch.syspath_prepend(tmp_path / "out")
    name = re.sub(r"\W", "_", f"hostile_{tmp_path.parent.name}_{tmp_path.name}")
    return lambda texts: write_and_import(tmp_path / "out", name, texts)


def test_the_tests_know_what_a_text_is_for_at_every_place() -> None:
    assert {stop.meaning for stop in text_places()} == DOCS | ON_THE_WIRE | NAMES | REFERENCES | WORDS


def framing_files() -> Iterator[dict[str, Any]]:
    """Yield the files of the specs that show how frames are distinguished; other tests mutate their frames."""
    for path in sorted((TESTS / "dialect").glob("*/spec/*.yaml")):
        yield {f"chat/{path.name}": yaml.safe_load(path.read_bytes())}


def test_the_complete_protocol_and_those_of_framing_use_every_key_of_the_dialect() -> None:
    used = {id(stop.schema) for files in (complete_files(), *framing_files()) for stop in stops(files)}

    def unused(schema: object) -> Iterator[str]:
        if isinstance(schema, dict):
            yield from (key for key, part in schema.get("properties", {}).items() if id(part) not in used)
            for part in schema.values():
                yield from unused(part)

    assert [*unused(SCHEMA), *unused(PYTHON_SCHEMA)] == []


def is_shown(stop: Stop) -> bool:
    """Say whether a doc text is there for readers of the package too: those of groups and of imported files are not."""
    return stop.way[1] != "groups" and stop.way != ("base/protocol.yaml", "doc")


def words(text: str) -> str:
    """Return a text as docstrings have it: with one blank where there are blanks, tabs and line ends."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def docstrings(texts: dict[str, str]) -> Iterator[str]:
    """Yield what Python reads from every string that is not part of another."""
    for path, text in texts.items():
        for node in ast.walk(ast.parse(text)) if path.endswith(".py") else ():
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                yield words(node.value.value)


def with_docs(shift: int) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the files of the complete protocol with such docs, and the text that each shows by a mark in it."""
    files, expected = complete_files(), {}
    for number, stop in enumerate(text_places()):
        if stop.meaning in DOCS:
            text = hostile(number + shift)
            put(files, stop.way, f"{text} place{number} {text}")
            if is_shown(stop):
                expected[f"place{number} "] = words(f"{text} place{number} {text}")
    return files, expected


@pytest.mark.parametrize("shift", sampled(ROUNDS, len(HOSTILE)))
def test_a_doc_shows_its_text_everywhere(
    shift: int, tmp_path: Path, imported: Callable[[dict[str, str]], ModuleType]
) -> None:
    files, expected = with_docs(shift)
    texts = printed(write_files(tmp_path, files))
    found = list(docstrings(texts))
    for mark, text in expected.items():
        with_mark = [doc for doc in found if mark in doc]
        assert [doc for doc in with_mark if text not in doc] == [] != with_mark, text
    assert {char for text in texts.values() for char in text if char != "\n" and not char.isprintable()} == set()
    imported(texts)


def test_what_is_formatted_shows_the_same_docs_and_is_not_changed_by_formatting_again(tmp_path: Path) -> None:
    every = printed(write_files(tmp_path, with_docs(shift=0)[0]))
    texts = dict(sampled([(path, text) for path, text in every.items() if "place" in text], 3))
    formatted = format_texts(texts, known={})
    assert list(docstrings(formatted)) == list(docstrings(texts))
    assert format_texts(formatted, known={}) == formatted


@pytest.mark.parametrize("shift", sampled(ROUNDS, len(HOSTILE) // 2 + 1))
def test_a_text_on_the_wire_is_that_text_and_changes_nothing_else(
    shift: int, tmp_path: Path, imported: Callable[[dict[str, str]], ModuleType], package_of: PackageOf
) -> None:
    new = WireTexts(shift)
    texts = printed(write_files(tmp_path, new.files()))
    expected = new.on_the_wire(list(behaviour(package_of(HERE / "chat"), lambda value: value)))
    for one, other in zip(behaviour(imported(texts), new.on_the_wire), expected, strict=True):
        assert same_json(one, other), (one, other)
    said = list(docstrings(texts))
    default = f"Default: {json.dumps(new.values['plain'], ensure_ascii=False)}."
    pattern = f"Matches {re.escape(new.values['abc'])}."
    events = [f"Build the event ``{new.values[text]}``." for text in ("post.done", "room.closed", "post")]
    for text in (default, pattern, *events):
        assert any(words(text) in doc for doc in said), text


def position_of(spec: Path, stop: Stop) -> str:
    """Return where a key or a value of the protocol stands, as faults show it."""
    loaded = read_folder(spec)
    files = {f"chat/{file.name}": file.content for file in loaded.files}
    files |= {f"base/{file.name}": file.content for file in loaded.imported[0][1].files}
    node: Node | None = files[str(stop.way[0])]
    position = None
    for step in stop.way[1:]:
        if isinstance(node, Mapping):
            (entry,) = (entry for entry in node.entries if entry.key == step)
            node, position = entry.value, entry.key_position
        elif isinstance(node, Sequence) and isinstance(step, int):
            node = node.items[step]
    assert node is not None
    return str(position if stop.is_key else node.position)


@pytest.mark.parametrize("shift", sampled(ROUNDS, len(HOSTILE)))
def test_a_text_that_is_not_a_name_is_refused_with_its_position(shift: int, tmp_path: Path) -> None:
    name_places = [stop for stop in text_places() if stop.meaning in NAMES]
    for number, stop in sampled([*enumerate(name_places)], 7):
        text = hostile(number + shift)
        if re.fullmatch(r"\w*", text, re.ASCII):
            text = f"{text}-"
        files = complete_files()
        (rename if stop.is_key else put)(files, stop.way, text)
        spec = write_files(tmp_path / str(number), files)
        renamed = Stop((*stop.way[:-1], text), text, stop.meaning, {}, stop.is_key) if stop.is_key else stop
        with pytest.raises(SpecError) as refused:
            load(spec)
        faults = [str(fault) for fault in refused.value.faults]
        assert any(fault.startswith(f"{position_of(spec, renamed)}: {text!r} is not a") for fault in faults), faults


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(data=st.data())
def test_any_text_is_that_text_on_the_wire_and_in_docs(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    values = data.draw(st.lists(TEXT, min_size=1, max_size=6, unique=True))
    keys = data.draw(st.lists(TEXT, min_size=1, max_size=6, unique=True))
    docs = data.draw(st.lists(TEXT.filter(str.strip), min_size=1, max_size=6))
    fields = {
        f"f{number}": {"type": "Word", "wire": key, "optional": True, "default": values[-1], "doc": docs[0]}
        for number, key in enumerate(keys)
    }
    members = {value: {"name": f"V{number}", "doc": docs[number % len(docs)]} for number, value in enumerate(values)}
    content = {"protocol": "chat", "doc": docs[-1]}
    topic = {
        "enums": {"Word": {"doc": docs[0], "values": members}},
        "records": {"Thing": {"doc": docs[-1], "fields": fields}},
    }
    folder = tmp_path_factory.mktemp("any")
    texts = printed(write_files(folder, {"chat/protocol.yaml": content, "chat/talk.yaml": topic}))
    name = f"any_{folder.name}"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        package: Any = write_and_import(folder, name, texts)
    assert [str(member.value) for member in package.Word] == values
    payload = {key: values[number % len(values)] for number, key in enumerate(keys)}
    thing = package.Thing.from_dict(payload)
    assert thing.f0 is package.Word.V0
    assert thing.to_dict() == payload
    assert json.loads(thing.to_json()) == payload
    said = list(docstrings(texts))
    assert [doc for doc in docs[:1] + docs[-1:] if not any(words(doc) in text for text in said)] == []
