"""``wiregen flavour`` writes models of other kinds under the names of our classes, the same ones everywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import msgspec
import pydantic
import pytest
from click.testing import CliRunner

from tests.flavours import KINDS, SMALL, Models, each_kind, flavour, load, protocols
from tests.support.corpora import Protocol, schema_of
from tests.support.many_names import write_many_names
from tests.support.packages import ROOT
from tests.support.rows import each_row
from wiregen.cli import main


@pytest.mark.parametrize(
    ("kind", "protocol"),
    [(kind, protocol) for kind in KINDS for protocol in protocols(kind)],
    ids=lambda value: value if isinstance(value, str) else value.package.__name__,
)
def test_the_classes_are_named_as_ours_and_no_other_one_is_there(kind: str, protocol: Protocol, models: Models) -> None:
    module = models(kind, protocol.package.__name__)
    classes = {name for name, it in vars(module).items() if getattr(it, "__module__", "") == module.__name__}
    aliases = set(module.__annotations__)
    public = {name for name in classes | aliases if name.isidentifier() and not name.startswith("_")}
    assert public == set(schema_of(protocol.package)["$defs"])


@each_kind
def test_a_module_says_where_it_comes_from_and_is_written_where_it_is_missing(
    kind: str, zoo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a" / "b"
    first, again = flavour(kind, zoo, out), flavour(kind, zoo, out)
    lines = (out / "zoo.py").read_text().splitlines()
    assert lines[0] == f"# From all files of the spec zoo; remake: wiregen flavour {kind} --out DIR"
    assert (first.exit_code, first.stdout) == (0, f"generated {out}/zoo.py ({len(lines)} lines)\n")
    assert (again.exit_code, again.stdout) == (0, f"unchanged {out}/zoo.py ({len(lines)} lines)\n")


ALL_KINDS = """
import sys
from wiregen.cli import main
for kind in sys.argv[2:]:
    main(["flavour", kind, "--spec", sys.argv[1], "--out", kind], standalone_mode=False)
"""


def test_the_same_spec_gives_the_same_text_under_any_hash_seed_and_in_any_project(
    tmp_path: Path,
) -> None:
    settings = "[tool.isort]\nforce_single_line = true\n[tool.black]\nline-length = 40\n"
    (tmp_path / "pyproject.toml").write_text(settings)
    write_many_names(tmp_path / "small")
    command = [sys.executable, "-c", ALL_KINDS, str(tmp_path / "small"), *KINDS]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, "PYTHONHASHSEED": "7"}, check=True, capture_output=True)
    for kind in KINDS:
        assert flavour(kind, tmp_path / "small", tmp_path / "here" / kind).exit_code == 0
        assert (tmp_path / kind / "small.py").read_text() == (tmp_path / "here" / kind / "small.py").read_text()


@each_kind
def test_a_protocol_with_nothing_in_it_gives_a_module_with_nothing_in_it(kind: str, zoo: Path, tmp_path: Path) -> None:
    (zoo / "protocol.yaml").write_text("protocol: zoo\n")
    assert flavour(kind, zoo, tmp_path).stdout == f"generated {tmp_path}/zoo.py (1 lines)\n"


def test_a_file_of_somebody_else_is_left_alone(zoo: Path, tmp_path: Path) -> None:
    (tmp_path / "zoo.py").write_text("mine = 1\n")
    result = flavour("typeddict", zoo, tmp_path)
    assert result.exit_code == 2
    assert "was not made by wiregen flavour: move it away, or choose another --out" in result.stderr
    assert (tmp_path / "zoo.py").read_text() == "mine = 1\n"


@pytest.mark.parametrize(("kind", "name"), [("pydantic", "Field"), ("pydantic", "Tag"), ("msgspec", "Struct")])
def test_a_class_whose_name_the_module_needs_is_reported(kind: str, name: str, zoo: Path, tmp_path: Path) -> None:
    (zoo / "protocol.yaml").write_text(SMALL.replace("Herd", name))
    result = flavour(kind, zoo, tmp_path)
    assert (result.exit_code, result.stderr) == (
        2,
        f"zoo: {kind} models cannot use the names {name}, which their module needs\n",
    )
    assert not (tmp_path / "zoo.py").exists()


@pytest.mark.parametrize("key", ['a"b', "a\\b", "a\tb"])
def test_a_key_that_msgspec_models_would_have_without_escapes_is_reported(key: str, zoo: Path, tmp_path: Path) -> None:
    record = {"doc": "A bag.", "fields": {"a": {"type": "string", "wire": key, "doc": "A text."}}}
    (zoo / "protocol.yaml").write_text(json.dumps({"protocol": "zoo", "records": {"Bag": record}}))
    result = flavour("msgspec", zoo, tmp_path)
    message = f"zoo: msgspec models cannot have the key {key!r}: their generator writes it without escapes\n"
    assert (result.exit_code, result.stderr) == (2, message)
    assert flavour("pydantic", zoo, tmp_path).exit_code == 0
    assert load(tmp_path / "zoo.py").Bag.model_validate({key: "x"}).model_dump(by_alias=True) == {key: "x"}


BOUNDS = """
protocol: zoo
records:
  Bag:
    doc: What is checked of its fields, and what not.
    fields:
      size: {type: integer, optional: true, max: 5, doc: Checked.}
      names: {type: "list[string]", optional: true, max_items: 1, max_value_length: 3, doc: Checked in part.}
      labels: {type: "map[string]", optional: true, max_items: 1, max_key_length: 3, max_value_length: 3, doc: Not.}
      either: {type: integer | string, optional: true, max: 5, doc: Not.}
