"""What an earlier run has formatted is taken over by content, with the bytes of a full run, and never as other code."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.support.effort import EXHAUSTIVE
from tests.support.packages import ROOT
from wiregen import load
from wiregen.cli import main
from wiregen.files import read_digests, read_tree, write_digests
from wiregen.pipeline import rendered
from wiregen.python.format import digests, format_texts

GOLDEN = ROOT / "tests" / "golden"
BEFORE, AFTER = GOLDEN / "event_added_before" / "spec", GOLDEN / "event_added_after" / "spec"


@pytest.fixture(name="cache")
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of caches, empty at first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "wiregen"


def generate(spec: Path, out: Path) -> None:
    result = CliRunner().invoke(main, ["generate", "--spec", str(spec), "--out", str(out)])
    assert result.exit_code == 0, result.output


def generate_in_new_process(spec: Path, out: Path) -> bool:
    """Generate, and return whether anything had to be formatted."""
    code = "import sys; from wiregen.cli import main; main(standalone_mode=False); print('black' in sys.modules)"
    command = [sys.executable, "-c", code, "generate", "--spec", str(spec), "--out", str(out)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout.splitlines()[-1] == "True"


@pytest.mark.usefixtures("cache")
def test_a_run_that_changes_nothing_formats_nothing_and_what_was_damaged_is_made_again(tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(BEFORE, out)
    before = read_tree(out)
    assert not generate_in_new_process(BEFORE, out)
    builders = next(out.glob("*/builders.py"))
    builders.write_text(builders.read_text(encoding="utf-8").replace("\n\n\n", "\n\n\n\n"), encoding="utf-8")
    assert generate_in_new_process(BEFORE, out)
    assert read_tree(out) == before


def test_a_change_gives_the_bytes_of_a_full_run_and_what_went_is_forgotten(cache: Path, tmp_path: Path) -> None:
    spec, out, fresh = tmp_path / "spec", tmp_path / "out", tmp_path / "fresh"
    shutil.copytree(BEFORE, spec)
    generate(spec, out)
    shutil.copytree(AFTER, spec, dirs_exist_ok=True)
    generate(spec, out)
    noted = read_digests(out)
    shutil.rmtree(cache)
    generate(spec, fresh)
    assert read_digests(fresh) == noted
    assert {path: text for path, text in read_tree(out).items() if "/" in path} == {
        path: text for path, text in read_tree(fresh).items() if "/" in path
    }


@pytest.mark.parametrize("name", ["event_added_after", "tag_adjacent"])
def test_whichever_block_is_new_a_file_gets_the_bytes_of_a_full_run(name: str) -> None:
    texts = rendered(load(GOLDEN / name / "spec"))
    whole = format_texts(texts, {})
    noted = digests(texts, whole)
    assert len(noted) > 20
    for place in range(0, len(noted), 1 if EXHAUSTIVE else 3):
        known = dict(item for number, item in enumerate(noted.items()) if number != place)
        assert format_texts(texts, known, whole) == whole


def test_a_file_whose_blocks_formatting_takes_apart_is_formatted_whole() -> None:
    text = "x = 1\ndef f(): pass\n\n\ny = 2\n"
    formatted = format_texts({"a.py": text}, {}, {})["a.py"]
    assert formatted == "x = 1\n\n\ndef f():\n    pass\n\n\ny = 2\n"
    assert digests({"a.py": text}, {"a.py": formatted}) == {}
    known = digests({"a.py": "y = 2\n"}, {"a.py": "y = 2\n"})
    assert format_texts({"a.py": text}, known, {"a.py": formatted}) == {"a.py": formatted}


def note(text: str, file: str) -> dict[str, str]:
    """Return a note, as anybody could write it, that a file is what formatting makes of a text."""
    return digests({"a.py": text}, {"a.py": file})


TEXT = "# From a.yaml\nx = {'a': 1}\ny = '#'\n"
FORMATTED = '# From a.yaml\nx = {"a": 1}\ny = "#"\n'


def test_a_note_is_trusted_with_the_layout() -> None:
    other_layout = "# From a.yaml\nx = {\n    'a': 1,\n}\ny = '#'\n"
    for file in (FORMATTED, other_layout):
        assert format_texts({"a.py": TEXT}, note(TEXT, file), {"a.py": file}) == {"a.py": file}
    assert format_texts({"a.py": TEXT}, note(TEXT, FORMATTED), {"a.py": other_layout}) == {"a.py": FORMATTED}
    assert format_texts({"a.py": TEXT}, {}, {"a.py": other_layout}) == {"a.py": FORMATTED}


@pytest.mark.parametrize(
    "file",
    [
        FORMATTED + "import os\n",
        FORMATTED.replace("1", "2"),
        FORMATTED.replace('"#"', '"# "'),
        FORMATTED.replace("From a", "From b"),
        FORMATTED + "# type: ignore\n",
        "# coding: utf-7\n" + FORMATTED,
        FORMATTED.replace("# From a.yaml\n", "# From a.yaml\n# coding: utf-7 +AAo-import os\n"),
        "x = (",
        "\0",
        "\udcff",
        "x = " + "(" * 5000 + ")" * 5000,
        "",
    ],
)
def test_a_note_that_was_tampered_with_never_brings_other_code_or_comments(file: str) -> None:
    assert format_texts({"a.py": TEXT}, note(TEXT, file), {"a.py": file}) == {"a.py": FORMATTED}


UNREAD = 'class A:\n    x: int = 1\n    """Docs."""\n\n\ndef g():\n    y = f()\n'


@pytest.mark.parametrize(
    "change",
    [
        ("Docs", "Other docs"),
        ("Docs", "Do, cs"),
        ('"""Docs."""', "if __debug__:\n        pass"),
        ("y =", "y: str ="),
        ("f()", "f(); 0"),
    ],
)
def test_a_note_that_was_tampered_with_never_brings_other_docs_or_what_is_not_run(change: tuple[str, str]) -> None:
    file = UNREAD.replace(*change)
    assert format_texts({"a.py": UNREAD}, note(UNREAD, file), {"a.py": file}) == {"a.py": UNREAD}


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff", b"[" * 100_000, b"digest text\n", b"g" * 64 + b" " + b"0" * 64, b"0" * 64 + b" 0\n"]
)
def test_notes_that_are_none_count_as_empty(cache: Path, tmp_path: Path, content: bytes) -> None:
    kept = {"0" * 64: "a" * 64}
    write_digests(tmp_path / "out", kept)
    assert read_digests(tmp_path / "out") == kept
    assert read_digests(tmp_path / "another") == {}
    (file,) = cache.iterdir()
    file.write_bytes(content)
    assert read_digests(tmp_path / "out") == {}


def test_notes_are_never_read_or_written_through_a_link(cache: Path, tmp_path: Path) -> None:
    write_digests(tmp_path / "out", {"0" * 64: "a" * 64})
    (file,) = cache.iterdir()
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    before = (tmp_path / "elsewhere").read_bytes()
    assert read_digests(tmp_path / "out") == {}
    generate(BEFORE, tmp_path / "out")
    assert (tmp_path / "elsewhere").read_bytes() == before


def test_where_no_notes_can_be_kept_a_run_does_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    generate(BEFORE, tmp_path / "out")
    generate(BEFORE, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir() if path.name != "out"] == ["file"]
