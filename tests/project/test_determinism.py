"""The same spec gives the same bytes under any hash seed, from any place; no place, date or version is in them."""

from __future__ import annotations

import datetime
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.support.packages import ROOT

DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")


def _start(folder: Path, spec: str, seed: int, **more: str) -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONHASHSEED": str(seed)} | more
    command = [sys.executable, "-m", "wiregen", "generate", "--spec", spec, "--out", "out"]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)


def _bytes(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all packages. The record beside them has the way to their specs, which is the project's."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.glob("*/**/*") if path.is_file()}


@pytest.fixture(name="runs", scope="module")
def _runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Generate from a copy of the spec by its relative path, and from the spec itself by its absolute path."""
    first, second = tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second")
    shutil.copytree(ROOT / "spec", first / "copied/to/another/place")
    runs = [
        _start(first, "copied/to/another/place", 1, TZ="Pacific/Auckland"),
        _start(second, str(ROOT / "spec"), 4242, LC_ALL="C", TZ="UTC"),
    ]
    assert [run.wait(timeout=120) for run in runs] == [0, 0]
    return first, second


def test_the_bytes_do_not_depend_on_hash_seed_place_or_locale(runs: tuple[Path, Path]) -> None:
    first, second = (_bytes(folder / "out") for folder in runs)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    assert first == _bytes_of_checkout()


def _bytes_of_checkout() -> dict[str, bytes]:
    found = _bytes(ROOT / "generated")
    return {name: data for name, data in found.items() if "__pycache__" not in name}


def test_a_small_spec_gives_the_same_under_many_hash_seeds(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / "protocol.yaml").write_text("protocol: demo\n")
    names = [f"{first}{second}" for first in "ABCDE" for second in "xyz"]
    (spec / "base.yaml").write_text(
        "records:\n" + "".join(f"  {name}: {{doc: A thing., tag: {{type: {name}}}}}\n" for name in names)
    )
    (spec / "use.yaml").write_text(
        "records:\n  Use:\n    doc: A use.\n    fields:\n"
        + "".join(f"      {name.lower()}: {{type: 'list[{name}]', doc: A thing.}}\n" for name in names)
        + f"unions:\n  All: {{doc: All., tag: type, variants: [{', '.join(names)}]}}\n"
    )
    outputs = []
    for pair in ((0, 1), (2, 3)):  # two at a time, for there may be no more processors
        folders = [tmp_path / str(seed) for seed in pair]
        for folder in folders:
            folder.mkdir()
        runs = [_start(folder, str(spec), int(folder.name)) for folder in folders]
        assert [run.wait(timeout=60) for run in runs] == [0, 0]
        outputs += [_bytes(folder / "out") for folder in folders]
    assert outputs[0]
    assert outputs == [outputs[0]] * 4


def test_no_place_is_in_the_output(runs: tuple[Path, Path]) -> None:
    for folder in runs:
        for name, data in _bytes(folder / "out").items():
            for place in (ROOT, *runs, Path.home(), Path(sys.prefix)):
                assert f"{place}/".encode() not in data, name
            assert b"copied/to" not in data, name


def test_no_date_is_in_the_output_but_those_of_the_spec(runs: tuple[Path, Path]) -> None:
    sources = [*(ROOT / "spec").rglob("*.yaml"), *(ROOT / "templates").rglob("*.*")]
    written = {date for path in sources if path.suffix != ".pyc" for date in DATE.findall(path.read_text("utf-8"))}
    written.add("1970-01-01")  # from which Unix times count
    today = datetime.date.today()
    for name, data in _bytes(runs[0] / "out").items():
        assert set(DATE.findall(data.decode())) <= written, name
        assert today.isoformat() not in data.decode() or today.isoformat() in written, name


def test_no_version_of_a_tool_is_in_the_output(runs: tuple[Path, Path]) -> None:
    versions = {metadata.version(name) for name in ("wiregen", "black", "jinja2", "pyyaml", "click")}
    versions.add(sys.version.split()[0])
    for name, data in _bytes(runs[0] / "out").items():
        found = {
            version for version in versions if re.search(rf"(?<![\d.]){re.escape(version)}(?![\d.])", data.decode())
        }
        assert found == set(), name