"""


@pytest.fixture
def bags(zoo: Path, tmp_path: Path) -> dict[str, Any]:
    """The class with bounds, by the kind of the models."""
    (zoo / "protocol.yaml").write_text(BOUNDS)
    found = {}
    for kind in ("pydantic", "msgspec"):
        assert flavour(kind, zoo, tmp_path / kind).exit_code == 0
        found[kind] = load(tmp_path / kind / "zoo.py").Bag
    return found


@each_row(
    ("value", "checked"),
    [
        ({"size": 6}, True),
        ({"names": ["a", "b"]}, True),
        ({"names": ["abcd"]}, False),
        ({"labels": {"a": "b", "c": "d"}}, False),
        ({"labels": {"abcd": "b"}}, False),
        ({"labels": {"a": "abcd"}}, False),
        ({"either": 6}, False),
    ],
)
def test_the_bounds_that_are_checked_are_those_that_the_help_says(
    value: object, checked: bool, bags: dict[str, Any]
) -> None:
    with pytest.raises(pydantic.ValidationError) if checked else nullcontext():
        bags["pydantic"].model_validate(value)
    with pytest.raises(msgspec.ValidationError) if checked else nullcontext():
        msgspec.convert(value, bags["msgspec"])


def test_help_shows_what_each_kind_cannot_do() -> None:
    text = " ".join(CliRunner().invoke(main, ["flavour", "--help"]).stdout.split())
    for message in ("Example: wiregen", "pydantic: checks bounds while decoding", "msgspec: refuses", "typeddict: for"):
        assert message in text


@each_kind
def test_a_record_that_is_an_array_is_refused_by_name(kind: str, tmp_path: Path) -> None:
    result = flavour(kind, ROOT / "tests" / "golden" / "array_layout" / "spec", tmp_path)
    arrays = "Trade, TradeEvent, HaltEvent, OwnEvent, OrderEvent, AnswerEvent"
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"array_layout: {kind} models have keys, and {arrays} are arrays\n"


@each_kind
def test_a_union_that_is_not_distinguished_by_one_text_is_refused_by_name(kind: str, tmp_path: Path) -> None:
    result = flavour(kind, ROOT / "examples" / "protocols" / "kraken_v2", tmp_path)
    message = f"{kind} models distinguish the variants of a union by one string each, all under one key"
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"kraken_v2: {message}, and those of ServerEvent need something else\n"
    assert list(tmp_path.iterdir()) == []
