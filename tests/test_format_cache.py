"""What an earlier run has formatted is taken over, with the same bytes as a full run, and never relied upon."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.packages import ROOT
from wiregen.cli import main
from wiregen.format_cache import read_cache, write_cache
from wiregen.write import read_tree

GOLDEN = ROOT / "tests" / "golden"
BEFORE, AFTER = GOLDEN / "event_added" / "before" / "spec", GOLDEN / "event_added" / "after" / "spec"


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


def entries(cache: Path) -> int:
    (file,) = cache.iterdir()
    return len(json.loads(file.read_bytes()))


def test_a_run_that_changes_nothing_formats_nothing(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert generate_in_new_process(BEFORE, out)
    before = read_tree(out)
    next(out.glob("*/builders.py")).write_text("x = 1\n")
    assert not generate_in_new_process(BEFORE, out)
    assert read_tree(out) == before


def test_a_change_gives_the_bytes_of_a_full_run_and_what_went_is_forgotten(cache: Path, tmp_path: Path) -> None:
    spec, out, fresh = tmp_path / "spec", tmp_path / "out", tmp_path / "fresh"
    shutil.copytree(BEFORE, spec)
    generate(spec, out)
    at_first = entries(cache)
    shutil.copytree(AFTER, spec, dirs_exist_ok=True)
    generate(spec, out)
    assert entries(cache) == at_first
    shutil.rmtree(cache)
    generate(spec, fresh)
    assert read_tree(out) == read_tree(fresh)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"a": 1}', "\x00\xff"])
def test_a_cache_that_is_none_counts_as_empty(cache: Path, tmp_path: Path, content: str) -> None:
    write_cache(tmp_path / "out", {"digest": "x = 1\n"})
    assert read_cache(tmp_path / "out") == {"digest": "x = 1\n"}
    assert read_cache(tmp_path / "another") == {}
    (file,) = cache.iterdir()
    file.write_text(content, encoding="latin-1")
    assert read_cache(tmp_path / "out") == {}


def test_where_no_cache_can_be_kept_a_run_does_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    generate(BEFORE, tmp_path / "out")
    generate(BEFORE, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir() if path.name != "out"] == ["file"]
