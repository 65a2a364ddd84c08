"""The commands: their exit statuses 0, 1 and 2, what they say on which stream, and what they write or leave alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.faults import write_spec
from wiregen.cli import main
from wiregen.write import read_tree

DEMO = {
    "protocol.yaml": "protocol: demo\n",
    "items.yaml": "records:\n  Item: {doc: A thing.}\n",
}
OTHER = {"protocol.yaml": "protocol: other\n"}
BROKEN = {"protocol.yaml": "protocol: broken\nrecord: {}\n"}


@pytest.fixture(name="place")
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with a spec, its generated package in ``out``."""
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", DEMO)
    assert wiregen("generate").exit_code == 0
    return tmp_path


def wiregen(command: str, spec: str = "spec") -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(main, [command, "--spec", spec, "--out", "out"])


def outcome(result: Result) -> tuple[int, str, str]:
    """Return the exit status and both streams."""
    return result.exit_code, result.stdout, result.stderr


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return the time of the last change and the bytes of everything below a folder."""
    return {
        path.as_posix(): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in folder.rglob("*")
    }


def test_generate_writes_a_package_and_says_how_large_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", DEMO)
    result = wiregen("generate")
    texts = read_tree(tmp_path / "out/demo")
    lines = sum(text.count("\n") for text in texts.values())
    assert outcome(result) == (0, f"generated out/demo ({len(texts)} files, {lines} lines)\n", "")
    assert {"__init__.py", "items.py", "py.typed"} <= texts.keys()


def test_generate_again_says_unchanged_and_touches_nothing(place: Path) -> None:
    before = state(place)
    result = wiregen("generate")
    assert (result.exit_code, result.stdout.split()[:2], result.stderr) == (0, ["unchanged", "out/demo"], "")
    assert state(place) == before


def test_generate_removes_what_the_spec_no_longer_gives(place: Path) -> None:
    (place / "spec/items.yaml").rename(place / "spec/things.yaml")
    (place / "out/demo/stray.py").write_text("")
    assert wiregen("generate").exit_code == 0
    names = {name for name in read_tree(place / "out/demo") if "_runtime" not in name}
    assert {"things.py", "_codec/things.py"} <= names
    assert not {"items.py", "_codec/items.py", "stray.py"} & names
    assert wiregen("check").exit_code == 0


def test_check_of_what_was_generated_is_content(place: Path) -> None:
    before = state(place)
    assert outcome(wiregen("check")) == (0, "up to date out\n", "")
    assert state(place) == before


def _edit(folder: Path) -> None:
    path = folder / "items.py"
    path.write_text(path.read_text(encoding="utf-8").replace("A thing.", "A thingy."), encoding="utf-8")


def _remove_typed_marker(folder: Path) -> None:
    (folder / "py.typed").unlink()


def _add_stray(folder: Path) -> None:
    (folder / "_codec/stray.py").write_text("x = 1\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (
            _edit,
            [
                "--- out/demo/items.py",
                "+++ out/demo/items.py",
                '-    """A thingy."""',
                '+    """A thing."""',
            ],
        ),
        (_remove_typed_marker, ["--- /dev/null", "+++ out/demo/py.typed"]),
        (_add_stray, ["--- out/demo/_codec/stray.py", "+++ /dev/null", "-x = 1"]),
    ],
)
def test_check_shows_the_difference_and_writes_nothing(place: Path, change: object, shown: list[str]) -> None:
    assert callable(change)
    change(place / "out/demo")
    before = state(place)
    result = wiregen("check")
    assert result.exit_code == 1
    assert [line for line in result.stdout.splitlines() if line[0] in "+-"] == shown
    assert result.stderr == "out is not what spec gives: run wiregen generate\n"
    assert state(place) == before


def test_check_shows_an_orphan_of_a_file_of_the_spec_that_is_gone(place: Path) -> None:
    (place / "spec/items.yaml").unlink()
    result = wiregen("check")
    heads = [line for line in result.stdout.splitlines() if line.startswith(("---", "+++"))]
    assert result.exit_code == 1
    for name in ("items.py", "_codec/items.py"):
        at = heads.index(f"--- out/demo/{name}")
        assert heads[at + 1] == "+++ /dev/null"


def test_check_before_the_first_generate_shows_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", OTHER)
    result = wiregen("check")
    assert result.exit_code == 1
    assert "+++ out/other/__init__.py\n" in result.stdout
    assert not (tmp_path / "out").exists()


def test_a_folder_of_protocols_is_generated_as_a_whole_or_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/b", DEMO)
    write_spec(tmp_path / "spec/a", OTHER)
    assert wiregen("generate", "spec/b").stdout.startswith("generated out/demo ")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["demo"]
    lines = wiregen("generate").stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [["generated", "out/other"], ["unchanged", "out/demo"]]
    assert outcome(wiregen("check")) == (0, "up to date out\n", "")


def test_a_fault_in_one_protocol_keeps_all_from_being_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/a", DEMO)
    write_spec(tmp_path / "spec/b", BROKEN)
    write_spec(tmp_path / "spec/c", BROKEN)
    expected = "".join(
        f"spec/{name}/protocol.yaml:2:1: unknown key 'record' in a Wiregen spec file: did you mean 'records'?\n"
        for name in ("b", "c")
    )
    for command in ("generate", "check"):
        assert outcome(wiregen(command)) == (2, "", f"{expected}2 faults; nothing was written\n")
    assert not (tmp_path / "out").exists()


def test_two_protocols_with_one_name_are_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/a", DEMO)
    write_spec(tmp_path / "spec/b", DEMO)
    message = "spec/b/protocol.yaml:1:1: another protocol in spec is named 'demo' too\n1 fault; nothing was written\n"
    assert outcome(wiregen("generate")) == (2, "", message)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("spec", ["nowhere", "empty", "spec/protocol.yaml"])
def test_a_spec_that_is_not_there_is_told(spec: str, place: Path) -> None:
    (place / "empty").mkdir()
    message = f"{spec}:1:1: no protocol.yaml here, nor in a folder below\n1 fault; nothing was written\n"
    for command in ("generate", "check"):
        assert outcome(wiregen(command, spec)) == (2, "", message)


@pytest.mark.parametrize("name", ["items.yaml", "Protocol.yaml", "protocol.yml"])
def test_a_folder_of_yaml_without_protocol_yaml_is_not_passed_over(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/a", DEMO)
    (tmp_path / "spec/b").mkdir()
    (tmp_path / "spec/b" / name).write_text("protocol: other\n")
    result = wiregen("generate")
    assert (result.exit_code, result.stdout) == (2, "")
    missing = "spec/b/protocol.yaml:1:1: missing: a protocol's folder holds a protocol.yaml that names it"
    assert missing in result.stderr.splitlines()


def test_a_place_that_cannot_be_written_to_is_told(place: Path) -> None:
    (place / "file").write_text("")
    result = CliRunner().invoke(main, ["generate", "--spec", "spec", "--out", "file"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("cannot write file/demo: ")
    assert result.stderr.count("\n") == 1


def test_a_folder_that_was_not_generated_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", DEMO)
    write_spec(tmp_path / "out/demo", {"mine.py": "by_hand = True\n"})
    message = "out/demo was not made by wiregen: move it away, or choose another --out\n"
    assert outcome(wiregen("generate")) == (2, "", message)
    assert [path.name for path in (tmp_path / "out/demo").iterdir()] == ["mine.py"]


def test_a_package_whose_spec_is_gone_is_told_and_removed_and_nothing_else_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/a", DEMO)
    write_spec(tmp_path / "spec/b", DEMO | {"protocol.yaml": DEMO["protocol.yaml"].replace("demo", "gone")})
    write_spec(tmp_path / "out/by_hand", {"__init__.py": "mine = True\n"})
    assert wiregen("generate").exit_code == 0
    assert (tmp_path / "out/gone/__init__.py").is_file()
    shutil.rmtree(tmp_path / "spec/b")

    found = wiregen("check")
    assert found.exit_code == 1
    assert "--- out/gone/__init__.py\n+++ /dev/null\n" in found.stdout
    assert "out/demo/" not in found.stdout
    assert wiregen("generate", "spec/a").exit_code == 0
    assert (tmp_path / "out/gone").is_dir()

    removed = wiregen("generate")
    assert "removed out/gone, whose spec is gone\n" in removed.stdout
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["by_hand", "demo"]
    assert wiregen("check").exit_code == 0


def test_a_package_that_cannot_be_removed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: Path, target: Path) -> None:
        raise PermissionError(f"{folder.name} is held")

    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/a", DEMO)
    write_spec(tmp_path / "spec/b", DEMO | {"protocol.yaml": DEMO["protocol.yaml"].replace("demo", "gone")})
    assert wiregen("generate").exit_code == 0
    shutil.rmtree(tmp_path / "spec/b")
    monkeypatch.setattr(Path, "rename", refuse)
    result = wiregen("generate")
    assert (result.exit_code, result.stderr) == (2, "cannot remove out/gone: gone is held\n")
    assert (tmp_path / "out/gone").is_dir()


def test_every_command_that_reports_does_so_in_every_format(place: Path) -> None:
    def run(command: str, output: str) -> tuple[int, str, str]:
        return outcome(CliRunner().invoke(main, [command, "--spec", "spec", "--out", "out", "--format", output]))

    assert json.loads(run("check", "json")[1]) == {"conclusion": "up to date out", "findings": []}
    (place / "out/demo/py.typed").unlink()
    status, shown, told = run("check", "github")
    assert (status, told) == (1, "")
    assert shown.splitlines()[0] == "::error file=out/demo/py.typed,line=1,col=1::not what the spec gives"
    (place / "spec/items.yaml").write_text("records: {Item: {doc: A thing., fields: {a: {type: strin, doc: A.}}}}")
    for command in ("generate", "check"):
        status, shown, told = run(command, "markdown")
        assert (status, told) == (2, "")
        assert shown.splitlines()[0] == "**1 fault; nothing was written**"
        status, shown, told = run(command, "json")
        assert (status, told) == (2, "")
        (finding,) = json.loads(shown)["findings"]
        assert (finding["file"], finding["line"], finding["column"]) == ("spec/items.yaml", 1, 52)
        assert finding["message"] == "unknown type 'strin': did you mean 'string'?"
