"""Generate and check: their statuses 0, 1 and 2, what they say on which stream, what they write and leave alone."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.faults import concurrent, killed, write_spec
from tests.faults.another_user import another_user
from wiregen.cli import main
from wiregen.files import kind_of, read_digests, read_tree, write_digests

DEMO = {
    "protocol.yaml": "protocol: demo\n",
    "items.yaml": "records:\n  Item: {doc: A thing.}\n",
}
OTHER = {"protocol.yaml": "protocol: other\n"}
BROKEN = {"protocol.yaml": "protocol: broken\nrecord: {}\n"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a spec, its generated package in ``out``."""
    folder = tmp_path_factory.mktemp("made")
    write_spec(folder / "spec", DEMO)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert wiregen("generate").exit_code == 0
    return folder


@pytest.fixture(name="place")
def _place(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with a copy of it."""
    place = shutil.copytree(made, tmp_path / "place")
    write_digests(place / "out", read_digests(made / "out"))
    monkeypatch.chdir(place)
    return place


def wiregen(command: str, spec: str = "spec") -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(main, [command, "--spec", spec, "--out", "out"])


def outcome(result: Result) -> tuple[int, str, str]:
    """Return the exit status and both streams."""
    return result.exit_code, result.stdout, result.stderr


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return the time of the last change of everything below a folder, links themselves, and the bytes of files."""
    return {
        path.as_posix(): (path.lstat().st_mtime_ns, path.read_bytes() if kind_of(path) == "a file" else b"")
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
    assert wiregen("generate").exit_code == 0
    names = {name for name in read_tree(place / "out/demo") if "_runtime" not in name}
    assert {"things.py", "_codec/things.py"} <= names
    assert not {"items.py", "_codec/items.py"} & names
    assert wiregen("check").exit_code == 0


def test_check_of_what_was_generated_is_content(place: Path) -> None:
    before = state(place)
    assert outcome(wiregen("check")) == (0, "up to date out\n", "")
    assert state(place) == before


def test_check_shows_how_a_file_differs_and_writes_nothing(place: Path) -> None:
    path = place / "out/demo/items.py"
    path.write_text(path.read_text(encoding="utf-8").replace("A thing.", "A thingy."), encoding="utf-8")
    before = state(place)
    result = wiregen("check")
    changed = [line for line in result.stdout.splitlines() if line[0] in "+-"]
    assert changed == [
        "--- out/demo/items.py",
        "+++ out/demo/items.py",
        '-    """A thingy."""',
        '+    """A thing."""',
    ]
    assert (result.exit_code, result.stderr) == (1, "out is not what spec gives: run wiregen generate\n")
    assert state(place) == before


def test_check_names_a_file_that_is_missing_and_one_that_the_spec_no_longer_gives(place: Path) -> None:
    (place / "out/demo/py.typed").unlink()
    (place / "spec/items.yaml").rename(place / "spec/things.yaml")
    status, shown, told = outcome(wiregen("check"))
    assert status == 1
    assert "out/demo/items.py" not in shown
    gone = "1:1: made by wiregen, and no longer given by the spec"
    assert [line for line in told.splitlines() if "diff" not in line] == [
        f"out/demo/_codec/items.py:{gone}",
        "out/demo/_codec/things.py:1:1: missing",
        f"out/demo/items.py:{gone}",
        "out/demo/py.typed:1:1: missing",
        "out/demo/things.py:1:1: missing",
        "out is not what spec gives: run wiregen generate",
    ]


def test_check_says_in_one_line_that_a_package_is_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", OTHER)
    told = "out/other is absent\nout is not what spec gives: run wiregen generate\n"
    assert outcome(wiregen("check")) == (1, "", told)
    assert not (tmp_path / "out").exists()


SECRET = "canary-7"


def _link(path: Path, secret: Path) -> None:
    path.symlink_to(secret)


def _link_to_folder(path: Path, secret: Path) -> None:
    path.symlink_to(secret.parent)


def _fifo(path: Path, secret: Path) -> None:
    os.mkfifo(path)


def _copy(path: Path, secret: Path) -> None:
    shutil.copy(secret, path)


NOT_OURS: dict[str, tuple[Callable[[Path, Path], None], str]] = {
    "link": (_link, "a link, which wiregen neither reads nor replaces"),
    "link to a folder": (_link_to_folder, "a link, which wiregen neither reads nor replaces"),
    "FIFO": (_fifo, "a FIFO, which wiregen neither reads nor replaces"),
    "file": (_copy, "not made by wiregen"),
}


@pytest.mark.parametrize("name", ["x.txt", "items.py", "__init__.py", "_codec/items.py", "__pycache__"])
@pytest.mark.parametrize(("make", "told"), NOT_OURS.values(), ids=NOT_OURS)
def test_what_wiregen_did_not_make_in_a_package_is_named_never_shown_and_never_touched(
    make: Callable[[Path, Path], None], told: str, name: str, place: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text(SECRET)
    (place / "out/demo" / name).unlink(missing_ok=True)
    make(place / "out/demo" / name, secret)
    before = state(place)
    for command, output in product(("check", "generate"), ("text", "json", "github", "markdown")):
        result = CliRunner().invoke(main, [command, "--spec", "spec", "--out", "out", "--format", output])
        assert (result.exit_code, SECRET in result.output) == (1, False)
        assert name in result.output
    assert f"out/demo/{name}:1:1: {told}\n" in wiregen("check").stderr
    conclusion = "out/demo stays as it is: move away what wiregen did not make, or choose another --out\n"
    assert outcome(wiregen("generate")) == (1, "", f"out/demo/{name}:1:1: {told}\n{conclusion}")
    assert state(place) == before


def test_a_package_that_is_a_link_is_named_and_neither_read_nor_replaced(place: Path) -> None:
    (place / "out/demo").rename(place / "elsewhere")
    (place / "out/demo").symlink_to(place / "elsewhere")
    (place / "elsewhere/x.txt").write_text(SECRET)
    before = state(place)
    for command in ("check", "generate"):
        result = wiregen(command)
        told = "out/demo:1:1: a link, which wiregen neither reads nor replaces"
        assert (result.exit_code, result.stdout, result.stderr.splitlines()[0]) == (1, "", told)
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
    status, shown, told = outcome(wiregen("generate"))
    named, more = [f"out/demo/{number}.txt:1:1: not made by wiregen" for number in range(100, 120)], "10 more"
    assert (status, shown, told.splitlines()[:21]) == (1, "", [*named, f"{more} in out/demo not made by wiregen"])


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
    assert list(concurrent.failures(tmp_path, rounds=3)) == []


def test_a_kill_at_any_moment_leaves_the_old_package_or_the_new_one(tmp_path: Path) -> None:
    assert list(killed.failures(tmp_path, kills=5, seed=random.randrange(2**32))) == []


def test_a_folder_of_protocols_is_generated_as_a_whole_or_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/b", DEMO)
    write_spec(tmp_path / "spec/a", OTHER)
    assert wiregen("generate", "spec/b").stdout.startswith("generated out/demo ")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [".wiregen", "demo"]
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
    before = state(tmp_path)
    result = wiregen("generate")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[0] == "out/demo/mine.py:1:1: not made by wiregen"
    assert state(tmp_path) == before


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


def test_a_package_whose_spec_is_gone_is_told_and_removed_and_nothing_else_is(two: Path) -> None:
    write_spec(two / "out/by_hand", {"__init__.py": "mine = True\n"})
    told = "the spec of out/gone, ../spec/b, is gone\nout is not what spec gives: run wiregen generate\n"
    assert outcome(wiregen("check")) == (1, "", told)
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
    status, _, told = outcome(wiregen("generate"))
    assert (status, "a link stands here" in told) == (2, True)
    assert (two / "out/gone").is_dir()


@pytest.mark.parametrize(("make", "told"), NOT_OURS.values(), ids=NOT_OURS)
def test_what_wiregen_did_not_make_keeps_an_orphan(make: Callable[[Path, Path], None], told: str, two: Path) -> None:
    make(two / "out/gone/custom.py", two / "spec/a/protocol.yaml")
    before = state(two)
    status, shown, said = outcome(wiregen("generate"))
    assert (status, shown, said.splitlines()[0]) == (1, "", f"out/gone/custom.py:1:1: {told}")
    assert state(two) == before


def test_an_orphan_that_is_a_link_is_neither_lost_nor_renamed(two: Path) -> None:
    (two / "out/gone").rename(two / "elsewhere")
    (two / "out/gone").symlink_to(two / "elsewhere")
    before = state(two)
    status, shown, told = outcome(wiregen("generate"))
    assert (status, shown) == (1, "")
    assert told.splitlines()[0] == "out/gone:1:1: a link, which wiregen neither reads nor replaces"
    assert state(two) == before


def test_files_of_another_user_are_told_with_their_path_and_nothing_is_left_beside_them(
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
        status, shown, told = outcome(wiregen("generate"))
        assert (status, shown) == (2, "")
        assert told.startswith("cannot write out/demo: ")
        assert "made by another user" in told
        assert str(folder / "out/demo/_codec") in told
        assert state(folder / "out") == before


def test_every_command_that_reports_does_so_in_every_format(place: Path) -> None:
    def run(command: str, output: str) -> tuple[int, str, str]:
        return outcome(CliRunner().invoke(main, [command, "--spec", "spec", "--out", "out", "--format", output]))

    assert json.loads(run("check", "json")[1]) == {"conclusion": "up to date out", "findings": []}
    (place / "out/demo/py.typed").unlink()
    status, shown, told = run("check", "github")
    assert (status, told) == (1, "")
    assert shown.splitlines()[0] == "::error file=out/demo/py.typed,line=1,col=1::missing"
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
