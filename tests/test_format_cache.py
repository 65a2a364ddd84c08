"""What an earlier run has formatted is taken over, with the same bytes as a full run, and never relied upon."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages import ROOT
from wiregen.write import read_tree

GOLDEN = ROOT / "tests" / "golden"

RUN = "import sys; from wiregen.cli import main; main(standalone_mode=False); print('black' in sys.modules)"


@pytest.fixture(name="cache")
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of caches, empty at first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "wiregen"


def generate(spec: Path, out: Path) -> bool:
    """Generate in a process of its own; return whether anything had to be formatted."""
    command = [sys.executable, "-c", RUN, "generate", "--spec", str(spec), "--out", str(out)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout.splitlines()[-1] == "True"


def test_a_run_that_changes_nothing_formats_nothing(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert generate(GOLDEN / "contexts" / "spec", out)
    before = read_tree(out)
    assert not generate(GOLDEN / "contexts" / "spec", out)
    assert read_tree(out) == before
    assert len(list(cache.iterdir())) == 1


def test_a_change_gives_the_bytes_of_a_full_run(cache: Path, tmp_path: Path) -> None:
    spec, out, fresh = tmp_path / "spec", tmp_path / "out", tmp_path / "fresh"
    shutil.copytree(GOLDEN / "event_added" / "before" / "spec", spec)
    generate(spec, out)
    shutil.copytree(GOLDEN / "event_added" / "after" / "spec", spec, dirs_exist_ok=True)
    assert generate(spec, out)
    shutil.rmtree(cache)
    generate(spec, fresh)
    assert read_tree(out) == read_tree(fresh)


def test_a_tree_that_was_changed_by_hand_is_mended_without_formatting(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(GOLDEN / "contexts" / "spec", out)
    before = read_tree(out)
    for path in out.glob("*/builders.py"):
        path.write_text("x = 1\n")
    assert not generate(GOLDEN / "contexts" / "spec", out)
    assert read_tree(out) == before


@pytest.mark.parametrize("content", ["", "{", "[]", '{"a": 1}', "\x00\xff", json.dumps({"0" * 64: "x = 1\n"})])
def test_a_cache_that_holds_something_else_changes_nothing(cache: Path, tmp_path: Path, content: str) -> None:
    out, fresh = tmp_path / "out", tmp_path / "fresh"
    generate(GOLDEN / "contexts" / "spec", fresh)
    generate(GOLDEN / "contexts" / "spec", out)
    for file in cache.iterdir():
        file.write_text(content, encoding="latin-1")
    assert generate(GOLDEN / "contexts" / "spec", out)
    assert read_tree(out) == read_tree(fresh)


def test_where_no_cache_can_be_kept_a_run_does_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert generate(GOLDEN / "contexts" / "spec", tmp_path / "out")
    assert generate(GOLDEN / "contexts" / "spec", tmp_path / "out")


def test_what_an_older_spec_needed_is_not_kept(cache: Path, tmp_path: Path) -> None:
    spec, out = tmp_path / "spec", tmp_path / "out"
    shutil.copytree(GOLDEN / "event_added" / "after" / "spec", spec)
    generate(spec, out)
    (file,) = cache.iterdir()
    entries = len(json.loads(file.read_bytes()))
    for path in spec.iterdir():
        path.unlink()
    shutil.copytree(GOLDEN / "event_added" / "before" / "spec", spec, dirs_exist_ok=True)
    generate(spec, out)
    assert len(json.loads(file.read_bytes())) == entries
