"""Generate and check: their statuses 0, 1 and 2, what they say on which stream, what they write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.demo import DEMO, outcome, state, wiregen
from tests.faults import write_spec
from wiregen.cli import main
from wiregen.files import read_tree

OTHER = {"protocol.yaml": "protocol: other\n"}
BROKEN = {"protocol.yaml": "protocol: broken\nrecord: {}\n"}


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
    assert (result.exit_code, result.stderr) == (1, "out is out of date with spec: run wiregen generate\n")
    assert state(place) == before


def test_check_names_a_file_that_is_missing_and_one_that_the_spec_no_longer_gives(place: Path) -> None:
    (place / "out/demo/py.typed").unlink()
    (place / "spec/items.yaml").rename(place / "spec/things.yaml")
    status, shown, reported = outcome(wiregen("check"))
    assert status == 1
    assert "out/demo/items.py" not in shown
    gone = "1:1: made by wiregen from an earlier spec: it has to go"
    assert [line for line in reported.splitlines() if "diff" not in line] == [
        f"out/demo/_codec/items.py:{gone}",
        "out/demo/_codec/things.py:1:1: missing",
        f"out/demo/items.py:{gone}",
        "out/demo/py.typed:1:1: missing",
        "out/demo/things.py:1:1: missing",
        "out is out of date with spec: run wiregen generate",
    ]


def test_check_says_in_one_line_that_a_package_is_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec", OTHER)
    reported = "out/other is absent\nout is out of date with spec: run wiregen generate\n"
    assert outcome(wiregen("check")) == (1, "", reported)
    assert not (tmp_path / "out").exists()


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
def test_a_spec_that_is_missing_is_reported(spec: str, place: Path) -> None:
    (place / "empty").mkdir()
    fault = "no protocol.yaml here or in a folder below: wiregen new starts a protocol"
    message = f"{spec}:1:1: {fault}\n1 fault; nothing was written\n"
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


def test_a_place_that_cannot_be_written_to_is_reported(place: Path) -> None:
    (place / "file").write_text("")
    result = CliRunner().invoke(main, ["generate", "--spec", "spec", "--out", "file"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("cannot write file/demo: ")
    assert result.stderr.count("\n") == 1


def test_every_command_that_reports_does_so_in_every_format(place: Path) -> None:
    def run(command: str, output: str) -> tuple[int, str, str]:
        return outcome(CliRunner().invoke(main, [command, "--spec", "spec", "--out", "out", "--format", output]))

    assert json.loads(run("check", "json")[1]) == {"conclusion": "up to date out", "findings": []}
    (place / "out/demo/py.typed").unlink()
    status, shown, reported = run("check", "github")
    assert (status, reported) == (1, "")
    assert shown.splitlines()[0] == "::error file=out/demo/py.typed,line=1,col=1::missing"
    (place / "spec/items.yaml").write_text("records: {Item: {doc: A thing., fields: {a: {type: strin, doc: A.}}}}")
    for command in ("generate", "check"):
        status, shown, reported = run(command, "markdown")
        assert (status, reported) == (2, "")
        assert shown.splitlines()[0] == "**1 fault; nothing was written**"
        status, shown, reported = run(command, "json")
        assert (status, reported) == (2, "")
        (finding,) = json.loads(shown)["findings"]
        assert (finding["file"], finding["line"], finding["column"]) == ("spec/items.yaml", 1, 52)
        assert finding["message"] == "unknown type 'strin': did you mean 'string'?"
