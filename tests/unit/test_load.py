"""YAML text becomes values with positions, by YAML 1.2's idea of what a plain text means, whatever the disk's order."""

from __future__ import annotations

from pathlib import Path

import pytest

from wiregen.source.faults import Position
from wiregen.source.nodes import Mapping, Scalar, Sequence, plain
from wiregen.spec.folder import read_folder

SCALARS = [
    ("text", "text"),
    ("on", "on"),
    ("off", "off"),
    ("yes", "yes"),
    ("No", "No"),
    ("y", "y"),
    ("true", True),
    ("False", False),
    ("null", None),
    ("~", None),
    ("", None),
    ("1", 1),
    ("-1", -1),
    ("010", 10),
    ("1.5", 1.5),
    ("1e5", 100000.0),
    ("1.5e-3", 0.0015),
    ("1e400", "1e400"),
    ("+1", 1),
    ("1.", 1.0),
    ("string?", "string?"),
    ("0o17", "0o17"),
    ("a\tb", "a\tb"),
    ("0x10", "0x10"),
    ("1_000", "1_000"),
    ("12:30", "12:30"),
    ("2024-12-17", "2024-12-17"),
    (".inf", ".inf"),
    (".nan", ".nan"),
    ("1" * 31, "1" * 31),
    ("=", "="),
    ("'1'", "1"),
    ('"true"', "true"),
    ('"a\\nb"', "a\nb"),
    ("|\n  a\n  b", "a\nb\n"),
    (">-\n  a\n  b", "a b"),
    ("!!str 5", "5"),
]


def _spec(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("text", "expected"), SCALARS)
def test_a_scalar_is_read_as_yaml_1_2_does(text: str, expected: object, tmp_path: Path) -> None:
    loaded = read_folder(_spec(tmp_path, a=f"key: {text}\n"))
    assert loaded.faults == ()
    assert loaded.files[0].content is not None
    value = plain(loaded.files[0].content)["key"]
    assert (type(value), value) == (type(expected), expected)


def test_every_value_knows_its_place(tmp_path: Path) -> None:
    folder = _spec(tmp_path / "demo", a='# é\nkey:\n  - "é": {x: 1}\n')
    content = read_folder(folder).files[0].content
    assert content is not None
    (entry,) = content.entries
    assert isinstance(entry.value, Sequence)
    (item,) = entry.value.items
    assert isinstance(item, Mapping)
    (inner,) = item.entries
    assert isinstance(inner.value, Mapping)
    number = inner.value.get("x")
    file = "demo/a.yaml"
    assert entry.key_position == Position(file, 2, 1)
    assert entry.value.position == Position(file, 3, 3)
    assert inner.key_position == Position(file, 3, 5)
    assert inner.value.position == Position(file, 3, 10)
    assert number == Scalar(1, Position(file, 3, 14))
    assert inner.value.get("y") is None


def test_files_come_sorted_by_name_and_only_those_of_the_spec(tmp_path: Path) -> None:
    folder = _spec(tmp_path, b="doc: b\n", a="doc: a\n", c="doc: c\n")
    (folder / ".d.yaml").write_text("doc: hidden\n")
    (folder / "e.yaml~").write_text("doc: backup\n")
    (folder / "README.md").write_text("# Notes\n")
    (folder / "deeper").mkdir()
    assert [file.name for file in read_folder(folder).files] == ["a.yaml", "b.yaml", "c.yaml"]


@pytest.mark.parametrize(
    ("given", "shown"),
    [("spec/demo", "spec/demo"), ("./spec/demo", "spec/demo"), ("spec/../spec/demo", "spec/../spec/demo")],
)
def test_positions_name_a_relative_folder_as_it_was_given(
    given: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spec").mkdir()
    _spec(tmp_path / "spec/demo", a="- no mapping\n")
    monkeypatch.chdir(tmp_path)
    assert [fault.position.file for fault in read_folder(Path(given)).faults] == [f"{shown}/a.yaml"]


def test_positions_never_hold_an_absolute_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _spec(tmp_path / "demo", a="- no mapping\n")
    monkeypatch.chdir(folder)
    for given in (folder, Path(".")):
        assert [str(fault.position) for fault in read_folder(given).faults] == ["demo/a.yaml:1:1"]


@pytest.mark.parametrize("quote", ['"', "'", ""])
@pytest.mark.parametrize("char", ["\x85", "\u2028", "\u2029", "\ufeff", "\xa0", "\u202e", "\U0010fffd"])
def test_a_character_that_ends_no_line_in_yaml_1_2_is_text_as_any_other(quote: str, char: str, tmp_path: Path) -> None:
    text = f'a{char}key: {quote}a{char}  b{quote}\nescaped: "\\ufdd0\\uFDD1\\x85"\n'
    loaded = read_folder(_spec(tmp_path, a=text))
    assert loaded.faults == ()
    content = loaded.files[0].content
    assert content is not None
    assert plain(content) == {f"a{char}key": f"a{char}  b", "escaped": "\ufdd0\ufdd1\x85"}
    assert content.entries[1].key_position.line == 2
