"""``wiregen new`` makes a protocol that generates and passes, and never touches what is there already."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from wiregen.cli import main
from wiregen.files import read_tree

OWN = ["spec/chat_room/protocol.yaml", "spec/chat_room/posts.yaml", "tests/test_chat_room.py"]
SHARED = ["spec/dialect.schema.json", "spec/python.schema.json", "Makefile"]
NEXT = "Next: replace the example in spec/chat_room with your protocol, then run make generate test"


@pytest.fixture(name="place")
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def new(*arguments: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["new", *arguments])


def write(path: Path, text: str) -> None:
    """Write a file with the folders around it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_it_makes_a_spec_a_test_and_a_makefile_and_says_what_comes_next(place: Path) -> None:
    result = new("chat_room")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [*(f"made {path}" for path in (*SHARED, *OWN)), NEXT]
    assert set(read_tree(place)) == {*SHARED, *OWN}


def test_without_pytest_it_says_how_to_install_it(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pytest", None)
    assert "The test needs pytest: pip install pytest" in new("chat_room").stdout.splitlines()


def test_what_it_makes_generates_and_passes_its_own_tests_by_its_makefile(place: Path) -> None:
    assert new("chat_room").exit_code == 0
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST_", "PYTHONPATH"))}
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # plugins of this project, which a user's may not have
    command = ["make", f"PYTHON={sys.executable}", "generate", "check", "test"]
    made = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, timeout=120)
    assert made.returncode == 0, made.stdout + made.stderr
    assert "generated generated/chat_room (" in made.stdout
    assert "up to date generated\n" in made.stdout
    assert re.search(r"\b5 passed\b", made.stdout)


def test_editors_find_the_schema_of_the_dialect_from_every_file_of_the_spec(place: Path) -> None:
    assert new("chat_room").exit_code == 0
    schema = resources.files("wiregen.spec").joinpath("dialect.schema.json").read_text(encoding="utf-8")
    for path in (place / "spec/chat_room").glob("*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).read_text(encoding="utf-8") == schema


def test_a_second_protocol_shares_what_the_first_has_brought(place: Path) -> None:
    assert new("chat_room").exit_code == 0
    before = read_tree(place)
    result = new("game")
    own = [path.replace("chat_room", "game") for path in OWN]
    assert result.stdout.splitlines() == [*(f"made {path}" for path in own), NEXT.replace("chat_room", "game")]
    after = read_tree(place)
    assert {path: after[path] for path in before} == before
    generated = CliRunner().invoke(main, ["generate"])
    assert [line.split()[1] for line in generated.stdout.splitlines()] == ["generated/chat_room", "generated/game"]


@pytest.mark.parametrize("makefile", ["GNUmakefile", "makefile", "Makefile"])
def test_a_makefile_is_left_alone_and_the_lines_to_add_are_printed(makefile: str, place: Path) -> None:
    assert new("chat_room", "--folder", "fresh").exit_code == 0
    lines = (place / "fresh/Makefile").read_text(encoding="utf-8")
    write(place / makefile, "all:\n\ttrue\n")
    result = new("chat_room")
    assert result.exit_code == 0
    assert f"Add to {makefile}:\n\n{lines}\n{NEXT}\n" in result.stdout
    assert [path.name for path in place.iterdir() if path.is_file()] == [makefile]
    assert (place / makefile).read_text(encoding="utf-8") == "all:\n\ttrue\n"
    write(place / makefile, f"all:\n\ttrue\n\n{lines}")
    assert "Add to" not in new("game").stdout


def test_another_folder_gets_it_all(place: Path) -> None:
    result = new("chat_room", "--folder", "far/away")
    assert (result.exit_code, result.stderr) == (0, "")
    assert set(read_tree(place)) == {f"far/away/{path}" for path in (*SHARED, *OWN)}


NOT_SNAKE_CASE = "not in snake case, such as 'chat_room'"
KNOWN = "a package or module that Python knows already, and would no longer find"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("ChatRoom", NOT_SNAKE_CASE),
        ("chat-room", NOT_SNAKE_CASE),
        ("chat__room", NOT_SNAKE_CASE),
        ("_chat", NOT_SNAKE_CASE),
        ("1chat", NOT_SNAKE_CASE),
        ("chat\n", NOT_SNAKE_CASE),
        ("../chat", NOT_SNAKE_CASE),
        ("räume", NOT_SNAKE_CASE),
        ("", NOT_SNAKE_CASE),
        ("class", "a reserved word of Python"),
        ("json", KNOWN),
        ("sys", KNOWN),
        ("wiregen", KNOWN),
        ("openai_realtime", KNOWN),
        ("orjson", KNOWN),
        ("aux", "the name of a device on Windows, where no folder can have it"),
    ],
)
def test_a_name_that_a_package_cannot_have_is_refused(name: str, reason: str, place: Path) -> None:
    result = new(name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{name!r} cannot be the name of a protocol: {reason}\n"
    assert not list(place.iterdir())


@pytest.mark.parametrize(
    ("present", "obstacle"),
    [
        ("spec/chat_room/mine.txt", "spec/chat_room"),
        ("generated/chat_room/__init__.py", "generated/chat_room"),
        ("tests/test_chat_room.py", "tests/test_chat_room.py"),
        ("spec", "spec"),
        ("tests", "tests"),
    ],
)
def test_what_is_in_the_way_is_named_and_nothing_is_written(present: str, obstacle: str, place: Path) -> None:
    write(place / present, "mine")
    result = new("chat_room")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{obstacle} exists already: move it away, or choose another name\n"
    assert read_tree(place) == {present: "mine"}


def test_a_spec_folder_that_is_one_protocol_takes_no_second_one(place: Path) -> None:
    write(place / "spec/protocol.yaml", "protocol: alone\n")
    result = new("chat_room")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "spec is the folder of one protocol: move its files into a folder below it\n"
    assert set(read_tree(place)) == {"spec/protocol.yaml"}


def test_a_place_that_cannot_be_written_to_is_reported(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(f"{path.name} is held")

    monkeypatch.setattr(Path, "mkdir", refuse)
    result = new("chat_room")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "cannot write spec/dialect.schema.json: spec is held\n"
