"""What wiregen did not make is named, never shown and never touched; a package half made by anything is repaired."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.demo import DEMO, NOT_OURS, SECRET, outcome, state, wiregen
from tests.faults import concurrent, killed, write_spec
from tests.faults.another_user import another_user
from tests.support.effort import EXHAUSTIVE
from wiregen.cli import main
from wiregen.files import read_tree

NAMES = ["x.txt", "items.py", "__init__.py", "_codec/items.py", "__pycache__"]


@pytest.mark.parametrize(
    ("kind", "name"), [*product(NOT_OURS, NAMES)][:: 1 if EXHAUSTIVE else 3], ids=lambda value: value
)
def test_what_wiregen_did_not_make_in_a_package_is_named_never_shown_and_never_touched(
    kind: str, name: str, place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    make, message = NOT_OURS[kind]
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text(SECRET)
    (place / "out/demo" / name).unlink(missing_ok=True)
    make(place / "out/demo" / name, secret)
    before = state(place)
    outputs = ("text", "json", "github", "markdown") if name == "x.txt" else ("text",)
    for command, output in product(("check", "generate"), outputs):
        result = CliRunner().invoke(main, [command, "--spec", "spec", "--out", "out", "--format", output])
        assert (result.exit_code, SECRET in result.output) == (1, False)
        assert name in result.output
    assert f"out/demo/{name}:1:1: {message}\n" in wiregen("check").stderr
    conclusion = "out/demo is unchanged: move away the files that wiregen did not make, or choose another --out\n"
    assert outcome(wiregen("generate")) == (1, "", f"out/demo/{name}:1:1: {message}\n{conclusion}")
    assert state(place) == before


def test_a_package_that_is_a_link_is_named_and_neither_read_nor_replaced(place: Path) -> None:
    (place / "out/demo").rename(place / "elsewhere")
    (place / "out/demo").symlink_to(place / "elsewhere")
    (place / "elsewhere/x.txt").write_text(SECRET)
    before = state(place)
    for command in ("check", "generate"):
        result = wiregen(command)
        message = "out/demo:1:1: a link; wiregen does not read or replace it"
        assert (result.exit_code, result.stdout, result.stderr.splitlines()[0]) == (1, "", message)
    assert state(place) == before


def test_an_out_that_is_a_link_is_written_through_and_stays_a_link(place: Path) -> None:
    (place / "out").rename(place / "elsewhere")
    (place / "out").symlink_to("elsewhere")
    (place / "spec/items.yaml").rename(place / "spec/things.yaml")
    assert wiregen("generate").exit_code == 0
    assert outcome(wiregen("check")) == (0, "up to date out\n", "")
    assert (place / "elsewhere/demo/things.py").is_file()
    assert (place / "out").readlink() == Path("elsewhere")
    assert sorted(path.name for path in (place / "elsewhere").iterdir()) == [".wiregen", "demo"]


def test_a_repository_in_a_package_is_named_as_one_thing_and_stays(place: Path) -> None:
    for path in ("HEAD", "objects/ab/cdef"):
        (place / "out/demo/.git" / path).parent.mkdir(parents=True, exist_ok=True)
        (place / "out/demo/.git" / path).write_text("x")
    before = state(place)
    assert wiregen("generate").stderr.splitlines()[0] == "out/demo/.git:1:1: not made by wiregen"
    assert state(place) == before


def test_many_things_that_wiregen_did_not_make_are_counted(place: Path) -> None:
    for number in range(100, 130):
        (place / f"out/demo/{number}.txt").write_text("")
    status, shown, message = outcome(wiregen("generate"))
    named, more = [f"out/demo/{number}.txt:1:1: not made by wiregen" for number in range(100, 120)], "10 more"
    assert (status, shown, message.splitlines()[:21]) == (1, "", [*named, f"{more} in out/demo not made by wiregen"])


def _half(place: Path) -> None:
    for path in (place / "out/demo").rglob("*.py"):
        if path.name != "items.py":
            path.unlink()


def _no_init(place: Path) -> None:
    (place / "out/demo/__init__.py").unlink()


def _cut_off(place: Path) -> None:
    for path in filter(Path.is_file, (place / "out/demo").rglob("*")):
        path.write_bytes(path.read_bytes()[: len(path.name)])


def _empty(place: Path) -> None:
    for path in filter(Path.is_file, (place / "out/demo").rglob("*")):
        path.write_bytes(b"")


def _bytecode_alone(place: Path) -> None:
    shutil.rmtree(place / "out/demo")
    (place / "out/demo/_codec/__pycache__").mkdir(parents=True)
    (place / "out/demo/_codec/__pycache__/items.cpython-311.pyc").write_bytes(b"")


def _conflict(place: Path) -> None:
    path = place / "out/demo/items.py"
    path.write_text(f"<<<<<<< HEAD\n{path.read_text()}=======\n{path.read_text()}>>>>>>> topic\n")


@pytest.mark.parametrize("damage", [_half, _no_init, _cut_off, _empty, _bytecode_alone, _conflict])
def test_a_package_half_made_by_anything_is_repaired(damage: Callable[[Path], None], place: Path) -> None:
    whole = read_tree(place / "out/demo")
    damage(place)
    assert wiregen("check").exit_code == 1
    assert wiregen("generate").exit_code == 0
    assert read_tree(place / "out/demo") == whole


def test_two_runs_at_once_leave_one_whole_package_and_both_succeed(tmp_path: Path) -> None:
    concurrent.write_round(tmp_path / "spec", 0)
    concurrent.generate(tmp_path)
    assert list(concurrent.failures(tmp_path, [1])) == []


def test_a_kill_at_any_moment_leaves_the_old_package_or_the_new_one(tmp_path: Path) -> None:
    assert list(killed.failures(tmp_path, kills=2, seed=random.randrange(2**32))) == []


def test_a_folder_that_was_not_generated_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", DEMO)
    write_spec(tmp_path / "out/demo", {"mine.py": "by_hand = True\n"})
    before = state(tmp_path)
    result = wiregen("generate")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[0] == "out/demo/mine.py:1:1: not made by wiregen"
    assert state(tmp_path) == before


def test_files_of_another_user_are_reported_with_their_path_and_nothing_is_left_beside_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with another_user() as (folder, give_away):
        monkeypatch.chdir(folder)
        monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        write_spec(folder / "spec", DEMO)
        assert wiregen("generate").exit_code == 0
        (folder / "spec/items.yaml").rename(folder / "spec/things.yaml")
        give_away(folder / "out/demo/_codec")
        before = state(folder / "out")
        status, shown, message = outcome(wiregen("generate"))
        assert (status, shown) == (2, "")
        assert message.startswith("cannot write out/demo: ")
        assert "made by another user" in message
        assert str(folder / "out/demo/_codec") in message
        assert state(folder / "out") == before
