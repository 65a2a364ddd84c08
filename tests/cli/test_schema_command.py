"""``wiregen schema``: prints the schema of a protocol, or of some classes; a fault is reported with status 2."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from tests.faults import write_spec
from wiregen.cli import main

SPEC = {
    "protocol.yaml": "protocol: trees\ndoc: Trees, Bäume, 木.\n",
    "trees.yaml": """
enums:
  Kind: {doc: A kind., values: {oak: Has acorns.}}
records:
  Tree:
    doc: A tree.
    fields:
      kind: {type: Kind, doc: Which kind.}
      branches: {type: "list[Branch]", optional: true, doc: Its branches.}
  Branch:
    doc: A branch.
    fields:
      branches: {type: "list[Branch]", optional: true, doc: Its own branches.}
      about: {type: any, optional: true, default: {$ref: "#/$defs/Nothing"}, doc: Anything.}
  Nest: {doc: A nest., fields: {branch: {type: Branch, doc: What it lies on.}}}
""",
}
HEAD = {
    "$comment": "From all files of the spec trees; remake: wiregen generate",
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "trees",
    "description": "Trees, Bäume, 木.",
}


@pytest.fixture(name="place")
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working directory with the spec of a protocol in ``spec/trees``."""
    monkeypatch.chdir(tmp_path)
    write_spec(tmp_path / "spec/trees", SPEC)
    return tmp_path


def schema(*arguments: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["schema", *arguments], prog_name="wiregen")


def printed(*arguments: str) -> dict[str, Any]:
    """Return the schema that the command prints."""
    result = schema(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_it_prints_the_file_that_generate_writes_and_writes_nothing(place: Path) -> None:
    result = schema("spec/trees")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [path.name for path in place.iterdir()] == ["spec"]
    assert CliRunner().invoke(main, ["generate"]).exit_code == 0
    assert result.stdout == (place / "generated/trees/schema.json").read_text(encoding="utf-8")


def test_what_it_prints_is_utf_8_whatever_the_terminal_is(place: Path) -> None:
    command = [sys.executable, "-m", "wiregen", "schema", "spec/trees"]
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, check=True, timeout=60)
    assert done.stdout.decode("utf-8") == schema("spec/trees").stdout
    assert "Trees, Bäume, 木." in done.stdout.decode("utf-8")


@pytest.mark.usefixtures("place")
def test_without_a_root_everything_is_defined_in_the_order_of_the_spec_and_nothing_is_the_top() -> None:
    whole = printed("spec/trees")
    assert list(whole["$defs"]) == ["Kind", "Tree", "Branch", "Nest"]
    assert {key: whole[key] for key in whole if key != "$defs"} == HEAD


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("roots", "defined"),
    [
        (["Kind"], ["Kind"]),
        (["Branch"], ["Branch"]),
        (["Tree"], ["Kind", "Tree", "Branch"]),
        (["Nest"], ["Branch", "Nest"]),
        (["Nest", "Kind"], ["Kind", "Branch", "Nest"]),
        (["Kind", "Kind"], ["Kind"]),
    ],
)
def test_roots_are_defined_with_what_they_need_and_the_first_is_the_top(roots: list[str], defined: list[str]) -> None:
    options = [option for name in roots for option in ("--root", name)]
    part, whole = printed("spec/trees", *options), printed("spec/trees")
    assert list(part) == [*HEAD, "$ref", "$defs"]
    assert part["$comment"].endswith(f"; remake: wiregen schema PROTOCOL_FOLDER {' '.join(options)}")
    assert part["$ref"] == f"#/$defs/{roots[0]}"
    assert list(part["$defs"].items()) == [(name, whole["$defs"][name]) for name in defined]


@pytest.mark.usefixtures("place")
def test_what_is_printed_with_a_root_validates_by_itself() -> None:
    validator = Draft202012Validator(printed("spec/trees", "--root", "Tree"))
    assert validator.is_valid({"kind": "oak", "branches": [{"branches": [{}]}], "later": 1})
    assert not validator.is_valid({"kind": "oak", "branches": [{"branches": [5]}]})
    assert not validator.is_valid({})


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("roots", "message"),
    [
        (["Trees"], "trees has no 'Trees' (did you mean 'Tree'?)"),
        (["Tree", "Xyz"], "trees has no 'Xyz'"),
        (["Brunch", "tree"], "trees has no 'Brunch' (did you mean 'Branch'?), no 'tree' (did you mean 'Tree'?)"),
    ],
)
def test_a_root_that_is_missing_is_reported(roots: list[str], message: str) -> None:
    result = schema("spec/trees", *(option for name in roots for option in ("--root", name)))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == f"Error: Invalid value for --root: {message}"


def test_a_fault_in_the_spec_is_reported_as_by_generate(place: Path) -> None:
    (place / "spec/trees/more.yaml").write_text("records: {A: {doc: A., fields: {a: {type: Twig, doc: A.}}}}")
    results = [schema("spec/trees"), CliRunner().invoke(main, ["generate"])]
    assert [(result.exit_code, result.stdout) for result in results] == [(2, "")] * 2
    assert results[0].stderr == results[1].stderr
    assert results[0].stderr.startswith("spec/trees/more.yaml:1:")


def test_a_folder_of_one_protocol_will_do_and_of_two_is_reported(place: Path) -> None:
    assert printed("spec") == printed("spec/trees")
    write_spec(place / "spec/other", {"protocol.yaml": "protocol: other\n"})
    result = schema("spec")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == "Error: spec holds 2 protocols: name the folder of one"


@pytest.mark.usefixtures("place")
def test_a_folder_without_a_protocol_is_reported() -> None:
    result = schema("nowhere")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("nowhere:1:1: no protocol.yaml here")


def test_help_describes_roots() -> None:
    shown = " ".join(schema("-h").stdout.split())
    for text in ("Usage: wiregen schema [OPTIONS] [PROTOCOL_FOLDER]", "--root NAME", "Writes no files."):
        assert text in shown


@pytest.mark.parametrize(
    ("kind", "file"),
    [("dialect", "dialect.schema.json"), ("python.yaml", "python.schema.json"), ("state.yaml", "state.schema.json")],
)
def test_what_editors_need_is_printed_without_a_protocol(kind: str, file: str) -> None:
    result = CliRunner().invoke(main, ["schema", "--as", kind])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == resources.files("wiregen.spec").joinpath(file).read_text(encoding="utf-8")
    result = CliRunner().invoke(main, ["schema", "spec/trees", "--as", kind])
    assert result.stderr.endswith(f"--as {kind} is the same for every protocol: leave out the folder and --root\n")


def test_any_other_kind_needs_the_folder_of_a_protocol() -> None:
    result = CliRunner().invoke(main, ["schema"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith("name the folder of a protocol, such as spec/chat\n")
