"""A package whose spec is gone is removed, if a record says that it is, and nothing else ever."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.demo import DEMO, NOT_OURS, outcome, state, wiregen
from tests.faults import write_spec

GONE = DEMO | {"protocol.yaml": "protocol: gone\n"}


@pytest.fixture(name="two")
def _two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with two specs and the packages of both, of which one has lost its spec."""
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/a", DEMO)
    write_spec(tmp_path / "spec/b", GONE)
    assert wiregen("generate").exit_code == 0
    shutil.rmtree(tmp_path / "spec/b")
    return tmp_path


def test_a_package_whose_spec_is_gone_is_reported_and_removed_and_nothing_else_is(two: Path) -> None:
    write_spec(two / "out/by_hand", {"__init__.py": "mine = True\n"})
    message = "the spec of out/gone, ../spec/b, is gone\nout is out of date with spec: run wiregen generate\n"
    assert outcome(wiregen("check")) == (1, "", message)
    assert wiregen("generate", "spec/a").exit_code == 0
    assert (two / "out/gone").is_dir()

    removed = wiregen("generate")
    assert "removed out/gone, whose spec ../spec/b is gone\n" in removed.stdout
    assert sorted(path.name for path in (two / "out").iterdir()) == [".wiregen", "by_hand", "demo"]
    assert wiregen("check").exit_code == 0


def test_a_package_of_another_folder_of_specs_is_left_alone(place: Path) -> None:
    write_spec(place / "more/c", GONE)
    assert wiregen("generate", "more").exit_code == 0
    (place / "spec/protocol.yaml").write_text("protocol: renamed\n")
    before = state(place / "out/gone")
    assert "removed out/demo, whose spec ../spec is gone\n" in wiregen("generate").stdout
    assert outcome(wiregen("check")) == (0, "up to date out\n", "")
    assert state(place / "out/gone") == before
    assert (place / "out/.wiregen").read_text().splitlines()[1:] == ["gone ../more/c", "renamed ../spec"]


def test_without_a_record_no_package_is_an_orphan(two: Path) -> None:
    (two / "out/.wiregen").unlink()
    assert wiregen("check").exit_code == 0
    assert wiregen("generate").exit_code == 0
    assert (two / "out/gone/items.py").is_file()


@pytest.mark.parametrize(
    "line", ["../spec/a ../spec/x", "/etc ../spec/x", ".. ../spec/x", "demo/_codec ../spec/x", "x"]
)
def test_a_record_cannot_lead_out_of_the_folder_of_packages(line: str, two: Path) -> None:
    (two / "out/.wiregen").write_text(f"{line}\n")
    before = state(two / "spec") | state(two / "out/demo")
    assert wiregen("generate").exit_code == 0
    assert state(two / "spec") | state(two / "out/demo") == before


def test_a_record_is_never_read_through_a_link(two: Path) -> None:
    (two / "out/.wiregen").rename(two / "elsewhere")
    (two / "out/.wiregen").symlink_to(two / "elsewhere")
    assert wiregen("check").exit_code == 0
    status, _, message = outcome(wiregen("generate"))
    assert (status, "expected a file here, found a link" in message) == (2, True)
    assert (two / "out/gone").is_dir()


@pytest.mark.parametrize(("make", "message"), NOT_OURS.values(), ids=NOT_OURS)
def test_what_wiregen_did_not_make_keeps_an_orphan(make: Callable[[Path, Path], None], message: str, two: Path) -> None:
    make(two / "out/gone/custom.py", two / "spec/a/protocol.yaml")
    before = state(two)
    status, shown, said = outcome(wiregen("generate"))
    assert (status, shown, said.splitlines()[0]) == (1, "", f"out/gone/custom.py:1:1: {message}")
    assert state(two) == before


def test_an_orphan_that_is_a_link_is_neither_lost_nor_renamed(two: Path) -> None:
    (two / "out/gone").rename(two / "elsewhere")
    (two / "out/gone").symlink_to(two / "elsewhere")
    before = state(two)
    status, shown, message = outcome(wiregen("generate"))
    assert (status, shown) == (1, "")
    assert message.splitlines()[0] == "out/gone:1:1: a link; wiregen does not read or replace it"
    assert state(two) == before
